/// The list that TAB shows below the line: what may be typed, and what it is.
struct CompletionList {
  /// How many choices with a note, one a line, are shown before the rest is only counted.
  static let mostWithNotes = 20
  /// How many lines of choices without notes, several a line, are shown before the rest is only counted.
  static let mostRows = 8

  private static let gap = 2

  /// The lines of a list, none wider than the window.
  static func lines(_ choices: [Choice], columns: Int) -> [String] {
    // A letter in the last column wraps on some terminals.
    let room = max(columns - 1, 10)
    let shown = choices.map { (name: TerminalText.escaped($0.insert), note: TerminalText.escaped($0.note)) }
    let hasNotes = shown.contains { !$0.note.isEmpty }
    return hasNotes ? described(shown, room: room) : grid(shown.map { $0.name }, room: room)
  }

  private static func described(_ choices: [(name: String, note: String)], room: Int) -> [String] {
    let first = choices.prefix(mostWithNotes)
    let widest = first.map { TerminalText.width($0.name) }.max() ?? 0
    let names = min(widest, room / 2)
    var lines = first.map { choice in
      let name = TerminalText.fit(choice.name, columns: choice.note.isEmpty ? room : names)
      return TerminalText.fit(choice.note.isEmpty ? name : padded(name, to: names + gap) + choice.note, columns: room)
    }
    if choices.count > first.count { lines.append(rest(choices.count - first.count, room: room)) }
    return lines
  }

  private static func grid(_ names: [String], room: Int) -> [String] {
    let widest = min(names.map { TerminalText.width($0) }.max() ?? 0, room)
    let across = max(1, (room + gap) / (widest + gap))
    let first = names.prefix(across * mostRows).map { TerminalText.fit($0, columns: room) }
    let rows = (first.count + across - 1) / across
    var lines = (0..<rows).map { row in
      let cells = stride(from: row, to: first.count, by: rows).map { first[$0] }
      return cells.dropLast().map { padded($0, to: widest + gap) }.joined() + (cells.last ?? "")
    }
    if names.count > first.count { lines.append(rest(names.count - first.count, room: room)) }
    return lines
  }

  private static func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - TerminalText.width(text)))
  }

  private static func rest(_ count: Int, room: Int) -> String { TerminalText.fit("… and \(count) more", columns: room) }
}
