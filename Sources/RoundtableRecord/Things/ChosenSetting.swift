/// A setting that `set` changed.
package struct ChosenSetting: Sendable, Equatable {
  /// The setting, as `set` spells it.
  package let name: String
  /// Its value, as `set` spells it.
  package let value: String
}

extension ChosenSetting: Thing {
  /// The kind.
  package static var kind: ThingKind { .setting }
  /// Where they are kept.
  package static var shelf: WritableKeyPath<Session, Named<ChosenSetting>> { \.chosenSettings }
  /// Its key among its kind.
  package var key: Ref.Key { .word(name) }
  /// What it rests on.
  package var needs: [Ref] { [] }
  /// Whose words it holds.
  package var voices: Voices { .table }

  /// How undo speaks of it.
  package static func label(of ref: Ref, was known: ChosenSetting?, in session: Session) -> Phrase? {
    if case .word(let name) = ref.key { .ours("set \(name)") } else { nil }
  }
}
