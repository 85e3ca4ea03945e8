/// A report that the table relies on.
package struct Source: Sendable, Equatable {
  /// Its code.
  package let code: Code
  /// When it was published; nil when that was not said.
  package var dated: Day?
  /// How many people it heard; nil when that was not said.
  package var people: Int?
  /// Its title.
  package var title: Untrusted?
}

extension Source: Thing {
  package static var kind: ThingKind { .source }
  package static var shelf: WritableKeyPath<Session, Registry<Source>> { \.sources }
  package var key: Ref.Key { .code(code) }
  package var needs: [Ref] { [] }
  package var voices: Voices { .table }
  package var passages: [Passage?] { [Passage(title, replacedBy: "source \(code.text)")] }
  package func shown(in view: AudienceView) -> Source? { self }
  package static func label(of ref: Ref, was known: Source?, in session: Session) -> Phrase? { ref.code.map { "source \($0)" } }
}
