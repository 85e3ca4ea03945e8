import RoundtableLanguage
import RoundtableRecord

/// Words to be purged from history and drafts.
struct Mention {
  private let words: [[UInt8]]

  /// A mention of any of these words: whole wordings, names, and handles as they are typed.
  init(_ words: [Untrusted]) { self.words = words.map { Array($0.raw.utf8) }.filter { !$0.isEmpty } }

  /// True when a line holds one of them, or gives a part of one: a correction, or what was looked for.
  func isIn(_ line: [UInt8]) -> Bool {
    let parts = Self.parts(of: line)
    return words.contains { word in
      parts.contains { $0 == word || $0.count > 3 && word.firstRange(of: $0) != nil } || Self.holds(line, word)
    }
  }

  /// True when a draft holds one of them, or the beginning of one: what was not finished then may have been typed again.
  func isInDraft(_ text: [UInt8]) -> Bool {
    text.split(separator: UInt8(ascii: "\n")).contains { line in
      isIn(Array(line)) || Self.parts(of: Array(line)).contains { part in words.contains { $0.firstRange(of: part) != nil } }
    }
  }

  /// What a line says: its text, or the old and the new words of `s/old/new/`.
  private static func parts(of line: [UInt8]) -> [[UInt8]] {
    let typed = Line(String(decoding: line, as: UTF8.self))
    let slash = UInt8(ascii: "/")
    if typed.isSubstitution { return line.split(separator: slash).dropFirst().map { Array($0) } }
    return typed.text.map { [Array($0.raw.utf8)] }?.filter { !$0.isEmpty } ?? []
  }

  /// True when the line holds the word; a short one only between blanks.
  private static func holds(_ line: [UInt8], _ word: [UInt8]) -> Bool {
    if word.count > 5 { return line.firstRange(of: word) != nil }
    let marks = Array(" \t,;:".utf8)
    return line.split(whereSeparator: { marks.contains($0) }).contains { $0.elementsEqual(word) }
  }
}
