package import RoundtableLanguage
package import RoundtableRecord
import RoundtableReports
package import RoundtableWording
package import RoundtableStore

/// What came of one line.
package enum Answer: Sendable {
  /// The line said nothing: blank, or a comment.
  case idle
  /// It was taken; what was recorded, if anything, is recorded for good.
  case told(Told)
  /// A page to look at.
  case page(verb: String, Page)
  /// A document to read on the screen.
  case document(verb: String, text: String)
  /// It was refused, and nothing was recorded.
  case refused(Refusal, Line)
  /// It was right, but it could not be recorded, read or written.
  case failed(Failure)
  /// A person's name is to be shown for a while in room view: the code, and the name.
  case reveal(Code, Untrusted)
  /// The unfinished lines are to be shown, or one of them, by number from 1, brought back.
  case drafts(Int?)
  /// The prompt is to end.
  case quit
}

/// A receipt.
package struct Told: Sendable {
  /// The verb that was used.
  package var verb: String
  /// The ids, codes and handles it is about.
  package var ids: [String]
  /// The receipt.
  package var text: Phrase
  /// What is odd but taken.
  package var warnings: [Phrase] = []
  /// True when the line is to be kept out of the history file.
  package var isSecret = false
  /// Words that the history of lines is to forget.
  package var forgets: [Untrusted] = []
  /// True when something was recorded.
  package var isRecorded = false
  /// True when nothing is done until the line is typed again.
  package var isQuestion = false
}

/// Why a right line came to nothing.
package enum Failure: Error, Sendable {
  /// The store could not read or keep it.
  case store(StoreError)
  /// The session holds facts of a newer program, the first of them at this position; it is read-only here.
  case readOnly(position: Int)
  /// A document could not be written.
  case export(Phrase)
}

/// Where the time, and who types, come from.
package struct Circumstances: Sendable {
  /// The session's name, as files are named after it.
  package var sessionName: String
  /// The terminal, as facts name it.
  package var terminal: String
  /// Who types, by handle, when `--as` said so; nil for the first scribe. Looked up line by line, since a script may seat its own scribe.
  package var writer: Code?
  /// True at the prompt.
  package var isPrompt: Bool
  /// The wall clock, or the fixed instant of `--now`.
  package var clock: @Sendable () -> Moment
  /// The folder that exports go to, with no slash at its end.
  package var exports: String
  /// True when the screen is one that others can see, from the start.
  package var isRoom: Bool

  /// Circumstances of these values.
  package init(
    sessionName: String, terminal: String, writer: Code? = nil, isPrompt: Bool, clock: @escaping @Sendable () -> Moment, exports: String,
    isRoom: Bool = false
  ) {
    self.sessionName = sessionName
    self.terminal = terminal
    self.writer = writer
    self.isPrompt = isPrompt
    self.clock = clock
    self.exports = exports
    self.isRoom = isRoom
  }
}
