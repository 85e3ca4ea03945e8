// What was said, and what is to be done.

/// Something that somebody at the table said.
package struct Perspective: Sendable, Equatable {
  /// Its number, from 1.
  package let number: Int
  /// Who said it.
  package var speakers: [Party]
  /// The words.
  package var text: Untrusted
  /// How far they may travel by what was noted with them; the speakers' own choices may be stricter (`Session.level(of:)`).
  package var level: Level
  /// How they were taken down.
  package var mode: Mode
  /// What kind of perspective it is; nil when that was not said.
  package var kind: PerspectiveKind?
  /// The language spoken, BCP 47; nil when that was not said.
  package var language: String?
  /// The issues it belongs to.
  package var issues: [Code]
  /// Its themes.
  package var themes: [Code]
  /// The perspectives it answers.
  package var answers: [Int]
  /// When it was noted.
  package let moment: Moment
  /// Why it was withdrawn; nil while it stands.
  package var retracted: Untrusted?
  /// How often its words or its speakers were put right.
  package var corrections = 0
  /// What its speaker said of how the words are noted; nil until they were read back. New words make it nil again.
  package var check: Check?
  /// The sitting it was heard at, from 1; nil before the first was opened.
  package var sitting: Int?
  /// Why its words were taken away for good; nil while they are there.
  package var erased: Untrusted?
  /// The positions of the facts that hold its words, or words about them.
  package var wordsAt: [Int] = []

  /// Its id as people say it.
  package var id: ItemID { ItemID(.perspective, number) }
  /// False when it was withdrawn or its words were taken away.
  package var stands: Bool { retracted == nil && erased == nil }
}

/// What a speaker said of how words are noted, or how they were heard.
package struct Check: Sendable, Equatable {
  /// The two answers.
  package enum Verdict: String, Sendable {
    /// They are right.
    case confirmed
    /// They are not.
    case disputed
  }

  /// The answer.
  package let verdict: Verdict
  /// Who gave it; nil for the speaker of the perspective.
  package let by: Party?
  /// What is wrong; nil when they were confirmed.
  package let words: Untrusted?
}

/// What somebody heard another say, in their own words.
package struct Reflection: Sendable, Equatable {
  /// Its number, from 1.
  package let number: Int
  /// The perspective it reflects.
  package let of: Int
  /// Who says it back.
  package let by: Party
  /// The words.
  package let text: Untrusted
  /// When it was noted.
  package let moment: Moment
  /// What the speaker of the perspective answered; nil until then.
  package var check: Check?

  /// Its id as people say it.
  package var id: ItemID { ItemID(.reflection, number) }
}

/// A matter put aside for later.
package struct ParkedMatter: Sendable, Equatable {
  /// Its number, from 1.
  package let number: Int
  /// Who raised it; nil when that was not said.
  package let by: Party?
  /// The issue that was open; nil when none was.
  package let issue: Code?
  /// The matter.
  package let text: Untrusted
  /// When it was put aside.
  package let moment: Moment
  /// What became of it; nil while it waits.
  package var outcome: Untrusted?
  /// When that was said; nil while it waits.
  package var resolved: Moment?

  /// Its id as people say it.
  package var id: ItemID { ItemID(.parked, number) }
}

/// An action of the plan.
package struct Action: Sendable, Equatable {
  /// Its number, from 1.
  package let number: Int
  /// What will be done.
  package var title: Untrusted
  /// How we will know; nil until that is said.
  package var measure: Untrusted?
  /// Whose it is; nil until that is said.
  package var owner: Party?
  /// When it is due; nil until that is said.
  package var due: Due?
  /// When it was first due.
  package var originalDue: Due?
  /// The issues it takes up.
  package var issues: [Code]
  /// The perspectives it rests on.
  package var from: [Int]
  /// Its themes.
  package var themes: [Code]
  /// True when `draft` wrote it and nobody has completed it yet.
  package var drafted: Bool
  /// When it was proposed.
  package let moment: Moment
  /// Why it was dropped; nil while it stands.
  package var dropped: Untrusted?
  /// When it was dropped; nil while it stands.
  package var droppedAt: Moment?
  /// Where things stand before it begins.
  package var baseline: Untrusted?
  /// Who supports it, besides the owner.
  package var supporting: [Party] = []
  /// The steps on the way, in the order in which they were set.
  package var milestones: [Milestone] = []
  /// What the owner said to it; nil while it is assigned, not accepted. Another owner makes it nil again.
  package var acceptance: Acceptance?
  /// Every answer of every owner, in order; the present one is among them.
  package var answers: [Acceptance] = []
  /// Every change of its owner after it was proposed, in order.
  package var handovers: [Handover] = []
  /// Its moves from quarter to quarter, in order.
  package var moves: [Move] = []
  /// Every gauge of every group, in order; the last of a group counts.
  package var gauges: [Gauge] = []
  /// What the owner reported, in order.
  package var reported: [StatusNote] = []
  /// What the board assessed, in order.
  package var assessed: [StatusNote] = []

  /// Its id as people say it.
  package var id: ItemID { ItemID(.action, number) }
  /// False when it was dropped.
  package var stands: Bool { dropped == nil }
}
