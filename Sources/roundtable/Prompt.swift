import Glibc
import RoundtableCommands
import RoundtableExport
import RoundtableRecord
import RoundtableStore
import RoundtableStoreSQLite
import RoundtableTerminal
import RoundtableWorkbench

/// The prompt: lines from readline to the workbench, answers back to the screen.
final class Prompt {
  private let bench: Workbench
  private let console: () -> Console
  private let screen: Screen
  private var source: ReadlineSource?

  /// Opens the prompt on a session and stays until it ends.
  static func open(_ name: String, _ options: Options) throws {
    let path = try options.path(of: name)
    let store: SQLiteStore
    let bench: Workbench
    do throws(StoreError) {
      store = try SQLiteStore(opening: path, entropy: options.entropy)
      let terminal = PromptTerminal.claim(in: store)
      bench = try options.bench(on: store, name: name, terminal: "prompt", resume: terminal, isPrompt: true)
    } catch {
      throw options.ending(error)
    }
    let prompt = Prompt(bench, options, history: options.folder.historyFile(of: name))
    let code = prompt.loop(name)
    store.close()
    if code != .done { throw Ending(code) }
  }

  private init(_ bench: Workbench, _ options: Options, history: String?) {
    self.bench = bench
    let screen = Screen(noColor: options.noColor)
    self.screen = screen
    console = { options.console() }
    source = ReadlineSource(
      ReadlineSource.Settings(historyPath: history),
      complete: { [unowned self] line, cursor in self.offers(line, cursor) },
      whileWaiting: { [unowned self] _ in self.news() })
  }

  private func loop(_ name: String) -> ExitCode {
    guard let source else { return .wrongUse }
    greet(name)
    while true {
      switch source.next(prompt: promptText) {
      case .line(let typed): if !take(typed.bytes) { return .done }
      case .endOfInput:
        return .done
      case .interrupted: continue
      case .hangUp: return .interrupted
      }
    }
  }

  private func greet(_ name: String) {
    let session = bench.session
    let title = session.front.title.map { "  " + $0.terminal } ?? ""
    let state = session.position == 0 ? "empty; help start shows what to type first" : "\(session.position) facts; help shows what can be typed"
    screen.write("\(name)\(title)  \(state)\n")
    if let unknown = session.unknown.first { screen.write("Fact \(unknown) was recorded by a newer program: the session is read-only here.\n") }
  }

  /// The issue that is open, and how many of the groups present were heard on it: `r2 4/6> `.
  private var promptText: String {
    let session = bench.session
    guard let open = session.openIssue(at: bench.circumstances.terminal) else { return "> " }
    let present = session.groups.codes.filter { (session.index.present[$0] ?? 0) > 0 }.count
    return "\(open.text) \(present - session.silentGroups(on: open).count)/\(present)> "
  }

  /// Does one line. False when the prompt is to end.
  private func take(_ bytes: [UInt8]) -> Bool {
    if let command = shellCommand(bytes) {
      source?.lendingTerminal { _ = command.withCString { system($0) } }
      source?.history.remember(bytes)
      return true
    }
    let answer = bench.take(bytes)
    let written = console().write(answer, at: Place(file: nil, line: 1))
    screen.write(written.output)
    screen.write(written.messages)
    switch answer {
    case .quit: return false
    case .refused(let refusal, let line): comeBack(refusal, line, bytes)
    case .told(let told):
      if !told.isSecret { source?.history.remember(bytes) }
      forget(told.forgets)
    case .idle: break
    default: source?.history.remember(bytes)
    }
    return true
  }

  /// Takes the lines that hold these words out of the history, in memory and in its file.
  private func forget(_ words: [Untrusted]) {
    let texts = words.map { Array($0.raw.utf8) }.filter { !$0.isEmpty }
    guard !texts.isEmpty, let history = source?.history else { return }
    let done = history.forget { line in texts.contains { line.firstRange(of: $0) != nil } }
    if !done { screen.write("warning: the history file could not be changed; it may still hold those words\n") }
  }

  private func shellCommand(_ bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let mark = text.unicodeScalars.first(where: { !$0.properties.isWhitespace }), mark == "!" else { return nil }
    return String(text.drop { $0 != "!" }.dropFirst())
  }

  /// A refused line comes back, mended where that is plain, with the cursor on the word that is wrong. It is not kept in the history.
  private func comeBack(_ refusal: Refusal, _ line: Line, _ bytes: [UInt8]) {
    guard !refusal.hidesLine else { return }
    let text = refusal.mended ?? line.typed.raw
    let before = line.scalars.prefix(max(0, refusal.span.column - 1))
    var view = String.UnicodeScalarView()
    view.append(contentsOf: before)
    let cursor = refusal.mended == nil ? String(view).utf8.count : text.utf8.count
    source?.offer(line: text, cursorByte: cursor)
  }

  private func offers(_ line: [UInt8], _ cursor: Int) -> Offers {
    guard let typed = String(validating: line[..<min(cursor, line.count)], as: UTF8.self) else { return .none }
    let found = Completer(bench.desk).offers(typed)
    return Offers(
      start: found.start,
      choices: found.candidates.map { Choice(insert: $0.word, note: $0.about, closes: !$0.word.hasSuffix("@") && !$0.word.hasSuffix("+")) })
  }

  /// What other terminals have recorded since, as one line above the prompt.
  private func news() -> [String] {
    let before = bench.session.position
    guard let count = try? bench.catchUp(), count > 0 else { return [] }
    let units = bench.session.units.filter { $0.first > before && $0.writer.terminal != bench.circumstances.terminal }
    guard !units.isEmpty else { return [] }
    let told = units.suffix(3).map { $0.label(in: bench.session) }.joined("; ")
    let width = console().width
    return [("\(units.count) from another terminal: " as Phrase + told).text(width: width)]
  }
}

/// A prompt goes on where the last prompt on the session, whose process has ended, left off: its open issue, `.` and undo.
enum PromptTerminal {
  /// The terminal to go on as, or a new one, claimed for this process.
  static func claim(in store: SQLiteStore) -> String? {
    let pid = getpid()
    let started = startTime(of: pid) ?? ""
    let free = (try? store.resumableTerminals())?.first { startTime(of: $0.pid) != $0.started }
    for previous in [free, nil] {
      let name = previous?.terminal ?? TerminalName.make("prompt", store)
      if (try? store.claim(TerminalClaim(terminal: name, pid: pid, started: started), from: previous)) == true { return name }
    }
    return nil
  }

  /// When a process started, in clock ticks since the machine did (proc(5), field 22 of stat); nil when there is no such process.
  private static func startTime(of pid: Int32) -> String? {
    guard let file = fopen("/proc/\(pid)/stat", "r") else { return nil }
    defer { fclose(file) }
    var buffer = [CChar](repeating: 0, count: 1024)
    guard fgets(&buffer, Int32(buffer.count), file) != nil else { return nil }
    let text = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    // The name of the program stands in brackets and may hold anything; what follows the last one is numbers.
    guard let close = text.utf8.lastIndex(of: UInt8(ascii: ")")) else { return nil }
    let fields = text[text.utf8.index(after: close)...].split(separator: " ")
    return fields.count > 19 ? String(fields[19]) : nil
  }
}
