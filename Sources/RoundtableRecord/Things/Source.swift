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
  /// The kind.
  package static var kind: ThingKind { .source }
  /// Where they are kept.
  package static var shelf: WritableKeyPath<Session, Registry<Source>> { \.sources }
  /// Its key among its kind.
  package var key: Ref.Key { .code(code) }
  /// What it rests on.
  package var needs: [Ref] { [] }
  /// Whose words it holds.
  package var voices: Voices { .table }

  /// Its title.
  package var words: [Untrusted] { [title].compactMap(\.self) }

  /// How undo speaks of it.
  package static func label(of ref: Ref, was known: Source?, in session: Session) -> Phrase? { ref.code.map { "source \($0)" } }
}
