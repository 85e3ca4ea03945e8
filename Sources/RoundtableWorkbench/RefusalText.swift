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
    let room = max(20, width - 4)
    var from = 0
    let place = min(span.column - 1, line.scalars.count)
    if DisplayWidth.of(shown(line.scalars[0..<place])) > room - 12 { from = max(0, place - room / 2) }
    var to = from
    var used = 0
    while to < line.scalars.count, used + DisplayWidth.of(shown(line.scalars[to...to])) <= room {
      used += DisplayWidth.of(shown(line.scalars[to...to]))
      to += 1
    }
    let end = min(max(place, to), place + span.length)
    let caret = String(repeating: " ", count: DisplayWidth.of(shown(line.scalars[from..<place])) + (from > 0 ? 1 : 0)) + "^"
    let tail = max(0, DisplayWidth.of(shown(line.scalars[place..<max(place, min(end, to))])) - 1)
    return ["  " + (from > 0 ? "…" : "") + shown(line.scalars[from..<to]) + (to < line.scalars.count ? "…" : ""), "  " + caret + String(repeating: "~", count: tail)]
  }

  private static func shown(_ scalars: ArraySlice<Unicode.Scalar>) -> String { Untrusted(Line.string(scalars)).terminal }
}

/// What may be shown of a line whose head says `private`.
enum SecretEcho {
  /// The words of the head that are the language's own, or a sigil's; `…` for all else.
  static func text(of line: Line) -> String {
    var parts: [String] = []
    for (index, token) in line.tokens.enumerated() {
      let shown = token.word.hasPrefix("@") && index == 0 || known.contains(token.word) || ItemID(token.word) != nil
      let part = shown ? Untrusted(token.typed).terminal : "…"
      if part != "…" || parts.last != "…" { parts.append(part) }
    }
    return parts.joined(separator: " ") + (line.boundary == nil ? "" : ": …")
  }

  private static let known = Set(
    CommandTable.all.flatMap { verb in [verb.name] + verb.forms.flatMap { form in form.slots.flatMap { $0.kind.words } } } + Level.allCases.map(\.rawValue))
}
