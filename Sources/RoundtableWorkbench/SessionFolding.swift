import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableStore

extension Session {
  /// Folds in the next fact as the store gives it, and gives it back: one that is known, what is left of one whose words were taken away, or
  /// nil where nothing is, and for one of a newer program or a damaged one.
  @discardableResult
  mutating func fold(_ stored: StoredFact, _ remains: Remains) -> (any Fact)? {
    if stored.isDamaged {
      skip(damagedAt: stored.envelope.position)
      return nil
    }
    let left = stored.body == nil ? remains.fact(at: stored.envelope.position, kind: stored.kind, version: stored.version) : nil
    let fact = stored.fact ?? left
    if let fact {
      apply(fact, as: stored.envelope)
    } else if stored.body == nil {
      skip(erased: stored.envelope, kind: stored.kind)
    } else {
      skip(unknownAt: stored.envelope.position)
    }
    return fact
  }
}

extension Provenance {
  /// How a document of this program comes to be at a moment, from a record that stands at a head.
  init(in circumstances: Circumstances, at moment: Moment, zone: Zone, head: ChainHead, reproducible: Bool) {
    self.init(
      sessionName: Untrusted(circumstances.sessionName), moment: moment, head: SealedHead(position: head.position, hash: Hex.text(head.hash)),
      reproducible: reproducible, generator: Program.name)
    self.zone = zone
  }
}
