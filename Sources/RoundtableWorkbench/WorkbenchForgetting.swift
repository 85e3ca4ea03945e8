import RoundtableExport
import RoundtableLanguage
import RoundtableRecord
import RoundtableStore

// Forgetting: what goes is computed from all bodies that hold it, and everything beside the record learns it in one call.

extension Workbench {
  /// What a line wants forgotten, found in every fact whose words are still there; nil where it wants nothing forgotten.
  func forgetting(of recording: Recording) throws(StoreError) -> Forgetting? {
    if let gone = recording.gone { return gone }
    return recording.forgets.isEmpty ? nil : Forgetting(recording.forgets, in: try entries())
  }

  /// Takes words away, once the facts that hold them are found.
  func erase(_ erasure: Erasure, verb: String, block number: Int?) throws(StoreError) -> Response {
    let entries = try entries()
    let decision: Decision
    do throws(Refusal) {
      decision = try erasure.decide(in: entries)
    } catch {
      return .failed(.export(([error.message] + error.suggestions).joined("; ")))
    }
    switch decision {
    case .record(let recording): return try record(recording, verb: verb, block: number)
    case .nothing(let why, _): return .receipt(.init(verb: verb, text: why))
    case .ask, .show, .fetch, .steer: return .idle
    }
  }

  /// Every fact whose words are still there, those of a script that is not stored yet among them.
  private func entries() throws(StoreError) -> [Forgetting.Entry] {
    var entries: [Forgetting.Entry] = []
    let gone = script?.gone ?? []
    try store.read(after: 0) { stored in
      if !gone.contains(stored.envelope.position), let fact = stored.fact { entries.append((stored.envelope.position, fact)) }
    }
    return entries + (script?.entries ?? [])
  }

  /// Folds the whole record again. After words were taken away nothing of them is left in memory, and what undo keeps is what the file keeps.
  func refold() throws(StoreError) {
    let remains = session.remains
    var fresh = Session()
    let gone = script?.gone ?? []
    _ = try store.readPastDamage(after: 0) { fresh.fold(gone.contains($0.envelope.position) ? $0.withoutWords : $0, remains) }
    script?.refold(into: &fresh, remains)
    session = fresh
  }

  // MARK: What the receipt says of it

  /// Lets go of words in the files beside the record, here or once a script is stored.
  func forget(_ words: [Untrusted]) {
    if words.isEmpty { return }
    if script == nil { onForget?(words) } else { script?.forget(words) }
  }

  /// What a forgetting does not reach: files that were handed on, which their holder has to delete, copies, and a store that promises less.
  func warnings(after gone: Forgetting, isErased: Bool) -> [Phrase] {
    let held = exports(holding: gone.words)
    let several = gone.items.count { $0.kind == .perspective } > 1 && !held.isEmpty
    let together: [Phrase] = several ? ["taking several lines out of a document together shows that they are one person's"] : []
    return held + together + (isErased ? storeWarning + copies() : [])
  }

  private var storeWarning: [Phrase] {
    store.erasure == .overwritten
      ? [] : ["the words can not be looked up any more, but files and backups of \(Untrusted(store.place)) may still hold them"]
  }

  private func exports(holding words: [Untrusted]) -> [Phrase] {
    do throws(StoreError) {
      return try shelf.files(holding: words).map { "\(Untrusted($0)) still holds the words; delete it, and ask for the copies that were handed on" }
    } catch {
      return ["exports may still hold the words: which were written can not be looked up: \(.ours(FailureText.text(error)))"]
    }
  }

  private func copies() -> [Phrase] {
    store.copiesBeside().map { "\(Untrusted($0)) is a copy of this session, and still holds the words; delete it" }
  }
}
