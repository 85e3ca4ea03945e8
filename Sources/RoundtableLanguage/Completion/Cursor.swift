/// Where the cursor is: the words before it, and what is typed of the word, or of the part of a list, that it is in.
struct Cursor {
  /// The words before the one that is typed, in lower case.
  let words: [String]
  /// What is typed of the word, or of the part after the last comma, in lower case; in a list of people with its `@`.
  let piece: String
  /// The byte at which the piece begins.
  let start: Int
  /// The parts of the list before the piece.
  private let parts: [String]
  /// True when the piece has no `@` of its own, since one stands at the beginning of the list.
  private let dropsSigil: Bool

  /// The place at the end of a line. Works on scalars: a mark after a comma or a sigil must not hide it.
  init(_ line: Line, typed: String) {
    let isAfterSpace = typed.unicodeScalars.last?.properties.isWhitespace ?? true
    guard let token = line.tokens.last, !isAfterSpace || token.word.unicodeScalars.last == "," else {
      words = line.tokens.map(\.word)
      (piece, start, parts, dropsSigil) = ("", typed.utf8.count, [], false)
      return
    }
    words = line.tokens.dropLast().map(\.word)
    var begin = token.span.column - 1
    let mark = typed.unicodeScalars.first == "\u{FEFF}" ? 3 : 0
    if token.word.unicodeScalars.contains("=") {
      // What a group answered is one word, commas and all.
      (piece, start, parts, dropsSigil) = (token.word, mark + Line.string(line.scalars[..<begin]).utf8.count, [], false)
      return
    }
    if let comma = line.scalars[begin...].lastIndex(where: { $0 == "," || $0 == "\u{FF0C}" }) {
      begin = comma + 1
      while begin < line.scalars.count, line.scalars[begin].properties.isWhitespace { begin += 1 }
    }
    start = mark + Line.string(line.scalars[..<begin]).utf8.count
    let list = token.word.unicodeScalars.split(separator: ",", omittingEmptySubsequences: false).map { String($0) }
    parts = Array(list.dropLast())
    let last = list.last ?? ""
    dropsSigil = token.word.utf8.first == UInt8(ascii: "@") && list.count > 1 && last.utf8.first != UInt8(ascii: "@")
    piece = dropsSigil ? "@" + last : last
  }

  /// True when a word goes on from what is typed, and is not in the list already.
  func takes(_ word: String) -> Bool {
    word.lowercased().hasPrefix(piece) && !whole(word).isEmpty && !parts.contains { $0 == word || "@" + $0 == word }
  }

  /// The word as it is put in.
  func whole(_ word: String) -> String { dropsSigil ? String(word.drop { $0 == "@" }) : word }
}
