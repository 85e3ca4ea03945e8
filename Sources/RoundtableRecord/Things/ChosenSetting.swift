/// A setting that `set` changed.
package struct ChosenSetting: Sendable, Equatable {
  /// The setting, as `set` spells it.
  package let name: String
  /// Its value, as `set` spells it.
  package let value: String
}

extension ChosenSetting: Thing {
  package static var kind: ThingKind { .setting }
  package static var shelf: WritableKeyPath<Session, Named<ChosenSetting>> { \.chosenSettings }
  package var key: Ref.Key { .word(name) }
  package var needs: [Ref] { [] }
  package var voices: Voices { .table }
  package var passages: [Passage?] { [] }
  package func shown(in view: AudienceView) -> ChosenSetting? { self }

  package static func label(of ref: Ref, was known: ChosenSetting?, in session: Session) -> Phrase? {
    if case .word(let name) = ref.key { .ours("set \(name)") } else { nil }
  }
}
