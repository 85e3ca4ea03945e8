package import RoundtableRecord
import RoundtableStore

/// What other terminals have done and was not told yet: each unit once, in order.
struct Arrivals {
  /// One thing that happened.
  enum Event: Equatable {
    /// A line recorded something, or went on to.
    case unit(Int)
    /// A unit was taken back.
    case undone(Int)
    /// A unit was put back.
    case redone(Int)
  }

  /// In order.
  private(set) var events: [Event] = []

  /// Adds what a fact did.
  mutating func note(_ stored: StoredFact) {
    let event: Event =
      switch stored.fact {
      case let undone as UnitUndone: .undone(undone.unit)
      case let redone as UnitRedone: .redone(redone.unit)
      default: .unit(stored.envelope.unit)
      }
    // The lines of a block may stand between those of others, but not far apart.
    if !events.suffix(8).contains(event) { events.append(event) }
  }
}

extension Workbench {
  /// What other terminals have recorded since this was last asked, as receipts, the newest last; nothing of what is private in room view.
  ///
  /// - Parameter most: of more than this only the newest are told, and how many came before them.
  package func news(most: Int = 6) -> [Phrase] {
    guard let events = arrivals?.events, !events.isEmpty else { return [] }
    arrivals = Arrivals()
    let teller = UnitTeller(session, room: isRoom ? roomFilter : nil)
    var told: [Phrase] = []
    // From the newest back: of thousands nobody reads the first.
    var looked = 0
    for event in events.reversed() where told.count < most {
      looked += 1
      if let line = teller.told(event, own: writer.person) { told.append(line) }
    }
    let left = events.count - looked
    let before: [Phrase] = left > 0 ? ["\(left) more from other terminals; log shows them"] : []
    return before + told.reversed()
  }
}
