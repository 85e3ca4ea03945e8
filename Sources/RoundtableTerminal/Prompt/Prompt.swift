import Glibc
import RoundtableLanguage
import RoundtableExport
import RoundtableRecord
import RoundtableStore
package import RoundtableWorkbench

/// The prompt: lines from a source to the workbench, responses to the screen.
package final class Prompt: LineHelper {
  /// How a prompt ended.
  package enum End: Sendable {
    /// Someone left it.
    case left
    /// Its terminal was closed, or the program was asked to end.
    case hungUp
  }

  let workbench: Workbench
  let source: any LineSource
  let drafts: Drafts
  let screen: Screen
  /// Made for each use, since a window may change its size.
  let console: () -> Console
  /// The pasted block in hand.
  var paste: Paste?
  /// Refused lines of this prompt whose words are kept as drafts.
  var refused: [[UInt8]] = []
  /// The one of them that waits at the prompt; empty for none.
  var held: [UInt8] = []
  /// True once it was said that a dropped line is kept.
  var hasMentionedDrafts = false
  /// Why what others record could not be read, as it was last said; empty while it can.
  private var trouble = ""

  /// A prompt on a session that is open.
  package init(_ workbench: Workbench, _ source: any LineSource, _ drafts: Drafts, screen: Screen, console: @escaping () -> Console) {
    self.workbench = workbench
    self.source = source
    self.drafts = drafts
    self.screen = screen
    self.console = console
    source.helper = self
  }

  /// What a prompt in room view leaves with its drafts, so that after a crash the next one shows no names either.
  package static let roomMark = "room"

  /// Greets, and stays until it ends.
  ///
  /// - Parameter line: what a prompt that died was typing; empty for none.
  package func run(leftOver line: [UInt8] = []) -> End {
    greet(line)
    while true {
      // A line put back on the prompt counts as being typed; one that was accepted does not.
      if paste == nil { note(source.offeredLine) }
      screen.write(news().map { $0 + "\n" }.joined())
      source.followHistory()
      let event = source.next(prompt: promptText)
      if source.heldWasUsed { dropRefused { $0 == self.held } }
      held = []
      switch event {
      case .line(let typed): if !take(typed) { return leave() }
      case .editor(let line): edit(line)
      case .interrupted(let unfinished): putAway(unfinished)
      case .endOfInput: return leave()
      case .hangUp(let unfinished):
        // The line stays as one that is being typed: the next prompt takes over what dead ones were typing.
        keep(unfinished)
        return .hungUp
      }
    }
  }

  private func leave() -> End {
    drafts.keepLive([])
    return .left
  }

  private func greet(_ line: [UInt8]) {
    let session = workbench.session
    let title = session.front.title.map { Phrase.theirs($0) } ?? ""
    let state =
      session.position == 0 ? "empty; help start shows what to type first" : "\(session.position) facts; help shows what can be typed"
    screen.say([workbench.circumstances.sessionName, shown(title), state].filter { !$0.isEmpty }.joined(separator: "  ") + "\n")
    if let unknown = session.unknown.first {
      screen.say("Fact \(unknown) was recorded by a newer program: the session is read-only here.\n")
    }
    screen.say(catchUp().map { $0 + "\n" }.joined())
    if workbench.isRoom { screen.say("Room view is on: groups instead of names; room off turns it off.\n") }
    offer(leftOver: line)
    if let problem = source.historyProblem ?? drafts.problem {
      screen.say("warning: what is typed here is not remembered: \(Untrusted(problem.path).terminal): \(SystemError.text(problem.code))\n")
    }
  }

  /// The prompt: the open issue, how many of the groups present were heard on it, by how much the agenda runs over.
  var promptText: String { (workbench.isRoom ? "room " : "") + workbench.promptMark + "> " }

  var pager: Pager { Pager(screen: screen, source: source) }

  /// A phrase as this screen may show it, on one line.
  func shown(_ phrase: Phrase, width: Int? = nil) -> String {
    (workbench.isRoom ? workbench.roomFilter.phrase(phrase) : phrase).text(width: width)
  }

  // MARK: While a line is being typed

  package func offers(_ line: [UInt8], _ cursor: Int) -> Offers { Offers(at: workbench, line, cursor, withTitle: true) }

  package func explanation(_ line: [UInt8], _ cursor: Int, isAsked: Bool) -> [String]? {
    guard isAsked || workbench.isQuestion(line, at: cursor) else { return nil }
    let width = screen.columns - 1
    return workbench.explanation(line, at: cursor).map { TextFold.broken($0.text(width: width), columns: width).joined(separator: "\n") }
  }

  package func meanwhile(_ unfinished: [UInt8]) -> [String] {
    note(unfinished)
    source.followHistory()
    let warnings = catchUp()
    // Where nothing can be drawn over, what others recorded is said once the line is entered.
    if screen.isPlain || screen.isSpoken { return warnings }
    source.change(prompt: promptText)
    return warnings + news()
  }

  /// Folds in what others have recorded. What keeps that from happening for long is said once; the next line fails for the same reason.
  private func catchUp() -> [String] {
    do throws(Failure) {
      try workbench.catchUp()
      if let damage = workbench.damage { throw .store(damage) }
      trouble = ""
    } catch {
      if case .store(let problem) = error, problem.mayPass { return [] }
      let message = FailureText.text(error)
      if message != trouble {
        trouble = message
        return ["warning: " + (workbench.damage == nil ? "what others record can not be shown: " : "") + message]
      }
    }
    return []
  }

  private func news() -> [String] {
    let width = console().width
    return workbench.news().map { phrase in
      let line = phrase.text(width: width - 1)
      return screen.hasColor ? "\u{1B}[2m" + line + "\u{1B}[0m" : line
    }
  }
}

extension Offers {
  /// What the language offers at a place in a line.
  init(at workbench: Workbench, _ line: [UInt8], _ cursor: Int, withTitle: Bool = false) {
    guard let typed = String(validating: line[..<min(cursor, line.count)], as: UTF8.self) else {
      self = .none
      return
    }
    let found = workbench.offers(typed)
    self.init(
      start: found.start,
      choices: found.candidates.map {
        Choice(insert: $0.word, note: $0.about, closes: !$0.word.hasSuffix("@") && !$0.word.hasSuffix("+") && !$0.word.contains(" "))
      },
      title: withTitle ? workbench.synopsis(typed) ?? "" : "")
  }
}
