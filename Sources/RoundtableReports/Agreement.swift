package import RoundtableRecord

/// How far the groups agree with an action, as far as the audience may know. Language, section 2, "Agree, or say why not".
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
    package var count: Count { Count(hands) }
    /// True when it showed hands, most of them agree, and it is not opposed.
    package var agrees: Bool { kind == .hands && !isOpposed && count.agree * 2 > count.hands }
    /// True when it showed hands and neither agrees nor is opposed.
    package var isReserved: Bool { kind == .hands && !isOpposed && !agrees }
  }

  /// How hands fall.
  package struct Count: Sendable, Equatable {
    /// How many at 3 to 5.
    package let agree: Int
    /// How many at 2.
    package let reserved: Int
    /// How many at 0 or 1.
    package let opposed: Int

    /// All of them.
    package var hands: Int { agree + reserved + opposed }

    /// How these hands fall.
    package init(_ hands: [Hands]) {
      func count(_ scores: ClosedRange<Int>) -> Int {
        ActionPlan.sum(hands.filter { scores.contains($0.score) }.map { min($0.count, Agreement.mostHands) }) ?? 0
      }
      (agree, reserved, opposed) = (count(3...5), count(2...2), count(0...1))
    }
  }

  /// What the table says to an action, in one word.
  package enum Verdict: String, CaseIterable, Sendable {
    /// No group was asked.
    case notAsked = "not-asked"
    /// Groups were asked, some agree, and no opposition is shown.
    case agreed
    /// Groups were asked, and someone is opposed or no one agrees.
    case notAgreed = "not-agreed"
  }

  /// Every group: those that showed hands, the lowest first, then those that stood aside, declined, are withheld, were not asked, were not
  /// present.
  package let answers: [Answer]
  /// True when a withheld hand is at 0 or 1: the report says that someone is opposed, but not who.
  package let opposesUntold: Bool
  /// True when an objection that the audience may see is open.
  package let hasOpenDissent: Bool
  /// Every answer ever given that may be shown, in order; each group's last one counts.
  package let history: [Gauge]

  /// The answers that count, of groups that were asked.
  package var shown: [Answer] { answers.filter(\.kind.isShown) }
  /// The groups that agree.
  package var agreeing: [Answer] { answers.filter(\.agrees) }
  /// The groups whose answer is not shown, nor whether they were asked; empty where none was asked.
  package var withheld: [Answer] { answers.filter { $0.kind == .withheld } }
  /// True when any group was asked.
  package var isAsked: Bool { !withheld.isEmpty || !shown.isEmpty }
  /// True when opposition is shown, or an objection is open.
  package var isOpposed: Bool { opposesUntold || hasOpenDissent || answers.contains(where: \.isOpposed) }
  /// The group whose lowest hand is the lowest of all; nil when no hand is shown.
  package var lowest: Answer? { answers.first { $0.kind == .hands } }
  /// All hands of the table that are shown.
  package var table: Count { Count(answers.flatMap(\.hands)) }
  /// What the table says, in one word.
  package var verdict: Verdict { isAsked ? (isOpposed || agreeing.isEmpty ? .notAgreed : .agreed) : .notAsked }

  /// No table has more hands at one score; a record from elsewhere may say anything.
  static let mostHands = 1_000_000
}
