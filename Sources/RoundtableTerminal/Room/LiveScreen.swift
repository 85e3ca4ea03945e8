import CReadline
import Glibc

/// A screen that shows something and is not typed at.
package protocol RoomDisplay: AnyObject {
  /// True when lines are written and nothing is drawn over.
  var isPlain: Bool { get }
  /// How many columns and rows there are now.
  var size: (columns: Int, rows: Int) { get }
  /// Waits for a key or a signal, no longer than this.
  func wait(milliseconds: Int) -> LiveScreen.Event
  /// Draws these lines from the top, each cut where the window ends, and leaves the rest of the screen empty. They must be safe for a
  /// terminal.
  func draw(_ lines: [String])
  /// Writes these lines below what stands there.
  func write(_ lines: [String])
}

/// A terminal that shows something and is not typed at: drawn as a whole whenever it changes, or, where a terminal only knows lines,
/// written line by line.
///
/// Belongs to the main thread; a process has one, or a prompt. The terminal is as it was found however the program ends.
package final class LiveScreen: RoomDisplay {
  /// What happened while waiting.
  package enum Event: Equatable, Sendable {
    /// A key, by its first byte.
    case key(UInt8)
    /// The window has another size, or another program used the screen for a while: everything must be drawn again.
    case changed
    /// The time was up.
    case tick
    /// ^C, a closed terminal, or a request to end the program. True when someone asked for the end at this terminal.
    case ended(byPerson: Bool)
  }

  package let isPlain: Bool
  private let screen: Screen

  private static let enter = "\u{1B}[?1049h\u{1B}[?25l\u{1B}[2J"
  private static let leave: StaticString = "\u{1B}[?25h\u{1B}[?1049l"
  private static let nothing: StaticString = ""

  /// Takes the terminal. Nil when there is none at both ends, or another one has it.
  package init?() {
    let screen = Screen()
    isPlain = screen.isPlain || screen.isSpoken
    self.screen = screen
    guard Screen.isInteractive else { return nil }
    TerminalText.useUTF8()
    let undo = isPlain ? Self.nothing : Self.leave
    guard undo.utf8Start.withMemoryRebound(to: CChar.self, capacity: undo.utf8CodeUnitCount + 1, { cr_watch_start($0) }) == 0 else {
      return nil
    }
    if !isPlain { screen.write(Self.enter) }
  }

  /// Gives the terminal back. Once, at the end.
  package func close() {
    if !isPlain { screen.write("\(Self.leave)") }
    cr_watch_stop()
  }

  package var size: (columns: Int, rows: Int) { (screen.columns, screen.rows) }

  package func wait(milliseconds: Int) -> Event {
    let ready = cr_wait(Int32(clamping: milliseconds))
    if ready & Int32(cr_signal_caught) != 0, let event = signal() { return event }
    if ready & Int32(cr_terminal_closed) != 0 { return .ended(byPerson: false) }
    guard ready & Int32(cr_key_ready) != 0 else { return .tick }
    let key = cr_watch_key()
    if key == -2 { return .ended(byPerson: false) }
    return key < 0 ? .tick : .key(UInt8(truncatingIfNeeded: key))
  }

  private func signal() -> Event? {
    if cr_take_signal(SIGHUP) == 1 || cr_take_signal(SIGTERM) == 1 { return .ended(byPerson: false) }
    if cr_take_signal(SIGINT) == 1 { return .ended(byPerson: true) }
    _ = cr_take_signal(SIGQUIT)
    let wasStopped = cr_take_signal(SIGTSTP) == 1
    if wasStopped { stop() }
    let isBack = cr_take_signal(SIGCONT) == 1 || wasStopped
    return cr_take_signal(SIGWINCH) == 1 || isBack ? .changed : nil
  }

  private func stop() {
    if !isPlain { screen.write("\(Self.leave)") }
    cr_watch_suspend()
    if !isPlain { screen.write(Self.enter) }
  }

  /// What stands there already is written over in place, so that nothing flickers.
  package func draw(_ lines: [String]) {
    let (columns, rows) = size
    let shown = lines.prefix(rows).map { TerminalText.fit($0, columns: max(columns - 1, 1)) + "\u{1B}[K" }
    screen.write("\u{1B}[H" + shown.joined(separator: "\r\n") + "\u{1B}[J")
  }

  package func write(_ lines: [String]) { screen.write(lines.map { $0 + "\n" }.joined()) }
}
