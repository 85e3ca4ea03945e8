/// A setting of the session was changed.
package struct SettingChanged: Fact {
  package static let kind = "setting-changed"

  /// The setting, as `set` spells it.
  package let key: String
  /// Its value, as `set` spells it.
  package let value: String

  /// The fact of these values.
  package init(key: String, value: String) {
    self.key = key
    self.value = value
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    key = try body.required(try body.plain("key"), "key")
    value = try body.required(try body.plain("value"), "value")
  }

  package func write(to body: inout BodyWriter) {
    body.text("key", key)
    body.text("value", value)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.change(ChosenSetting(name: key, value: value))
  }
}
