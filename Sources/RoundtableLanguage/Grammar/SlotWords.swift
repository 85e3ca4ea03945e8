import RoundtableRecord

// By which word a slot begins, and which words it knows.

extension Token {
  /// True for a word without a sigil.
  var isBare: Bool { !word.hasPrefix("@") && !word.hasPrefix("+") }

  /// The parts of `a,b,c` as tokens of their own; a sigil is repeated or left out behind a comma.
  var parts: [Token] {
    var parts: [Token] = []
    var begin = 0
    for piece in typed.unicodeScalars.split(separator: ",", omittingEmptySubsequences: false) {
      let columns = columns[begin..<(begin + piece.count)]
      begin += piece.count + 1
      guard let first = columns.first, let last = columns.last else { continue }
      let text = String(piece)
      parts.append(
        Token(typed: text, word: text.lowercased(), span: Span(column: first, length: last - first + 1), columns: Array(columns)))
    }
    return parts.isEmpty ? [self] : parts
  }
}

extension Slot.Kind {
  /// True when this token can be the first, or only, word of the slot.
  func begins(with token: Token) -> Bool {
    let word = token.word
    return switch self {
    case .parties, .newHandle, .gauges: word.hasPrefix("@")
    case .themes: word.hasPrefix("+")
    case .item: word == "." || ItemID(word) != nil
    case .code(.anything, _), .words: true
    case .code: token.isBare && !word.contains(":")
    case .number, .minutes: word.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
    case .day(""): word.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
    default: words.contains(word)
    }
  }

  /// The words the slot knows, for the nearest one to a slip and for completion.
  package var words: [String] {
    switch self {
    case .parties, .newHandle, .themes, .item, .code, .number, .minutes, .words, .gauges: []
    case .quarter(let word), .quarterOrEnd(let word): [word]
    case .by: ["by"]
    case .renamed: ["as"]
    case .issues: ["on"]
    case .answers: ["re"]
    case .restsOn: ["from"]
    case .due: ["by"]
    case .level(let levels): levels.map(\.rawValue)
    case .mode: Mode.allCases.map(\.rawValue)
    case .kind: PerspectiveKind.allCases.map(\.rawValue)
    case .language: ["lang"]
    case .keyed(let word, _), .flag(let word), .count(let word): [word]
    case .day(let word): word.isEmpty ? [] : [word]
    case .choice(let words): words
    }
  }
}
