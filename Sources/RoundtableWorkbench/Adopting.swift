import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableStore

/// Makes the fact that adopts a version of the plan: with the head of the record it rests on, and, for each audience, the SHA-256 of the
/// canonical plan JSON, so that a file at hand can be checked against the number read aloud. That of the internal plan is salted.
struct Adopting {
  let session: Session
  let head: ChainHead
  let circumstances: Circumstances
  let reproducible: Bool
  let note: Untrusted?
  /// Salts the digest of the internal plan, which holds private words (`FactStore.sealingSalt`).
  let salt: [UInt8]

  /// The fact. The digests are of the plan as it is once adopted; `PlanJSON.canonical` leaves out what they cannot cover.
  func fact(by writer: Writer, at moment: Moment) -> PlanAdopted {
    let version = session.adoptions.highest + 1
    let position = session.position + 1
    var adopted = session
    // What the digests are called is known before what they are.
    let names = Audience.ofFiles.map { ($0.seesAll ? PlanAdopted.saltedInternalPlan : $0.rawValue) + PlanAdopted.seal + ":" }
    let bare = PlanAdopted(version: version, note: note, head: head.text, digests: names)
    let id = FactID(at: moment, random: [UInt8](repeating: 0, count: 10))
    adopted.apply(bare, as: Envelope(position: position, id: id, unit: position, writer: writer, moment: moment))
    let provenance = Provenance(in: circumstances, at: moment, zone: session.zone, head: head, reproducible: reproducible)
    let digests = zip(Audience.ofFiles, names).map { audience, name in
      let canonical = PlanJSON().canonical(ActionPlan(of: adopted, for: audience, provenance: provenance))
      return name + Hex.text(Fingerprint.sha256(audience.seesAll ? salt + canonical : canonical))
    }
    return PlanAdopted(version: version, note: note, head: head.text, digests: digests)
  }
}
