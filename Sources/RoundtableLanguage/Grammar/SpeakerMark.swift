import RoundtableRecord

/// A line whose speaker is followed by another mark than a colon: `@farid, we would pay`, `@shelby; and then`.
struct SpeakerMark {
  /// The refusal, which offers the line with a colon.
  let refusal: Refusal

  /// Nil for a line that does not begin with someone of this table and such a mark. After a comma another speaker may follow: that is not a slip.
  init?(_ line: Line, at session: Session) {
    func isKnown(_ word: some StringProtocol) -> Bool { Code(String(word)).map { session.index.names[$0] != nil } ?? false }
    guard let first = line.tokens.first, first.word.hasPrefix("@"),
      let length = first.typed.unicodeScalars.map(\.self).firstIndex(where: { ",;.!–—".unicodeScalars.contains($0) }),
      isKnown(String(String.UnicodeScalarView(first.word.unicodeScalars.prefix(length).dropFirst())))
    else { return nil }
    let end = first.span.column - 1 + length
    let rest = Line.string(line.scalars[(end + 1)...].drop { $0.properties.isWhitespace })
    guard let next = rest.split(whereSeparator: { $0.isWhitespace || ",:".contains($0) }).first, !next.hasPrefix("@"), !isKnown(next.lowercased()) else {
      return nil
    }
    let handle = Line.string(line.scalars[(first.span.column - 1)..<end])
    let mended = "\(handle): \(rest)"
    refusal = Refusal(
      "“\(Untrusted(Line.string(line.scalars[end...end])))” does not end the head. Put a colon before what was said:", at: Span(column: end + 1),
      suggestions: [.theirs(Untrusted(mended))], mended: mended)
  }
}
