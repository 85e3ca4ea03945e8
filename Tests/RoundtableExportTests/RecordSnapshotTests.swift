import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("The whole record, as files")
struct RecordSnapshotTests {
  @Test("A short afternoon is told as it always was", arguments: PlanSnapshot.formats)
  func afternoon(format: FormatName) throws {
    let bytes = try #require(FormatTable.bytes(of: Afternoon.record, as: format))
    try PlanSnapshot.expect(bytes, named: "afternoon-" + FormatTable.fileName(of: .record, for: .internal, as: format))
  }

  @Test("An empty record says what would fill it")
  func empty() throws {
    let record = FullRecord(
      of: [], session: Session(),
      provenance: Provenance(
        sessionName: "empty", moment: Moment(milliseconds: 0), head: SealedHead(position: 0, hash: ""), reproducible: true,
        generator: "roundtable 0.1"))
    let text = String(decoding: Markdown<FullRecord>().bytes(of: record), as: UTF8.self)
    #expect(text.contains("Nothing is recorded yet (`session: TITLE`"))
    #expect(text.contains("Reproducible, not confidential"))
  }
}

/// A few lines of an afternoon: one undone, one erased, one from a newer program.
enum Afternoon {
  static let facts: [any Fact] = [
    SessionTitled(title: "Riverton | roundtable"),
    GroupDescribed(code: "students", name: "Students", seats: 6),
    PersonJoined(person: 1, handle: "ola", name: "Ola Nilsen", affiliation: "Convene West", level: .named),
    RoleGiven(role: .scribe, person: 1),
    PersonJoined(person: 2, handle: "amina", name: "Amina Farah", group: "students", seat: 1, level: .group, youth: true),
    IssueDescribed(code: "f1", title: "Fear"),
    IssueOpened(issue: "f1"),
    PerspectiveShared(number: 1, speakers: [.person(2)], text: "I don't feel\n# safe", level: .private, mode: .verbatim, issues: ["f1"]),
    PerspectiveShared(number: 2, speakers: [.person(2)], text: "taken away", level: .group, issues: ["f1"]),
    WordsErased(number: 2, positions: [9], reason: "asked for"),
    NoteMade(text: "typed by mistake"),
    UnitUndone(unit: 11),
    ActionProposed(number: 1, title: "Rebuild", owner: .group("students"), due: Due(due: .q(3, 2022)), from: [1]),
    GroupGauged(number: 1, group: "students", hands: ["5x1", "4x2"]),
    ObjectionRaised(number: 1, action: 1, by: .person(2), level: .group),
  ]

  static var record: FullRecord {
    var session = Session()
    var logged: [LoggedFact] = []
    for (place, fact) in facts.enumerated() {
      let old = Given.envelope(at: place + 1)
      let writer = Writer(person: place > 2 ? 1 : nil, terminal: "test")
      let envelope = Envelope(position: old.position, id: old.id, unit: old.position, writer: writer, moment: old.moment)
      let isErased = place == 8
      if isErased { session.skip(erased: envelope, kind: type(of: fact).kind) } else { session.apply(fact, as: envelope) }
      logged.append(
        LoggedFact(
          position: envelope.position, unit: envelope.unit, moment: envelope.moment, writer: writer.person, kind: type(of: fact).kind,
          fact: isErased ? nil : fact))
    }
    session.skip(unknownAt: 16)
    let newer = Given.envelope(at: 1500)
    logged.append(LoggedFact(position: 16, unit: 16, moment: newer.moment, writer: 1, kind: "vote-cast", fact: nil))
    return FullRecord(
      of: logged, session: session,
      provenance: Provenance(
        sessionName: "afternoon", moment: newer.moment, head: SealedHead(position: 16, hash: String(repeating: "3f2a91bc", count: 8)),
        reproducible: false, generator: "roundtable 0.1"))
  }
}
