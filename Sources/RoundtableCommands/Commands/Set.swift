import RoundtableRecord

extension Verb {
  /// `set KEY VALUE`
  static let set = Verb(
    "set", topic: .steer, summary: "Changes a setting of the session.",
    details: [
      "year 2022: the year that a quarter without one belongs to; never guessed from the clock.",
      "queue-order unheard-first|arrival: whom call next calls first.",
    ],
    forms: [Form([.must(.words("KEY VALUE"))]) { line, desk throws(Refusal) in try change(line, desk) }],
    examples: [Example("set year 2022"), Example("set year 2023"), Example("SET YEAR 2024")],
    refuses: ["a setting that is not there", "a year that is none"])

  private static let notYet = ["fiscal-year", "fiscal-year-named", "smallest-group"]

  private static func change(_ line: Sentence, _ desk: Desk) throws(Refusal) -> Decision {
    let words = line.head.words
    let key = words[0]
    if notYet.contains(key.word) {
      throw Refusal(
        "\(Phrase.ours(key.word)) is a setting that this version does not have yet", at: key.span, suggestions: ["set year 2022"])
    }
    if key.word == "queue-order" { return try queueOrder(words, desk) }
    guard key.word == "year" else {
      throw Refusal(
        "\(Untrusted(key.typed)) is no setting", at: key.span,
        suggestions: [Nearest.word(to: key.word, among: ["year", "queue-order"]).map { .ours("did you mean \($0)?") } ?? "set year 2022"])
    }
    guard words.count == 2, words[1].word.utf8.count == 4, let year = Int(words[1].word), (1900...2999).contains(year) else {
      throw Refusal(
        "a year has four digits, 1900 to 2999", at: (words.count > 2 ? words[2] : words.last ?? key).span, suggestions: ["set year 2022"])
    }
    let value = String(year)
    if desk.session.settings["year"] == value { return .nothing(.ours("year is \(value) already"), target: nil) }
    return .record(Recording([SettingChanged(key: "year", value: value)], ids: []) { _ in .ours("year: Q2 alone now means Q2 \(value)") })
  }

  /// The rule is announced when it is switched on, since it decides who speaks first.
  private static func queueOrder(_ words: [Token], _ desk: Desk) throws(Refusal) -> Decision {
    guard words.count == 2, ["unheard-first", "arrival"].contains(words[1].word) else {
      throw Refusal(
        "queue-order is unheard-first or arrival", at: (words.count > 1 ? words[1] : words[0]).span,
        suggestions: ["set queue-order unheard-first"])
    }
    let value = words[1].word
    if (desk.session.settings["queue-order"] ?? "arrival") == value {
      return .nothing(.ours("queue-order is \(value) already"), target: nil)
    }
    return .record(
      Recording([SettingChanged(key: "queue-order", value: value)], ids: []) { _ in
        value == "arrival"
          ? "queue-order: who asked first is called first"
          : "queue-order: announce it: groups and people not heard yet are called first; the facilitator can call anyone"
      })
  }
}
