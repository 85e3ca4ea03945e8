import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableStore

extension Session {
  /// Folds in the next fact as the store gives it: one that is known, one whose words were taken away, or one of a newer program.
  mutating func fold(_ stored: StoredFact) {
    if let fact = stored.fact {
      apply(fact, as: stored.envelope)
    } else if stored.body == nil {
      skip(erased: stored.envelope, kind: stored.kind)
    } else {
      skip(unknownAt: stored.envelope.position)
    }
  }
}

extension Provenance {
  /// How a document of this program comes to be at a moment, from a record that stands at a head.
  init(in circumstances: Circumstances, at moment: Moment, head: ChainHead, reproducible: Bool) {
    self.init(
      sessionName: Untrusted(circumstances.sessionName), moment: moment, head: SealedHead(position: head.position, hash: Hex.text(head.hash)),
      reproducible: reproducible, generator: Program.name)
  }
}
