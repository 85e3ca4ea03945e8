import CReadline
import Glibc

/// The prompt: GNU readline on the terminal that the program was started from.
///
/// Belongs to the main thread, and a process has one at a time. The terminal has its usual modes whenever `next` is not running, and
/// again however the program ends. ^Z and `fg`, a resized window and the user's `.inputrc` are taken care of within `next`.
package final class ReadlineSource {
  /// Where the prompt differs from one program, or one test, to another.
  package struct Settings: Sendable {
    /// The file of typed lines; nil keeps them in memory only. Its folder must be there.
    package var historyPath: String?
    /// How many lines of history are kept.
    package var historyLines: Int
    /// How long `whileWaiting` may go without being asked, in milliseconds.
    package var tick: Int
    /// True when lists are to be sentences, for somebody who hears the screen.
    package var isSpoken: Bool

    /// Settings; half a second between ticks keeps a half-typed line within the second that the record promises.
    package init(historyPath: String? = nil, historyLines: Int = 10_000, tick: Int = 500, isSpoken: Bool = false) {
      self.historyPath = historyPath
      self.historyLines = historyLines
      self.tick = tick
      self.isSpoken = isSpoken
    }
  }

  /// The lines that the arrow keys and ^R find.
  package let history: LineHistory

  let complete: (_ line: [UInt8], _ cursor: Int) -> Offers
  let explain: (_ line: [UInt8], _ cursor: Int, _ isAsked: Bool) -> [String]?
  /// True when lists are sentences, for somebody who hears the screen.
  let isSpoken: Bool
  var offers = Offers.none
  /// The prompt on the screen, and the one that is to stand there.
  var prompt = (shown: "", wanted: "")
  private let whileWaiting: (_ unfinished: [UInt8]) -> [String]
  private let tick: Duration
  private var nextTick: ContinuousClock.Instant = .now
  private var typed: [UInt8] = []
  private var offered: (text: [UInt8], cursor: Int)?
  private var leftOver: [UInt8] = []
  private var waiting: [[UInt8]] = []
  private var block = 0
  private var hasTerminal = false

  /// Takes the terminal. Nil when there is no terminal at both ends, another one has it, or the system has no descriptor left.
  ///
  /// Sets the locale that editing needs, as `TerminalText.useUTF8()` does.
  ///
  /// - Parameters:
  ///   - complete: what TAB offers for a line, given with the cursor as a byte offset.
  ///   - explain: what is said of the word at the cursor, given as a byte offset. Asked for by F1 or ESC ?, and, with `isAsked` false, by
  ///     a `?` that may be text: nil makes it text.
  ///   - whileWaiting: called about every `tick` with the line as typed so far, to keep it as a draft; what it returns is printed
  ///     above the prompt, and must be safe for a terminal.
  package init?(
    _ settings: Settings = Settings(),
    complete: @escaping (_ line: [UInt8], _ cursor: Int) -> Offers = { _, _ in .none },
    explain: @escaping (_ line: [UInt8], _ cursor: Int, _ isAsked: Bool) -> [String]? = { _, _, _ in nil },
    whileWaiting: @escaping (_ unfinished: [UInt8]) -> [String] = { _ in [] }
  ) {
    self.complete = complete
    self.explain = explain
    isSpoken = settings.isSpoken
    self.whileWaiting = whileWaiting
    tick = .milliseconds(max(settings.tick, 10))
    history = LineHistory(path: settings.historyPath, most: settings.historyLines)
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

  /// Waits for the next line, or for what ends the wait.
  ///
  /// - Parameter prompt: may hold colors (`ESC [ … m`); other controls in it are shown as escapes.
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

  /// Lets the next prompt start with this line: one that was refused, or a draft. The rest of a paste waits behind it.
  ///
  /// - Parameter cursorByte: where the cursor stands, in bytes; moved back to the start of a letter when it falls within one.
  package func offer(line: String, cursorByte: Int) {
    let text = Array(line.utf8)
    var cursor = min(max(cursorByte, 0), text.count)
    while cursor > 0, cursor < text.count, text[cursor] & 0xC0 == 0x80 { cursor -= 1 }
    offered = (text, cursor)
  }

  /// The line that the next prompt starts with; empty for none.
  package var offeredLine: [UInt8] { offered?.text ?? leftOver }

  /// The lines of a paste that still wait for their turn.
  package var waitingLines: [[UInt8]] { waiting }

  /// Takes back the lines of a paste that still wait for their turn.
  package func takeBackWaiting() -> [[UInt8]] {
    defer { waiting = [] }
    return waiting
  }

  /// Shows another prompt before the line being typed, now or as soon as no search or argument stands in its place.
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

  /// True when ^C was pressed since the last prompt: something that takes long should stop.
  package func wasInterrupted() -> Bool { cr_take_signal(SIGINT) == 1 }

  /// Runs a child that uses the terminal: until it is done, ^Z stops both at once.
  package func lendingTerminal<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
    cr_lend(1)
    defer { cr_lend(0) }
    return try body()
  }

  // MARK: One prompt

  private func begin(_ text: String) {
    prompt = (text, text)
    let (line, cursor) = offered ?? (leftOver, leftOver.count)
    (offered, leftOver) = (nil, [])
    typed = line
    nextTick = .now + tick
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
      nextTick = .now + tick
      printAbove(whileWaiting(typed))
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
    var lines = Self.bytes(cr_entered).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Array($0) }
    // The newline at the end of a paste ends its last line.
    if lines.count > 1, lines.last?.isEmpty == true { lines.removeLast() }
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
