import RoundtableLanguage
import RoundtableExport
import RoundtableRecord
package import RoundtableWorkbench

/// The loop of the tutorial: a line in; its receipt and what the guide says out.
package final class Lesson: LineHelper {
  private let workbench: Workbench
  private let source: any LineSource
  private let screen: Screen
  private let console: () -> Console
  private let hasExport: () -> Bool
  private let keepsDocuments: () -> String?
  private var guide: TutorialGuide

  /// A lesson on a session in which `Tutorial.setting` was typed.
  ///
  /// - Parameters:
  ///   - hasExport: true once a document was written.
  ///   - keepsDocuments: puts the documents where they stay, and says where; nil where that is not possible.
  package init(
    _ workbench: Workbench, _ source: any LineSource, screen: Screen, console: @escaping () -> Console, hasExport: @escaping () -> Bool,
    keepsDocuments: @escaping () -> String? = { nil }
  ) {
    self.keepsDocuments = keepsDocuments
    self.workbench = workbench
    self.source = source
    self.screen = screen
    self.console = console
    self.hasExport = hasExport
    guide = TutorialGuide(workbench.session)
    source.helper = self
  }

  /// Leads through the steps, until they are done or someone leaves.
  package func run() -> Prompt.End {
    say(guide.greeting(standing))
    while !guide.isOver {
      switch source.next(prompt: workbench.promptMark + "> ") {
      case .line(let typed): if !take(typed.bytes) { return left() }
      case .editor, .interrupted: continue
      case .endOfInput: return left()
      case .hangUp: return .hungUp
      }
    }
    say(["The practice session is thrown away now."] + kept())
    return .left
  }

  /// What is said of the documents that were written, which stay.
  private func kept() -> [Phrase] { hasExport() ? keepsDocuments().map { ["The plan you made stays: \(Untrusted($0))"] } ?? [] : [] }

  private func left() -> Prompt.End {
    say(["Left at step \(guide.step + 1) of \(Tutorial.steps.count). The practice session is thrown away."] + kept())
    return .left
  }

  /// Does one line. False when the tutorial is to end.
  private func take(_ bytes: [UInt8]) -> Bool {
    switch String(decoding: bytes, as: UTF8.self).lowercased().filter({ !$0.isWhitespace }) {
    case "skip": skip()
    case "hint": say(guide.hint(standing))
    case "step": say(guide.task(standing))
    default:
      let response = workbench.take(bytes)
      show(response)
      if case .quit = response { return false }
      comeBack(response, bytes)
      say(guide.look(at: standing, after: response))
    }
    return true
  }

  /// Types the line that does the step, for those that come after it; twice where it is asked about.
  private func skip() {
    let line = guide.line(standing)
    screen.write("> \(Untrusted(line).terminal)\n")
    for _ in 0..<2 {
      let response = workbench.take(Array(line.utf8))
      show(response)
      guard case .asked = response.effect else { break }
    }
    say(guide.pass(standing))
  }

  private var standing: Tutorial.Standing {
    Tutorial.Standing(before: guide.before, now: workbench.session, terminal: workbench.circumstances.terminal, hasExport: hasExport())
  }

  private func show(_ response: Response) {
    let written = console().write(response, at: Place(file: nil, line: 1))
    Pager(screen: screen, source: source).show(written.output)
    screen.write(written.messages)
  }

  private func say(_ lines: [Phrase]) {
    let width = screen.columns
    screen.write(lines.map { $0.text(width: width) + "\n" }.joined())
  }

  private func comeBack(_ response: Response, _ bytes: [UInt8]) {
    guard case .refused(let refusal, _) = response else { return source.remember(bytes) }
    guard let line = HeldLine(bytes, refusal, isAccepted: workbench.accepts) else { return }
    source.hold(line)
  }

  // MARK: While a line is being typed

  package func offers(_ line: [UInt8], _ cursor: Int) -> Offers { Offers(at: workbench, line, cursor) }

  package func explanation(_ line: [UInt8], _ cursor: Int, isAsked: Bool) -> [String]? { nil }

  package func meanwhile(_ unfinished: [UInt8]) -> [String] { [] }
}
