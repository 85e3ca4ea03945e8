/// The list that TAB shows below the line: what may be typed, and what it is.
///
/// It leaves room in the window for the line itself and what stood above it: the first choices with a note each, then the names of the
/// others, and how many are left out where even that is too long.
struct CompletionList {
  private static let gap = 2
  /// How many rows of the window are left for what is not the list.
  private static let kept = 3
  /// How many choices are shown with their notes even where names alone would save room.
  private static let fewest = 5

  /// The lines of a list, none wider than the window.
  static func lines(_ choices: [Choice], columns: Int, rows: Int = 24) -> [String] {
    // A letter in the last column wraps on some terminals.
    let room = max(columns - 1, 10)
    let height = max(rows - kept, fewest + 1)
    let shown = choices.map { (name: TerminalText.escaped($0.insert), note: TerminalText.escaped($0.note)) }
    if !shown.contains(where: { !$0.note.isEmpty }) { return grid(shown.map { $0.name }, room: room, height: height) }
    if shown.count <= height { return described(shown, room: room) }
    let names = shown.map { $0.name }
    // As many notes as leave enough room for the other names.
    let notes = (fewest..<height).reversed().first { $0 + 1 + gridHeight(names[$0...], room: room) <= height } ?? height / 2
    return described(Array(shown[..<notes]), room: room) + ["also:"] + grid(Array(names[notes...]), room: room, height: height - notes - 1)
  }

  /// The same for a screen reader: a choice a line, and nothing left out.
  static func sentences(_ choices: [Choice]) -> [String] {
    choices.map { choice in
      TerminalText.escaped(choice.note.isEmpty ? choice.insert : choice.insert + ": " + choice.note)
    } + ["\(choices.count) choices."]
  }

  private static func described(_ choices: [(name: String, note: String)], room: Int) -> [String] {
    let widest = choices.map { TerminalText.width($0.name) }.max() ?? 0
    let names = min(widest, room / 2)
    return choices.map { choice in
      let name = TerminalText.fit(choice.name, columns: choice.note.isEmpty ? room : names)
      return TerminalText.fit(choice.note.isEmpty ? name : padded(name, to: names + gap) + choice.note, columns: room)
    }
  }

  private static func across(_ names: some Collection<String>, room: Int) -> Int {
    max(1, (room + gap) / (min(names.map { TerminalText.width($0) }.max() ?? 0, room) + gap))
  }

  private static func gridHeight(_ names: ArraySlice<String>, room: Int) -> Int {
    let across = across(names, room: room)
    return (names.count + across - 1) / across
  }

  private static func grid(_ names: [String], room: Int, height: Int) -> [String] {
    let across = across(names, room: room)
    let isWhole = gridHeight(names[...], room: room) <= height
    let first = names.prefix(across * (isWhole ? height : height - 1)).map { TerminalText.fit($0, columns: room) }
    let widest = first.map { TerminalText.width($0) }.max() ?? 0
    let rows = (first.count + across - 1) / across
    var lines = (0..<rows).map { row in
      let cells = stride(from: row, to: first.count, by: rows).map { first[$0] }
      return cells.dropLast().map { padded($0, to: widest + gap) }.joined() + (cells.last ?? "")
    }
    if names.count > first.count { lines.append(TerminalText.fit("… and \(names.count - first.count) more", columns: room)) }
    return lines
  }

  private static func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - TerminalText.width(text)))
  }
}
