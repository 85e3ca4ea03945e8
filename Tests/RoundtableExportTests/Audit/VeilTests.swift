import Foundation
import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("What the documents keep from a stranger")
struct VeilTests {
  private func files(_ session: Session, since earlier: Session?, for audience: Audience, planOnly: Bool = false) -> [[UInt8]] {
    let plan: any Report = Riverton.plan(of: session, for: audience)
    let others: [any Report] = planOnly ? [] : [Riverton.heard(session, for: audience), Riverton.digest(session, since: earlier, for: audience)]
    return ([plan] + others).flatMap { report in FormatName.allCases.compactMap { FormatTable.bytes(of: report, as: $0) } }
  }

  @Test("Nothing that is withheld gets out, in any document, however it is written down", arguments: 0..<40)
  func nothingLeaks(batch: Int) {
    for seed in batch * 50..<(batch + 1) * 50 {
      let random = VeilRandomSession(seed: seed)
      let audience: Audience = seed % 2 == 0 ? .board : .public
      // What `heard` and `digest` keep is tried on as many other sessions beside this.
      for (session, earlier, secrets) in [(random.adopted, nil, random.secretsThen), (random.session, random.adopted, random.secrets)]
      where earlier != nil || seed % 8 < 2 {
        let files = files(session, since: earlier, for: audience, planOnly: seed % 8 > 1)
        let found = files.flatMap { VeilMaker.tokens(in: String(decoding: $0, as: UTF8.self)) }
        #expect(secrets.intersection(found).isEmpty, "seed \(seed), \(audience.rawValue)")
        #expect(!found.isEmpty)
      }
    }
  }

  @Test("Sessions that differ in nothing but words in confidence give the same bytes", arguments: 0..<8)
  func sameBytes(batch: Int) {
    for seed in batch * 12..<(batch + 1) * 12 {
      let one = VeilRandomSession(seed: seed)
      let other = VeilRandomSession(seed: seed, confidence: " and | something\n# more")
      for audience in [Audience.board, .public] {
        let same = files(one.session, since: one.adopted, for: audience) == files(other.session, since: other.adopted, for: audience)
        #expect(same, "seed \(seed), \(audience.rawValue)")
      }
    }
  }
}
