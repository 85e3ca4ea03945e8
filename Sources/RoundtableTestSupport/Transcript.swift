/// Typed lines and what comes back, as a plain text file.
///
///     # A comment, kept where it stands.
///     > session: Riverton roundtable
///     session: Riverton roundtable
///     > @amra: hello
///     ! <stdin>:2:1: error: …
///
/// A line after `> ` was typed; `\u{202E}` in it stands for that scalar. What follows is standard output, and, after `! `, standard
/// error. A line of output that is empty or begins with `>`, `!`, `#` or `\` has a `\` before it. Comments and empty lines are kept.
package struct Transcript: Equatable {
  /// One typed line and what came back.
  package struct Exchange: Equatable {
    /// The comments and empty lines above it.
    package var comments: [String] = []
    /// The line as the file writes it, escapes and all.
    package let source: String
    /// What came back on standard output; ends with a line break unless it is empty.
    package var output = ""
    /// What came back on standard error; ends with a line break unless it is empty.
    package var messages = ""

    /// The line as it is typed.
    package var typed: [UInt8] { Array(Transcript.unescaped(source).utf8) }
  }

  /// A line of a file that does not belong where it is.
  package struct Flaw: Error, Equatable {
    /// Its number, from 1.
    package let line: Int
  }

  /// The exchanges, in order.
  package private(set) var exchanges: [Exchange] = []
  private var closing: [String] = []

  /// Reads a file. Throws where something comes back that no line brought.
  package init(reading text: String) throws(Flaw) {
    for (index, line) in Transcript.lines(of: text).enumerated() {
      switch line.utf8.first {
      case nil, UInt8(ascii: "#"): closing.append(line)
      case UInt8(ascii: ">"):
        exchanges.append(Exchange(comments: closing, source: Transcript.rest(from: 2, of: line)))
        closing = []
      default:
        guard !exchanges.isEmpty, closing.isEmpty else { throw Flaw(line: index + 1) }
        answer(line)
      }
    }
  }

  /// The same lines with these answers, one a line; a line without one brought nothing back.
  package func answered(_ answers: [(output: String, messages: String)]) -> Transcript {
    var other = self
    for index in exchanges.indices {
      (other.exchanges[index].output, other.exchanges[index].messages) = index < answers.count ? answers[index] : ("", "")
    }
    return other
  }

  /// The file.
  package var text: String {
    var lines: [String] = []
    for exchange in exchanges {
      lines += exchange.comments
      lines.append(exchange.source.isEmpty ? ">" : "> " + exchange.source)
      lines += Transcript.lines(of: exchange.output).map { Transcript.mustEscape($0) ? "\\" + $0 : $0 }
      lines += Transcript.lines(of: exchange.messages).map { $0.isEmpty ? "!" : "! " + $0 }
    }
    return (lines + closing).map { $0 + "\n" }.joined()
  }

  private mutating func answer(_ line: String) {
    let last = exchanges.count - 1
    if line.hasPrefix("!") {
      exchanges[last].messages += Transcript.rest(from: 2, of: line) + "\n"
    } else {
      exchanges[last].output += (line.hasPrefix("\\") ? Transcript.rest(from: 1, of: line) : line) + "\n"
    }
  }

  private static func mustEscape(_ line: String) -> Bool { line.utf8.first.map { Array(">!#\\".utf8).contains($0) } ?? true }

  // By bytes and scalars: a mark after a blank, or a carriage return before a line break, must not hide it.

  private static func lines(of text: String) -> [String] {
    var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { String(Substring($0)) }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private static func rest(from count: Int, of line: String) -> String { String(Substring(line.unicodeScalars.dropFirst(count))) }

  private static func unescaped(_ source: String) -> String {
    source.replacing(/\\u\{([0-9A-F]{2,6})\}/.matchingSemantics(.unicodeScalar)) { match in
      UInt32(match.1, radix: 16).flatMap { Unicode.Scalar($0) }.map { String($0) } ?? String(match.0)
    }
  }
}
