package import RoundtableRecord

// The same actions by time and by owner.

extension ActionPlan {
  /// A focus area of the review, and what is due in its quarters.
  package struct FocusWindow: Sendable {
    /// Its code and title.
    package let label: Label
    /// Its quarters; nil until they are said.
    package let by: Due?
    /// The standing actions whose due quarter ends within them.
    package let actions: [Int]

    init(_ area: FocusArea, actions: [PlannedAction]) {
      label = Label(code: area.code, title: area.title ?? Untrusted(area.code.text))
      by = area.by
      guard let by = area.by else {
        self.actions = []
        return
      }
      let first = (by.start ?? by.due).start
      self.actions = actions.filter { $0.status != .dropped }.filter { action in
        action.due.map { first <= $0.due.end && $0.due.end <= by.due.end } ?? false
      }.map(\.number)
    }
  }

  /// A step on the way to an action.
  package struct Step: Sendable {
    /// The action.
    package let action: PlannedAction
    /// The step.
    package let milestone: Milestone
  }

  /// What is due in one quarter.
  package struct QuarterLoad: Sendable {
    /// The quarter; nil for actions without one.
    package let quarter: Quarter?
    /// The standing actions that are due in it, by number.
    package let actions: [PlannedAction]
    /// The milestones of standing actions that are due in it, by action.
    package let steps: [Step]

    /// True when nothing is due in it.
    package var isEmpty: Bool { actions.isEmpty && steps.isEmpty }
  }

  /// Every milestone of a standing action, by action and in the order in which they were set.
  private var steps: [Step] { standing.flatMap { action in action.milestones.map { Step(action: action, milestone: $0) } } }

  /// The standing actions and their milestones by due quarter, the earliest first, actions without a quarter last.
  package var byQuarter: [QuarterLoad] {
    let grouped = Dictionary(grouping: standing) { $0.due?.due }
    let onTheWay = Dictionary(grouping: steps) { $0.milestone.due.due }
    let quarters = Set(grouped.keys.compactMap(\.self)).union(onTheWay.keys).sorted {
      ($0.end, $0.start) == ($1.end, $1.start) ? $0.label < $1.label : ($0.end, $0.start) < ($1.end, $1.start)
    }
    let dated = quarters.map { QuarterLoad(quarter: $0, actions: grouped[$0] ?? [], steps: onTheWay[$0] ?? []) }
    return dated + (grouped[nil].map { [QuarterLoad(quarter: nil, actions: $0, steps: [])] } ?? [])
  }

  /// The standing actions by owner, in the order in which owners first appear, those without one last.
  package var byOwner: [(owner: Speaker?, actions: [PlannedAction])] {
    let grouped = Dictionary(grouping: standing) { $0.promise.owner }
    let owners = ActionPlan.once(standing.map(\.promise.owner))
    return (owners.filter { $0 != nil } + owners.filter { $0 == nil }).map { ($0, grouped[$0] ?? []) }
  }

  /// The actions that are late on the day of the document, the earliest first.
  package var late: [PlannedAction] {
    standing.filter { $0.promise.state(on: day) == .late }.sorted { one, other in
      (one.due?.due.end ?? day, one.number) < (other.due?.due.end ?? day, other.number)
    }
  }

  /// What is due in the quarter of the calendar that holds the day of the document; nil at the end of time.
  package var dueNow: QuarterLoad? { Quarter(containing: day).map { load(of: $0) } }

  /// What is due in the quarter after it; nil at the end of time.
  package var dueNext: QuarterLoad? { Quarter(containing: day)?.next.map { load(of: $0) } }

  /// How many of the actions that stand are how far on the day of the document.
  package var counts: StateCounts { StateCounts(of: standing.map(\.promise), on: day) }

  /// The day whose state it tells: what is late is late on it.
  package var day: Day { provenance.zone.day(of: asOf ?? provenance.moment) }

  private func load(of quarter: Quarter) -> QuarterLoad {
    QuarterLoad(
      quarter: quarter, actions: standing.filter { $0.promise.isDue(in: quarter) },
      steps: steps.filter { quarter.start <= $0.milestone.due.due.end && $0.milestone.due.due.end <= quarter.end })
  }
}
