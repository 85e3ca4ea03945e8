package import RoundtableRecord
import RoundtableReports

/// What is due in which quarter.
package enum Timeline {
  /// The page: a heading a quarter, in the order of their ends; what has no quarter stands last.
  ///
  /// - Parameter day: the day that tells what is past.
  package static func page(_ session: Session, on day: Day) -> Page {
    let actions = session.actions.all.filter(\.stands)
    let entries = areas(session) + actions.flatMap { self.entries(of: $0, session, day) } + terms(session)
    var page = Page()
    for entries in quarters(entries) {
      guard let quarter = entries.first?.quarter else { continue }
      var labels: [String] = []
      for entry in entries where !labels.contains(entry.quarter.label) { labels.append(entry.quarter.label) }
      let when = quarter.isPast(on: day) ? "  (past)" : quarter.start <= day ? "  (now)" : ""
      page.heading(.ours(labels.joined(separator: ", ") + when))
      for entry in entries { page.line("  \(entry.text)") }
    }
    let without = actions.filter { $0.due == nil }.map(\.number)
    if !without.isEmpty { page.line("no quarter yet: \(Listing.some(without, .action))") }
    if page.blocks.isEmpty { page.line("Nothing is due yet; act by Q3 2022: WHAT WILL BE DONE.") }
    return page
  }

  /// One thing that is due.
  private struct Entry {
    let quarter: Quarter
    let text: Phrase
  }

  /// The entries by the days of their quarters, the earlier end first: a fiscal quarter and one of the calendar may be the same days.
  private static func quarters(_ entries: [Entry]) -> [[Entry]] {
    let byDays = Dictionary(grouping: entries) { [$0.quarter.end, $0.quarter.start] }
    return byDays.sorted { ($0.key[0], $0.key[1]) < ($1.key[0], $1.key[1]) }.map(\.value)
  }

  private static func areas(_ session: Session) -> [Entry] {
    session.focusAreas.all.compactMap { area in
      area.by.map { by in
        let window: Phrase = by.start == nil ? "" : .ours("  (\(by.label))")
        return Entry(quarter: by.due, text: "focus \(area.code)  \(area.title ?? Untrusted(""))\(window)")
      }
    }
  }

  private static func entries(of action: Action, _ session: Session, _ day: Day) -> [Entry] {
    let milestones = action.milestones.map { Entry(quarter: $0.due.due, text: "\(action.id)  milestone \($0.label)\($0.ending): \($0.text)") }
    guard let due = action.due else { return milestones }
    let owner = action.owner.map { session.handle(of: $0) } ?? "no owner yet"
    let isMoved = !action.moves.isEmpty && action.originalDue != nil && action.originalDue != due
    let moved: Phrase = isMoved ? .ours("  (originally \(action.originalDue?.label ?? ""))") : ""
    let state = state(of: action, session, day).map { "  " + $0 } ?? ""
    return milestones + [Entry(quarter: due.due, text: "\(action.id)  \(owner)  \(action.title)\(moved)\(Phrase.ours(state))")]
  }

  /// Where it stands, where that is more than that it is to come.
  private static func state(of action: Action, _ session: Session, _ day: Day) -> String? {
    if session.statuses(of: action.number).isAwaitingBoard { return "awaiting the board" }
    return switch ActionState(of: action, in: session, on: day) {
    case .done: "complete"
    case .late: "late"
    case .slipping, .coming, .none: nil
    }
  }

  private static func terms(_ session: Session) -> [Entry] {
    session.sittingMembers.flatMap { member -> [Entry] in
      let who = session.label(of: .person(member.person))
      return [
        member.from.map { Entry(quarter: $0, text: "board: the term of \(who) begins") },
        member.to.map { Entry(quarter: $0, text: "board: the term of \(who) ends") },
      ].compactMap(\.self)
    }
  }
}
