/// A page for man(1), written with the macros of man(7). Texts are the program's own.
struct Roff {
  /// The page so far.
  private(set) var text = ""
  /// True right after a heading, where a paragraph needs no mark of its own.
  private var isFresh = false

  /// Begins the page.
  init(title: String, version: String) { raw(".TH \(title) 1 \"\" \"\(Self.escaped(version))\" \"\"") }

  /// A section.
  mutating func section(_ title: String) { heading(".SH", title) }

  /// A part of a section.
  mutating func part(_ title: String) { heading(".SS", title) }

  /// A paragraph.
  mutating func paragraph(_ words: String) {
    if !isFresh { raw(".PP") }
    flow(words)
  }

  /// Another paragraph below a term.
  mutating func further(_ words: String) {
    raw(".IP")
    flow(words)
  }

  /// A term in bold, and what it means, set in.
  mutating func term(_ term: String, _ meaning: String) { self.term([term], meaning) }

  /// Several terms with one meaning.
  mutating func term(_ terms: [String], _ meaning: String) {
    for (index, term) in terms.enumerated() {
      raw(index == 0 ? ".TP" : ".TQ")
      raw(".B \"\(Self.escaped(term))\"")
    }
    if meaning.isEmpty { raw("\\&") } else { flow(meaning) }
  }

  /// Lines as they are typed, not filled; below a term when they are `within` one.
  mutating func lines(_ lines: [String], within: Bool = false) {
    if within { raw(".IP") } else if !isFresh { raw(".PP") }
    raw(".nf")
    for line in lines { raw(Self.guarded(Self.escaped(line))) }
    raw(".fi")
  }

  private mutating func flow(_ words: String) {
    var line = ""
    for word in words.split(separator: " ") {
      if !line.isEmpty, line.utf8.count + word.utf8.count >= 72 {
        raw(Self.guarded(Self.escaped(line)))
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    if !line.isEmpty { raw(Self.guarded(Self.escaped(line))) }
  }

  private mutating func heading(_ macro: String, _ title: String) {
    raw("\(macro) \"\(Self.escaped(title))\"")
    isFresh = true
  }

  private mutating func raw(_ line: String) {
    text += line + "\n"
    isFresh = false
  }

  /// A dot or an apostrophe at the beginning of a line would make it a request.
  private static func guarded(_ line: String) -> String { line.hasPrefix(".") || line.hasPrefix("\\(aq") ? "\\&" + line : line }

  /// The words so that roff shows them as they are: hyphens stay hyphens, which a reader may copy, and quotes stay straight.
  static func escaped(_ words: String) -> String {
    words.unicodeScalars.reduce(into: "") { made, scalar in
      switch scalar {
      case "\\": made += "\\e"
      case "-": made += "\\-"
      case "'": made += "\\(aq"
      case "\"": made += "\\(dq"
      case "`": made += "\\(ga"
      case "^": made += "\\(ha"
      case "~": made += "\\(ti"
      case "…": made += "..."
      case _ where scalar.isASCII: made.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        made += "\\[u" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + "]"
      }
    }
  }
}
