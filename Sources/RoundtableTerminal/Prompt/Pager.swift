import Glibc
import RoundtableExport

/// Shows what is longer than the screen a screenful at a time. No other program runs, and no file is written.
struct Pager {
  let screen: Screen
  let source: any LineSource

  private static let offer = "more: space · any other key continues typing"

  /// Writes a text; waits for a key after each screenful, and leaves the rest out when the key is not a space.
  func show(_ text: String) {
    guard isWanted else { return screen.say(text) }
    var rest = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if rest.last?.isEmpty == true { rest.removeLast() }
    while let page = screenful(&rest) {
      screen.write(page)
      // The last row is for the offer, and for the prompt where there is none.
      if rest.isEmpty || !source.wantsMore(Self.offer) { return }
    }
  }

  /// The lines that fit into the window as it is now; nil when there are none left.
  private func screenful(_ rest: inout [String]) -> String? {
    var page = ""
    var rows = 0
    while let line = rest.first {
      let lines = TextFold.broken(line, columns: screen.columns)
      // A line that is longer than the window by itself is shown as far as it goes, and goes on after the key.
      let room = max(screen.rows - 1, 1) - rows
      if lines.count > room, rows > 0 { break }
      page += lines.prefix(room).map { $0 + "\n" }.joined()
      rows += lines.count
      rest = Array(lines.dropFirst(room)) + rest.dropFirst()
      if rows >= max(screen.rows - 1, 1) { break }
    }
    return page.isEmpty ? nil : page
  }

  /// False where nothing can be taken off the screen again, or someone wants all of it: `PAGER` empty or `cat`.
  private var isWanted: Bool {
    let named = getenv("PAGER").map { String(cString: $0) }
    return screen.isTerminal && !screen.isPlain && !screen.isSpoken && named != "" && named != "cat"
  }
}
