package import RoundtableRecord

/// A stretch of a typed line.
package struct Span: Sendable, Equatable {
  /// The first scalar's column, from 1.
  package var column: Int
  /// How many scalars it has; at least 1.
  package var length: Int

  /// A span of `length` scalars that starts at `column`.
  package init(column: Int, length: Int = 1) {
    self.column = column
    self.length = max(1, length)
  }

  /// From the beginning of one to the end of the other.
  package func through(_ other: Span) -> Span { Span(column: column, length: other.column + other.length - column) }
}

/// One word of a head.
package struct Token: Sendable, Equatable {
  /// As it was typed, except that full-width `＠` and `，` have become `@` and `,` and spaces after commas are gone.
  package let typed: String
  /// The same in lower case: what the grammar reads.
  package let word: String
  /// Where it stands.
  package let span: Span
  /// The column of each of its scalars; spaces after commas leave gaps.
  let columns: [Int]

  /// A word at a place; its scalars stand side by side unless their columns say otherwise.
  init(typed: String, word: String, span: Span, columns: [Int]? = nil) {
    self.typed = typed
    self.word = word
    self.span = span
    self.columns = columns ?? Array(span.column..<(span.column + span.length))
  }

  /// The column of a colon that has something right after it; nil when there is none.
  package var colon: Int? {
    guard let place = typed.unicodeScalars.enumerated().first(where: { $0.element == ":" })?.offset, place < columns.count else {
      return nil
    }
    return columns[place]
  }
}

/// A typed line, parted into head and text by the language's one rule: the first `:` that is followed by white space
/// or by the end of the line ends the head, and what follows is text, verbatim.
package struct Line: Sendable {
  /// The scalars of the line, without a byte-order mark before it and a carriage return after it.
  package let scalars: [Unicode.Scalar]
  /// The words of the head.
  package let tokens: [Token]
  /// The text, without the white space at both ends; nil when the line has no boundary.
  package let text: Untrusted?
  /// Where the text stands, or would stand.
  package let textSpan: Span
  /// The column of the colon; nil when there is none.
  package let boundary: Int?

  /// Parts a line. Never fails: what is wrong with its words is for the grammar to say.
  package init(_ typed: String) {
    var scalars = Array(typed.unicodeScalars)
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    if scalars.last == "\r" { scalars.removeLast() }
    self.scalars = scalars
    let boundary = Line.boundary(in: scalars)
    self.boundary = boundary.map { $0 + 1 }
    tokens = Line.tokens(in: scalars[..<(boundary ?? scalars.count)])
    guard let boundary else {
      text = nil
      textSpan = Span(column: scalars.count + 1)
      return
    }
    let body = Line.trimmed(scalars[(boundary + 1)...])
    text = Untrusted(Line.string(body))
    textSpan = Span(column: body.startIndex + 1, length: body.count)
  }

  /// True when the head holds a word that begins `priv`, or one that may mean it, or the text claims to be private: then the words are never
  /// echoed. `Desk.secrecy` also asks the session.
  package var isSecret: Bool { tokens.contains { LevelWord.isPrivate($0) } || claim?.level == .private }

  /// The level that the text claims for itself, and where its own words begin; nil when it claims none.
  var claim: (level: Level, rest: Int)? { text.flatMap { LevelWord.claim(of: Array($0.raw.unicodeScalars.prefix(256))) } }

  /// True for `s/old/new/`, also with an id before it or when it is malformed: all of it is someone's words.
  package var isSubstitution: Bool {
    let hasTarget = tokens.first.map { $0.word == "." || ItemID($0.word) != nil } ?? false
    return (hasTarget ? tokens.dropFirst().first : tokens.first)?.word.hasPrefix("s/") == true
  }

  /// True when nothing but white space was typed.
  package var isBlank: Bool { tokens.isEmpty && boundary == nil }

  /// The whole line as it was typed.
  package var typed: Untrusted { Untrusted(Line.string(scalars[...])) }

  // MARK: Parting

  private static func boundary(in scalars: [Unicode.Scalar]) -> Int? {
    for (index, scalar) in scalars.enumerated() {
      if scalar == "\u{FF1A}" { return index }
      if scalar == ":", index + 1 == scalars.count || scalars[index + 1].properties.isWhitespace { return index }
    }
    return nil
  }

  private static func tokens(in head: ArraySlice<Unicode.Scalar>) -> [Token] {
    var tokens: [Token] = []
    var word: [Unicode.Scalar] = []
    var columns: [Int] = []
    var end = 0
    func close() {
      let typed = string(word[...])
      let begin = columns.first ?? 1
      tokens.append(Token(typed: typed, word: typed.lowercased(), span: Span(column: begin, length: end + 1 - begin), columns: columns))
      word = []
      columns = []
    }
    for index in head.indices {
      let scalar = head[index]
      if scalar.properties.isWhitespace { continue }
      let goesOn = index == end || word.last == ","
      if !word.isEmpty, !goesOn { close() }
      columns.append(index + 1)
      word.append(scalar == "\u{FF20}" ? "@" : scalar == "\u{FF0C}" ? "," : scalar)
      end = index + 1
    }
    if !word.isEmpty { close() }
    return tokens
  }

  /// The slice without white space at both ends. Works on scalars, so that an accent after a space stays with the text.
  package static func trimmed(_ slice: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var slice = slice
    while let first = slice.first, first.properties.isWhitespace { slice.removeFirst() }
    while let last = slice.last, last.properties.isWhitespace { slice.removeLast() }
    return slice
  }

  /// The scalars as a string; its UTF-8 is theirs, byte for byte.
  package static func string(_ slice: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: slice)
    return String(view)
  }
}
