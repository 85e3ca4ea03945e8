import Foundation
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

  @Test("Riverton is told as it always was", arguments: [Audience.internal, .public], PlanSnapshot.formats)
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

  @Test("Every section of an empty document says that it is, and to those at the prompt alone what would fill it", arguments: Audience.allCases)
  func everySectionSpeaks(audience: Audience) throws {
    let text = String(decoding: try written(Session(), for: audience, as: .markdown), as: UTF8.self)
    let sections = text.split(separator: "\n## ").dropFirst()
    #expect(sections.count == 6)
    for section in sections {
      #expect(section.contains("yet"))
      #expect(section.contains("(`") == audience.seesAll, "\(section)")
    }
  }

  @Test("Outside, the words that are typed stand nowhere")
  func plainWords() throws {
    let text = String(decoding: try written(Riverton.overseen().session, for: .public, as: .markdown), as: UTF8.self)
    #expect(text.split(separator: "\n").filter { $0.contains("`") }.map { $0.prefix(7) } == ["- Head "])
    #expect(!text.contains(".000Z"))
    #expect(!text.contains("raised in confidence"), "what is private is not hinted at")
  }

  @Test("What is said of an action is how it stands")
  func stands() throws {
    var story = Story {
      "group parents seats 2: Parents"
      "join parents named: Ruth Kaminski"
      "issue r1: Release time"
      "@ruth on r1: Who pays?"
      "act @parents by Q2 2022 on r1 from p1: Pay"
      "adopt: agreed"
      "appoint @ruth: Chair"
      "report a1 complete by @parents: paid"
    }
    func described() throws -> String { String(decoding: try written(story.session, for: .public, as: .markdown), as: UTF8.self) }
    #expect(try described().contains("We did: **a1** takes it up: not done yet, due Q2 2022 (owner complete)."))
    story.must("assess a1 complete by @ruth: seen")
    #expect(try described().contains("We did: **a1** takes it up: done (owner complete, board complete)."))
    #expect(try described().contains("**taken up** in a1: done (owner complete, board complete)"))
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
