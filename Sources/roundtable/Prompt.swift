import Glibc
import RoundtableLanguage
import RoundtableExport
import RoundtableRecord
import RoundtableStore
import RoundtableStoreSQLite
import RoundtableTerminal
import RoundtableWorkbench

/// The prompt: lines from readline to the workbench, answers back to the screen.
final class Prompt {
  let bench: Workbench
  let screen: Screen
  let drafts: Drafts
  let console: () -> Console
  /// Readline; nil only where another part of the process has the terminal.
  private(set) var source: ReadlineSource?
  /// The pasted block in hand.
  var paste: Paste?
  /// True once it was said that a dropped line is kept.
  var hasToldOfDrafts = false
  private let name: String

  /// Opens the prompt on a session and stays until it ends.
  static func open(_ name: String, _ options: Options) throws {
    let path = try options.path(of: name)
    let drafts = Drafts(path: options.folder.draftsFile(of: name), owner: PromptTerminal.process, isAlive: PromptTerminal.isRunning)
    let left = drafts.takeOver()
    let store: SQLiteStore
    let bench: Workbench
    do throws(StoreError) {
      store = try SQLiteStore(opening: path, entropy: options.entropy)
      let terminal = PromptTerminal.claim(in: store)
      let isRoom = options.room || left.marks.contains(roomMark)
      bench = try options.bench(on: store, name: name, terminal: "prompt", resume: terminal, isPrompt: true, isRoom: isRoom)
    } catch {
      throw options.ending(error)
    }
    try options.checkWriter(on: bench)
    let prompt = Prompt(bench, options, drafts, name: name)
    prompt.greet(left.line)
    let code = prompt.loop()
    store.close()
    if code != .done { throw Ending(code) }
  }

  /// What a prompt in room view leaves with its drafts, so that after a crash the next one shows no names either.
  static let roomMark = "room"

  private init(_ bench: Workbench, _ options: Options, _ drafts: Drafts, name: String) {
    self.bench = bench
    self.drafts = drafts
    self.name = name
    let screen = Screen(noColor: options.noColor)
    self.screen = screen
    console = { options.console() }
    source = ReadlineSource(
      ReadlineSource.Settings(historyPath: options.folder.historyFile(of: name), isSpoken: screen.isSpoken),
      complete: { [unowned self] line, cursor in self.offers(line, cursor) },
      explain: { [unowned self] line, cursor, isAsked in self.explanation(line, cursor, isAsked) },
      whileWaiting: { [unowned self] unfinished in self.meanwhile(unfinished) })
  }

  private func greet(_ line: [UInt8]) {
    let session = bench.session
    let title = session.front.title.map { Phrase.theirs($0) } ?? ""
    let state =
      session.position == 0 ? "empty; help start shows what to type first" : "\(session.position) facts; help shows what can be typed"
    screen.write([name, shown(title), state].filter { !$0.isEmpty }.joined(separator: "  ") + "\n")
    if let unknown = session.unknown.first {
      screen.write("Fact \(unknown) was recorded by a newer program: the session is read-only here.\n")
    }
    if bench.isRoom { screen.write("Room view is on: codes instead of names; room off turns it off.\n") }
    offer(leftOver: line)
    if let problem = source?.history.problem ?? drafts.problem {
      screen.write(
        "warning: what is typed here is not remembered: \(Untrusted(problem.path).terminal): \(SystemError.text(problem.code))\n")
    }
  }

  private func loop() -> ExitCode {
    guard let source else { return .wrongUse }
    while true {
      // What comes back to the prompt is being typed; what was taken is not any more.
      if paste == nil { note(source.offeredLine) }
      screen.write(news().map { $0 + "\n" }.joined())
      switch source.next(prompt: promptText) {
      case .line(let typed):
        if take(typed) { continue }
        return leave(.done)
      case .editor(let line): edit(line)
      case .interrupted(let unfinished): putAway(unfinished)
      case .endOfInput: return leave(.done)
      case .hangUp(let unfinished):
        // The line stays as one that is being typed: the next prompt takes over what dead ones were typing.
        keep(unfinished)
        return .interrupted
      }
    }
  }

  private func leave(_ code: ExitCode) -> ExitCode {
    drafts.keepLive([])
    return code
  }

  /// The prompt: the open issue, how many of the groups present were heard on it, by how much the agenda runs over.
  var promptText: String {
    let mark = bench.promptMark
    return (bench.isRoom ? "room " : "") + (mark.isEmpty ? "" : mark) + "> "
  }

  /// A phrase as this screen may show it, on one line.
  func shown(_ phrase: Phrase, width: Int? = nil) -> String {
    (bench.isRoom ? bench.roomFilter.phrase(phrase) : phrase).text(width: width)
  }

  // MARK: While a line is being typed

  /// Keeps the line, and tells what others have recorded since; on a screen where nothing can be drawn over, only once the line is entered.
  private func meanwhile(_ unfinished: [UInt8]) -> [String] {
    note(unfinished)
    _ = try? bench.catchUp()
    if screen.isPlain || screen.isSpoken { return [] }
    source?.change(prompt: promptText)
    return news()
  }

  private func news() -> [String] {
    let width = console().width
    return bench.news().map { phrase in
      let line = phrase.text(width: width - 1)
      return screen.hasColor ? "\u{1B}[2m" + line + "\u{1B}[0m" : line
    }
  }

  private func offers(_ line: [UInt8], _ cursor: Int) -> Offers {
    guard let typed = String(validating: line[..<min(cursor, line.count)], as: UTF8.self) else { return .none }
    let completer = Completer(bench.desk)
    let found = completer.offers(typed)
    return Offers(
      start: found.start,
      choices: found.candidates.map { Choice(insert: $0.word, note: $0.about, closes: !$0.word.hasSuffix("@") && !$0.word.hasSuffix("+")) },
      title: completer.synopsis(typed) ?? "")
  }

  private func explanation(_ line: [UInt8], _ cursor: Int, _ isAsked: Bool) -> [String]? {
    let explainer = Explainer(bench.desk)
    guard isAsked || explainer.isQuestion(line, at: cursor) else { return nil }
    let width = screen.columns - 1
    return explainer.explanation(line, at: cursor).flatMap { TerminalText.folded($0.text(width: width), columns: width) }
  }
}
