import CReadline
import Glibc

// Lines that are shown between prompts and taken off again.

extension ReadlineSource {
  /// Neither the screen nor what scrolled off it keeps the line. The key that ends the wait is typed at the next prompt; a signal ends it
  /// too.
  ///
  /// Between prompts only. The line is cut where the window is too narrow for it, and must be safe for a terminal.
  package func glance(at text: String, milliseconds: Int) {
    cr_hush(1)
    defer { cr_hush(0) }
    let width = Self.show(text)
    _ = cr_wait(Int32(clamping: milliseconds))
    Self.takeAway(width)
  }

  package func wantsMore(_ offer: String) -> Bool {
    cr_hush(1)
    defer { cr_hush(0) }
    while true {
      let width = Self.show(offer)
      let ready = cr_wait(-1)
      Self.takeAway(width)
      if ready & Int32(cr_key_ready) != 0 {
        let key = cr_key()
        if key == UInt8(ascii: " ") { return true }
        // ^D would end the program, which no one means here.
        if key >= 0, key != 4 { cr_unread(key) }
        return false
      }
      // A signal that was taken already wakes the wait once more.
      if ready & Int32(cr_terminal_closed) != 0 || ready != 0 && !staysAfterSignal() { return false }
    }
  }

  /// False for a signal that ends the wait. One that ends the program is left for the prompt.
  private func staysAfterSignal() -> Bool {
    if cr_take_signal(SIGTSTP) == 1 {
      cr_watch_suspend()
      return true
    }
    let isBack = cr_take_signal(SIGCONT) == 1
    return cr_take_signal(SIGWINCH) == 1 || cr_take_signal(SIGQUIT) == 1 || isBack
  }

  private static func show(_ text: String) -> Int {
    let screen = Screen()
    let line = TerminalText.fit(text, columns: max(screen.columns - 1, 1))
    screen.write(line)
    return TerminalText.width(line)
  }

  private static func takeAway(_ width: Int) {
    let screen = Screen()
    screen.write(removal(of: width, columns: screen.columns, isPlain: screen.isPlain))
  }

  /// What takes a line of this width away, with the cursor after it. A window that became narrower may have folded it.
  static func removal(of width: Int, columns: Int, isPlain: Bool) -> String {
    if isPlain { return "\r" + String(repeating: " ", count: width) + "\r" }
    let folds = columns > 0 ? max(0, (width - 1) / columns) : 0
    return "\r\u{1B}[2K" + String(repeating: "\u{1B}[1A\u{1B}[2K", count: folds)
  }
}
