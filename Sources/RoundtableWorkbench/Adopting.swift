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
    let bare = PlanAdopted(version: version, note: note, head: head.text, digests: [])
    let id = FactID(at: moment, random: [UInt8](repeating: 0, count: 10))
    adopted.apply(bare, as: Envelope(position: position, id: id, unit: position, writer: writer, moment: moment))
    let provenance = Provenance(in: circumstances, at: moment, zone: session.zone, head: head, reproducible: reproducible)
    let digests = Audience.ofFiles.map { audience in
      let plan = ActionPlan(of: adopted, for: audience, provenance: provenance)
      let canonical = PlanJSON().canonical(plan)
      return audience.seesAll
        ? PlanAdopted.saltedInternalPlan + ":" + Hex.text(Fingerprint.sha256(salt + canonical))
        : audience.rawValue + ":" + Hex.text(Fingerprint.sha256(canonical))
    }
    return PlanAdopted(version: version, note: note, head: head.text, digests: digests)
  }
}
