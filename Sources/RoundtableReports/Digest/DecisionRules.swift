import RoundtableRecord

/// What the rules for decisions look at: the plan and the board of an audience's own session, on a day.
struct DecisionRules {
  let session: Session
  let day: Day
  /// The actions that stand, by number.
  let actions: [ActionPlan.PlannedAction]
  let board: Oversight
  /// The questions without a reply, the oldest first.
  let questions: [Oversight.Question]
  let matrix: IssueMatrix

  /// Every decision that a rule asks for, in the order of the rules, and under each the oldest first.
  var all: [BoardDecision] {
    BoardDecision.Rule.allCases.flatMap { rule -> [BoardDecision] in
      let matters = inOrder(matters(for: rule))
      if matters.isEmpty { return [] }
      return rule.decidesEach ? matters.map { BoardDecision(rule, [$0]) } : [BoardDecision(rule, matters)]
    }
  }

  private func matters(for rule: BoardDecision.Rule) -> [BoardDecision.Matter] {
    switch rule {
    case .disagreement: disagreements
    case .awaiting: awaiting
    case .late: late
    case .openQuestion: oldQuestions
    case .openObjection: objections
    case .seats: seats
    case .finding: findings
    case .unanswered: unanswered
    case .measure: unmeasured
    case .measuredAfterwards: measuredAfterwards
    case .milestone: milestones
    case .nothingAhead: nothingAhead
    }
  }

  // MARK: One rule each

  private var disagreements: [BoardDecision.Matter] {
    promises.filter(\.isDisagreed).map { .init(.promise($0), since: $0.assessed?.asOf) }
  }

  private var awaiting: [BoardDecision.Matter] { promises.filter(\.isAwaitingBoard).map { .init(.promise($0), since: $0.reported?.asOf) } }

  /// What is disagreed on too is decided once, there.
  private var late: [BoardDecision.Matter] {
    promises.filter { $0.state(on: day) == .late && !$0.isDisagreed }.map { .init(.promise($0), since: $0.due?.due.end.next) }
  }

  private var oldQuestions: [BoardDecision.Matter] {
    questions.filter { isLong(since: $0.asked) || $0.due.map { $0 < day } == true }.map { .init(.asked($0), since: $0.asked) }
  }

  private var objections: [BoardDecision.Matter] {
    promises.flatMap(\.dissent).filter { $0.isOpen && isLong(since: $0.raised) }.map { .init(.dissent($0), since: $0.raised) }
  }

  /// A plan that no board watches yet has no empty seat.
  private var seats: [BoardDecision.Matter] {
    if session.adopted == nil && board.members.isEmpty { return [] }
    let seated = Set(session.sittingMembers.compactMap { session.person($0.person)?.group })
    let unrepresented = board.missing.filter { label in
      !seated.contains(label.code) && session.groups[label.code].map { session.kinds[$0.kind].isProtected } ?? false
    }
    return board.vacancies.map { .init(.vacancy($0), since: $0.since) } + unrepresented.map { .init(.unrepresented($0), since: nil) }
  }

  private var findings: [BoardDecision.Matter] {
    promises.filter { hasOpenFinding($0) && !$0.isDisagreed && $0.state(on: day) != .late }.map { .init(.promise($0), since: $0.assessed?.asOf) }
  }

  /// The plan was adopted without an answer, so that long they have been open; one that came up later is of a day that the record does not keep.
  private var unanswered: [BoardDecision.Matter] {
    let adopted = session.adoptions.all.first.map { session.day(of: $0.moment) }
    return matrix.unanswered.map { .init(.topic($0.label), since: $0.isRaisedLater ? nil : adopted) }
  }

  private var unmeasured: [BoardDecision.Matter] { promises.filter { $0.measure == nil }.map { .init(.promise($0), since: nil) } }

  private var measuredAfterwards: [BoardDecision.Matter] {
    promises.filter { promise in
      guard !promise.isDone, let due = promise.due?.due.end, let measured = promise.measuredIn else { return false }
      return due < measured.end
    }.map { .init(.promise($0), since: nil) }
  }

  private var milestones: [BoardDecision.Matter] {
    actions.filter { !$0.promise.isDone }.flatMap { action in
      action.milestones.filter { $0.due.isPast(on: day) && $0.outcome?.verdict != .reached }.map {
        .init(.milestone($0, of: action.promise), since: $0.due.due.end.next)
      }
    }
  }

  private var nothingAhead: [BoardDecision.Matter] {
    guard session.adopted != nil, let soon = Quarter(containing: day)?.next?.end else { return [] }
    let ahead = actions.filter { !$0.promise.isDone }.flatMap { [$0.due?.due.end] + $0.milestones.map(\.due.due.end) }.compactMap(\.self)
    return ahead.contains { $0 > soon } ? [] : [.init(.nothing(after: ahead.filter { $0 >= day }.max()), since: nil)]
  }

  // MARK: Helpers

  /// The oldest first; of one day, and where no day is known, as they were found.
  private func inOrder(_ matters: [BoardDecision.Matter]) -> [BoardDecision.Matter] {
    matters.enumerated().sorted { ($0.element.since ?? day, $0.offset) < ($1.element.since ?? day, $1.offset) }.map(\.element)
  }

  private var promises: [Promise] { actions.map(\.promise) }

  private func hasOpenFinding(_ promise: Promise) -> Bool { session.action(promise.number).flatMap { session.openFinding(on: $0) } != nil }

  /// True for more than the days of the longest quarter.
  private func isLong(since opened: Day) -> Bool { day.daysSince1970 - opened.daysSince1970 > 92 }
}

extension BoardDecision.Rule {
  /// True where each matter is decided by itself; false where one decision is taken about all of them.
  fileprivate var decidesEach: Bool {
    switch self {
    case .disagreement, .awaiting, .late, .openQuestion, .openObjection, .finding: true
    case .seats, .unanswered, .measure, .measuredAfterwards, .milestone, .nothingAhead: false
    }
  }
}

extension Promise {
  /// The quarter by which its measure says it is measured; nil where the measure names none.
  fileprivate var measuredIn: Quarter? { target?.due.due ?? measure.flatMap { Quarter(namedLastIn: $0) } }
}

extension Quarter {
  /// The last quarter of the calendar that words name, as `Q1 2023`; nil where they name none.
  fileprivate init?(namedLastIn words: Untrusted) {
    let parts = words.raw.split { !$0.isLetter && !$0.isNumber }
    let named = zip(parts, parts.dropFirst()).compactMap { one, other -> Quarter? in
      guard one.count == 2, one.first == "Q" || one.first == "q", other.count == 4 else { return nil }
      return Int(one.dropFirst()).flatMap { quarter in Int(other).flatMap { Quarter(year: $0, quarter: quarter) } }
    }
    guard let last = named.last else { return nil }
    self = last
  }
}

extension Day {
  /// The day after it; the same at the end of time.
  fileprivate var next: Day { Day(of: Moment(milliseconds: Int64(daysSince1970 + 1) * 86_400_000)) }
}
