import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("Two records that differ only in what is private")
struct TwinTests {
  private static let provenance = Provenance(
    sessionName: "riverton", moment: Riverton.underTheBoard, head: SealedHead(position: 1, hash: String(repeating: "3f2a91bc", count: 8)),
    reproducible: false, generator: "roundtable")

  private func files(_ twin: Twins.Twin, for audience: Audience) -> [String] {
    let reports: [any Report] = [
      ActionPlan(of: twin.session, adopted: twin.adopted, for: audience, provenance: Self.provenance),
      Heard(of: twin.session, for: audience, provenance: Self.provenance),
      Digest(of: twin.session, since: .version(1), twin.adopted, for: audience, provenance: Self.provenance),
      Digest(of: twin.session, since: .start, nil, for: audience, provenance: Self.provenance),
    ]
    return reports.flatMap { report in FormatName.allCases.compactMap { FormatTable.bytes(of: report, as: $0) } }.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("give the same bytes for the board, the public and the room, and not the same for the facilitator", arguments: 0..<20)
  func sameBytes(batch: Int) {
    var different = 0
    for seed in batch * 10..<(batch + 1) * 10 {
      let twins = Twins(seed: seed)
      for audience in [Audience.board, .public, .room] {
        for (one, other) in zip(files(twins.whole, for: audience), files(twins.open, for: audience)) where one != other {
          let lines = zip(one.split(separator: "\n"), other.split(separator: "\n")).first { $0 != $1 }
          Issue.record("seed \(seed), \(audience.rawValue): \(lines.map { "\($0) // \($1)" } ?? "longer")")
        }
      }
      if files(twins.whole, for: .internal) != files(twins.open, for: .internal) { different += 1 }
    }
    #expect(different > 5, "the twins hold something private")
  }

  @Test("have no gap in the numbers that an audience reads", arguments: 0..<40)
  func noGaps(seed: Int) {
    let twins = Twins(seed: seed)
    for audience in [Audience.board, .public, .room] {
      let seen = twins.whole.session.seen(by: audience)
      for numbers in [
        seen.perspectives.all.map(\.number), seen.reflections.all.map(\.number), seen.objections.all.map(\.number), seen.parked.all.map(\.number),
      ] {
        #expect(numbers == Array(1..<numbers.count + 1), "seed \(seed), \(audience.rawValue)")
      }
    }
  }
}
