package import RoundtableRecord

extension Phrase {
  /// One line for a terminal, everyone's words made safe. Pieces that may be cut show their beginning and their end, with `…` between, until
  /// the whole fits `width` columns; nil never cuts. The other pieces stand whole, even where they alone are too wide.
  package func text(width: Int?) -> String {
    let parts = pieces.compactMap { piece -> (glyphs: [Glyph], mayCut: Bool)? in
      switch piece {
      case .ours(let text): (glyphs: Glyph.all(in: text), mayCut: false)
      case .theirs(let words): (glyphs: Glyph.all(in: words), mayCut: false)
      case .cut(let words): (glyphs: Glyph.all(in: words), mayCut: true)
      case .mark: nil
      }
    }
    guard let width, parts.map(\.glyphs.width).reduce(0, +) > width else { return parts.map(\.glyphs.text).joined() }
    let fixed = parts.filter { !$0.mayCut }.map(\.glyphs.width).reduce(0, +)
    var shares = Phrase.share(width - fixed, among: parts.filter(\.mayCut).map(\.glyphs.width))[...]
    return parts.map { $0.mayCut ? Glyph.ends($0.glyphs, to: shares.popFirst() ?? 0) : $0.glyphs.text }.joined()
  }

  /// The phrase parted at the line breaks in someone's words; those without words fall away, and one phrase is always left.
  package var paragraphs: [Phrase] {
    var made: [[Piece]] = [[]]
    for piece in pieces {
      switch piece {
      case .ours, .mark: made[made.count - 1].append(piece)
      case .theirs(let words), .cut(let words):
        for (index, line) in words.raw.unicodeScalars.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" }).enumerated() {
          if index > 0, made.last?.isEmpty == false { made.append([]) }
          let line = Untrusted(String(line))
          if !line.raw.allSatisfy(\.isWhitespace) || words.raw.isEmpty { made[made.count - 1].append(.theirs(line)) }
        }
      }
    }
    return made.count == 1 ? [self] : made.filter { !$0.isEmpty }.map { Phrase($0) }
  }

  /// The words as data: nothing escaped, nothing cut. For JSON, which has its own way of making them safe.
  package var raw: String {
    pieces.reduce(into: "") { whole, piece in
      switch piece {
      case .ours(let text): whole += text
      case .theirs(let words), .cut(let words): whole += words.raw
      case .mark: break
      }
    }
  }

  /// As Markdown on one line: the program's own words as they are, all other words made safe, nothing cut. The program's words must not
  /// end in a colon, a letter or a digit right before words not its own, since the two together could mean more than either alone.
  package var markdown: String {
    var markdown = ""
    var theirs = ""
    // Words that touch are made safe together, so that two harmless halves cannot make one harmful whole.
    for piece in pieces {
      switch piece {
      case .ours(let text):
        markdown += Untrusted(theirs).markdownInline + text
        theirs = ""
      case .mark(let style, _) where style.markdown.isEmpty: continue
      case .mark(let style, _):
        markdown += Untrusted(theirs).markdownInline + style.markdown
        theirs = ""
      case .theirs(let words), .cut(let words): theirs += words.raw
      }
    }
    return markdown + Untrusted(theirs).markdownInline
  }

  /// Shares columns out: who needs little has it all, the others get the same.
  private static func share(_ columns: Int, among needs: [Int]) -> [Int] {
    var shares = needs
    var left = max(0, columns)
    for (done, index) in needs.indices.sorted(by: { (needs[$0], $0) < (needs[$1], $1) }).enumerated() {
      shares[index] = min(needs[index], left / (needs.count - done))
      left -= shares[index]
    }
    return shares
  }
}

extension Phrase.Style {
  /// The sign at either end of a stretch in this style; none for a state, whose words have a shape of their own.
  fileprivate var markdown: String {
    switch self {
    case .strong: "**"
    case .emphasis: "*"
    case .code: "`"
    case .done, .late, .slipping, .coming: ""
    }
  }
}
