import RoundtableRecord

extension Verb {
  /// `set KEY VALUE`
  static let set = Verb(
    "set", topic: .steer, summary: "Changes a setting of the session.",
    details: Setting.all.map { "\($0.usage): \($0.summary)" },
    forms: [
      Form(.setting) { _, desk, new in
        let (key, value) = new.stored
        let setting = new.setting
        // A zone is kept with its rule.
        let shown = value.prefix { $0 != " " }
        if (desk.session.settings[key] ?? setting.unset) == value { return .nothing(.ours("\(key) is \(shown) already"), target: nil) }
        return .record(Recording([SettingChanged(key: key, value: value)], ids: []) { _ in .ours("\(key) \(shown): \(setting.describe(value))") })
      }
    ],
    examples: [Example("set year 2022"), Example("set fiscal-year april"), Example("set smallest-group public 10"), Example("set queue-order unheard-first")],
    refuses: ["a setting that is not there", "a value that it can not have"])
}
