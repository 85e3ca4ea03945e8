/// A stakeholder group.
package struct Group: Sendable, Equatable {
  /// Its code.
  package let code: Code
  /// What kind of organisation it is.
  package var kind = GroupKind.community
  /// Its name; nil until one is given.
  package var name: Untrusted?
  /// How many seats it has; nil when that was not said.
  package var seats: Int?
  /// The group it is a part of.
  package var within: Code?
  /// The group or body that named who comes for it.
  package var namer: Party?
  /// Why no one comes for it; nil when it sent no regrets.
  package var regrets: Untrusted?

  /// The code of whoever named who comes for it.
  package var namedBy: Code? { namer.flatMap { Ref($0) }?.code }

  /// Its name, or its code where none was given.
  package var title: Untrusted { name ?? Untrusted(code.text) }
}

extension Group: Thing {
  /// The kind.
  package static var kind: ThingKind { .group }
  /// Where they are kept.
  package static var shelf: WritableKeyPath<Session, Registry<Group>> { \.groups }
  /// Its key among its kind.
  package var key: Ref.Key { .code(code) }
  /// What it rests on.
  package var needs: [Ref] { (within.map { [Ref(.group, $0)] } ?? []) + Ref.parties([], namer) }
  /// Whose words it holds.
  package var voices: Voices { .table }

  /// Its code.
  package var names: [Code] { [code] }
  /// Its name, and why no one comes for it.
  package var words: [Untrusted] { [name, regrets].compactMap(\.self) }

  /// How undo speaks of it.
  package static func label(of ref: Ref, was known: Group?, in session: Session) -> Phrase? { ref.code.map { "group \($0)" } }
  /// Its code.
  package static func shortLabel(of ref: Ref, in session: Session) -> Phrase { ref.plainLabel ?? "a group" }
  /// Its code.
  package func label(asUserOf need: Ref, in session: Session) -> Phrase { "\(code)" }
}
