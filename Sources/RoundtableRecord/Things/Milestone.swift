/// A step on the way to an action.
package struct Milestone: Equatable, Sendable {
  /// Its number among all milestones, from 1: `m2`. 0 for one that is not recorded.
  package let number: Int
  /// When it is due.
  package var due: Due
  /// What is to be there by then.
  package let text: Untrusted
  /// Its moves from quarter to quarter, in order.
  package var moves: [Move] = []
  /// What became of it; nil while no one has said so.
  package var outcome: MilestoneOutcome?

  /// A step that is due then.
  package init(due: Due, text: Untrusted, number: Int = 0) { (self.due, self.text, self.number) = (due, text, number) }

  /// Its id as people say it.
  package var label: Phrase { Self.label(of: number) }
  /// What is agreed to with it.
  var words: AgreedWords { AgreedWords(due, text) }
  /// Everything people said about it besides what it is.
  var remarks: [Untrusted] { moves.map(\.reason) + [outcome?.evidence].compactMap(\.self) }

  /// The id of a milestone, as people say it.
  static func label(of number: Int) -> Phrase { .ours("m\(number)") }

  /// True on a day after its quarter, when no one has said what became of it.
  package func isUnsettled(on day: Day) -> Bool { outcome == nil && due.isPast(on: day) }
}

/// What became of a milestone.
package struct MilestoneOutcome: Equatable, Sendable {
  /// The two ways it can end.
  package enum Verdict: String, CaseIterable, Sendable {
    /// It was reached.
    case reached
    /// It was missed.
    case missed
  }

  /// How it ended.
  package let verdict: Verdict
  /// The day this is true of.
  package let asOf: Day
  /// The evidence; nil when none was given.
  package let evidence: Untrusted?
  /// When it was noted.
  package let moment: Moment

  /// What is to be noted.
  package init(verdict: Verdict, asOf: Day, evidence: Untrusted?, moment: Moment) {
    (self.verdict, self.asOf, self.evidence, self.moment) = (verdict, asOf, evidence, moment)
  }
}

extension Action {
  /// The milestone of this number; nil when the action has none.
  package func milestone(_ number: Int) -> Milestone? { milestones.first { $0.number == number } }

  /// Changes the milestone of this number; does nothing when the action has none.
  package mutating func update(milestone number: Int, _ change: (inout Milestone) -> Void) {
    guard let place = milestones.firstIndex(where: { $0.number == number }) else { return }
    change(&milestones[place])
  }
}
