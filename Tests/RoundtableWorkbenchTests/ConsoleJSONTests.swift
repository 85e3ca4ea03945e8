import Foundation
import RoundtableLanguage
import RoundtableStore
import RoundtableTestSupport
import RoundtableWorkbench
import Testing

/// The JSON lines of `--json`: their keys are a contract (language, section 6).
@Suite struct ConsoleJSONTests {
  private let table: Table
  private let log = MemoryLog.riverton

  init() throws { table = try Table.set(log, console: Console(isJSON: true)) }

  private func object(_ text: String) throws -> [String: Any] {
    #expect(text.hasSuffix("\n") && text.utf8.filter { $0 == UInt8(ascii: "\n") }.count == 1, "one line: \(text)")
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("A receipt is {ok,verb,ids,text} on standard output")
  func receipts() throws {
    let written = table.write("@amina on r1 +trust: She said \"no\"\tand\u{202E} left")
    #expect(written.messages.isEmpty)
    let described = try object(written.output)
    #expect(Set(described.keys) == ["ok", "verb", "ids", "text"])
    #expect(described["ok"] as? Bool == true)
    #expect(described["verb"] as? String == "say")
    #expect(described["ids"] as? [String] == ["p1"])
    #expect(
      described["text"] as? String == "p1  Amina Farah (students)  on r1  +trust new  She said \"no\"\tand\u{202E} left",
      "as data: nothing cut, nothing escaped")
    #expect(!written.output.unicodeScalars.contains { $0.value == 0x202E || $0 == "\t" }, "and yet harmless on a screen")
  }

  @Test("Ids are told for every thing that a line made")
  func ids() throws {
    func ids(_ line: String) throws -> [String]? { try object(table.write(line).output)["ids"] as? [String] }
    #expect(try ids("join students: Élise Tremblay; Sky Littlewolf") == ["elise", "sky"])
    #expect(try ids("@amina on r1: One") == ["p1"])
    #expect(try ids("+trust") == ["p1"])
    #expect(try ids("s/One/Two/") == ["p1"])
    #expect(try ids("draft") == ["a1"])
    #expect(try ids("issue r3: Leaflets") == ["r3"])
    #expect(try ids("undo") == [])
    #expect(try ids("who") == [])
  }

  @Test("Warnings stand in the receipt, and only where there are any")
  func warnings() throws {
    let written = table.write("act by Q1 2022: Late")
    let described = try object(written.output)
    #expect(Set(described.keys) == ["ok", "verb", "ids", "text", "warnings"])
    #expect(described["warnings"] as? [String] == ["Q1 2022 ended before 2022-06-14"])
    #expect(written.messages.isEmpty)
  }

  @Test(
    "A page is one object, its lines in text",
    arguments: ["who", "ls p", "coverage", "gaps", "help", "show r1", "log", "find: train", "plan"])
  func pages(_ line: String) throws {
    let described = try object(table.write(line).output)
    #expect(Set(described.keys) == ["ok", "verb", "ids", "text"])
    #expect((described["text"] as? String)?.isEmpty == false)
  }

  @Test("An error is {ok,file,line,column,length,message,suggestions} on standard error")
  func errors() throws {
    let written = table.write("@amina +trust the data isn't here", at: Place(file: "day.txt", line: 7))
    #expect(written.output.isEmpty)
    let described = try object(written.messages)
    #expect(Set(described.keys) == ["ok", "file", "line", "column", "length", "message", "suggestions"])
    #expect(described["ok"] as? Bool == false)
    #expect(described["file"] as? String == "day.txt")
    #expect(described["line"] as? Int == 7)
    #expect(described["column"] as? Int == 15)
    #expect(described["length"] as? Int == 3)
    #expect((described["message"] as? String)?.hasPrefix("“the” does not belong before the colon") == true)
    #expect(described["suggestions"] as? [String] == ["@amina +trust: the data isn't here"])
  }

  @Test("Columns and lengths count scalars")
  func columns() throws {
    let described = try object(table.write("@amina e\u{301}李👩‍👩‍👧 x: y").messages)
    #expect(described["column"] as? Int == 8)
    #expect(described["length"] as? Int == 8)
  }

  @Test("A store that fails is an error of the same shape")
  func failures() throws {
    let keys: Set = ["ok", "file", "line", "column", "length", "message", "suggestions"]
    let store = TroubledStore(log)
    let table = try Table(store: store, console: Console(isJSON: true))
    store.appendFails = .notRecorded(place: "s", reason: "full")
    #expect(Set(try object(table.write("note: one").messages).keys) == keys)
    store.appendFails = nil
    log.foresee()
    #expect(Set(try object(table.write("note: one").messages).keys) == keys)
    let bytes = table.console.write(table.workbench.take([0xFF]), at: Place(file: "day.txt", line: 1))
    #expect(Set(try object(bytes.messages).keys) == keys)
    #expect(Set(try object(table.console.failure("no session", at: nil)).keys) == ["ok", "message", "suggestions"], "no line is to blame")
  }

  @Test("A file whose name is hostile is quoted, not obeyed")
  func fileNames() throws {
    let place = Place(file: "a\u{1B}[31m\"\n", line: 1)
    #expect(try object(table.write("nonsense", at: place).messages)["file"] as? String == "a\u{1B}[31m\"\n")
    #expect(
      Console().write(table.workbench.take(Array("nonsense".utf8)), at: place).messages.hasPrefix("a\\u{001B}[31m\" ¶ :1:1: error: "))
  }

  @Test("With --quiet there is no receipt; pages, warnings and errors are there")
  func quiet() throws {
    let quiet = Table(table, console: Console(isJSON: true, isQuiet: true))
    #expect(quiet.write("note: one") == Console.Written())
    #expect(try object(quiet.write("act by Q1 2022: Late").output)["warnings"] as? [String] == ["Q1 2022 ended before 2022-06-14"])
    #expect(!quiet.write("who").output.isEmpty && !quiet.write("nonsense").messages.isEmpty)
  }

  @Test("What says nothing writes nothing")
  func idle() {
    for line in ["", "   ", "# a comment", "quit"] { #expect(table.write(line) == Console.Written()) }
  }
}
