import RoundtableLanguage
package import RoundtableRecord
import RoundtableExport

/// One thing that TAB offers.
package struct Offered: Sendable, Equatable {
  /// The word.
  package let word: String
  /// What it is, made safe for a terminal and in room view without names.
  package let about: String
}

// What the screen shows while a line is being typed.

extension Workbench {
  /// What may come where the typed part of a line ends, and the byte at which the word to be replaced begins.
  package func offers(_ typed: String) -> (start: Int, candidates: [Offered]) {
    let found = Completer(typingDesk).offers(typed)
    // Words that hold a name would show it here, and without it they would be other words.
    let shows = { (word: String) in !self.isRoom || !word.contains(" ") || self.roomFilter.theirs(Untrusted(word)).raw == word }
    return (found.start, found.candidates.filter { shows($0.word) }.map { Offered(word: $0.word, about: shown($0.about).text(width: nil)) })
  }

  /// How the verb that is being typed goes on, where a word of it is to begin; nil where that is not known.
  package func synopsis(_ typed: String) -> String? { Completer(typingDesk).synopsis(typed) }

  /// True when a `?` typed here asks for the word before it and cannot be part of the line.
  package func isQuestion(_ typed: [UInt8], at cursor: Int) -> Bool { Explainer(typingDesk).isQuestion(typed, at: cursor) }

  /// What there is to say of the word at the cursor, a byte of the line.
  package func explanation(_ typed: [UInt8], at cursor: Int) -> [Phrase] { Explainer(typingDesk).explanation(typed, at: cursor).map(shown) }

  private func shown(_ phrase: Phrase) -> Phrase { isRoom ? roomFilter.phrase(phrase) : phrase }
}
