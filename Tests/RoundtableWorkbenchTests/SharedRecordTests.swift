import RoundtableLanguage
import RoundtableExport
import RoundtableRecord
import RoundtableStore
import RoundtableTestSupport
import RoundtableWorkbench
import Testing

/// Several terminals on one record: nothing lost, nothing twice, one order.
@Suite struct SharedRecordTests {
  @Test("A line that meets another's is decided again, and its receipt shows the id that is stored")
  func decidesAgain() throws {
    let log = MemoryLog.riverton
    let other = try Table.set(log, terminal: "other")
    let store = TroubledStore(log)
    let table = try Table(store: store)
    store.beforeAppend = [{ try other.type("@jordan on r1: First") }, { try other.type("@jordan on r2: Second") }]
    let receipt = try table.type("@amina on r1: Third").output
    #expect(receipt == "p3  Amina Farah (students)  on r1  Third\n")
    #expect(try table.type("show p3").output.hasPrefix("p3  Amina Farah (students)\n  Third\n"))
    #expect(try other.type("show p3").output == table.type("show p3").output)
    #expect(table.workbench.last == ItemID(.perspective, 3))
    let written = log.facts.filter { $0.kind == "perspective-shared" }.map { String(decoding: $0.body ?? [], as: UTF8.self) }
    #expect(written.count == 3)
    #expect(written[2].contains("\"id\":3") && written[2].contains("Third"))
  }

  @Test("A line that another's has made wrong is refused, and records nothing")
  func refusesAfterAConflict() throws {
    let log = MemoryLog.riverton
    let other = try Table.set(log, terminal: "other")
    try other.type("@amina: A slip")
    let store = TroubledStore(log)
    let table = try Table(store: store)
    store.beforeAppend = [{ try other.type("retract p1: said in error") }]
    #expect(table.refused("fix p1 +trust") == "p1 was retracted")
    #expect(log.facts.last?.kind == "perspective-retracted")
  }

  @Test("A line that another's has made needless records nothing, and says so")
  func needsNothingAfterAConflict() throws {
    let log = MemoryLog.riverton
    let other = try Table.set(log, terminal: "other")
    let store = TroubledStore(log)
    let table = try Table(store: store)
    store.beforeAppend = [{ try other.type("leave @amina") }]
    #expect(try table.type("leave @amina").output == "@amina has left already\n")
    #expect(store.appended.isEmpty)
  }

  @Test("A store that always says conflict and has nothing new does not hold the line for ever")
  func endsAConflictWithoutEnd() throws {
    let store = TroubledStore(.riverton)
    let table = try Table(store: store)
    store.appendFails = .conflict(position: 9)
    #expect(table.write("note: one").messages == "<stdin>:1: error: another process has recorded up to fact 9; nothing was recorded\n")
    store.appendFails = nil
    #expect(try table.type("note: two").output == "note  two\n")
  }

  @Test("catchUp folds in what others wrote, and says how many facts that were")
  func catchesUp() throws {
    let log = MemoryLog.riverton
    let table = try Table.set(log)
    let other = try Table(log, terminal: "other")
    #expect(try table.workbench.catchUp() == 0)
    try other.type("join students: Élise Tremblay; Sky Littlewolf", "note: two")
    #expect(try table.workbench.catchUp() == 3)
    #expect(try table.workbench.catchUp() == 0)
    #expect(table.workbench.session.position == log.facts.count)
    try table.type("note: mine")
    #expect(try table.workbench.catchUp() == 0, "its own facts are no news")
  }

  @Test("What could not be read when it was noticed is read with the next line")
  func catchesUpLater() throws {
    let log = MemoryLog.riverton
    let store = TroubledStore(log)
    let table = try Table(store: store)
    try Table(log, terminal: "other").type(Table.setting)
    store.readFails = .unreadable(place: "memory", reason: "busy")
    #expect(table.write("who").messages == "<stdin>:1: error: memory can not be read: busy\n")
    #expect(try table.type("who").output.contains("@amina"))
  }

  @Test("A document names the head of what stands in it, even when another writes meanwhile")
  func exportsWhatItSeals() throws {
    let log = MemoryLog.riverton
    let other = try Table.set(log, terminal: "other")
    let store = TroubledStore(log)
    let table = try Table(store: store)
    try other.type("act on r1: Train")
    store.beforeHead = { try other.type("act on r2: Answer families") }
    let receipt = try table.type("export plan markdown for internal to plan.md").output
    #expect(receipt.contains("head \(log.facts.count)  "))
    #expect(String(decoding: table.shelf.files["plan.md"] ?? [], as: UTF8.self).contains("Answer families"))
  }

  @Test("A disk that is full says what was not recorded, and recording goes on when there is room")
  func goesOnAfterAFullDisk() throws {
    let log = MemoryLog.riverton
    let store = TroubledStore(log)
    let table = try Table(store: store)
    try table.type(Table.setting)
    store.appendFails = .notRecorded(place: "s.roundtable", reason: "No space left on device")
    let refused = table.write("@amina on r1: Lost?")
    #expect(refused.output.isEmpty)
    #expect(
      refused.messages
        == "<stdin>:1: error: not recorded in s.roundtable: No space left on device. Everything recorded earlier is safe\n"
    )
    #expect(table.workbench.last == nil, "`.` does not move to what is not there")
    store.appendFails = nil
    #expect(try table.type("@amina on r1: Kept").output.hasPrefix("p1  "), "the id was not used")
  }

  @Test("A fact of a newer program makes the session read-only: looking goes on, recording says why not")
  func isReadOnlyBesideUnknownFacts() throws {
    let log = MemoryLog.riverton
    let table = try Table.set(log)
    log.foresee()
    let written = table.write("note: one")
    #expect(written.output.isEmpty)
    #expect(
      written.messages
        == "<stdin>:1: error: fact 12 was recorded by a newer program; the session is read-only here. Nothing was recorded; open it with that program\n"
    )
    for line in ["undo", "@amina on r1: One", "discuss r1", "join students: Élise", "set year 2023"] {
      #expect(table.write(line).output.isEmpty)
    }
    #expect(log.facts.count == 12)
    for line in ["who", "ls groups", "coverage", "gaps", "plan", "show @amina", "log", "find: train", "help"] {
      #expect(!table.write(line).output.isEmpty)
    }
    #expect(try Table(log).write("note: one").messages == written.messages, "the same when it is opened")
    #expect(try table.type("log").output.contains("tomorrow-foreseen (not known to this program)\n"))
  }
}
