/// A sentence of the program's own with people's words set into it, each still marked as theirs.
///
/// Receipts, refusals and tables are phrases; a destination writes the program's pieces as they are and sends the others
/// through its one way out. String interpolation takes `Untrusted`, codes and numbers, and no plain `String`,
/// so that people's words cannot slip in as the program's own.
package struct Phrase: Sendable, Equatable {
  /// One run of a phrase.
  package enum Piece: Sendable, Equatable {
    /// The program's own words, known to be harmless everywhere.
    case ours(String)
    /// Someone's words.
    case theirs(Untrusted)
    /// Someone's words, which may be cut short with `…` when the line would be wider than the screen.
    case cut(Untrusted)
    /// The beginning or the end of a stretch in a style; the two come in pairs.
    case mark(Style, opens: Bool)
  }

  /// How a stretch of a phrase stands out where the destination can show it.
  package enum Style: Sendable, Equatable, CaseIterable {
    /// A name, an id or a verdict.
    case strong
    /// A note on the words beside it.
    case emphasis
    /// Something to type, or digits to compare.
    case code
    /// That an action is done. Of the states of an action, the words say which it is; a destination may colour them.
    case done
    /// That an action is late.
    case late
    /// That an action was moved.
    case slipping
    /// That an action is still to come.
    case coming
  }

  /// The runs, in order.
  package private(set) var pieces: [Piece]

  /// A phrase of these pieces.
  package init(_ pieces: [Piece]) { self.pieces = pieces }

  /// Words of the program's own that are not a literal, such as the name of a level.
  package static func ours(_ words: String) -> Phrase { Phrase([.ours(words)]) }

  /// Someone's words and nothing else.
  package static func theirs(_ words: Untrusted) -> Phrase { Phrase([.theirs(words)]) }

  /// Someone's words, cut short where the line is too narrow.
  package static func cut(_ words: Untrusted) -> Phrase { Phrase([.cut(words)]) }

  /// The phrase, strong.
  package var strong: Phrase { styled(.strong) }

  /// The phrase in this style.
  package func styled(_ style: Style) -> Phrase { Phrase([.mark(style, opens: true)] + pieces + [.mark(style, opens: false)]) }

  /// A number and what is counted: `1 person`, `3 people`. `many` is nil where only an s is added.
  package static func counted(_ count: Int, _ one: String, _ many: String? = nil) -> Phrase { .ours("\(count) \(count == 1 ? one : many ?? one + "s")") }

  /// True when there is nothing in it.
  package var isEmpty: Bool { pieces.isEmpty }

  /// One phrase after the other.
  package static func + (one: Phrase, other: Phrase) -> Phrase { Phrase(one.pieces + other.pieces) }

  /// Adds a phrase at the end.
  package static func += (one: inout Phrase, other: Phrase) { one.pieces += other.pieces }
}

extension Phrase: ExpressibleByStringInterpolation {
  /// A phrase of the program's own words.
  package init(stringLiteral words: String) { self.init(words.isEmpty ? [] : [.ours(words)]) }

  /// A phrase from an interpolated literal.
  package init(stringInterpolation made: Interpolation) { self.init(made.pieces) }

  /// Collects the pieces of an interpolated literal.
  package struct Interpolation: StringInterpolationProtocol {
    fileprivate var pieces: [Piece] = []

    /// Begins an empty phrase.
    package init(literalCapacity: Int, interpolationCount: Int) { pieces.reserveCapacity(interpolationCount * 2 + 1) }

    /// Adds the program's own words.
    package mutating func appendLiteral(_ words: String) { if !words.isEmpty { pieces.append(.ours(words)) } }

    /// Adds a number.
    package mutating func appendInterpolation(_ number: Int) { pieces.append(.ours(String(number))) }

    /// Adds someone's words.
    package mutating func appendInterpolation(_ words: Untrusted) { pieces.append(.theirs(words)) }

    /// Adds a code; its letters and digits are harmless everywhere.
    package mutating func appendInterpolation(_ code: Code) { pieces.append(.ours(code.text)) }

    /// Adds an id as people say it, `p12`.
    package mutating func appendInterpolation(_ item: ItemID) { pieces.append(.ours(item.text)) }

    /// Adds another phrase.
    package mutating func appendInterpolation(_ phrase: Phrase) { pieces += phrase.pieces }

    /// Adds another phrase, strong.
    package mutating func appendInterpolation(strong phrase: Phrase) { pieces += phrase.styled(.strong).pieces }

    /// Adds another phrase, emphasised.
    package mutating func appendInterpolation(emphasis phrase: Phrase) { pieces += phrase.styled(.emphasis).pieces }

    /// Adds something to type, or digits to compare.
    package mutating func appendInterpolation(code phrase: Phrase) { pieces += phrase.styled(.code).pieces }

    /// Adds one of the language's own words, such as a level or a status.
    package mutating func appendInterpolation<Word: RawRepresentable<String>>(_ word: Word) { pieces.append(.ours(word.rawValue)) }
  }
}

extension Sequence where Element == Phrase {
  /// The phrases in one, with `separator` between.
  package func joined(_ separator: String) -> Phrase {
    var whole = Phrase([])
    for (index, phrase) in enumerated() {
      if index > 0 { whole += .ours(separator) }
      whole += phrase
    }
    return whole
  }
}
