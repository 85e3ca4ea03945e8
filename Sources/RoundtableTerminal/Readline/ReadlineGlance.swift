import CReadline
import Glibc

extension ReadlineSource {
  /// Neither the screen nor what scrolled off it keeps the line. The key that ends the wait is typed at the next prompt; a signal ends it
  /// too.
  ///
  /// Between prompts only. The line is cut where the window is too narrow for it, and must be safe for a terminal.
  package func glance(at text: String, milliseconds: Int) {
    let screen = Screen()
    let columns = screen.columns
    let line = TerminalText.fit(text, columns: max(columns - 1, 1))
    cr_hush(1)
    defer { cr_hush(0) }
    screen.write(line)
    _ = cr_wait(Int32(clamping: milliseconds))
    screen.write(Self.removal(of: TerminalText.width(line), columns: screen.columns, isPlain: screen.isPlain))
  }

  /// What takes a line of this width away, with the cursor after it. A window that became narrower may have folded it.
  static func removal(of width: Int, columns: Int, isPlain: Bool) -> String {
    if isPlain { return "\r" + String(repeating: " ", count: width) + "\r" }
    let folds = columns > 0 ? max(0, (width - 1) / columns) : 0
    return "\r\u{1B}[2K" + String(repeating: "\u{1B}[1A\u{1B}[2K", count: folds)
  }
}
