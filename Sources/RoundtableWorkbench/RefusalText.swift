import RoundtableCommands
import RoundtableExport
import RoundtableRecord

/// How a refusal is told: `file:line:column: error: …`, the line, a caret, what to type instead.
enum RefusalText {
  /// For people. The caret stands by display width, below the scalar that the column counts.
  static func text(_ refusal: Refusal, _ line: Line, at place: Place, width: Int) -> String {
    let before = place.file.map { "\(Untrusted($0).terminal):\(place.line):\(refusal.span.column): " } ?? ""
    var lines = ["\(before)error: \(refusal.message.text(width: nil))"]
    if !refusal.hidesLine, !line.scalars.isEmpty { lines += echo(of: line, refusal.span, width: width) }
    lines += refusal.suggestions.map { "  " + $0.text(width: nil) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// For programs.
  static func json(_ refusal: Refusal, at place: Place) -> String {
    let object = JSONValue.object(of: [
      "ok": .bool(false), "file": .optional(place.file), "line": .number(place.line), "column": .number(refusal.span.column),
      "length": .number(refusal.span.length), "message": .string(refusal.message.raw), "suggestions": .strings(refusal.suggestions.map(\.raw)),
    ])
    return String(decoding: object.compact, as: UTF8.self) + "\n"
  }

  /// The line, or the part of it around the place, and the caret under it. Of a line whose head says `private` only the words that the
  /// language itself knows are shown.
  private static func echo(of line: Line, _ span: Span, width: Int) -> [String] {
    if line.isSecret { return ["  " + SecretEcho.text(of: line)] }
    let place = min(span.column - 1, line.scalars.count)
    let window = window(of: line.scalars, around: place, room: max(20, width - 4))
    let caret = String(repeating: " ", count: columns(line.scalars[window.lowerBound..<place]) + (window.lowerBound > 0 ? 1 : 0)) + "^"
    let tail = columns(line.scalars[place..<max(place, min(place + span.length, window.upperBound))]) - 1
    let words = (window.lowerBound > 0 ? "…" : "") + shown(line.scalars[window]) + (window.upperBound < line.scalars.count ? "…" : "")
    return ["  " + words, "  " + caret + String(repeating: "~", count: max(0, tail))]
  }

  /// The part of a line that is shown: all of it where it fits; else half the room before the place, and what fits behind it.
  private static func window(of scalars: [Unicode.Scalar], around place: Int, room: Int) -> Range<Int> {
    if scalars.count <= room * 2, columns(scalars[...]) <= room { return 0..<scalars.count }
    var from = place
    var used = 0
    while from > 0 {
      used += columns(scalars[(from - 1)..<from])
      if used > room / 2 { break }
      from -= 1
    }
    // A mark without its letter would sit on the sign that something was left out.
    while from > 0, from < place, columns(scalars[from...from]) == 0 { from += 1 }
    var to = from
    used = 0
    while to < scalars.count {
      used += columns(scalars[to...to])
      if used > room { break }
      to += 1
    }
    return from..<to
  }

  private static func columns(_ scalars: ArraySlice<Unicode.Scalar>) -> Int { DisplayWidth.of(shown(scalars)) }

  private static func shown(_ scalars: ArraySlice<Unicode.Scalar>) -> String { Untrusted(Line.string(scalars)).terminal }
}

/// What may be shown of a line whose head says `private`.
enum SecretEcho {
  /// The words of the head that are the language's own, ids, and who is meant to speak; `…` for all else.
  static func text(of line: Line) -> String {
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

  private static let known = Set(
    CommandTable.all.flatMap { verb in [verb.name] + verb.forms.flatMap { form in form.slots.flatMap { $0.kind.words } } } + Level.allCases.map(\.rawValue))
}
