import RoundtableRecord

extension Verb {
  /// `set KEY VALUE`
  static let set = Verb(
    "set", topic: .steer, summary: "Changes a setting of the session.",
    details: Setting.all.map { "\($0.usage): \($0.summary)" },
    forms: [Form([.must(.words("KEY VALUE"))]) { line, desk throws(Refusal) in try change(line, desk) }],
    examples: [Example("set year 2022"), Example("set fiscal-year april"), Example("set smallest-group public 10"), Example("set queue-order unheard-first")],
    refuses: ["a setting that is not there", "a value that it can not have"])

  private static func change(_ line: Sentence, _ desk: Desk) throws(Refusal) -> Decision {
    let words = line.head.words
    guard let setting = Setting.all.first(where: { $0.key == words[0].word }) else {
      let near = Nearest.word(to: words[0].word, among: Setting.all.map(\.key))
      throw Refusal(
        "\(Untrusted(words[0].typed)) is no setting", at: words[0].span,
        suggestions: [near.map { .ours("did you mean \($0)?") } ?? .ours("there are: " + Setting.all.map(\.key).joined(separator: ", "))])
    }
    guard words.count > 1 else {
      throw Refusal("\(Phrase.ours(setting.key)) has no value behind it", at: words[0].span, suggestions: [.ours("set " + setting.usage)])
    }
    guard let value = setting.read(words.dropFirst().map(\.word)) else {
      let typed = Untrusted(words.dropFirst().map(\.typed).joined(separator: " "))
      throw Refusal(
        "\(typed) is no value that \(Phrase.ours(setting.key)) can have", at: words[1].span.through(words[words.count - 1].span),
        suggestions: [.ours("set " + setting.usage)])
    }
    if (desk.session.settings[value.key] ?? setting.unset) == value.value { return .nothing(.ours("\(value.key) is \(value.value) already"), target: nil) }
    return .record(
      Recording([SettingChanged(key: value.key, value: value.value)], ids: []) { _ in .ours("\(value.key) \(value.value): \(setting.told(value.value))") })
  }
}

/// A setting of the session.
struct Setting: Sendable {
  /// The first word behind `set`.
  let key: String
  /// How it is typed.
  let usage: String
  /// What it is for.
  let summary: String
  /// The value it has until it is set; nil when it has none.
  let unset: String?
  /// The words that may stand behind the key, for completion; empty for a number.
  let values: [String]
  /// What is recorded for the words behind the key; nil when they are wrong.
  let read: @Sendable ([String]) -> (key: String, value: String)?
  /// What the receipt says of a value.
  let told: @Sendable (String) -> String

  /// Every setting.
  static let all = [year, fiscalYear, fiscalYearNamed, smallestGroup, queueOrder]

  /// The months as they are typed.
  static let months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"]

  private static let year = Setting(
    key: "year", usage: "year 2022", summary: "the year that a quarter without one belongs to; never guessed from the clock", unset: nil,
    values: [],
    read: { words in words.count == 1 && words[0].utf8.count == 4 ? Int(words[0]).flatMap { (1900...2999).contains($0) ? ("year", String($0)) : nil } : nil },
    told: { "Q2 alone now means Q2 \($0)" })

  private static let fiscalYear = Setting(
    key: "fiscal-year", usage: "fiscal-year april", summary: "the month in which the fiscal year begins, for Q2 FY2022/23",
    unset: nil, values: months,
    read: { words in words.count == 1 && months.contains(words[0]) ? ("fiscal-year", words[0]) : nil },
    told: { "the fiscal year begins in " + $0.prefix(1).uppercased() + $0.dropFirst() })

  private static let fiscalYearNamed = Setting(
    key: "fiscal-year-named", usage: "fiscal-year-named end|start", summary: "whether FY22 ends or begins in 2022",
    unset: nil, values: ["end", "start"],
    read: { words in words.count == 1 && ["end", "start"].contains(words[0]) ? ("fiscal-year-named", words[0]) : nil },
    told: { $0 == "end" ? "FY22 ends in 2022" : "FY22 begins in 2022" })

  private static let smallestGroup = Setting(
    key: "smallest-group", usage: "smallest-group board|public N",
    summary: "a community group with fewer people shows no figure of its own to that audience; 5 for the board and 10 for the public unless set", unset: nil,
    values: ["board", "public"],
    read: { words in
      guard words.count == 2, ["board", "public"].contains(words[0]), words[1].utf8.count < 5, let number = Int(words[1]), number >= 0 else { return nil }
      return ("smallest-group-" + words[0], String(number))
    }, told: { "community groups of fewer than \($0) people show no figure of their own" })

  private static let queueOrder = Setting(
    key: "queue-order", usage: "queue-order unheard-first|arrival", summary: "whom call next calls first",
    unset: "arrival", values: ["unheard-first", "arrival"],
    read: { words in words.count == 1 && ["unheard-first", "arrival"].contains(words[0]) ? ("queue-order", words[0]) : nil },
    told: {
      $0 == "arrival"
        ? "who asked first is called first" : "announce it: groups and people not heard yet are called first; the facilitator can call anyone"
    })
}

/// What may be typed behind `set`: completion reads it.
package enum SettingTable {
  /// The settings, and what each is for.
  package static let keys = Setting.all.map { (key: $0.key, summary: $0.summary) }

  /// The words that may stand behind a setting; empty for a number and for what is no setting.
  package static func values(of key: String) -> [String] { Setting.all.first { $0.key == key }?.values ?? [] }
}
