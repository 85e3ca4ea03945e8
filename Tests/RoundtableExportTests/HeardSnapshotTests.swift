import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("What was heard, as files")
struct HeardSnapshotTests {
  private func written(_ session: Session, for audience: Audience, as format: FormatName) throws -> [UInt8] {
    try #require(FormatTable.bytes(of: Riverton.heard(session, for: audience), as: format))
  }

  @Test("Riverton is told as it always was", arguments: [Audience.internal, .public], FormatName.allCases)
  func riverton(audience: Audience, format: FormatName) throws {
    let bytes = try written(Riverton.overseen().session, for: audience, as: format)
    try PlanSnapshot.expect(bytes, named: "riverton-" + FormatTable.fileName(of: .heard, for: audience, as: format))
  }

  @Test("The same record gives the same bytes", arguments: Audience.allCases, FormatName.allCases)
  func deterministic(audience: Audience, format: FormatName) throws {
    let one = try written(Riverton.overseen().session, for: audience, as: format)
    let other = try written(Riverton.overseen().session, for: audience, as: format)
    #expect(one == other)
  }

  @Test("Every section of an empty document says what would fill it")
  func everySectionSpeaks() throws {
    let text = String(decoding: try written(Session(), for: .public, as: .markdown), as: UTF8.self)
    let sections = text.split(separator: "\n## ").dropFirst()
    #expect(sections.count == 6)
    for section in sections {
      let speaks = section.contains("yet") && (section.contains("(`") || section.contains("will stand here"))
      #expect(speaks, "section \(section) names nothing that would fill it")
    }
  }

  @Test("It ends with: you said, we did")
  func ends() throws {
    let text = String(decoding: try written(Riverton.overseen().session, for: .public, as: .markdown), as: UTF8.self)
    let last = try #require(text.split(separator: "\n## ").last)
    #expect(last.hasPrefix("6. You said, we did"))
    for voice in Riverton.heard(Riverton.overseen().session, for: .public).voices {
      #expect(last.contains("You said: **p\(voice.number)**"))
    }
  }
}
