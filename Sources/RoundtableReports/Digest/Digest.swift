package import RoundtableRecord

/// What changed since the last one, for the board, owners and partners, each quarter. Documents, "The digest, in this order".
///
/// Two sessions are compared as values, so that what was done and undone in between is not a change.
package struct Digest: Report {
  package static let document = Document.digest

  package let audience: Audience
  /// How the document came to be.
  package let provenance: Provenance
  /// What stands at its head.
  package let opening: ActionPlan.Opening
  /// Since when: `version 1`, `2022-09-30`.
  package let since: Untrusted
  /// The day on which it is read: what is late is late on it.
  package let day: Day
  /// The last version of the plan that was adopted; nil before the first.
  package let adopted: Adoption?
  /// A version since which nothing was recorded, so that an earlier state was taken to compare with; nil when `since` was chosen otherwise.
  package let unchangedSince: Adoption?
  /// What happened, but for changes to the plan itself, in the order of `Event.Topic`, and in each by day.
  package let entries: [Entry]
  /// The standing actions that are late, the earliest first.
  package let late: [Promise]
  /// The standing actions that are slipping.
  package let slipping: [Promise]
  /// The standing actions that their owners reported complete and the board has not assessed since.
  package let awaiting: [Promise]
  /// What the board found that disagrees with an owner's report, where the owner has said nothing since, by action.
  package let openFindings: [OpenFinding]
  /// The standing actions that the board found complete since.
  package let finished: [Finished]
  /// The milestones whose quarter is past, of standing actions that the board has not found complete.
  package let pastMilestones: [Waypoint]
  /// The standing actions of which owner and board say different things.
  package let disagreements: [Promise]
  /// The standing actions of which they said different things then, and say the same now.
  package let agreeing: [Promise]
  /// The standing actions of which the owner reports and the board has not assessed anything.
  package let notAssessed: [Int]
  /// The standing actions with an objection, resolved ones too, or an opposed hand.
  package let dissent: [Promise]
  /// What is due in the quarter of the day.
  package let dueNow: Load
  /// What is due in the quarter after it.
  package let dueNext: Load
  /// The small groups together; nil where none is small.
  package let pool: PoolLabel?
  /// The fewest people that a label stands for; 0 for the audience that sees everything.
  package let least: Int
  /// The questions without a reply, the oldest first.
  package let questions: [Oversight.Question]
  /// The issues without an answer, in order of creation.
  package let unanswered: [Issue]
  /// How the plan itself changed, by action.
  package let amendments: [Amendment]

  /// What happened, without the days.
  package var events: [Event] { entries.map(\.event) }

  /// What is due in a quarter.
  package struct Load: Sendable {
    /// The quarter of the calendar; nil after the year 9999.
    package let quarter: Quarter?
    /// The actions whose due quarter ends within it.
    package let actions: [Promise]
    /// The milestones, of actions not found complete, whose quarter ends within it.
    package let milestones: [Waypoint]
  }

  /// What changed in a session since an earlier state of it, for an audience.
  ///
  /// - Parameter earlier: the session as it was then; nil for the beginning, when all is new.
  /// - Parameter label: what that state is called.
  /// - Parameter adoption: the version since which nothing was recorded, where an earlier state was taken for that reason.
  package init(
    of whole: Session, since earlier: Session?, label: String, passing adoption: Adoption? = nil, for audience: Audience,
    provenance: Provenance
  ) {
    let disclosure = Disclosure(session: whole, audience: audience)
    let session = disclosure.session
    let today = session.day(of: provenance.moment)
    let standing = session.actions.all.filter(\.stands).map { Promise($0, disclosure) }
    self.audience = audience
    self.provenance = provenance
    opening = ActionPlan.Opening(of: session, disclosure)
    since = Untrusted(label)
    day = today
    adopted = session.adopted
    unchangedSince = adoption
    let then = (earlier ?? Session()).seen(by: audience, beside: session)
    let comparison = Comparison(of: session, since: then, disclosure)
    entries = comparison.entries
    late = standing.filter { $0.state(on: today) == .late }.sorted { Digest.isEarlier($0, $1) }
    slipping = standing.filter { $0.state(on: today) == .slipping }
    awaiting = standing.filter(\.isAwaitingBoard)
    openFindings = standing.compactMap { OpenFinding(on: $0, today, disclosure) }
    finished = standing.compactMap { Finished($0, since: then) }
    let waypoints = standing.filter { !$0.isDone }.flatMap { Waypoint.all(of: $0, in: session) }
    pastMilestones = waypoints.filter { $0.milestone.due.isPast(on: today) }
    disagreements = standing.filter { Digest.isDisagreed($0.reported?.status, $0.assessed?.status) == true }
    agreeing = standing.filter { promise in
      let before = then.statuses(of: promise.number)
      return Digest.isDisagreed(before.reported?.status, before.assessed?.status) == true
        && Digest.isDisagreed(promise.reported?.status, promise.assessed?.status) == false
    }
    notAssessed = standing.filter { $0.reported != nil && $0.assessed == nil }.map(\.number)
    dissent = standing.filter(\.hasDissent)
    dueNow = Load(Quarter(containing: today), of: standing, waypoints)
    dueNext = Load(Quarter(containing: today).flatMap(\.next), of: standing, waypoints)
    pool = disclosure.protection.label
    least = disclosure.protection.threshold
    questions = session.questions.all.filter(\.isOpen).map { Oversight.Question($0, on: today, disclosure) }
    unanswered = session.issues.all.filter { $0.answer == nil }.map { Issue($0) }
    amendments = comparison.amendments
  }

  /// Whether owner and board say different things; nil unless both say something.
  private static func isDisagreed(_ reported: ActionStatus?, _ assessed: ActionStatus?) -> Bool? {
    guard let reported, let assessed else { return nil }
    return reported != assessed
  }

  private static func isEarlier(_ one: Promise, _ other: Promise) -> Bool {
    guard let mine = one.due?.due.end, let theirs = other.due?.due.end, mine != theirs else { return one.number < other.number }
    return mine < theirs
  }

  /// An issue without an answer.
  package struct Issue: Sendable {
    /// Its code and title.
    package let label: Label
    /// True when it came up after a version of the plan was adopted.
    package let isRaisedLater: Bool

    init(_ issue: RoundtableRecord.Issue) {
      label = Label(code: issue.code, title: issue.title)
      isRaisedLater = issue.isRaisedLater
    }
  }
}

extension Digest.Load {
  fileprivate init(_ quarter: Quarter?, of standing: [Promise], _ waypoints: [Digest.Waypoint]) {
    self.quarter = quarter
    actions = quarter.map { quarter in standing.filter { $0.isDue(in: quarter) } } ?? []
    milestones = quarter.map { quarter in waypoints.filter { (quarter.start...quarter.end).contains($0.milestone.due.due.end) } } ?? []
  }
}
