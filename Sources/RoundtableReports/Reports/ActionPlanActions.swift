package import RoundtableRecord

// What will be done.

extension ActionPlan {
  /// An action of the plan.
  package struct PlannedAction: Sendable {
    /// Where an action stands.
    package enum Status: String, CaseIterable, Sendable {
      /// Written by `draft`, completed by nobody yet.
      case drafted
      /// Proposed at the table.
      case proposed
      /// Taken out of the plan.
      case dropped
    }

    /// Its number.
    package let number: Int
    /// What will be done.
    package let title: Untrusted
    /// How we will know; nil until that is said.
    package let measure: Untrusted?
    /// Whose it is; nil until that is said.
    package let owner: Speaker?
    /// When it is due; nil until that is said.
    package let due: Due?
    /// When it was first due.
    package let originalDue: Due?
    /// The issues it takes up.
    package let issues: [Code]
    /// What it rests on.
    package let basis: Basis
    /// The groups that the perspectives it rests on count for, in order of creation.
    package let groups: [Label]
    /// Its themes.
    package let themes: [Code]
    /// Where it stands.
    package let status: Status
    /// Why it was dropped; nil while it stands.
    package let dropReason: Untrusted?
    /// True when the owner accepted it.
    package let isAccepted: Bool

    /// Its id as people say it.
    package var id: ItemID { ItemID(.action, number) }
    /// True when it has an owner, a quarter and a measure.
    package var isComplete: Bool { owner != nil && due != nil && measure != nil }

    /// The actions of a session: those that stand by number, then the dropped ones by number.
    static func all(of session: Session, heard: Hearing, _ disclosure: Disclosure) -> [PlannedAction] {
      let actions = session.actions.all
      return (actions.filter(\.stands) + actions.filter { !$0.stands }).map { PlannedAction($0, heard: heard, disclosure) }
    }

    private init(_ action: Action, heard: Hearing, _ disclosure: Disclosure) {
      let session = disclosure.session
      number = action.number
      title = action.title
      measure = action.measure
      owner = action.owner.map { disclosure.holder($0) }
      due = action.due
      originalDue = action.originalDue
      issues = ActionPlan.once(action.issues.filter { session.issues[$0] != nil })
      basis = Basis(of: action.from, disclosure)
      let counted = Set(basis.shown.flatMap { heard.quotes[$0]?.groups ?? [] })
      groups = session.groups.codes.filter { counted.contains($0) }.map { disclosure.label(ofGroup: $0) }
      themes = ActionPlan.once(action.themes)
      status = action.stands ? (action.drafted ? .drafted : .proposed) : .dropped
      dropReason = action.dropped
      isAccepted = false
    }
  }

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

  /// The standing actions that are due in one quarter.
  package struct QuarterLoad: Sendable {
    /// The quarter; nil for those without one.
    package let quarter: Quarter?
    /// The actions, by number.
    package let actions: [PlannedAction]
  }

  /// The standing actions by due quarter, the earliest first, those without a quarter last.
  package var byQuarter: [QuarterLoad] {
    let grouped = Dictionary(grouping: standing) { $0.due?.due }
    let quarters = grouped.keys.compactMap(\.self).sorted {
      ($0.end, $0.start) == ($1.end, $1.start) ? $0.label < $1.label : ($0.end, $0.start) < ($1.end, $1.start)
    }
    let dated = quarters.map { QuarterLoad(quarter: $0, actions: grouped[$0] ?? []) }
    return dated + (grouped[nil].map { [QuarterLoad(quarter: nil, actions: $0)] } ?? [])
  }

  /// The standing actions by owner, in the order in which owners first appear, those without one last.
  package var byOwner: [(owner: Speaker?, actions: [PlannedAction])] {
    let grouped = Dictionary(grouping: standing, by: \.owner)
    let owners = ActionPlan.once(standing.map(\.owner))
    return (owners.filter { $0 != nil } + owners.filter { $0 == nil }).map { ($0, grouped[$0] ?? []) }
  }
}
