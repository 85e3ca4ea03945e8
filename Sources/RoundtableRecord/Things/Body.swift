/// A body that is not at the table: it may own or support, and is never counted as absent.
package struct Body: Sendable, Equatable {
  /// Its code.
  package let code: Code
  /// What kind of organisation it is.
  package var kind = GroupKind.community
  /// Its name; nil until one is given.
  package var name: Untrusted?

  /// Its name, or its code where none was given.
  package var title: Untrusted { name ?? Untrusted(code.text) }
}

extension Body: Thing {
  /// The kind.
  package static var kind: ThingKind { .body }
  /// Where they are kept.
  package static var shelf: WritableKeyPath<Session, Registry<Body>> { \.bodies }
  /// Its key among its kind.
  package var key: Ref.Key { .code(code) }
  /// What it rests on.
  package var needs: [Ref] { [] }
  /// Whose words it holds.
  package var voices: Voices { .table }

  /// Its code.
  package var names: [Code] { [code] }
  /// Its name.
  package var words: [Untrusted] { [name].compactMap(\.self) }

  /// How undo speaks of it.
  package static func label(of ref: Ref, was known: Body?, in session: Session) -> Phrase? { ref.code.map { "body \($0)" } }
  /// Its code.
  package static func shortLabel(of ref: Ref, in session: Session) -> Phrase { ref.plainLabel ?? "a body" }
}
