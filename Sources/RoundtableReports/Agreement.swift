package import RoundtableRecord

/// What the groups answered to an action, as far as the audience may know; what it comes to is its `Verdict`. Language, section 2, "Agree, or
/// say why not".
package struct Agreement: Sendable {
  /// What a group said when it was asked; *aside*, *declined*, *not asked* and *not present* are four things.
  package enum Kind: String, CaseIterable, Sendable {
    /// It showed hands.
    case hands
    /// It stood aside.
    case aside
    /// It declined to say.
    case declined
    /// It was asked; what it answered is withheld, since it would be the answer of too few people.
    case withheld
    /// It is at the table and was not asked.
    case notAsked = "not-asked"
    /// No one came for it.
    case notPresent = "not-present"

    /// True for an answer that is shown.
    package var isShown: Bool { self == .hands || self == .aside || self == .declined }
  }

  /// The hands of the pool: how many, and roughly how they fall.
  package struct PooledHands: Sendable, Equatable {
    /// How many hands.
    package let hands: Int
    /// How many of them at 3 to 5.
    package let agree: Band
    /// How many at 2.
    package let reserved: Band
    /// How many at 0 or 1.
    package let opposed: Band

    /// Nil when there are no hands.
    init?(_ count: HandCount) {
      guard let agree = Band(count.agree, of: count.hands), let reserved = Band(count.reserved, of: count.hands),
        let opposed = Band(count.opposed, of: count.hands)
      else { return nil }
      (hands, self.agree, self.reserved, self.opposed) = (count.hands, agree, reserved, opposed)
    }
  }

  /// One group, or the pool, and what it answered.
  package struct Answer: Sendable {
    /// The group, or the pool.
    package let row: RowLabel
    /// What it said.
    package let kind: Kind
    /// The hands of a group, the highest score first; empty for the pool, and unless it showed some.
    package let hands: [Hands]
    /// The hands of the pool; nil for a group, and where they are not shown.
    package let pooled: PooledHands?
    /// True when a hand is at 0 or 1, or an objection that is shown as the row's is open. Of the pool as far as its bands tell.
    package let isOpposed: Bool

    /// How the hands of a group fall.
    package var count: HandCount { HandCount(hands) }
    /// True when it showed hands and most of them agree.
    package var agrees: Bool {
      if let pooled { return pooled.agree == .most || pooled.agree == .allOrNearlyAll }
      return kind == .hands && count.agree * 2 > count.hands
    }
    /// True when it showed hands, most of them do not agree, and none is opposed.
    package var isReserved: Bool { kind == .hands && !isOpposed && !agrees }
  }

  /// Every row: those that showed hands, the lowest group first and the pool last, then those that stood aside, declined, are withheld, were
  /// not asked, were not present.
  package let answers: [Answer]
  /// True when an opposed hand of the pool is not shown as its own: the report says that someone is opposed, but not who.
  package let opposesUntold: Bool
  /// Every answer ever given by groups that stand alone, in order; each group's last one to the present words counts.
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

  /// The answers that count, as far as they are shown.
  package var shown: [Answer] { answers.filter(\.kind.isShown) }
  /// The groups that agree.
  package var agreeing: [Answer] { answers.filter(\.agrees) }
  /// True when every answer is shown exactly, so that figures of all of them may be printed.
  package var isWhole: Bool { answers.allSatisfy { $0.row.group != nil || $0.kind == .notAsked || $0.kind == .notPresent } }
  /// The group whose lowest hand is the lowest of all; nil when no exact hand is shown.
  package var lowest: Answer? { answers.first { !$0.hands.isEmpty } }
  /// All hands of the table; nil where some are not shown exactly, since a part of the hands is not the table.
  package var table: HandCount? { isWhole && !shown.isEmpty ? HandCount(answers.flatMap(\.hands)) : nil }
}
