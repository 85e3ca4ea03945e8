import ArgumentParser
import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableStore
import RoundtableTerminal
import RoundtableWorkbench

/// `roundtable export NAME …`
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a document: roundtable export NAME plan|heard|digest|record markdown|json [for internal|board|public] [to PATH].")

  @Argument(help: "The session's name.") var name: String
  @Argument(help: "As behind export in the language.") var words: [String] = []
  @Flag(help: "Replace a file that is there, whoever wrote it.") var replace = false
  @OptionGroup var options: Options

  func run() throws { try options.run(words: ["export"] + split + (replace && !words.contains("replace") ? ["replace"] : []), on: name) }

  /// The words, parted at blanks as the language would part them, save for the path after `to`: the shell gave that as one word.
  private var split: [String] {
    words.indices.flatMap { index in
      index > 0 && words[index - 1].lowercased() == "to" ? [words[index]] : words[index].split(whereSeparator: \.isWhitespace).map(String.init)
    }
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
    try ending { () throws(StoreError) in try SessionName.check(name) }
    let mark = try head.map { text in
      guard let mark = HeadMark(text) else { throw Ending(.wrongUse, "--head takes POSITION:HASH, with 32 to 64 hexadecimal digits") }
      return mark
    }
    let found = try ending { () throws(StoreError) in try options.home.verify(name, against: mark) }
    report(found.head, unknown: found.unknown, mark)
    if found.unknown > 0 { throw Ending(.newerProgram) }
  }

  private func report(_ head: ChainHead, unknown: Int, _ mark: HeadMark?) {
    let text =
      "good: \(head.position) facts, head \(head.text)\n  read aloud: \(head.spoken)\(unknown > 0 ? "\n  \(unknown) facts of a newer program" : "")"
      + (mark.map { "\n  fact \($0.position) has the head that was written down; recorded since: \(head.position - $0.position)" } ?? "")
    if options.json {
      Screen().write(
        .object(of: [
          "ok": .bool(unknown == 0), "verb": .string("verify"), "ids": .array([]), "text": .string(text),
          "head": .object(of: ["position": .number(head.position), "hash": .string(Hex.text(head.hash))]), "unknown": .number(unknown),
        ]))
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
    guard options.json else { return try options.run(words: ["log"], on: name) }
    try ending { () throws(StoreError) in
      let session = try options.home.open(name, entropy: .system)
      defer { session.close() }
      let screen = Screen()
      screen.write(FactLog.header(of: session.sessionID))
      var head = Chain.beginning(of: session.sessionID)
      try session.read(after: 0) { fact in
        if fact.isLost { return }
        head = fact.head
        var line: [UInt8] = []
        FactLog.write(fact, into: &line)
        screen.write(line)
      }
      // Of a damaged record it is not written: what is there is not all.
      screen.write(FactLog.end(at: head))
    }
  }
}

/// `roundtable rebuild NAME FILE.jsonl`
struct Rebuild: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Make a session file from the JSON lines that log NAME --json wrote.")

  @Argument(help: "The session's name; it must not be there yet.") var name: String
  @Argument(help: "The JSON lines.") var file: String
  @Flag(help: "Take what is there of a log that was cut off.") var cut = false
  @OptionGroup var options: Options

  func run() throws {
    try ending { () throws(StoreError) in try SessionName.check(name) }
    let bytes = try contents()
    let log: FactLog
    do throws(FactLogError) {
      log = try FactLog(reading: bytes, isCut: cut)
    } catch {
      throw Ending(.refused, "\(Untrusted(file).terminal):\(error.line):\(error.column): \(Untrusted(error.reason).terminal)")
    }
    let head = try ending { () throws(StoreError) in try options.home.rebuild(name, from: log) }
    if !log.isKnownWhole {
      let why = cut ? "the log was cut off" : "the log has no end mark, as an older program writes it: whether it is whole can not be told"
      Screen(descriptor: 2).write("warning: \(why); verify --head with a head that was read aloud finds out what is missing\n")
    }
    if !options.quiet { Screen().write("rebuilt \(Untrusted(options.home.place(of: name)).terminal)  \(head.position) facts  head \(head.spoken)\n") }
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
