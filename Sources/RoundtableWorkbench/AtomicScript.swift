import RoundtableLanguage
import RoundtableRecord
import RoundtableStore

/// The lines of a script that is recorded as a whole or not at all: decided and folded one by one, and stored together at the end.
struct AtomicScript {
  /// What each line records.
  private(set) var recordings: [Recording] = []
  /// The words that files beside the record are to forget once everything is stored.
  private(set) var words: [Untrusted] = []
  private var folded: [(fact: any Fact, envelope: Envelope)] = []

  /// The facts whose words are still there, and where they will stand.
  var entries: [Forgetting.Entry] { folded.filter { !gone.contains($0.envelope.position) }.map { ($0.envelope.position, $0.fact) } }

  /// The positions of facts whose words it takes away.
  var gone: Set<Int> { Set(folded.compactMap { ($0.fact as? WordsErased)?.positions }.joined()) }

  /// Keeps words that are to be forgotten.
  mutating func forget(_ more: [Untrusted]) { words += more }

  /// Folds what it holds again, after the record.
  func refold(into session: inout Session, _ remains: Remains) { session.refold(folded, without: gone, remains) }

  /// Folds in what a line records, as if it were stored.
  mutating func fold(_ recording: Recording, into session: inout Session, by writer: Writer, at moment: Moment) {
    let unit = session.position + 1
    for fact in recording.facts {
      let id = FactID(at: moment, random: [UInt8](repeating: 0, count: 10))
      let envelope = Envelope(position: session.position + 1, id: id, unit: unit, writer: writer, moment: moment)
      session.apply(fact, as: envelope)
      folded.append((fact, envelope))
    }
    recordings.append(recording)
  }

  /// Stores everything in one commit, given the position of the session it was folded into.
  func commit(to store: any FactStore, by writer: Writer, at moment: Moment, folded position: Int) throws(StoreError) {
    guard !recordings.isEmpty else { return }
    _ = try store.append(units: recordings.map(\.facts), by: writer, at: moment, expecting: position - folded.count)
  }
}
