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

  @Test("In French it is written as it always was")
  func french() throws {
    var heard = Riverton.heard(Riverton.overseen().session, for: .public)
    heard.language = .fr
    let bytes = try #require(FormatTable.bytes(of: heard, as: .markdown))
    try PlanSnapshot.expect(bytes, named: "riverton-" + FormatTable.fileName(of: .heard, for: .public, in: .fr, as: .markdown))
  }

  @Test("An empty document says that it is, and has no headings over nothing", arguments: Audience.allCases)
  func empty(audience: Audience) throws {
    let text = String(decoding: try written(Session(), for: audience, as: .markdown), as: UTF8.self)
    #expect(text.contains("Nothing is printed here yet."))
    #expect(text.split(separator: "\n").filter { $0.hasPrefix("## ") } == ["## You are protected"])
  }

  @Test("Outside, the words that are typed stand nowhere")
  func plainWords() throws {
    let text = String(decoding: try written(Riverton.overseen().session, for: .public, as: .markdown), as: UTF8.self)
    #expect(text.split(separator: "\n").filter { $0.contains("`") }.map { $0.prefix(9) } == ["Made from"])
    #expect(!text.contains(".000Z"))
    #expect(!text.contains("raised in confidence"), "what is private is not hinted at")
  }

  @Test("What became of a statement follows how the action stands")
  func stands() throws {
    var story = Story {
      "group parents seats 2: Parents"
      "join parents named: Ruth Kaminski"
      "issue r1: Release time"
      "@ruth on r1: Who pays?"
      "act @parents by Q2 2022 on r1 from p1: Pay for it"
      "adopt: agreed"
      "appoint @ruth: Chair"
    }
    func parts() throws -> [String] {
      String(decoding: try written(story.session, for: .public, as: .markdown), as: UTF8.self).split(separator: "\n## ").map(String.init)
    }
    #expect(try parts().contains { $0.hasPrefix("Late\n\n- **1. **Pay for it**") || $0.hasPrefix("Late") && $0.contains("Ruth Kaminski, Parents: Who pays?") })
    story.must("assess a1 complete by @ruth: seen")
    #expect(try parts().contains { $0.hasPrefix("Done") && $0.contains("The board says it is done: seen.") && $0.contains("Who pays?") })
    #expect(try !parts().contains { $0.hasPrefix("Late") })
  }

  @Test("Every document of the same record calls an action by the same number")
  func numbers() throws {
    let session = Riverton.overseen().session
    let heard = Riverton.heard(session, for: .public)
    let text = String(decoding: try written(session, for: .public, as: .markdown), as: UTF8.self)
    for promise in heard.promises {
      guard case .number(let number) = heard.numbering.action(promise.number) else { Issue.record("no number"); continue }
      #expect(text.contains("**\(number).** **\(promise.title.markdownInline)**"))
    }
  }
}
