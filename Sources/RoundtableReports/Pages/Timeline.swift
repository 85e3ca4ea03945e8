package import RoundtableRecord

/// What is due in which quarter.
package enum Timeline {
  /// The page: a heading a quarter, in the order of their ends; what has no quarter stands last.
  package static func page(_ session: Session, on day: Day) -> Page {
    var entries: [(end: Day, label: String, place: Int, text: Phrase)] = []
    func add(_ quarter: Quarter, _ text: Phrase) { entries.append((quarter.end, quarter.label, entries.count, text)) }
    for area in session.focusAreas.all { if let by = area.by { add(by.due, "focus \(area.code)  \(area.title ?? Untrusted(""))") } }
    let actions = session.actions.all.filter(\.stands)
    for action in actions {
      for milestone in action.milestones { add(milestone.due.due, "\(action.id)  milestone: \(milestone.text)") }
      guard let due = action.due else { continue }
      let late = due.due.end < day && action.assessed.last?.status != .complete
      let moved: Phrase = action.originalDue.flatMap { $0 == due ? nil : "  (originally \(Phrase.ours($0.label)))" } ?? ""
      let owner = action.owner.map { session.handle(of: $0) } ?? "no owner"
      add(due.due, "\(action.id)  \(owner)  \(action.title)\(moved)\(Phrase.ours(late ? "  late" : ""))")
    }
    for member in session.members.values.sorted(by: { $0.person < $1.person }) where member.dismissed == nil {
      if let to = member.to { add(to, "board: the term of \(session.label(of: .person(member.person))) ends") }
    }
    var page = Page()
    var last: String?
    for entry in entries.sorted(by: { ($0.end, $0.label, $0.place) < ($1.end, $1.label, $1.place) }) {
      if entry.label != last { page.heading(.ours(entry.label + (entry.end < day ? "  (past)" : ""))) }
      last = entry.label
      page.line("  \(entry.text)")
    }
    let without = actions.filter { $0.due == nil }
    if !without.isEmpty { page.line("no quarter yet: \(without.map { "\($0.id)" as Phrase }.joined(", "))") }
    if page.blocks.isEmpty { page.line("Nothing is due yet; act by Q3 2022: WHAT WILL BE DONE.") }
    return page
  }
}
