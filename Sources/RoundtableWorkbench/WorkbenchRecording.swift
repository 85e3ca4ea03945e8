import RoundtableLanguage
import RoundtableExport
import RoundtableRecord
package import RoundtableStore

// What a line records, and scripts that are recorded as a whole or not at all.

extension Workbench {
  /// Records the facts of a line and folds them in.
  func record(_ recording: Recording, verb: String, block number: Int?) throws(StoreError) -> Response {
    if let unknown = session.unknown.first { return .failed(.readOnly(position: unknown)) }
    let moment = circumstances.clock()
    if script != nil {
      script?.fold(recording, into: &session, by: writer, at: moment)
    } else {
      try append(recording, block: number, at: moment)
      forget(recording.forgets)
    }
    return .receipt(
      .init(
        verb: verb, ids: recording.ids, text: recording.receipt(session), warnings: recording.warnings + warnings(afterErasing: recording),
        effect: .recorded, forgets: recording.forgets))
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

  private func forget(_ words: [Untrusted]) { if !words.isEmpty { onForget?(words) } }

  /// What an erasure does not reach: files that were handed on, which their holder has to delete, and a store that promises less.
  private func warnings(afterErasing recording: Recording) -> [Phrase] {
    guard recording.facts.contains(where: { $0 is WordsErased }) else { return [] }
    let words = recording.forgets.flatMap { [Array($0.raw.utf8), Array($0.markdownInline.utf8), JSONValue.words($0).compact.dropFirst().dropLast()] }
    let store: [Phrase] =
      store.erasure == .overwritten ? [] : ["the words can not be looked up any more, but files and backups of \(Untrusted(store.place)) may still hold them"]
    do throws(StoreError) {
      return try store
        + shelf.files(holding: words.filter { !$0.isEmpty }).map {
          "\(Untrusted($0)) still holds the words; delete it, and ask for the copies that were handed on"
        }
    } catch {
      return store + ["exports may still hold the words: which were written can not be looked up: \(.ours(FailureText.text(error)))"]
    }
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
    forget(done.recordings.flatMap(\.forgets))
  }
}
