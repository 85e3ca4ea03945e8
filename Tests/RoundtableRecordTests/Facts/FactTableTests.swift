import Foundation
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("Every kind of fact is known, and keeps the name and the shape it was stored under")
struct FactTableTests {
  /// The stored names. A line may be added; none may ever change or go.
  private static let names: Set<String> = [
    "session-titled 1", "session-dated 1", "place-named 1", "role-given 1", "setting-changed 1", "template-applied 1", "kinds-listed 1",
    "group-described 1", "body-described 1", "issue-described 1", "theme-described 1", "focus-area-described 1", "source-described 1",
    "person-joined 1", "person-corrected 1", "person-left 1", "person-returned 1", "regrets-sent 1",
    "issue-opened 1", "issue-closed 1", "perspective-shared 1", "perspective-amended 1", "perspective-retracted 1",
    "perspective-restored 1", "note-made 1", "item-retracted 1", "item-restored 1",
    "action-proposed 1", "action-amended 1", "action-dropped 1", "action-restored 1", "issue-answered 1",
    "unit-undone 1", "unit-redone 1",
    "sitting-opened 1", "agenda-item-added 1", "agenda-item-opened 1", "rule-agreed 1", "turn-passed 1", "queue-joined 1",
    "queue-left 1", "speaker-called 1", "perspective-reflected 1", "words-confirmed 1", "words-disputed 1", "words-erased 1",
    "names-cleared 1", "matter-parked 1", "matter-resolved 1",
    "baseline-taken 1", "support-pledged 1", "milestone-set 1", "action-accepted 1", "action-declined 1", "action-moved 1",
    "group-gauged 1", "objection-raised 1", "objection-resolved 1", "plan-adopted 1", "member-appointed 1", "member-dismissed 1",
    "member-recused 1", "question-asked 1", "item-struck 1", "perspective-split 1", "group-renamed 1", "thing-removed 1",
    "things-merged 1", "milestone-removed 1", "milestone-moved 1", "milestone-ended 1", "feasibility-judged 1", "question-answered 1", "status-reported 1",
    "status-assessed 1",
  ]

  private static func name(_ type: any Fact.Type) -> String { "\(type.kind) \(type.version)" }

  @Test("The stored names are the ones that sessions have been written with")
  func frozen() {
    let names = Set(FactTable.all.map(Self.name))
    #expect(Self.names.subtracting(names).sorted() == [], "a stored name is gone or was changed")
    #expect(names.subtracting(Self.names).sorted() == [], "a new name has no line in this list")
    #expect(FactTable.all.count == Self.names.count, "a kind is twice in the table")
  }

  @Test("The table has a line for every file of facts, and a file for every line")
  func complete() throws {
    let here = URL(filePath: #filePath).deletingLastPathComponent()
    let folder = here.appending(path: "../../../Sources/RoundtableRecord/Facts").standardized
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
    let files = Set(paths.map { URL(filePath: $0).deletingPathExtension().lastPathComponent })
    let lines = Set(FactTable.all.map { "\($0)" })
    #expect(files.subtracting(lines).sorted() == [], "a file has no line in FactTable")
    #expect(lines.subtracting(files).sorted() == [], "a line of FactTable has no file in Facts/")
    #expect(paths.filter { !$0.contains("/") } == [], "a fact is in the folder of its subject")
  }

  @Test("A file's stored name is the type's own, in words joined by hyphens")
  func spelling() {
    for type in FactTable.all {
      let words = "\(type)".reduce(into: "") { $0 += $1.isUppercase && !$0.isEmpty ? "-" + $1.lowercased() : $1.lowercased() }
      #expect(type.kind == words)
    }
  }

  @Test("There is a specimen of every kind")
  func specimens() {
    let kinds = Set(FactTable.all.map { $0.kind })
    #expect(kinds.subtracting(FactSpecimens.all.map(\.kind)).sorted() == [], "a kind has no specimen in FactSpecimens")
  }

  @Test("A fact is stored as it always was, and read back as the same fact", arguments: FactSpecimens.all)
  func roundTrip(_ specimen: FactSpecimens.Specimen) throws {
    let type = specimen.type
    #expect(String(decoding: specimen.fact.body, as: UTF8.self) == specimen.stored)
    let read = try #require(FactTable.read(kind: type.kind, version: type.version, body: Array(specimen.stored.utf8)))
    #expect(Swift.type(of: read) == type)
    #expect(read.body == Array(specimen.stored.utf8))
    #expect("\(read)" == "\(specimen.fact)")
  }

  @Test("A kind or a version that is not known is not read")
  func unknown() {
    let body = Array(#"{"id":9}"#.utf8)
    #expect(FactTable.read(kind: "perspective-restored", version: 1, body: body) != nil)
    #expect(FactTable.read(kind: "perspective-restored", version: 2, body: body) == nil)
    #expect(FactTable.read(kind: "perspective-restored", version: 0, body: body) == nil)
    #expect(FactTable.read(kind: "perspective-adored", version: 1, body: body) == nil)
    #expect(FactTable.read(kind: "Perspective-Restored", version: 1, body: body) == nil)
    #expect(FactTable.read(kind: "", version: 1, body: body) == nil)
  }
}
