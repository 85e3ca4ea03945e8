package import RoundtableRecord

// Focus areas, and how many actions are how far.

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

  /// How many of the actions that stand are how far on the day of the document.
  package var counts: StateCounts { StateCounts(of: standing.map(\.promise), on: day) }

  /// The day whose state it tells: what is late is late on it.
  package var day: Day { provenance.zone.day(of: asOf ?? provenance.moment) }
}
