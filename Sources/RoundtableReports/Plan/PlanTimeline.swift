package import RoundtableRecord

/// When actions were and are due, with the steps on the way and the reports, against the quarters of the calendar.
package struct PlanTimeline: Sendable {
  /// An action on the timeline.
  package struct Row: Sendable {
    /// The action.
    package let action: Promise
    /// Its steps, in the order in which they were set.
    package let milestones: [Milestone]

    /// The last day of the quarter in which it was first due; nil where that was not said.
    package var firstDue: Day? { action.originalDue?.due.end }
    /// The last day of the quarter in which it is due; nil while it has none.
    package var due: Day? { action.due?.due.end }
    /// The days that its owner's reports speak of, in order.
    package var reports: [Day] { action.reports.map(\.asOf) }

    fileprivate var days: [Day] { [firstDue, due, action.completeSince].compactMap(\.self) + milestones.map(\.due.due.end) + reports }
  }

  /// The actions that have anything on it, by number.
  package let rows: [Row]
  /// The quarters of the calendar in which anything is, in order.
  package let quarters: [Quarter]

  init(of actions: [ActionPlan.PlannedAction]) {
    rows = actions.map { Row(action: $0.promise, milestones: $0.milestones) }.filter { !$0.days.isEmpty }
    quarters = Set(rows.flatMap(\.days).compactMap { Quarter(containing: $0) }).sorted { $0.end < $1.end }
  }

  /// All quarters of the calendar from the first of them to the last, without gaps.
  package var span: [Quarter] {
    guard let first = quarters.first, let last = quarters.last else { return [] }
    return Array(sequence(first: first) { $0.end < last.end ? $0.next : nil })
  }

  /// The quarter of the calendar that holds a day, as a place among `quarters`; nil where it holds nothing else.
  package func place(of day: Day) -> Int? { quarters.firstIndex { $0.start <= day && day <= $0.end } }
}
