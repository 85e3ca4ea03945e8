/// A focus area of the review.
package struct FocusArea: Sendable, Equatable {
  /// Its code.
  package let code: Code
  /// Its quarters.
  package var by: Due?
  /// Its title.
  package var title: Untrusted?
}

extension FocusArea: Thing {
  package static var kind: ThingKind { .focusArea }
  package static var shelf: WritableKeyPath<Session, Registry<FocusArea>> { \.focusAreas }
  package var key: Ref.Key { .code(code) }
  package var needs: [Ref] { [] }
  package var voices: Voices { .table }
  package var passages: [Passage?] { [Passage(title, replacedBy: "focus \(code.text)")] }
  package func shown(in view: AudienceView) -> FocusArea? { self }
  package static func label(of ref: Ref, was known: FocusArea?, in session: Session) -> Phrase? { ref.code.map { "focus \($0)" } }
}
