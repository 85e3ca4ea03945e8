import ArgumentParser
import Glibc
import RoundtableLanguage
import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableStore
import RoundtableStoreSQLite
import RoundtableTerminal
import RoundtableWorkbench

/// What the system says of an error number.
enum SystemError {
  static func text(_ code: Int32) -> String { String(cString: strerror(code)) }
}

/// `roundtable export NAME …`
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a document: roundtable export NAME plan|heard|digest|record markdown|json [for internal|board|public] [to PATH].")

  @Argument(help: "The session's name.") var name: String
  @Argument(help: "As behind export in the language.") var words: [String] = []
  @Flag(help: "Replace a file that is there, whoever wrote it.") var replace = false
  @OptionGroup var options: Options

  func run() throws {
    var command = Do()
    command.name = name
    command.line = (["export"] + words + (replace && !words.contains("replace") ? ["replace"] : [])).joined(separator: " ")
    command.options = options
    try command.run()
  }
}

/// `roundtable verify NAME [--head POSITION:HASH]`
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Recompute every seal of a session, or check plan.json against the digest read aloud: exit 0 good, 4 damaged or unreadable, 5 made by a newer program.")

  @Argument(help: "The session's name, or the file of a plan that was exported: plan.json.") var name: String
  @Option(help: ArgumentHelp("A head that was read aloud or printed; finds a cut tail or an older copy put back.", valueName: "position:hash")) var head:
    String?
  @OptionGroup var options: Options

  func run() throws {
    if name.hasSuffix(".json") { return try VerifyPlan(path: name, options: options).run() }
    let path = try options.path(of: name)
    let mark = try head.map { text in
      guard let mark = HeadMark(text) else { throw Ending(.wrongUse, "--head takes POSITION:HASH, with 32 to 64 hexadecimal digits") }
      return mark
    }
    let head: RoundtableStore.Head
    var unknown = 0
    do throws(StoreError) {
      head = try SQLiteStore.verify(path, against: mark)
      let store = try SQLiteStore(opening: path)
      defer { store.close() }
      try store.read(after: 0) { if $0.body != nil, $0.fact == nil { unknown += 1 } }
    } catch {
      throw options.ending(error)
    }
    report(head, unknown: unknown)
    if unknown > 0 { throw Ending(.newerProgram) }
  }

  private func report(_ head: RoundtableStore.Head, unknown: Int) {
    let text = "good: \(head.position) facts, head \(head.text)\n  read aloud: \(head.spoken)\(unknown > 0 ? "\n  \(unknown) facts of a newer program" : "")"
    if options.json {
      let object = JSONValue.object(of: [
        "ok": .bool(unknown == 0), "verb": .string("verify"), "ids": .array([]), "text": .string(text),
        "head": .object(of: ["position": .number(head.position), "hash": .string(Hex.text(head.hash))]), "unknown": .number(unknown),
      ])
      Screen().write(object.compact + [UInt8(ascii: "\n")])
    } else {
      Screen().write(text + "\n")
    }
  }
}

/// `roundtable log NAME [--json]`
struct Log: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "The record, fact by fact; with --json as canonical JSON lines that rebuild reads.")

  @Argument(help: "The session's name.") var name: String
  @OptionGroup var options: Options

  func run() throws {
    if options.room { throw Ending(.wrongUse, "log shows names, and is not for a screen that others can see") }
    guard options.json else {
      var command = Do()
      command.name = name
      command.line = "log"
      command.options = options
      return try command.run()
    }
    let path = try options.path(of: name)
    do throws(StoreError) {
      let store = try SQLiteStore(opening: path)
      let screen = Screen()
      screen.write(FactLog.header(of: store.sessionID))
      try store.read(after: 0) { fact in
        var line: [UInt8] = []
        FactLog.write(fact, into: &line)
        screen.write(line)
      }
    } catch {
      throw options.ending(error)
    }
  }
}

/// `roundtable rebuild NAME FILE.jsonl`
struct Rebuild: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Make a session file from the JSON lines that log NAME --json wrote.")

  @Argument(help: "The session's name; it must not be there yet.") var name: String
  @Argument(help: "The JSON lines.") var file: String
  @OptionGroup var options: Options

  func run() throws {
    let path = try options.path(of: name)
    let bytes = try contents()
    do {
      let log = try FactLog(reading: bytes)
      let head = try SQLiteStore.rebuild(path, from: log)
      if !options.quiet { Screen().write("rebuilt \(Untrusted(path).terminal)  \(head.position) facts  head \(head.spoken)\n") }
    } catch let error as FactLogError {
      throw Ending(.refused, "\(Untrusted(file).terminal):\(error.line):\(error.column): \(Untrusted(error.reason).terminal)")
    } catch let error as StoreError {
      throw options.ending(error)
    }
  }

  private func contents() throws -> [UInt8] {
    guard let bytes = FileBytes.of(file) else { throw Ending(.wrongUse, "\(Untrusted(file).terminal) can not be read: \(FileBytes.lastProblem)") }
    return bytes
  }
}

/// `roundtable schema DOCUMENT`
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "schema", abstract: "Print the JSON Schema of a document.")

  @Argument(help: "plan, heard, digest or record.") var document: String
  @OptionGroup var options: Options

  func run() throws {
    guard let schema = Document(rawValue: document).flatMap({ FormatTable.schema(of: $0) }) else {
      throw Ending(.wrongUse, "there is no schema for \(Untrusted(document).terminal); there is one for plan, heard, digest and record")
    }
    Screen().write(schema)
  }
}
