package import RoundtableRecord

/// Something for the board to decide, found by a rule in the record.
package struct BoardDecision: Sendable {
  /// Why something is for the board to decide. In this order, the most urgent first, they stand in the paper.
  package enum Rule: String, CaseIterable, Sendable {
    /// Owner and board say different things of an action.
    case disagreement
    /// An owner reports an action complete, and the board has not assessed it since.
    case awaiting
    /// An action is late.
    case late
    /// A question has been open for more than a quarter.
    case openQuestion = "question"
    /// An objection has been open for more than a quarter.
    case openObjection = "objection"
    /// A seat on the board is vacant, or no one sits on it for a protected group.
    case seats
    /// The board found an action less than complete, and its owner has said nothing since.
    case finding
    /// An issue has neither an answer nor an action.
    case unanswered
    /// An action has no measure.
    case measure
    /// An action is to be measured after its own quarter.
    case measuredAfterwards = "measured-afterwards"
    /// A milestone is past and not reached.
    case milestone
    /// Nothing is planned after the next quarter.
    case nothingAhead = "nothing-ahead"
  }

  /// What is to be decided about, and since when it has been open.
  package struct Matter: Sendable {
    /// What it is.
    package enum Subject: Sendable {
      /// An action.
      case promise(Promise)
      /// A question of the board.
      case asked(Oversight.Question)
      /// An objection.
      case dissent(Dissent)
      /// A vacant seat on the board.
      case vacancy(Oversight.Vacancy)
      /// A protected group that no one sits on the board for.
      case unrepresented(Label)
      /// An issue.
      case topic(Label)
      /// A step on the way to an action.
      case milestone(Milestone, of: Promise)
      /// The time after the last day on which anything is due; nil where nothing is from now on.
      case nothing(after: Day?)
    }

    /// What it is.
    package let subject: Subject
    /// The day since which it has been open; nil where the record does not tell, or it is still ahead.
    package let since: Day?

    init(_ subject: Subject, since: Day?) { (self.subject, self.since) = (subject, since) }
  }

  /// Why it is to be decided.
  package let rule: Rule
  /// What is decided together, the oldest first; at least one.
  package private(set) var matters: [Matter]

  /// The day since which the oldest of them has been open; nil where that is known of none.
  package var since: Day? { matters.compactMap(\.since).min() }

  init(_ rule: Rule, _ matters: [Matter]) { (self.rule, self.matters) = (rule, matters) }
}

extension BoardDecision {
  /// The most that a meeting is asked to decide.
  package static let most = 7

  /// Decisions in order, few enough for a meeting: where there are too many, the last ones of the least urgent rule are decided together. Whatever is
  /// still too much comes second.
  static func agenda(of found: [BoardDecision]) -> (today: [BoardDecision], later: [BoardDecision]) {
    var agenda = found
    while agenda.count > most, let last = agenda.indices.dropFirst().last(where: { agenda[$0].rule == agenda[$0 - 1].rule }) {
      agenda[last - 1].matters += agenda.remove(at: last).matters
    }
    return (Array(agenda.prefix(most)), Array(agenda.dropFirst(most)))
  }
}
