/// A theme that something was said to cover.
package struct Theme: Sendable, Equatable {
  /// Its code.
  package let code: Code
  /// What it covers; nil until that is said.
  package var covers: Untrusted?
}

extension Theme: Thing {
  /// The kind.
  package static var kind: ThingKind { .theme }
  /// Where they are kept.
  package static var shelf: WritableKeyPath<Session, Registry<Theme>> { \.themes }
  /// Its key among its kind.
  package var key: Ref.Key { .code(code) }
  /// What it rests on.
  package var needs: [Ref] { [] }
  /// Whose words it holds.
  package var voices: Voices { .table }

  /// What it covers.
  package var words: [Untrusted] { [covers].compactMap(\.self) }

  /// How undo speaks of it.
  package static func label(of ref: Ref, was known: Theme?, in session: Session) -> Phrase? { ref.code.map { "+\($0)" } }
}
