import RoundtableLanguage
import RoundtableRecord
package import RoundtableStore

// What a line records, and scripts that are recorded as a whole or not at all.

extension Workbench {
  /// Records the facts of a line and folds them in.
  func record(_ recording: Recording, verb: String, block number: Int?, at decided: Moment? = nil) throws(StoreError) -> Response {
    let moment = decided ?? circumstances.clock()
    if let unknown = session.unknown.first { return .failed(.readOnly(position: unknown)) }
    if let damage { throw damage }
    // Found before it is recorded: by then an erasure has taken it away.
    let forgotten = try forgetting(of: recording)
    if script != nil {
      script?.fold(recording, into: &session, by: writer, at: moment)
    } else {
      try append(recording, block: number, at: moment)
    }
    if recording.gone != nil { try refold() }
    let words = recording.keepsLines ? [] : forgotten?.words ?? []
    forget(words)
    let held = forgotten.map { warnings(after: $0, isErased: recording.gone != nil) } ?? []
    let text = recording.receipt(isRoom ? session.called(as: shownSession) : session)
    return .receipt(.init(verb: verb, ids: recording.ids, text: text, warnings: recording.warnings + held, effect: .recorded, forgets: words))
  }

  private func append(_ recording: Recording, block number: Int?, at moment: Moment) throws(StoreError) {
    // What takes lines back is a unit of its own, and ends the block: the lines after it are not part of what it took back.
    let unit = recording.isReversal ? nil : block?.unit
    let stored = try store.append(units: [recording.facts], by: writer, at: moment, expecting: session.position, joining: unit)
    for (fact, kept) in zip(recording.facts, stored) {
      session.apply(fact, as: kept.envelope)
      recent.keep(fact, as: kept.envelope)
    }
    if let number, let first = stored.first { block = recording.isReversal ? nil : (number, first.envelope.unit) }
  }

  // MARK: Scripts that are recorded as a whole or not at all

  /// From here on lines are decided and folded, and nothing is stored until `commit`. When a line is refused, or the commit fails, the
  /// session here holds what the record does not: the workbench is then to be given up.
  package func beginAtomic() { script = AtomicScript() }

  /// Stores everything since `beginAtomic`, in one commit. Throws `.conflict` when someone wrote in between; nothing is stored then.
  package func commit() throws(StoreError) {
    guard let done = script else { return }
    try done.commit(to: store, by: writer, at: circumstances.clock(), folded: session.position)
    script = nil
    forget(done.words)
  }
}
