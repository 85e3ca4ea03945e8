import RoundtableRecord

/// A setting and the value it is to have.
struct NewSetting: Sendable {
  /// Which one.
  let setting: Setting
  /// The key and value that are recorded.
  let stored: (key: String, value: String)
}

extension Slot where Value == NewSetting {
  /// `KEY VALUE`: a setting, and the words of its value.
  static var setting: Slot {
    var any = AnySlot("KEY VALUE") { _ in true }
    any.offering = { place in
      guard let key = place.words.first else { return Setting.all.map { Candidate($0.key, .ours($0.summary)) } }
      guard place.words.count == 1 else { return [] }
      return (Setting.all.first { $0.key == key }?.values ?? []).map { Candidate($0, "") }
    }
    any.explains = { $0.anyWord }
    return Slot<[Token]>(any) { token, _, before in ((before ?? []) + [token], nil) }
      .then { words, _, desk throws(Refusal) in try NewSetting(words, desk) }
  }
}

extension NewSetting {
  /// What the words of a line say; there is at least one. Throws at a setting that is not there, and at a value that it cannot have.
  fileprivate init(_ words: [Token], _ desk: Desk) throws(Refusal) {
    guard let setting = Setting.all.first(where: { $0.key == words[0].word }) else {
      let near = Nearest.word(to: words[0].word, among: Setting.all.map(\.key))
      throw Refusal(
        "\(Untrusted(words[0].typed)) is no setting", at: words[0].span,
        suggestions: [near.map { .ours("did you mean \($0)?") } ?? .ours("there are: " + Setting.all.map(\.key).joined(separator: ", "))])
    }
    guard words.count > 1 else {
      throw Refusal("\(Phrase.ours(setting.key)) has no value behind it", at: words[0].span, suggestions: [.ours("set " + setting.usage)])
    }
    guard let value = setting.read(words.dropFirst().map(\.word), desk) else {
      let typed = Untrusted(words.dropFirst().map(\.typed).joined(separator: " "))
      throw Refusal(
        "\(typed) is no value that \(Phrase.ours(setting.key)) can have", at: words[1].span.through(words[words.count - 1].span),
        suggestions: [.ours("set " + setting.usage)])
    }
    if let refusal = desk.fiscalRefusal(of: setting, value.value, at: words[0].span) { throw refusal }
    self.setting = setting
    stored = value
  }
}
