import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("The action plan, as files")
struct PlanSnapshotTests {
  @Test("Riverton's plan is written as it always was", arguments: [Audience.internal, .board], PlanSnapshot.formats)
  func riverton(audience: Audience, format: FormatName) throws {
    let bytes = try #require(FormatTable.bytes(of: Riverton.plan(for: audience), as: format))
    try PlanSnapshot.expect(bytes, named: "riverton-" + FormatTable.fileName(of: .plan, for: audience, as: format))
  }

  @Test("Riverton under its board is written as it always was", arguments: Audience.ofFiles, PlanSnapshot.formats)
  func governed(audience: Audience, format: FormatName) throws {
    let plan = Riverton.plan(
      of: Riverton.governed().session, adopted: Riverton.agreed().session, for: audience, at: Riverton.underTheBoard)
    let bytes = try #require(FormatTable.bytes(of: plan, as: format))
    try PlanSnapshot.expect(bytes, named: "governed-" + FormatTable.fileName(of: .plan, for: audience, as: format))
  }

  @Test("A session in which nothing has happened is written as it always was", arguments: PlanSnapshot.formats)
  func nothing(format: FormatName) throws {
    let bytes = try #require(FormatTable.bytes(of: Riverton.plan(of: Session(), for: .board, reproducible: true), as: format))
    try PlanSnapshot.expect(bytes, named: "empty-" + FormatTable.fileName(of: .plan, for: .board, as: format))
  }

  @Test("The same record gives the same bytes", arguments: Audience.allCases, FormatName.allCases)
  func deterministic(audience: Audience, format: FormatName) {
    let one = FormatTable.bytes(of: Riverton.plan(for: audience), as: format)
    let other = FormatTable.bytes(of: Riverton.plan(for: audience), as: format)
    #expect(one == other)
  }

  @Test("A record that can be replayed says so in every format")
  func reproducible() throws {
    let plan = Riverton.plan(for: .board, reproducible: true)
    #expect(String(decoding: Markdown<ActionPlan>().bytes(of: plan), as: UTF8.self).contains("can be replayed from a seed"))
    #expect(String(decoding: PlanJSON().bytes(of: plan), as: UTF8.self).contains("\"reproducible\": true"))
  }
}
