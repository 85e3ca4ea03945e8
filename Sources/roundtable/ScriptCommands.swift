import ArgumentParser
import RoundtableLanguage
import RoundtableExport
import RoundtableRecord
import RoundtableTerminal
import RoundtableWorkbench

/// `roundtable run NAME [FILE|-]`
struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Run a script of lines, one receipt each; without FILE, or with -, from standard input.")

  @Argument(help: "The session's name.") var name: String
  @Argument(help: "The script; - is standard input.") var file = "-"
  @Option(help: ArgumentHelp("Begin with this line of the script.", valueName: "line")) var from = 1
  @Flag(help: "Carry on behind a refused line; the exit code is still 3.") var keepGoing = false
  @Flag(help: "Record all lines in one commit, or none.") var atomic = false
  @OptionGroup var options: Options

  func validate() throws {
    if from < 1 { throw ValidationError("--from takes a line number from 1") }
    if atomic, keepGoing { throw ValidationError("--atomic and --keep-going do not go together") }
  }

  func run() throws {
    let source = try open()
    // The file's own name without its folder, so that a replay elsewhere gives the same bytes.
    let kind = "run:" + (source.name.split(separator: "/").last.map(String.init) ?? source.name)
    let outcome = atomic ? try runAtomically(source, kind) : try runLineByLine(source, kind)
    if outcome != .done { throw Ending(ExitCode(outcome, inScript: true)) }
  }

  /// Opens the session. With `--from` the script goes on at the terminal it stopped at: its open issue, `.` and undo are there again.
  private func workbench(_ kind: String) throws -> Workbench {
    let workbench = try options.workbench(on: name, kind: kind)
    guard from > 1, let before = workbench.session.units.last(where: { $0.writer.terminal.hasPrefix(kind + ":") }) else { return workbench }
    return try options.workbench(on: name, kind: kind, terminal: before.writer.terminal)
  }

  private func runLineByLine(_ source: PlainSource, _ kind: String) throws -> Outcome {
    var broken: String?
    let workbench = try workbench(kind)
    let outcome = runner(workbench, source.name).run { nextLine(of: source, &broken) }
    if let broken { throw Ending(.scriptStopped, broken) }
    if outcome == .done { try options.checkDamage(on: workbench) }
    return outcome
  }

  private func runAtomically(_ source: PlainSource, _ kind: String) throws -> Outcome {
    var lines: [ScriptRunner.SourceLine] = []
    var broken: String?
    var workbench = try workbench(kind)
    while let line = nextLine(of: source, &broken) { lines.append(line) }
    if let broken { throw Ending(.scriptStopped, broken + "; nothing of this script was recorded") }
    while true {
      if let outcome = runner(workbench, source.name).runAtomically(lines) { return outcome }
      workbench = try self.workbench(kind)
    }
  }

  private func runner(_ workbench: Workbench, _ file: String) -> ScriptRunner {
    let screen = Screen(noColor: options.noColor)
    let messages = Screen(descriptor: 2)
    return ScriptRunner(workbench, options.console(), file: file, first: from, keepsGoing: keepGoing) { written in
      screen.write(written.output)
      messages.write(written.messages)
    }
  }

  private func open() throws -> PlainSource {
    if file == "-" { return PlainSource() }
    do throws(PlainSourceError) { return try PlainSource(path: file) } catch { throw Ending(.wrongUse, error.text) }
  }

  /// The next line; nil at the end, and where the script cannot be read on, and `broken` then says why.
  private func nextLine(of source: PlainSource, _ broken: inout String?) -> ScriptRunner.SourceLine? {
    do throws(PlainSourceError) {
      return try ScriptRunner.whole { () throws(PlainSourceError) in
        try source.next().map { ScriptRunner.SourceLine(number: $0.number, bytes: $0.bytes) }
      }
    } catch {
      broken = error.text
      return nil
    }
  }
}

extension PlainSourceError {
  /// The sentence for it.
  var text: String {
    switch self {
    case .missing(let path): "there is no script at \(Untrusted(path).terminal)"
    case .folder(let path): "\(Untrusted(path).terminal) is a folder; a script is a file of lines"
    case .unreadable(let path, let code): "\(Untrusted(path).terminal) can not be read: \(SystemError.text(code))"
    }
  }
}

/// `roundtable do NAME 'LINE'`
struct Do: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Do one line.")

  @Argument(help: "The session's name.") var name: String
  @Argument(help: "The line, as one word of the shell.") var line: String
  @OptionGroup var options: Options

  func run() throws { try options.run(on: name) { $0.take(Array(line.utf8)) } }
}

extension Options {
  /// Does one line, and ends the program with what became of it.
  func run(on name: String, _ take: (Workbench) -> Response) throws {
    let workbench = try workbench(on: name, kind: "do")
    try checkWriter(on: workbench)
    let response = take(workbench)
    let written = console().write(response, at: Place(file: "<argument>", line: 1))
    Screen().write(written.output)
    Screen(descriptor: 2).write(written.messages)
    if response.outcome != .done { throw Ending(ExitCode(response.outcome)) }
    try checkDamage(on: workbench)
  }

  /// The same for a line of words that the shell has split.
  func run(words: [String], on name: String) throws { try run(on: name) { $0.take(words: words) } }
}

/// `roundtable complete NAME -- 'LI'`
struct Complete: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Show what TAB would offer at the end of a line.")

  @Argument(help: "The session's name.") var name: String
  @Argument(help: "What is typed so far.") var line = ""
  @OptionGroup var options: Options

  func run() throws {
    let workbench = try options.workbench(on: name, kind: "complete", isPrompt: true)
    for candidate in workbench.offers(line).candidates {
      if options.json {
        Screen().write(.object(of: ["word": .string(candidate.word), "about": .string(candidate.about)]))
      } else {
        Screen().write(Untrusted(candidate.word).terminal + "\t" + candidate.about + "\n")
      }
    }
  }
}
