/// A setting of the session was changed.
package struct SettingChanged: Fact {
  package static let kind = "setting-changed"

  /// The setting, as `set` spells it.
  package let key: String
  /// Its value, as `set` spells it.
  package let value: String

  /// Creates the fact from its fields.
  package init(key: String, value: String) { (self.key, self.value) = (key, value) }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    let name = try body("key", \.key, where: BodyForm<Self>.isPlain)
    key = name
    value = try body("value", \.value) { name == Zone.setting ? Zone(stored: $0) != nil : BodyForm<Self>.isPlain($0) }
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.change(ChosenSetting(name: key, value: value))
  }

  package var about: [Ref] { [Ref(.setting, .word(key))] }

  package func describe(in session: Session) -> Phrase { "setting \(Untrusted(key)) is \(Untrusted(value))" }
}
