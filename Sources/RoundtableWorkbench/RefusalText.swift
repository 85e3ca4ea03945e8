package import RoundtableLanguage
import RoundtableExport
import RoundtableRecord

/// How a refusal is shown: `file:line:column: error: …`, the line, a caret, what to type instead.
enum RefusalText {
  /// For people. The caret stands by display width, below the scalar that the column counts.
  static func text(_ refusal: Refusal, _ line: Line, at place: Place, width: Int) -> String {
    let before = place.file.map { "\(Untrusted($0).terminal):\(place.line):\(refusal.span.column): " } ?? ""
    // At the prompt it stands below the line itself.
    var lines = ["\(before)\(place.file == nil ? Console.refusedMark : "error:") \(refusal.message.text(width: nil))"]
    if !refusal.hidesLine, !line.scalars.isEmpty {
      lines += refusal.isSecret ? ["  " + SecretEcho.text(of: line)] : echo(of: line, refusal.span, width: width)
    }
    lines += refusal.suggestions.map { "  " + $0.text(width: nil) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// For programs.
  static func json(_ refusal: Refusal, at place: Place) -> String {
    let object = JSONValue.object(of: [
      "ok": .bool(false), "file": .optional(place.file), "line": .number(place.line), "column": .number(refusal.span.column),
      "length": .number(refusal.span.length), "message": .string(refusal.message.raw),
      "suggestions": .strings(refusal.suggestions.map(\.raw)),
    ])
    return String(decoding: object.compact, as: UTF8.self) + "\n"
  }

  /// The head of the line, or the part of it around the place, and the caret under it. What follows the colon is `…`.
  private static func echo(of line: Line, _ span: Span, width: Int) -> [String] {
    let (scalars, isCut) = line.head
    let place = min(span.column - 1, scalars.count - (isCut ? 1 : 0))
    let window = window(of: scalars, around: place, room: max(20, width - 4))
    let caret = String(repeating: " ", count: columns(scalars[window.lowerBound..<place]) + (window.lowerBound > 0 ? 1 : 0)) + "^"
    let tail = columns(scalars[place..<max(place, min(place + span.length, window.upperBound))]) - 1
    let words = (window.lowerBound > 0 ? "…" : "") + shown(scalars[window]) + (window.upperBound < scalars.count ? "…" : "")
    return ["  " + words, "  " + caret + String(repeating: "~", count: max(0, tail))]
  }

  /// The part of a line that is shown: all of it where it fits; otherwise half the room before the place, and what fits after it.
  /// A letter and its marks, or an emoji sequence, are shown whole or not at all.
  private static func window(of scalars: [Unicode.Scalar], around place: Int, room: Int) -> Range<Int> {
    if scalars.count <= room * 2, columns(scalars[...]) <= room { return 0..<scalars.count }
    var from = place
    var used = 0
    for cluster in clusters(of: scalars[..<place], atMost: room / 2).reversed() {
      used += cluster.columns
      if used > room / 2 { break }
      from -= cluster.count
    }
    used = columns(scalars[from..<place])
    var to = place
    for cluster in clusters(of: scalars[place...], atMost: room / 2) {
      used += cluster.columns
      if used > room { break }
      to += cluster.count
    }
    return from..<to
  }

  /// How many scalars, and how many columns, stand together. Those that would be wider than a limit stand alone.
  private static func clusters(of scalars: ArraySlice<Unicode.Scalar>, atMost limit: Int) -> [(count: Int, columns: Int)] {
    Line.string(scalars).flatMap { cluster -> [(count: Int, columns: Int)] in
      let together = columns(Array(cluster.unicodeScalars)[...])
      if together <= limit { return [(cluster.unicodeScalars.count, together)] }
      return cluster.unicodeScalars.map { (1, columns([$0])) }
    }
  }

  private static func columns(_ scalars: ArraySlice<Unicode.Scalar>) -> Int { DisplayWidth.of(shown(scalars)) }

  private static func shown(_ scalars: ArraySlice<Unicode.Scalar>) -> String { Untrusted(Line.string(scalars)).terminal }
}

extension Line {
  /// The head as it was typed, and `…` for what follows its colon, or one that lacks its space; of `s/old/new/` nothing of the words. The second
  /// is true when it ends with that `…`.
  fileprivate var head: ([Unicode.Scalar], isCut: Bool) {
    if isSubstitution { return (["s", "/", "…"], true) }
    let colon = boundary ?? tokens.lazy.compactMap(\.colon).first
    guard let colon, colon < scalars.count else { return (scalars, false) }
    return (scalars[..<colon] + (boundary == nil ? ["…"] : [" ", "…"]), true)
  }
}

/// What may be shown of a secret line.
package enum SecretEcho {
  /// The words of the head that are the language's own, ids, and who is meant to speak; `…` for all else.
  package static func text(of line: Line) -> String {
    var parts: [String] = []
    for (index, token) in line.tokens.enumerated() {
      let shown = index == 0 && isHandle(token.word) || known.contains(token.word) || ItemID(token.word) != nil
      let part = shown ? Untrusted(token.typed).terminal : "…"
      if part != "…" || parts.last != "…" { parts.append(part) }
    }
    return parts.joined(separator: " ") + (line.boundary == nil ? "" : ": …")
  }

  /// True for `@who,@other`, also with a slip in it; false where words are glued to it, `@who:words`.
  private static func isHandle(_ word: String) -> Bool {
    word.hasPrefix("@") && word.unicodeScalars.allSatisfy { "@,-?0123456789".unicodeScalars.contains($0) || $0.properties.isAlphabetic }
  }

  private static let known = CommandTable.words.union(Level.allCases.map(\.rawValue))
}
