import Foundation
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("Every fact describes itself, and says what it is about")
struct FactDescriptionTests {
  /// Every specimen as its kind and its sentence, a line each, in a session in which the people and groups are known.
  private var lines: String {
    let session = Riverton.session
    return FactSpecimens.all.map { "\($0.kind): \(Self.text($0.fact.describe(in: session)))\n" }.joined()
  }

  private static func text(_ phrase: Phrase) -> String {
    let pieces = phrase.pieces.map { piece in
      switch piece {
      case .ours(let text): text
      case .mark: ""
      case .theirs(let words), .cut(let words): words.raw.debugDescription.dropFirst().dropLast().description
      }
    }
    return pieces.joined()
  }

  @Test("The sentences are the ones in Descriptions.txt; ROUNDTABLE_RECORD=1 writes it anew")
  func sentences() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Snapshots/Descriptions.txt").standardized
    if ProcessInfo.processInfo.environment["ROUNDTABLE_RECORD"] == "1" { try lines.write(to: file, atomically: true, encoding: .utf8) }
    let kept = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let now = lines.split(separator: "\n")
    for (was, present) in zip(kept, now) { #expect(was == present) }
    #expect(kept.count == now.count)
  }

  @Test("No description is empty")
  func something() {
    #expect(FactSpecimens.all.filter { $0.fact.describe(in: Session()).isEmpty }.map(\.kind) == [])
  }

  @Test("A fact about a numbered thing names it first, then what it points at")
  func about() {
    let shared = PerspectiveShared(number: 9, speakers: [.person(3), .unknown], text: "No", level: .group, issues: ["r2"], answers: [1])
    #expect(shared.about == [Ref(.perspective, 9), Ref(.person, 3), Ref(.issue, "r2"), Ref(.perspective, 1)])
    #expect(ObjectionRaised(number: 1, action: 2, by: .group("police"), level: .group).about == [Ref(.objection, 1), Ref(.action, 2), Ref(.group, "police")])
    #expect(UnitUndone(unit: 3).about == [])
  }
}
