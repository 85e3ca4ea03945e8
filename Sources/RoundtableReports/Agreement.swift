package import RoundtableRecord

/// What the groups answered to an action, as far as the audience may know; what it comes to is its `Verdict`. Language, section 2, "Agree, or say why not".
package struct Agreement: Sendable {
  /// What a group said when it was asked; *aside*, *declined*, *not asked* and *not present* are four things.
  package enum Kind: String, CaseIterable, Sendable {
    /// It showed hands.
    case hands
    /// It stood aside.
    case aside
    /// It declined to say.
    case declined
    /// Whether it was asked, and what it answered, is withheld to protect a small group.
    case withheld
    /// It is at the table and was not asked.
    case notAsked = "not-asked"
    /// No one came for it.
    case notPresent = "not-present"

    /// True for an answer that counts.
    package var isShown: Bool { self == .hands || self == .aside || self == .declined }
  }

  /// One group, and what it answered.
  package struct Answer: Sendable {
    /// The group.
    package let group: Label
    /// What it said.
    package let kind: Kind
    /// Its hands, the highest score first; empty unless it showed some.
    package let hands: [Hands]
    /// True when a hand shown is at 0 or 1, or an objection that is shown as the group's is open.
    package let isOpposed: Bool

    /// How its hands fall.
    package var count: HandCount { HandCount(hands) }
    /// True when it showed hands and most of them agree.
    package var agrees: Bool { kind == .hands && count.agree * 2 > count.hands }
    /// True when it showed hands, most of them do not agree, and none is opposed.
    package var isReserved: Bool { kind == .hands && !isOpposed && !agrees }
  }

  /// Every group: those that showed hands, the lowest first, then those that stood aside, declined, are withheld, were not asked, were not
  /// present.
  package let answers: [Answer]
  /// True when a withheld hand is at 0 or 1: the report says that someone is opposed, but not who.
  package let opposesUntold: Bool
  /// Every answer ever given that may be shown, in order; each group's last one to the present words counts.
  package let history: [Gauge]
  /// The words that count.
  let terms: AgreedWords
  /// What groups answered to earlier words, where they were not asked about the present ones; nil where that is so of none.
  package let earlier: Earlier?

  /// Groups that showed more hands than they had people at the table.
  package let excess: [Excess]

  /// A group that showed more hands than it had people at the table.
  package struct Excess: Sendable {
    /// The group.
    package let group: Label
    /// How many of its people were at the table.
    package let atTable: Int
  }

  /// True for an answer to words that were changed since.
  package func isForEarlierWords(_ gauge: Gauge) -> Bool { !gauge.isFor(terms) }

  /// Groups that answered earlier words only.
  package struct Earlier: Sendable {
    /// Those of them that may be shown, in the order in which they were asked.
    package let groups: [Label]
    /// The day on which the last of them was asked.
    package let day: Day
  }

  /// The answers that count, of groups that were asked.
  package var shown: [Answer] { answers.filter(\.kind.isShown) }
  /// The groups that agree.
  package var agreeing: [Answer] { answers.filter(\.agrees) }
  /// The groups whose answer is not shown, nor whether they were asked; empty where none was asked.
  package var withheld: [Answer] { answers.filter { $0.kind == .withheld } }
  /// The group whose lowest hand is the lowest of all; nil when no hand is shown.
  package var lowest: Answer? { answers.first { $0.kind == .hands } }
  /// All hands of the table; nil where an answer is withheld, since a part of the hands is not the table.
  package var table: HandCount? { withheld.isEmpty && !shown.isEmpty ? HandCount(answers.flatMap(\.hands)) : nil }
}
