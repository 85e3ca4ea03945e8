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
    let bench = try options.bench(on: name, terminal: kind)
    let ending: ScriptRunner.Ending
    if atomic {
      ending = try runAtomically(source, kind)
    } else {
      var broken: String?
      ending = runner(try resumed(bench, kind), source.name).run { nextLine(of: source, &broken) }
      if let broken { throw Ending(.scriptStopped, broken) }
    }
    if ending != .done { throw Ending(ExitCode(rawValue: ending.rawValue) ?? .sessionUnusable) }
  }

  /// With `--from` the script goes on at the terminal it stopped at: its open issue, `.` and undo are there again.
  private func resumed(_ bench: Workbench, _ kind: String) throws -> Workbench {
    guard from > 1, let before = bench.session.units.last(where: { $0.writer.terminal.hasPrefix(kind + ":") }) else { return bench }
    return try options.bench(on: name, terminal: kind, resume: before.writer.terminal)
  }

  private func runAtomically(_ source: PlainSource, _ kind: String) throws -> ScriptRunner.Ending {
    var lines: [ScriptRunner.SourceLine] = []
    var broken: String?
    while let line = nextLine(of: source, &broken) { lines.append(line) }
    if let broken { throw Ending(.scriptStopped, broken + "; nothing of this script was recorded") }
    while true {
      let bench = try resumed(try options.bench(on: name, terminal: kind), kind)
      if let ending = runner(bench, source.name).runAtomically(lines) { return ending }
    }
  }

  private func runner(_ bench: Workbench, _ file: String) -> ScriptRunner {
    let screen = Screen(noColor: options.noColor)
    let messages = Screen(descriptor: 2)
    return ScriptRunner(bench, options.console(), file: file, first: from, keepsGoing: keepGoing) { written in
      screen.write(written.output)
      messages.write(written.messages)
    }
  }

  private func open() throws -> PlainSource {
    if file == "-" { return PlainSource() }
    do throws(PlainSourceError) { return try PlainSource(path: file) } catch { throw Ending(.wrongUse, error.text) }
  }

  /// The next line; nil at the end, and where the script can not be read on, of which `broken` then tells.
  private func nextLine(of source: PlainSource, _ broken: inout String?) -> ScriptRunner.SourceLine? {
    do throws(PlainSourceError) {
      return try source.next().map { ScriptRunner.SourceLine(number: $0.number, bytes: $0.bytes) }
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

  func run() throws {
    let bench = try options.bench(on: name, terminal: "do")
    try options.checkWriter(on: bench)
    let answer = bench.take(Array(line.utf8))
    let written = options.console().write(answer, at: Place(file: "<argument>", line: 1))
    Screen().write(written.output)
    Screen(descriptor: 2).write(written.messages)
    switch answer {
    case .refused, .failed(.export): throw Ending(.refused)
    case .failed(.readOnly): throw Ending(.newerProgram)
    case .failed: throw Ending(.sessionUnusable)
    default: break
    }
  }
}

/// `roundtable complete NAME -- 'LI'`
struct Complete: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Show what TAB would offer at the end of a line.")

  @Argument(help: "The session's name.") var name: String
  @Argument(help: "What is typed so far.") var line = ""
  @OptionGroup var options: Options

  func run() throws {
    let bench = try options.bench(on: name, terminal: "complete", isPrompt: true)
    for candidate in Completer(bench.desk).offers(line).candidates {
      if options.json {
        let object = JSONValue.object(of: ["word": .string(candidate.word), "about": .string(candidate.about)])
        Screen().write(object.compact + [UInt8(ascii: "\n")])
      } else {
        Screen().write(candidate.word + "\t" + candidate.about + "\n")
      }
    }
  }
}
