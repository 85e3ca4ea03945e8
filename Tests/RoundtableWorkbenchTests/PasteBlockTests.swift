import RoundtableLanguage
import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableStore
import RoundtableTestSupport
import RoundtableWorkbench
import Testing

@Suite("Lines of one pasted block")
struct PasteBlockTests {
  private func take(_ table: Table, _ lines: [String], block: Int) -> [Response] { lines.map { table.workbench.take(Array($0.utf8), block: block) } }

  @Test("They are one unit, and lines of others may stand in between")
  func unit() throws {
    let log = MemoryLog.riverton
    let (table, other) = (try Table.set(log), try Table(log, terminal: "other"))
    let before = log.facts.count
    _ = take(table, ["@amina: One"], block: 7)
    try other.type("note: between")
    _ = take(table, ["@jordan: Two"], block: 7)
    #expect(log.facts.dropFirst(before).map(\.envelope.unit) == [before + 1, before + 2, before + 1])
    #expect(take(table, ["@jordan: Three"], block: 8).allSatisfy { $0.effect == .recorded })
    #expect(log.facts.last?.envelope.unit == log.facts.count)
  }

  @Test("An undo or redo among them ends the unit: what comes after is not part of what was taken back", arguments: ["undo", "redo"])
  func reversal(_ reversal: String) throws {
    let log = MemoryLog.riverton
    let table = try Table.set(log)
    if reversal == "redo" { try table.type("note: earlier", "undo") }
    let first = reversal == "undo" ? ["@amina: One"] : []
    let before = log.facts.count
    #expect(take(table, first + [reversal, "@jordan: Two"], block: 7).allSatisfy { $0.outcome == .done })
    let units = log.facts.dropFirst(before).map(\.envelope.unit)
    #expect(Set(units).count == units.count, "each is a unit of its own")
    try table.type("undo")
    #expect(table.workbench.session.perspectives.all.filter(\.stands).isEmpty)
  }
}

@Suite("What came of a line")
struct ResponseTests {
  @Test(
    "A line is done, refused, or the session is unusable or of a newer program: whoever runs it asks no more",
    arguments: [
      ("note: one", Outcome.done), ("", .done), ("who", .done), ("nonsense", .refused), ("close r1", .refused), ("quit", .done), ("drafts", .done),
    ])
  func outcome(_ line: String, _ outcome: Outcome) throws {
    #expect(try Table.set().workbench.take(Array(line.utf8)).outcome == outcome)
  }

  @Test("What a failure means is said once")
  func failures() {
    #expect(Failure.export("x").outcome == .refused && !Failure.export("x").nothingWasDone)
    #expect(Failure.readOnly(position: 3).outcome == .newer && Failure.readOnly(position: 3).nothingWasDone)
    #expect(Failure.store(.conflict(position: 3)).outcome == .unusable && Failure.store(.conflict(position: 3)).nothingWasDone)
    #expect(!Failure.store(.unknownWhetherRecorded(place: "x", reason: "y")).nothingWasDone)
  }

  @Test("A receipt says what the line did")
  func effects() throws {
    let workbench = try Table.set(isPrompt: true).workbench
    func effect(_ line: String) -> Response.Effect { workbench.take(Array(line.utf8)).effect }
    #expect(effect("discuss r1") == .recorded && effect("close r1") == .asked(offersLine: true))
    #expect(effect("@amina: One") == .recorded && effect("erase p1: wanted") == .asked(offersLine: false))
    #expect(effect("export plan json") == .wrote && effect("room on") == .nothing && effect("room off") == .asked(offersLine: true))
  }
}

@Suite("Words that a shell has split")
struct ShellWordTests {
  @Test("A path may hold blanks and a colon")
  func path() throws {
    let table = try Table.set()
    let words = ["export", "plan", "json", "to", "Exports/a b: c.json"]
    #expect(table.workbench.take(words: words).effect == .wrote)
    #expect(Array(table.shelf.files.keys) == ["Exports/a b: c.json"])
  }

  @Test("A refusal shows them as one line, the caret below the word that is wrong")
  func refusal() throws {
    let table = try Table.set()
    let response = table.workbench.take(words: ["export", "plan", "jsn", "to", "a b"])
    let written = table.console.write(response, at: .script)
    #expect(written.messages.contains("  export plan jsn to a b\n              ^~~\n"))
  }
}

@Suite("What an erasure does not reach")
struct ErasureWarningTests {
  /// A store whose files may hold words for a while after they were erased, as those of a database server do.
  private final class Forgetful: FactStore {
    let inner: MemoryStore
    let erasure = ErasurePromise.unreachable
    init(_ log: MemoryLog) { inner = MemoryStore(log, entropy: .riverton) }

    var place: String { "postgres:riverton" }
    var sessionID: [UInt8] { inner.sessionID }
    func head() throws(StoreError) -> ChainHead { try inner.head() }
    func read(after position: Int, _ take: (StoredFact) -> Void) throws(StoreError) { try inner.read(after: position, take) }
    func append(units: [[any Fact]], by writer: Writer, at moment: Moment, expecting position: Int, joining first: Int?) throws(StoreError) -> [StoredFact] {
      try inner.append(units: units, by: writer, at: moment, expecting: position, joining: first)
    }
    func append(sealed facts: [StoredFact]) throws(StoreError) { try inner.append(sealed: facts) }
    func copiesBeside() -> [String] { [] }
    func othersMayHaveWritten() -> Bool { inner.othersMayHaveWritten() }
  }

  /// A shelf that does not remember what it wrote.
  private struct Lost: ExportShelf {
    func write(_ bytes: [UInt8], to path: String, replace: Bool, ownerOnly: Bool) throws(Failure) -> Phrase? { nil }
    func convert(_ page: [UInt8], to format: FormatName, at moment: Moment) throws(Failure) -> [UInt8] { page }
    func files(holding words: [Untrusted]) throws(StoreError) -> [String] { throw .unreadable(place: "memory", reason: "it is gone") }
  }

  @Test("A store that promises less says so")
  func promise() throws {
    let table = try Table(store: Forgetful(.riverton))
    try table.type(Table.setting + ["@amina: One"])
    #expect(table.write("erase p1 yes: wanted").messages.contains("files and backups of postgres:riverton may still hold them"))
    let whole = try Table.set()
    try whole.type("@amina: One")
    #expect(whole.write("erase p1 yes: wanted").messages.isEmpty)
  }

  @Test("That exports can not be looked up is said, and is not taken for there being none")
  func lost() throws {
    let circumstances = Circumstances(sessionName: "riverton", terminal: "test", isPrompt: false, clock: { .riverton }, exports: "Exports")
    let workbench = try Workbench(store: MemoryStore(.riverton, entropy: .riverton), shelf: Lost(), circumstances: circumstances)
    for line in Table.setting + ["@amina: One"] { _ = workbench.take(Array(line.utf8)) }
    guard case .receipt(let receipt) = workbench.take(Array("erase p1 yes: wanted".utf8)) else { throw StoreError.conflict(position: 0) }
    #expect(
      receipt.warnings.map { $0.text(width: nil) } == [
        "exports may still hold the words: which were written can not be looked up: memory can not be read: it is gone"
      ])
  }
}
