import RoundtableRecord

extension Line {
  /// A line whose words a shell has already split. A word that holds blanks stays one word, and no colon begins a text: all of it is head.
  package init(words: [String]) {
    var scalars: [Unicode.Scalar] = []
    var tokens: [Token] = []
    for word in words where !word.isEmpty {
      if !scalars.isEmpty { scalars.append(" ") }
      let span = Span(column: scalars.count + 1, length: word.unicodeScalars.count)
      tokens.append(Token(typed: word, word: word.lowercased(), span: span))
      scalars += Array(word.unicodeScalars)
    }
    self.scalars = scalars
    self.tokens = tokens
    text = nil
    textSpan = Span(column: scalars.count + 1)
    boundary = nil
  }
}
