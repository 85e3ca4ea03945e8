import RoundtableLanguage
import RoundtableRecord
import RoundtableStore
import RoundtableTestSupport
import RoundtableWorkbench
import Testing

/// Scripts: where they stop, how they end, and how to go on.
@Suite struct ScriptRunnerTests {
  private let log = MemoryLog.riverton
  private let table: Table

  init() throws { table = try Table.set(log) }

  @Test("A script stops at its first wrong line, and says how to go on")
  func stops() throws {
    let script = Script(table)
    #expect(script.run("note: one\n@amara: two\nnote: three") == .refused)
    #expect(script.output == "note  one\n")
    #expect(
      script.messages == """
        day.txt:2:1: error: There is no @amara at this table.
          @amara: …
          ^~~~~~
          did you mean @amina?
          to add a person: join GROUP @amara: Full Name
          everything before line 2 is recorded; mend it, then go on with --from 2

        """)
    #expect(script.asked == 2, "no line behind it is even read")
  }

  @Test("A line that ends in a blank and a backslash goes on in the next; a comment does not")
  func paragraphs() throws {
    var lines = ["# c \\", "note: one \\", "  two \\\r", "note: three", "note: a\\", "note: x \\", "\\", "y", "note: end \\"].enumerated().map {
      (number: $0 + 1, bytes: Array($1.utf8))
    }[...]
    var whole: [String] = []
    while let line = ScriptRunner.whole({ lines.popFirst().map { ScriptRunner.SourceLine(number: $0.number, bytes: $0.bytes) } }) {
      whole.append("\(line.number) " + String(decoding: line.bytes, as: UTF8.self))
    }
    #expect(whole == ["1 # c \\", "2 note: one\ntwo\nnote: three", "5 note: a\\", "6 note: x\n\ny", "9 note: end"])
  }

  @Test("--from passes lines over, and counts from the top")
  func goesOnFromALine() throws {
    let script = Script(table, from: 3)
    #expect(script.run("nonsense\nnonsense\nnote: three\nnonsense") == .refused)
    #expect(script.output == "note  three\n")
    #expect(script.messages.hasPrefix("day.txt:4:1: error: "))
    #expect(Script(table, from: 9).run("nonsense") == .done, "behind the end there is nothing to do")
  }

  @Test("--keep-going runs every line, and the end still says that one was refused")
  func keepsGoing() throws {
    let script = Script(table, keepsGoing: true)
    #expect(script.run("nonsense\nnote: two\n@amara: x\nnote: four") == .refused)
    #expect(script.output == "note  two\nnote  four\n")
    #expect(script.messages.contains("day.txt:1:1: ") && script.messages.contains("day.txt:3:1: "))
    #expect(!script.messages.contains("--from"))
  }

  @Test("Blank lines, comments, a byte-order mark and carriage returns say nothing")
  func passesOverNothing() throws {
    let script = Script(table)
    #expect(script.run("\u{FEFF}note: one\r\n\r\n  \t \n# nonsense: here\n   # and here\n\u{3000}\n\u{FEFF}\nnote: two\r\n") == .done)
    #expect(script.output == "note  one\nnote  two\n")
    #expect(script.messages.isEmpty)
    #expect(log.facts.suffix(2).map { String(decoding: $0.body ?? [], as: UTF8.self) } == [#"{"text":"one"}"#, #"{"text":"two"}"#])
    #expect(Script(table).run("") == .done)
  }

  @Test("quit ends a script; what stands behind it is not run")
  func quits() throws {
    let script = Script(table)
    #expect(script.run("note: one\nquit\nnonsense") == .done)
    #expect(script.output == "note  one\n")
    #expect(script.messages == "warning: line 2 says quit: the line after it was not run\n")
    let going = Script(table, keepsGoing: true)
    #expect(going.run("nonsense\nquit\nnote: no") == .refused)
    #expect(going.output.isEmpty)
    #expect(Script(table).run("qui") == .refused, "quit is typed in full")
  }

  @Test(
    "Bytes that are no line are refused with their offset, and the line behind them works",
    arguments: [
      Bad(bytes: [0x6E, 0x3A, 0x20, 0x63, 0x61, 0x66, 0xE9, 0x20], says: "1:7: error: byte 6 of the line is not UTF-8"),
      Bad(bytes: Bad.note("é") + [0xED, 0xA0, 0x80], says: "1:8: error: byte 8 of the line is not UTF-8"),
      Bad(bytes: [0xFF], says: "1:1: error: byte 0 of the line is not UTF-8"),
      Bad(bytes: Bad.note("李") + [0xC0, 0x80], says: "1:8: error: byte 9 of the line is not UTF-8"),
      Bad(bytes: Bad.note("李\0x"), says: "1:8: error: byte 9 of the line is NUL, which no text holds"),
      Bad(bytes: Bad.note(String(repeating: "x", count: 70_000)), says: "1:1: error: the line goes on behind byte 65536"),
    ])
  func refusesBytes(_ bad: Bad) throws {
    let before = log.facts.count
    let script = Script(table, keepsGoing: true)
    #expect(script.run([bad.bytes, Array("note: next".utf8)]) == .refused)
    #expect(script.messages.hasPrefix("day.txt:" + bad.says), "\(script.messages)")
    #expect(!script.messages.contains("xxxx") && !script.messages.contains("caf"), "the line is not shown again")
    #expect(script.output == "note  next\n")
    #expect(log.facts.count == before + 1)
  }

  /// Bytes that do not form a line, and the error that reports them.
  struct Bad: Sendable {
    let bytes: [UInt8]
    let says: String

    static func note(_ words: String) -> [UInt8] { Array("note: ".utf8) + Array(words.utf8) }
  }

  @Test("A line of exactly 64 KiB is taken, one byte more is not")
  func knowsItsLimit() throws {
    let whole = Array("note: ".utf8) + [UInt8](repeating: 0x78, count: LineBytes.limit - 6)
    #expect(Script(table).run([whole]) == .done)
    #expect(Script(table).run([whole + [0x78]]) == .refused)
  }

  @Test("A disk that fails ends a script with a code of its own, and names the line to go on with")
  func endsWithTheDisk() throws {
    let store = TroubledStore(log)
    let table = try Table(store: store)
    store.appendFails = .notRecorded(place: "s.roundtable", reason: "No space left on device")
    let script = Script(table, keepsGoing: true)
    #expect(script.run("who\nnote: one\nnote: two") == .unusable)
    #expect(script.messages.hasPrefix("day.txt:2: error: not recorded in s.roundtable: No space left on device."))
    #expect(script.messages.hasSuffix("  everything before line 2 is recorded; go on with --from 2 once that is mended\n"))
    store.appendFails = .unknownWhetherRecorded(place: "s.roundtable", reason: "I/O error")
    let unsure = Script(table)
    #expect(unsure.run("note: one") == .unusable)
    #expect(unsure.messages.hasSuffix("look with log whether line 1 is, then go on with --from 1 or 2\n"))
  }

  @Test("A record of a newer program ends a script with a code of its own")
  func endsReadOnly() throws {
    log.foresee()
    let script = Script(table, keepsGoing: true)
    #expect(script.run("who\nnote: one\nnote: two") == .newer)
    #expect(!script.messages.contains("--from"))
  }

  @Test("As JSON every line of a script is one object, and the hint how to go on is left out")
  func writesJSON() throws {
    var json = table
    json.console.isJSON = true
    let script = Script(json)
    #expect(script.run("note: one\nwho\nnonsense\nnote: no") == .refused)
    #expect(script.output.split(separator: "\n").count == 2)
    #expect(script.messages.split(separator: "\n").count == 1)
    #expect(script.messages.hasPrefix("{\"column\":1,\"file\":\"day.txt\",\"length\":8,\"line\":3,\"message\":"))
  }

  @Test("--quiet leaves receipts out, and nothing else")
  func isQuiet() throws {
    var quiet = table
    quiet.console.isQuiet = true
    let script = Script(quiet, keepsGoing: true)
    #expect(script.run("note: one\nact by Q1 2022: Late\nfind: train\nnonsense") == .refused)
    #expect(script.output.hasSuffix("2 found\n") || script.output.hasSuffix("1 found\n"))
    #expect(!script.output.contains("note  one"))
    #expect(
      script.messages.contains("day.txt:2: warning: Q1 2022 ended before 2022-06-14") && script.messages.contains("day.txt:4:1: error: "))
  }
}
