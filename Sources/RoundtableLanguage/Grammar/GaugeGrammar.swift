import RoundtableRecord

/// Reads what one group answered in a gauge: `@gov=4`, `@ngo=3,5,1`, `@youth=4x6,2x1`, `@cps=aside`. Full-width signs and digits, as an
/// input method for Chinese or Japanese types them, and `×` are read as their plain forms.
struct GaugeGrammar {
  /// Who answered, as a word of the head.
  let handle: Token
  /// Why no hands were shown; nil when they were.
  let stance: Stance?
  private let value: ArraySlice<Unicode.Scalar>
  private let columns: [Int]

  /// Splits the word at its `=`. Throws when it has none, or nothing after it.
  init(_ token: Token) throws(Refusal) {
    let scalars = token.typed.unicodeScalars.map(Self.plain)
    guard let sign = scalars.firstIndex(of: "="), sign + 1 < scalars.count else {
      throw Refusal(
        "\(Untrusted(token.typed)) says no hands", at: token.span,
        suggestions: ["@group=4", "@group=5,4,4", "@group=4x6,2x1: six hands at 4, one at 2", "@group=aside", "@group=declined"])
    }
    let name = Line.string(scalars[..<sign])
    handle = Token(typed: name, word: name, span: Span(column: token.span.column, length: max(1, sign)))
    value = scalars[(sign + 1)...]
    stance = Stance(rawValue: Line.string(value))
    columns = token.columns
  }

  /// The hands, equal scores together, in the order typed; empty where a stance was said. Throws at the first piece that is not a score.
  func hands() throws(Refusal) -> [Hands] {
    if stance != nil { return [] }
    var hands: [Hands] = []
    var start = value.startIndex
    for piece in value.split(separator: ",", omittingEmptySubsequences: false) {
      let begin = start
      start += piece.count + 1
      guard let read = Self.read(piece) else { throw refusal(piece, at: begin) }
      if let place = hands.firstIndex(where: { $0.score == read.score }) {
        let count = hands[place].count + read.count
        guard count <= Hands.most else { throw refusal(piece, at: begin) }
        hands[place] = Hands(score: read.score, count: count)
      } else {
        hands.append(read)
      }
    }
    return hands
  }

  /// `4`, or `4x6` for six hands at 4.
  private static func read(_ piece: ArraySlice<Unicode.Scalar>) -> Hands? {
    let parts = piece.split(separator: "x", omittingEmptySubsequences: false).map { part in
      part.count <= 4 && part.allSatisfy { ("0"..."9").contains($0) } ? Int(Line.string(part)) : nil
    }
    guard (1...2).contains(parts.count), let score = parts[0], (0...5).contains(score), let count = parts.count == 2 ? parts[1] : 1 else { return nil }
    return (1...Hands.most).contains(count) ? Hands(score: score, count: count) : nil
  }

  private func refusal(_ piece: ArraySlice<Unicode.Scalar>, at place: Int) -> Refusal {
    let column = place < columns.count ? columns[place] : (columns.last ?? handle.span.column) + 1
    return Refusal(
      "\(Untrusted(Line.string(piece))) is no score; hands show 0 to 5, and 4x6 is six hands at 4", at: Span(column: column, length: max(1, piece.count)),
      suggestions: ["@group=4", "@group=4x6,2x1", "@group=aside"])
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0).map(lower) ?? scalar
    case 0xD7: "x"
    default: lower(scalar)
    }
  }

  private static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    ("A"..."Z").contains(scalar) ? Unicode.Scalar(scalar.value + 0x20) ?? scalar : scalar
  }
}
