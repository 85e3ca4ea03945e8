import RoundtableLanguage
import RoundtableRecord
import RoundtableStoreSQLite
import RoundtableTerminal

/// Words that are to be found in no file of typed lines any more.
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

/// The files of typed lines beside a session.
struct LineFiles {
  let history: String
  let drafts: String

  /// The files of the session of this name.
  init(_ name: String, in folder: SessionFolder) {
    history = folder.historyFile(of: name)
    drafts = folder.draftsFile(of: name)
  }

  /// Takes every line with these words out of them, for when there is no prompt that does it. False when a file could not be changed.
  func forget(_ words: [Untrusted]) -> Bool {
    guard !words.isEmpty else { return true }
    let mention = Mention(words)
    let isDone = LineHistory.forget(where: mention.isIn, in: history)
    return Drafts(path: drafts, owner: PromptTerminal.process, isAlive: PromptTerminal.isRunning).forget(where: mention.isInDraft) && isDone
  }
}

extension SessionFolder {
  /// The history file of a session's prompt. It begins with a dot, so that no list of sessions shows it.
  func historyFile(of name: String) -> String { path + "/." + name + ".history" }

  /// The file of a session's unfinished lines.
  func draftsFile(of name: String) -> String { path + "/." + name + ".drafts" }
}
