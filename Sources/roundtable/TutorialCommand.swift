import ArgumentParser
import Glibc
import RoundtableLanguage
import RoundtableExport
import RoundtableRecord
import RoundtableTerminal
import RoundtableWorkbench

/// `roundtable tutorial`
struct TutorialCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tutorial", abstract: "Practise for five minutes, at the real prompt, on a session that is thrown away.")

  @OptionGroup var options: Options

  func run() throws {
    if options.json { throw Ending(.wrongUse, "the tutorial is for people; --json does not go with it") }
    let folder = try PracticeFolder.make()
    defer { PracticeFolder.remove(folder) }
    var practice = options
    practice.sessions = folder
    practice.exports = folder + "/Exports"
    try NewSession.make("practice", template: nil, practice)
    let setting = try practice.bench(on: "practice", terminal: "tutorial")
    for line in Tutorial.setting { _ = setting.take(Array(line.utf8)) }
    let bench = try practice.bench(on: "practice", terminal: "prompt", isPrompt: true)
    let lesson = Lesson(bench, practice, exports: folder + "/Exports")
    if !lesson.give() { throw Ending(.interrupted) }
  }
}

/// The loop of the tutorial: a line in, its receipt and what the guide says out.
private final class Lesson {
  private let bench: Workbench
  private let options: Options
  private let exports: String
  private let screen: Screen
  private var guide: TutorialGuide
  private var keyboard: ReadlineSource?
  private let plain = PlainSource()

  /// What comes in.
  private enum Typed {
    case line([UInt8])
    case nothing
    case end
    case hangUp
  }

  init(_ bench: Workbench, _ options: Options, exports: String) {
    self.bench = bench
    self.options = options
    self.exports = exports
    screen = Screen(noColor: options.noColor)
    guide = TutorialGuide(bench.session)
    // The history stays in memory: what is practised is nobody's to find later.
    keyboard = ReadlineSource(complete: { [unowned self] line, cursor in self.offers(line, cursor) })
  }

  /// Leads through the steps. False when the terminal was closed.
  func give() -> Bool {
    tell(guide.greeting(standing))
    while !guide.isOver {
      switch next() {
      case .line(let bytes): if !take(bytes) { return left() }
      case .nothing: continue
      case .end: return left()
      case .hangUp: return false
      }
    }
    tell(["The practice session is thrown away now."])
    return true
  }

  private func left() -> Bool {
    tell(["Left at step \(guide.step + 1) of \(Tutorial.steps.count). The practice session is thrown away."])
    return true
  }

  private func next() -> Typed {
    guard let keyboard else {
      guard let line = try? plain.next() else { return .end }
      return .line(line.bytes)
    }
    let mark = bench.promptMark
    switch keyboard.next(prompt: mark.isEmpty ? "> " : mark + "> ") {
    case .line(let typed): return .line(typed.bytes)
    case .endOfInput: return .end
    case .hangUp: return .hangUp
    default: return .nothing
    }
  }

  /// Does one line. False when the tutorial is to end.
  private func take(_ bytes: [UInt8]) -> Bool {
    switch String(decoding: bytes, as: UTF8.self).lowercased().filter({ !$0.isWhitespace }) {
    case "skip":
      skip()
      return true
    case "hint":
      tell(guide.hint(standing))
      return true
    default: break
    }
    let answer = bench.take(bytes)
    show(answer)
    if case .quit = answer { return false }
    if case .refused(let refusal, let line) = answer { comeBack(refusal, line) } else { keyboard?.history.remember(bytes) }
    tell(guide.look(at: standing, after: outcome(answer)))
    return true
  }

  /// Types the line that does the step, for those that come after it; twice where it is asked about.
  private func skip() {
    let line = guide.line(standing)
    screen.write("> \(Untrusted(line).terminal)\n")
    for _ in 0..<2 {
      let answer = bench.take(Array(line.utf8))
      show(answer)
      guard case .told(let told) = answer, told.isQuestion else { break }
    }
    tell(guide.pass(standing))
  }

  private func outcome(_ answer: RoundtableWorkbench.Answer) -> TutorialGuide.Outcome {
    switch answer {
    case .refused, .failed: .refused
    case .told(let told): told.isQuestion || !told.isRecorded && told.verb != "export" ? .looked : .taken
    default: .looked
    }
  }

  private var standing: Tutorial.Standing {
    Tutorial.Standing(
      before: guide.before, now: bench.session, terminal: bench.circumstances.terminal, hasExport: PracticeFolder.hasFile(exports + "/practice"))
  }

  private func show(_ answer: RoundtableWorkbench.Answer) {
    let written = options.console().write(answer, at: Place(file: nil, line: 1))
    screen.write(written.output)
    screen.write(written.messages)
  }

  private func tell(_ lines: [Phrase]) {
    let width = screen.columns
    screen.write(lines.map { $0.text(width: width) + "\n" }.joined())
  }

  private func offers(_ line: [UInt8], _ cursor: Int) -> Offers {
    guard let typed = String(validating: line[..<min(cursor, line.count)], as: UTF8.self) else { return .none }
    let found = Completer(bench.desk).offers(typed)
    return Offers(
      start: found.start, choices: found.candidates.map { Choice(insert: $0.word, note: $0.about, closes: !$0.word.hasSuffix("@") && !$0.word.hasSuffix("+")) })
  }

  private func comeBack(_ refusal: Refusal, _ line: Line) {
    guard !refusal.hidesLine else { return }
    let text = refusal.mended ?? line.typed.raw
    var before = String.UnicodeScalarView()
    before.append(contentsOf: line.scalars.prefix(max(0, refusal.span.column - 1)))
    keyboard?.offer(line: text, cursorByte: refusal.mended == nil ? String(before).utf8.count : text.utf8.count)
  }
}
