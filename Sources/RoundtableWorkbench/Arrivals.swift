package import RoundtableRecord

/// What other terminals have done that was not yet shown here: each unit once, in order.
struct Arrivals {
  /// One thing that happened.
  enum Event: Equatable {
    /// A line recorded something, or went on to.
    case unit(Int)
    /// A unit was taken back.
    case undone(Int)
    /// A unit was put back.
    case redone(Int)

    /// The position of the unit's first fact.
    var unit: Int {
      switch self {
      case .unit(let first), .undone(let first), .redone(let first): first
      }
    }
  }

  /// In order.
  private(set) var events: [Event] = []

  /// Adds what a fact did; nil for one whose words were erased, or that this program does not know.
  mutating func note(_ fact: (any Fact)?, of unit: Int) {
    let event: Event =
      switch fact {
      case let undone as UnitUndone: .undone(undone.unit)
      case let redone as UnitRedone: .redone(redone.unit)
      default: .unit(unit)
      }
    // The lines of a block may stand between those of others, but not far apart.
    if !events.suffix(8).contains(event) { events.append(event) }
  }
}

extension Workbench {
  /// What other terminals have recorded since this was last asked, the newest last; nothing of what is private in room view.
  ///
  /// - Parameter most: of more than this only the newest are described, and how many came before them.
  package func news(most: Int = 6) -> [Phrase] {
    guard let events = arrivals?.events, !events.isEmpty else { return [] }
    arrivals = Arrivals()
    let sentences = FactSentences(session, as: shownSession, room: isRoom ? roomFilter : nil)
    let facts = recent.byUnit
    var news: [Phrase] = []
    // From the newest back: of thousands no one reads the first.
    var looked = 0
    for event in events.reversed() where news.count < most {
      looked += 1
      if let line = line(event, facts, sentences) { news.append(line) }
    }
    let left = events.count - looked
    let before: [Phrase] = left > 0 ? ["\(left) more from other terminals; log shows them"] : []
    return before + news.reversed()
  }

  /// One event, and who did it when that is not who types here.
  private func line(_ event: Arrivals.Event, _ facts: [Int: [RecentFacts.Kept]], _ sentences: FactSentences) -> Phrase? {
    guard let unit = session.unit(at: event.unit) else { return nil }
    let recorded = facts[unit.first] ?? []
    let what: Phrase? =
      switch event {
      case .unit: unit.undone ? nil : sentences.sentence(unit, recorded)
      case .undone: sentences.sentence(unit, recorded, reverted: "undo")
      case .redone: sentences.sentence(unit, recorded, reverted: "redo")
      }
    let name = unit.writer.person == writer.person ? nil : sentences.name(of: unit)
    return what.map { "\(name ?? "another terminal"): \($0)" }
  }
}
