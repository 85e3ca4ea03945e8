package import RoundtableRecord
package import RoundtableWording

/// Markup that a browser may be handed: literals of this source, numbers, escaped words, and other markup.
///
/// A plain `String` has no way in: literals arrive as `StaticString`, and everything else goes through `init(escaping:)`.
package struct HTML: Sendable, Equatable {
  /// The markup as text.
  package private(set) var text = ""

  /// No markup.
  init() {}

  /// Text whose five signs that a browser could read as markup are escaped. Scalars only, never `Character`: a combining mark after `<` makes
  /// one `Character` of both, and a browser still sees the `<`.
  init(escaping scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&#39;"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }

  /// Adds markup at the end.
  static func += (one: inout HTML, other: HTML) { one.text += other.text }
}

extension HTML: ExpressibleByStringInterpolation {
  /// A literal of this source.
  package init(stringLiteral literal: StaticString) { text = literal.description }

  /// A literal of this source with values in it.
  package init(stringInterpolation made: Interpolation) { self = made.html }

  /// Collects the parts of an interpolated literal.
  package struct Interpolation: StringInterpolationProtocol {
    fileprivate var html = HTML()

    /// Begins with nothing.
    package init(literalCapacity: Int, interpolationCount: Int) { html.text.reserveCapacity(literalCapacity + interpolationCount * 16) }

    /// Adds a literal of this source.
    package mutating func appendLiteral(_ literal: StaticString) { html.text += literal.description }

    /// Adds a number.
    package mutating func appendInterpolation(_ number: Int) { html.text += String(number) }

    /// Adds other markup.
    package mutating func appendInterpolation(_ other: HTML) { html += other }

    /// Adds someone's words, on one line.
    package mutating func appendInterpolation(_ words: Untrusted) { html += words.html }

    /// Adds a phrase with its styles and line breaks.
    package mutating func appendInterpolation(_ phrase: Phrase) { html += phrase.html }

    /// Adds the words of a phrase alone, for an attribute or a title.
    package mutating func appendInterpolation(plain phrase: Phrase) { html += phrase.plainHTML }

    /// Adds the name of a place in the document.
    package mutating func appendInterpolation(_ anchor: Anchor) { html += HTML(escaping: anchor.name.unicodeScalars) }
  }
}

extension Sequence where Element == HTML {
  /// The parts in one, with `separator` between.
  func joined(separator: HTML = "") -> HTML {
    var whole = HTML()
    for (index, part) in enumerated() {
      if index > 0 { whole += separator }
      whole += part
    }
    return whole
  }
}
