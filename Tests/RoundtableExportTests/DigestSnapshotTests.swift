import Foundation
import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("The board paper, as files")
struct DigestSnapshotTests {
  private func written(since earlier: Session?, for audience: Audience, as format: FormatName) throws -> [UInt8] {
    try #require(
      FormatTable.bytes(of: Riverton.digest(Riverton.overseen().session, since: earlier, for: audience), as: format))
  }

  @Test("Riverton's first quarters are told as they always were", arguments: Audience.ofFiles, PlanSnapshot.formats)
  func riverton(audience: Audience, format: FormatName) throws {
    let bytes = try written(since: Riverton.adopted().session, for: audience, as: format)
    try PlanSnapshot.expect(bytes, named: "riverton-" + FormatTable.fileName(of: .digest, for: audience, as: format))
  }

  @Test("From the beginning all is new", arguments: PlanSnapshot.formats)
  func beginning(format: FormatName) throws {
    let bytes = try written(since: nil, for: .board, as: format)
    try PlanSnapshot.expect(bytes, named: "riverton-beginning-" + FormatTable.fileName(of: .digest, for: .board, as: format))
  }
}
