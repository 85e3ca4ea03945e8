import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("The digest of an adopted plan")
struct PlanDigestTests {
  private func plan(of session: Session, adopted: Session?, for audience: Audience, at moment: Int64, position: Int) -> ActionPlan {
    ActionPlan(
      of: session, adopted: adopted, for: audience,
      provenance: Provenance(
        sessionName: "s", moment: Moment(milliseconds: moment), head: SealedHead(position: position, hash: String(repeating: "ab", count: 32)),
        reproducible: false, generator: "g"))
  }

  /// Adopts the plan of a random session, the way it is done: first without head and digests, which only then are known.
  ///
  /// - Parameter isWhole: true as it is done now: head and names of the digests are known before, and the digest covers the adoption.
  private func adopting(_ session: Session, note: Untrusted?, isWhole: Bool) -> (before: Session, after: Session) {
    func adopt(_ head: String, _ digests: [String]) -> Session {
      var adopted = session
      let version = session.adoptions.highest + 1
      adopted.apply(
        PlanAdopted(version: version, note: note, head: head, digests: digests), as: Given.envelope(at: session.position + 1))
      return adopted
    }
    let names = Audience.ofFiles.map { $0.rawValue + (isWhole ? PlanAdopted.seal : "") + ":" }
    let head = "12:" + String(repeating: "c0ffee00", count: 8)
    return (adopt(isWhole ? head : "", isWhole ? names : []), adopt(head, names.map { $0 + String(repeating: "0123abcd", count: 8) }))
  }

  @Test("It is the same at the moment of adoption, right after, and of that version ever after", arguments: 1...40, Audience.ofFiles)
  func stable(seed: Int, audience: Audience) throws {
    let session = PlanRandomSession(seed: UInt64(seed)).session
    let (before, after) = adopting(session, note: "read aloud", isWhole: seed % 2 == 0)
    let atAdoption = PlanJSON().canonical(plan(of: before, adopted: before, for: audience, at: 1_655_222_400_000, position: 4))
    let rightAfter = plan(of: after, adopted: after, for: audience, at: 1_655_222_460_000, position: 5)
    let yearsLater = plan(of: after, adopted: nil, for: audience, at: 1_755_222_460_000, position: 900)
    #expect(PlanJSON().canonical(rightAfter) == atAdoption)
    #expect(PlanJSON().canonical(yearsLater) == atAdoption)
    #expect(PlanJSON().bytes(of: rightAfter) != PlanJSON().bytes(of: yearsLater))
    var changed = after
    changed.apply(NoteMade(text: "later"), as: Given.envelope(at: after.position + 1))
    changed.apply(MilestoneSet(number: 1, due: Due(due: .q(1, 2024)), text: "later"), as: Given.envelope(at: after.position + 2))
    if session.action(1) != nil {
      let amended = plan(of: changed, adopted: after, for: audience, at: 1_655_222_460_000, position: 6)
      #expect(PlanJSON().canonical(amended) != atAdoption)
    }
  }

  @Test("A version that an earlier program adopted cannot be checked against a file of today, and the file says so", arguments: ["", "2", "3"])
  func earlierShape(seal: String) throws {
    let hash = String(repeating: "0123abcd", count: 8)
    let session = Given { PlanAdopted(version: 1, head: "1:" + hash, digests: ["board" + seal + ":" + hash]) }.session
    let plan = plan(of: session, adopted: session, for: .board, at: 1_655_222_400_000, position: 1)
    let adoption = try #require(plan.adoption)
    #expect(adoption.digest == hash)
    #expect(adoption.isCheckable == (seal == PlanAdopted.seal))
    #expect(try PlanFile(PlanJSON().bytes(of: plan)).isOfEarlierShape == (seal != PlanAdopted.seal))
  }
}
