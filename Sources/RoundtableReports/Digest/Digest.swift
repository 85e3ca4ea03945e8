package import RoundtableRecord

/// The board paper: what the board has to decide, how far the plan is, and what changed since the last meeting. Documents, section 4.
///
/// Two sessions are compared as values, so that what was done and undone in between is not a change.
package struct Digest: Report {
  package static let document = Document.digest

  /// The earlier state that this one is compared with.
  package enum Beginning: Sendable, Equatable {
    /// Nothing: all is new.
    case start
    /// A version of the plan as it was adopted.
    case version(Int)
    /// The beginning of a day.
    case day(Day)
  }

  package let audience: Audience
  /// How the document came to be.
  package let provenance: Provenance
  /// What stands at its head.
  package let opening: ActionPlan.Opening
  /// What its things are called.
  package let numbering: Numbering
  /// Since when.
  package let since: Beginning
  /// The day on which it is read: what is late is late on it.
  package let day: Day
  /// The last version of the plan that was adopted; nil before the first.
  package let adopted: Adoption?
  /// The actions that stand, by number.
  package let actions: [ActionPlan.PlannedAction]
  /// The actions that were dropped, by number.
  package let dropped: [ActionPlan.PlannedAction]
  /// How many actions that stand are in each state.
  package let counts: StateCounts
  /// What the board is asked to decide, the most urgent first: at most `BoardDecision.most`.
  package let decisions: [BoardDecision]
  /// What is to be decided too, and finds no place today.
  package let laterDecisions: [BoardDecision]
  /// The questions without a reply, the oldest first.
  package let questions: [Oversight.Question]
  /// When actions were and are due.
  package let timeline: PlanTimeline
  /// The objections to the actions that stand, the open ones first, then by number.
  package let dissent: [Dissent]
  /// What changed, the most important first.
  package let changes: [Change]
  /// From each issue to its answer.
  package let matrix: IssueMatrix
  /// The groups and how many of their people came, in order of creation.
  package let groups: [ActionPlan.SeatedGroup]
  /// The oversight board.
  package let board: Oversight
  /// The members of the board who have a part in what they oversee.
  package let stakes: [Oversight.Stake]
  /// The small groups together; nil where none is small.
  package let pool: PoolLabel?
  /// The fewest people that a label stands for; 0 for the audience that sees everything.
  package let least: Int

  /// The paper on a session, for an audience.
  ///
  /// - Parameters:
  ///   - since: what the earlier state is called.
  ///   - earlier: the session as it was then; nil for the beginning.
  package init(of whole: Session, since: Beginning, _ earlier: Session?, for audience: Audience, provenance: Provenance) {
    let disclosure = Disclosure(session: whole, audience: audience)
    let session = disclosure.session
    let hearing = PerspectiveTally(of: session, disclosure)
    let passing = Passing(of: session, disclosure)
    let today = session.day(of: provenance.moment)
    let planned = ActionPlan.PlannedAction.all(of: session, heard: hearing, disclosure)
    let standing = planned.filter { $0.status != .dropped }
    let promises = standing.map(\.promise)
    (self.audience, self.provenance, self.since, day) = (audience, provenance, since, today)
    opening = ActionPlan.Opening(of: session, disclosure)
    numbering = Numbering(of: session, for: audience)
    adopted = session.adopted
    (actions, dropped) = (standing, planned.filter { $0.status == .dropped })
    counts = StateCounts(of: promises, on: today)
    board = Oversight(of: session, on: today, disclosure)
    questions = session.questions.all.filter(\.isOpen).map { Oversight.Question($0, on: today, disclosure) }
    matrix = IssueMatrix(of: session, heard: hearing, passing: passing, disclosure)
    let rules = DecisionRules(session: session, day: today, actions: standing, board: board, questions: questions, matrix: matrix)
    (decisions, laterDecisions) = BoardDecision.agenda(of: rules.all)
    timeline = PlanTimeline(of: standing)
    let objections = promises.flatMap(\.dissent).sorted { $0.number < $1.number }
    dissent = objections.filter(\.isOpen) + objections.filter { !$0.isOpen }
    changes = Comparison(of: session, since: (earlier ?? Session()).seen(by: audience, beside: session), disclosure).changes
    groups = session.groups.all.map { ActionPlan.SeatedGroup($0, heard: hearing, passing: passing, disclosure) }
    stakes = board.stakes(in: promises)
    pool = disclosure.protection.label
    least = disclosure.protection.threshold
  }

  /// An action that stands; nil when there is none of the number.
  package func action(_ number: Int) -> ActionPlan.PlannedAction? { actions.first { $0.number == number } }
}
