package import RoundtableRecord

/// Several lines that were put in together: which of them are lines of their own, and which are further paragraphs of the one before.
///
/// A line that names a speaker and has a colon is always its own, also when it is wrong: no one's words become another's.
package enum PastedBlock {
  private static let newline = UInt8(ascii: "\n")

  /// The lines of a text, each with its paragraphs.
  ///
  /// - Parameter place: the byte at which something was pasted; nil when nothing was. After a colon that was typed, all of it belongs to that line.
  package static func lines(of text: [UInt8], pastedAt place: Int?) -> [[UInt8]] {
    guard text.contains(newline) else { return [text] }
    if let place, place > 0, Line(String(decoding: text.prefix(place), as: UTF8.self)).boundary != nil { return [text] }
    var lines = text.split(separator: newline, omittingEmptySubsequences: false).map { Array($0) }
    // The newline at the end of a paste ends its last line.
    if lines.last?.isEmpty == true { lines.removeLast() }
    let shapes = lines.map { Shape(of: $0) }
    var whole: [[UInt8]] = []
    var index = 0
    while index < lines.count {
      let end = end(of: index, in: shapes)
      whole.append(Array(lines[index..<end].joined(separator: [newline])))
      index = end
    }
    return whole
  }

  /// The first words of paragraphs that look like lines of their own, to be warned of.
  package static func swallowed(in line: [UInt8]) -> [Untrusted] {
    line.split(separator: newline).dropFirst().compactMap { paragraph in
      guard let first = Line(String(decoding: paragraph, as: UTF8.self)).tokens.first else { return nil }
      switch Shape(of: Array(paragraph)) {
      case .titled, .order: return Untrusted(first.typed)
      case .prose: return first.word.hasPrefix("@") ? Untrusted(first.typed) : nil
      case .blank, .remark, .speaker: return nil
      }
    }
  }

  /// Where the line that begins here ends. After a speaker's line the block is a letter as far as there is prose, and in a letter `note: …` is
  /// a sentence too.
  private static func end(of start: Int, in shapes: [Shape]) -> Int {
    let after = shapes[(start + 1)...]
    switch shapes[start] {
    case .speaker:
      let letter = after.prefix { $0 != .speaker && $0 != .order }
      return letter.lastIndex(of: .prose).map { $0 + 1 } ?? start + 1
    case .titled:
      let more = after.prefix { $0 == .prose || $0 == .blank }
      return more.lastIndex(of: .prose).map { $0 + 1 } ?? start + 1
    case .blank, .remark, .order, .prose: return start + 1
    }
  }

  /// What a line looks like, whether or not it would be accepted.
  private enum Shape {
    /// Nothing.
    case blank
    /// A comment, a question or a command of the shell.
    case remark
    /// `@who …: words`.
    case speaker
    /// A verb and a colon.
    case titled
    /// A whole line without a colon, such as `close r2` or `+trust`.
    case order
    /// Anything else.
    case prose

    init(of bytes: [UInt8]) {
      let line = Line(String(decoding: bytes, as: UTF8.self))
      guard let first = line.tokens.first else {
        self = line.boundary == nil ? .blank : .prose
        return
      }
      let hasColon = line.boundary != nil || first.colon != nil
      let verb = CommandTable.verb(String(first.word.prefix { $0 != ":" }))
      if let mark = first.word.utf8.first, "#!?".utf8.contains(mark) {
        self = .remark
      } else if first.word.hasPrefix("@") {
        // A head has few words; `@police should hear that, and soon: …` is a sentence.
        self = hasColon && line.tokens.count <= 8 ? .speaker : .prose
      } else if verb != nil, hasColon {
        self = .titled
      } else {
        self = line.isSubstitution || verb.map { Self.mayBeWhole(line, $0) } ?? false || Self.amends(line) ? .order : .prose
      }
    }

    /// True when a line without a colon has no more words than the verb can take.
    private static func mayBeWhole(_ line: Line, _ verb: Verb) -> Bool {
      verb.forms.contains { form in
        if case .required = form.text { return false }
        return line.tokens.count - 1 <= 2 * form.slots.count
      }
    }

    private static func amends(_ line: Line) -> Bool {
      (line.tokens.count > 1 || line.tokens[0].word.hasPrefix("+")) && Amendment.isOne(line.tokens)
    }
  }
}
