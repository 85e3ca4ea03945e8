package import RoundtableRecord
package import RoundtableStore

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
