import RoundtableRecord
import RoundtableReports
import RoundtableWording

/// The program's own sentences, broken into lines.
enum HelpText {
  /// The words in lines no wider than `width`; the first begins with `first` blanks, the others with `rest`. A word is never broken.
  static func wrapped(_ text: String, first: Int = 0, rest: Int = 0, width: Int = HelpPage.width) -> [String] {
    wrapped(text.split(separator: " ").map { String($0) }, first: first, rest: rest, width: width)
  }

  /// The pieces in lines, each kept whole: `[on r2,f1]` reads badly in two halves.
  static func wrapped(_ pieces: [String], first: Int = 0, rest: Int = 0, width: Int = HelpPage.width) -> [String] {
    var lines: [String] = []
    var line = String(repeating: " ", count: first)
    var isEmpty = true
    for piece in pieces {
      if !isEmpty, columns(line) + 1 + columns(piece) > width {
        lines.append(line)
        line = String(repeating: " ", count: rest)
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + piece
      isEmpty = false
    }
    return isEmpty ? lines : lines + [line]
  }

  /// What is typed, and what it does, side by side; the other way round where the first is too long for its column.
  static func rows(_ rows: [(String, String)], indent: Int = 2, width: Int = HelpPage.width) -> [String] {
    let widest = rows.map { columns($0.0) }.filter { $0 <= widestLeft }.max() ?? 0
    let left = indent + widest + 2
    return rows.flatMap { typed, meaning -> [String] in
      let beside = columns(typed) <= widest
      let explained = wrapped(meaning, first: left, rest: left, width: width)
      guard beside, let first = explained.first else { return wrapped(typed, first: indent, rest: indent + 4, width: width) + explained }
      let start = padded(String(repeating: " ", count: indent) + typed, to: left)
      return [start + first.dropFirst(left)] + explained.dropFirst()
    }
  }

  private static let widestLeft = 40

  /// The text, with blanks behind it up to a column.
  static func padded(_ text: String, to width: Int) -> String { text + String(repeating: " ", count: max(0, width - columns(text))) }

  /// How many columns a text takes. The examples hold a few wide letters, and no marks that take none; people's words are measured by
  /// whoever writes them down.
  static func columns(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 && $1.value < 0xFFE7 && !($1.value >= 0x2000 && $1.value < 0x2E80) ? 2 : 1) }
  }
}

extension Page {
  /// Adds a paragraph of the program's own.
  mutating func add(paragraph text: String, first: Int = 0, rest: Int = 0) {
    for line in HelpText.wrapped(text, first: first, rest: rest) { self.line(.ours(line)) }
  }

  /// Adds a synopsis.
  mutating func add(synopsis: Synopsis) {
    for line in HelpText.wrapped(synopsis.pieces(within: HelpPage.width - 4), rest: 4) { self.line(.ours(line)) }
  }

  /// Adds what is typed and what it does, under a heading.
  mutating func add(rows: [(String, String)], under title: Phrase) {
    if !blocks.isEmpty { line("") }
    heading(title)
    for line in HelpText.rows(rows) { self.line(.ours(line)) }
  }

  /// Adds all of a topic.
  mutating func add(_ topic: HelpTopic) {
    var rows: [(String, String)] = []
    for part in topic.parts {
      if case .row(let typed, let meaning) = part {
        rows.append((typed, meaning))
        continue
      }
      flush(&rows)
      if case .text(let text) = part { add(paragraph: text) }
    }
    flush(&rows)
  }

  private mutating func flush(_ rows: inout [(String, String)]) {
    for line in HelpText.rows(rows) { self.line(.ours(line)) }
    rows = []
  }
}

/// How one form of a verb is typed, in the pieces that a line may be broken between.
struct Synopsis {
  private let parts: [String]

  /// All of it, as the page of the verb shows it.
  init(_ verb: Verb, _ form: Verb.Form) { self.init(verb.name, form.slots.map(\.synopsis), form.text) }

  /// A verb, what may stand in its head, and its text.
  init(_ verb: String, _ slots: [String], _ text: Verb.TextRule) {
    var parts = [verb] + slots
    switch text {
    case .none: break
    case .optional(let words): parts.append("[: \(words)]")
    case .required(let words):
      parts[parts.count - 1] += ":"
      parts += words.split(separator: " ").map { String($0) }
    }
    self.parts = parts
  }

  /// The pieces; one that is too wide for a line is parted at its blanks.
  func pieces(within width: Int) -> [String] {
    parts.flatMap { part in HelpText.columns(part) <= width ? [part] : part.split(separator: " ").map { String($0) } }
  }
}
