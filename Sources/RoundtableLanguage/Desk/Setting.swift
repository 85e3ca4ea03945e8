import RoundtableRecord

/// A setting of the session.
struct Setting: Sendable {
  /// The first word after `set`.
  let key: String
  /// How it is typed.
  let usage: String
  /// What it is for.
  let summary: String
  /// The value it has until it is set; nil when it has none.
  let unset: String?
  /// The words that may follow the key, for completion; empty for a number.
  let values: [String]
  /// What is recorded for the words after the key; nil when they are wrong.
  let read: @Sendable ([String], Desk) -> (key: String, value: String)?
  /// What the receipt says of a value.
  let describe: @Sendable (String) -> String

  /// Every setting.
  static let all = [year, fiscalYear, fiscalYearNamed, zone, smallestGroup, queueOrder]

  /// The months as they are typed.
  static let months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"]

  private static let year = Setting(
    key: "year", usage: "year 2022", summary: "the year that a quarter without one belongs to; never guessed from the clock", unset: nil,
    values: [],
    read: { words, _ in words.count == 1 && words[0].utf8.count == 4 ? Int(words[0]).flatMap { (1900...2999).contains($0) ? ("year", String($0)) : nil } : nil
    },
    describe: { "Q2 alone now means Q2 \($0)" })

  private static let fiscalYear = Setting(
    key: "fiscal-year", usage: "fiscal-year april", summary: "the month in which the fiscal year begins, for Q2 FY2022/23",
    unset: nil, values: months,
    read: { words, _ in words.count == 1 && months.contains(words[0]) ? ("fiscal-year", words[0]) : nil },
    describe: { "the fiscal year begins in " + $0.prefix(1).uppercased() + $0.dropFirst() })

  private static let fiscalYearNamed = Setting(
    key: "fiscal-year-named", usage: "fiscal-year-named end|start", summary: "whether FY22 ends or begins in 2022",
    unset: nil, values: ["end", "start"],
    read: { words, _ in words.count == 1 && ["end", "start"].contains(words[0]) ? ("fiscal-year-named", words[0]) : nil },
    describe: { $0 == "end" ? "FY22 ends in 2022" : "FY22 begins in 2022" })

  private static let zone = Setting(
    key: Zone.setting, usage: "zone America/Edmonton", summary: "where days begin and end, by its name in the IANA time zone database; UTC until set",
    unset: nil, values: [],
    read: { words, desk in words.count == 1 ? desk.zones(words[0]).map { (Zone.setting, $0.stored) } : nil },
    describe: { stored in Zone(stored: stored).map { "days begin and end at midnight in \($0.name)" } ?? "" })

  private static let smallestGroup = Setting(
    key: "smallest-group", usage: "smallest-group board|public N",
    summary: "a community group with fewer people shows no figure of its own to that audience; 5 for the board and 10 for the public unless set", unset: nil,
    values: ["board", "public"],
    read: { words, _ in
      guard words.count == 2, ["board", "public"].contains(words[0]), words[1].utf8.count < 5, let number = Int(words[1]), number >= 0 else { return nil }
      return ("smallest-group-" + words[0], String(number))
    }, describe: { "community groups of fewer than \($0) people show no figure of their own" })

  private static let queueOrder = Setting(
    key: "queue-order", usage: "queue-order unheard-first|arrival", summary: "whom call next calls first",
    unset: "arrival", values: ["unheard-first", "arrival"],
    read: { words, _ in words.count == 1 && ["unheard-first", "arrival"].contains(words[0]) ? ("queue-order", words[0]) : nil },
    describe: {
      $0 == "arrival"
        ? "who asked first is called first" : "announce it: groups and people not heard yet are called first; the facilitator can call anyone"
    })
}
