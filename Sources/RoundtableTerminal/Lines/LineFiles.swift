import RoundtableLanguage
package import RoundtableRecord
package import RoundtableStore

/// Text to be purged from history and drafts.
struct Mention {
  private let words: [[UInt8]]

  /// A mention of any of these words.
  init(_ words: [Untrusted]) { self.words = words.map { Array($0.raw.utf8) }.filter { !$0.isEmpty } }

  /// True when a line holds one of them.
  func isIn(_ line: [UInt8]) -> Bool { words.contains { line.firstRange(of: $0) != nil } }

  /// True when a draft holds one of them, or a part of one: what was not finished then may have been typed again.
  func isInDraft(_ text: [UInt8]) -> Bool {
    if isIn(text) { return true }
    return text.split(separator: UInt8(ascii: "\n")).contains { line in
      guard let part = Line(String(decoding: line, as: UTF8.self)).text.map({ Array($0.raw.utf8) }), !part.isEmpty else { return false }
      return words.contains { $0.firstRange(of: part) != nil }
    }
  }
}

/// The files of a session's typed lines, for when no prompt of this process has them.
package enum LineFiles {
  /// Takes every line with these words out of them. False when a file could not be changed.
  package static func forget(_ words: [Untrusted], in paths: LinePaths) -> Bool {
    guard !words.isEmpty else { return true }
    let mention = Mention(words)
    let isDone = LineHistory.forget(where: mention.isIn, in: paths.history)
    return Drafts(path: paths.drafts, owner: PromptTerminal.process, isAlive: PromptTerminal.isRunning).forget(where: mention.isInDraft) && isDone
  }

  /// What is said when they could not be changed.
  package static let warning = "warning: the history or the drafts could not be changed; they may still hold those words\n"
}
