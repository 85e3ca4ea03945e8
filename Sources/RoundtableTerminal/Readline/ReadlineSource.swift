import CReadline
import Glibc
import RoundtableLanguage

/// The prompt: GNU readline on the terminal that the program was started from.
///
/// Belongs to the main thread, and a process has one at a time. The terminal has its usual modes whenever `next` is not running, and
/// again however the program ends. ^Z and `fg`, a resized window and the user's `.inputrc` are taken care of within `next`.
package final class ReadlineSource: LineSource {
  /// How many lines of history are kept.
  private static let mostLines = 10_000
  /// How long the helper may go without being asked: half a second keeps a half-typed line within the second that the record promises.
  private static let tick = Duration.milliseconds(500)

  private let history: LineHistory
  package weak var helper: (any LineHelper)?
  /// True when lists are sentences, because a screen reader is in use.
  let isSpoken: Bool
  var offers = Offers.none
  /// The prompt on the screen, and the one that is to stand there.
  var prompt = (shown: "", wanted: "")
  private var nextTick: ContinuousClock.Instant = .now
  private var typed: [UInt8] = []
  private var offered: (text: [UInt8], cursor: Int)?
  private var held: HeldLine?
  private var leftOver: [UInt8] = []
  private var waiting: [[UInt8]] = []
  private var block = 0
  private var hasTerminal = false

  /// Takes the terminal. Nil when there is no terminal at both ends, another one has it, or the system has no descriptor left.
  ///
  /// Sets the locale that editing needs, as `TerminalText.useUTF8()` does.
  ///
  /// - Parameters:
  ///   - historyPath: the file of typed lines, in a folder that exists; nil keeps them in memory only.
  ///   - isSpoken: true when lists are to be sentences, because a screen reader is in use.
  package init?(historyPath: String? = nil, isSpoken: Bool = false) {
    self.isSpoken = isSpoken
    history = LineHistory(path: historyPath, most: Self.mostLines)
    guard Screen.isInteractive else { return nil }
    var callbacks = cr_callbacks()
    callbacks.context = Unmanaged.passUnretained(self).toOpaque()
    callbacks.complete = ReadlineSource.answerTab
    callbacks.list = ReadlineSource.showOffers
    callbacks.explain = ReadlineSource.answerQuestion
    TerminalText.useUTF8()
    guard cr_start(&callbacks) == 0 else { return nil }
    hasTerminal = true
    history.load()
  }

  // Also runs for one that `init` gave up, while another has the terminal.
  deinit {
    if hasTerminal { cr_stop() }
  }

  package func next(prompt: String) -> PromptEvent {
    if let event = endingSignal() { return event }
    if offered == nil, !waiting.isEmpty { return .line(takeWaiting()) }
    _ = cr_take_signal(SIGINT)
    _ = cr_take_signal(SIGQUIT)
    begin(TerminalText.prompt(prompt))
    defer { cr_end() }
    while true {
      if let event = step() { return event }
    }
  }

  package func offer(line: String, cursorByte: Int) {
    let text = Array(line.utf8)
    var cursor = min(max(cursorByte, 0), text.count)
    while cursor > 0, cursor < text.count, text[cursor] & 0xC0 == 0x80 { cursor -= 1 }
    offered = (text, cursor)
  }

  package func hold(_ line: HeldLine) { held = line }

  package var heldWasUsed: Bool { cr_held_was_used() == 1 }

  package func ring() { cr_bell() }

  package var offeredLine: [UInt8] { offered?.text ?? leftOver }

  package var waitingLines: [[UInt8]] { waiting }

  package func takeBackWaiting() -> [[UInt8]] {
    defer { waiting = [] }
    return waiting
  }

  /// Shows another prompt now, or as soon as no search or argument stands in its place.
  package func change(prompt new: String) {
    prompt.wanted = TerminalText.prompt(new)
    if prompt.wanted != prompt.shown, cr_set_prompt(prompt.wanted) == 1 { prompt.shown = prompt.wanted }
  }

  /// Prints lines above the prompt and what is being typed there, or just prints them when there is no prompt. They must be safe
  /// for a terminal.
  package func printAbove(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    Self.withCharacters(Array(lines.map { $0 + "\n" }.joined().utf8)) { cr_print_above($0, $1) }
  }

  package func wasInterrupted() -> Bool { cr_take_signal(SIGINT) == 1 }

  /// Until the child is done, ^Z stops both at once.
  package func lendingTerminal<Result>(_ body: () -> Result) -> Result {
    cr_lend(1)
    defer { cr_lend(0) }
    return body()
  }

  package func remember(_ line: [UInt8]) { history.remember(line) }

  package func forget(where matches: ([UInt8]) -> Bool) -> Bool { history.forget(where: matches) }

  package func followHistory() { history.follow() }

  package var historyProblem: LineFileError? { history.problem }

  // MARK: One prompt

  private func begin(_ text: String) {
    prompt = (text, text)
    let (line, cursor) = offered ?? (leftOver, leftOver.count)
    (offered, leftOver) = (nil, [])
    typed = line
    nextTick = .now + Self.tick
    if let held, line.isEmpty {
      Self.withCharacters(held.text) { text, length in
        Self.withCharacters(held.instead) { cr_hold(text, length, held.cursor, $0, $1) }
      }
    }
    held = nil
    Self.withCharacters(Self.withoutNUL(line)) { cr_begin(text, $0, $1, cursor) }
  }

  /// Waits once. Nil when the prompt goes on.
  private func step() -> PromptEvent? {
    let left = max(.zero, nextTick - .now) / .milliseconds(1)
    let ready = cr_wait(Int32(left.rounded(.up)))
    if ready & Int32(cr_signal_caught) != 0, let event = handleSignals() { return event }
    if ready & Int32(cr_terminal_closed) != 0 { return .hangUp(takeUnfinished()) }
    if ready & Int32(cr_key_ready) != 0, let event = readKey() { return event }
    if nextTick <= .now {
      nextTick = .now + Self.tick
      printAbove(helper?.meanwhile(typed) ?? [])
    }
    return nil
  }

  private func readKey() -> PromptEvent? {
    switch cr_read_key() {
    case cr_line_entered: return .line(takeEntered())
    case cr_end_of_input:
      typed = []
      return .endOfInput(takeUnfinished())
    case cr_editor_wanted:
      let line = Self.bytes(cr_line)
      cr_withdraw()
      typed = []
      return .editor(line)
    case cr_no_terminal:
      noteTyped(mayBeEmpty: false)
      return .hangUp(takeUnfinished())
    default:
      noteTyped(mayBeEmpty: true)
      return nil
    }
  }

  /// Keeps a copy of what was typed: an arrow key replaces it on the screen by a line of the history, the end of the terminal by
  /// nothing.
  private func noteTyped(mayBeEmpty: Bool) {
    let line = Self.bytes(cr_line)
    if cr_line_is_typed() == 1, mayBeEmpty || !line.isEmpty { typed = line }
  }

  private func handleSignals() -> PromptEvent? {
    if let event = endingSignal() { return event }
    if cr_take_signal(SIGINT) == 1 {
      cr_drop_line()
      return .interrupted(takeUnfinished())
    }
    if cr_take_signal(SIGTSTP) == 1 { cr_suspend() }
    if cr_take_signal(SIGCONT) == 1 { cr_resume() }
    if cr_take_signal(SIGWINCH) == 1 { cr_resize() }
    // In a live room a slip of the finger must not end the program.
    if cr_take_signal(SIGQUIT) == 1 { cr_bell() }
    return nil
  }

  private func endingSignal() -> PromptEvent? {
    guard cr_take_signal(SIGHUP) == 1 || cr_take_signal(SIGTERM) == 1 else { return nil }
    if typed.isEmpty, let offered { typed = offered.text }
    return .hangUp(takeUnfinished())
  }

  // MARK: Lines

  private func takeEntered() -> TypedLine {
    // What was held is one line, whatever its paragraphs look like.
    let entered = Self.bytes(cr_entered)
    let lines = heldWasUsed || cr_is_together() == 1 ? [entered] : PastedBlock.lines(of: entered, pastedAt: cr_paste_at())
    // What replaces a refused line of a paste belongs to the paste.
    if waiting.isEmpty { block += 1 }
    waiting = lines + waiting
    // A macro with several lines leaves the beginning of its last one on the line.
    leftOver = Self.bytes(cr_line)
    typed = []
    return takeWaiting()
  }

  private func takeWaiting() -> TypedLine {
    let line = waiting.isEmpty ? [] : waiting.removeFirst()
    return TypedLine(bytes: line, block: block, waiting: waiting.count)
  }

  private func takeUnfinished() -> Unfinished {
    defer { (typed, waiting) = ([], []) }
    return Unfinished(line: typed, waiting: waiting)
  }
}
