import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("The whole record, as a value")
struct FullRecordTests {
  @Test("Every kind of fact is told in words")
  func everyKind() {
    #expect(FactTable.all.filter { !FullRecord.tells($0) }.map { $0.kind } == [])
  }

  @Test("A pasted block that was undone is marked line by line, and what others typed between is not")
  func undoneBlock() {
    var session = Session()
    var logged: [LoggedFact] = []
    let facts: [(any Fact, unit: Int)] = [
      (NoteMade(text: "one"), 1), (NoteMade(text: "between"), 2), (NoteMade(text: "two"), 1), (UnitUndone(unit: 1), 4),
    ]
    for (place, (fact, unit)) in facts.enumerated() {
      let old = Given.envelope(at: place + 1)
      let writer = Writer(person: nil, terminal: unit == 2 ? "other" : "test")
      session.apply(fact, as: Envelope(position: place + 1, id: old.id, unit: unit, writer: writer, moment: old.moment))
      logged.append(LoggedFact(position: place + 1, unit: unit, moment: old.moment, writer: nil, kind: type(of: fact).kind, fact: fact))
    }
    let record = FullRecord(
      of: logged, session: session,
      provenance: Provenance(
        sessionName: "s", moment: Moment(milliseconds: 0), head: SealedHead(position: 4, hash: ""), reproducible: false, generator: "g"))
    #expect(record.entries.map(\.state) == [.undone, .stands, .undone, .stands])
  }
}
