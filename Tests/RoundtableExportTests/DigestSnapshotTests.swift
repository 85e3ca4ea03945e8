import Foundation
import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("What changed, as files")
struct DigestSnapshotTests {
  private func written(since earlier: Session?, for audience: Audience, as format: FormatName) throws -> [UInt8] {
    try #require(
      FormatTable.bytes(of: Riverton.digest(Riverton.overseen().session, since: earlier, for: audience), as: format))
  }

  @Test("Riverton's first quarters are told as they always were", arguments: [Audience.internal, .board], PlanSnapshot.formats)
  func riverton(audience: Audience, format: FormatName) throws {
    let bytes = try written(since: Riverton.adopted().session, for: audience, as: format)
    try PlanSnapshot.expect(bytes, named: "riverton-" + FormatTable.fileName(of: .digest, for: audience, as: format))
  }

  @Test("From the beginning all is new", arguments: PlanSnapshot.formats)
  func beginning(format: FormatName) throws {
    let bytes = try written(since: nil, for: .board, as: format)
    try PlanSnapshot.expect(bytes, named: "riverton-beginning-" + FormatTable.fileName(of: .digest, for: .board, as: format))
  }

  @Test(
    "The sections of an empty document stand in the order that was promised, and tell those at the prompt alone what would fill them",
    arguments: Audience.allCases)
  func everySectionSpeaks(audience: Audience) throws {
    let bytes = try #require(FormatTable.bytes(of: Riverton.digest(Session(), since: nil, for: audience), as: .markdown))
    let sections = String(decoding: bytes, as: UTF8.self).split(separator: "\n## ").dropFirst()
    #expect(sections.map { $0.prefix { $0 != "." } } == (1...8).map { Substring(String($0)) })
    for section in sections.dropFirst() { #expect(section.contains("(`") == audience.seesAll, "\(section)") }
  }

  @Test("No action with an objection stands anywhere without the objection's words")
  func dissent() throws {
    let text = String(decoding: try written(since: Riverton.adopted().session, for: .board, as: .markdown), as: UTF8.self)
    let section = try #require(text.components(separatedBy: "\n## ").first { $0.hasPrefix("2.") })
    #expect(section.contains("Numbers about schools can point at single students"))
  }
}
