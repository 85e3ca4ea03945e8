import RoundtableLanguage
import RoundtableRecord
import RoundtableStore

/// The lines of a script that is recorded as a whole or not at all: decided and folded one by one, and stored together at the end.
struct AtomicScript {
  /// What each line records.
  private(set) var recordings: [Recording] = []
  private var facts = 0

  /// Folds in what a line records, as if it were stored.
  mutating func fold(_ recording: Recording, into session: inout Session, by writer: Writer, at moment: Moment) {
    let unit = session.position + 1
    for fact in recording.facts {
      let id = FactID(at: moment, random: [UInt8](repeating: 0, count: 10))
      session.apply(fact, as: Envelope(position: session.position + 1, id: id, unit: unit, writer: writer, moment: moment))
      facts += 1
    }
    recordings.append(recording)
  }

  /// Stores everything in one commit, given the position of the session it was folded into.
  func commit(to store: any FactStore, by writer: Writer, at moment: Moment, folded position: Int) throws(StoreError) {
    guard !recordings.isEmpty else { return }
    _ = try store.append(units: recordings.map(\.facts), by: writer, at: moment, expecting: position - facts)
  }
}
