package import RoundtableRecord

/// Why a line was not taken: what was typed, what is true, what to type instead. Nothing of a refused line is ever recorded.
package struct Refusal: Error, Sendable, Equatable {
  /// What was typed and what is true, as one sentence without a full stop.
  package var message: Phrase
  /// Where in the line.
  package var span: Span
  /// What to type instead; each a whole line or a short instruction.
  package var suggestions: [Phrase]
  /// True when the line must not be shown again.
  package var hidesLine: Bool
  /// True when words of the line may be private: then it is neither shown again nor put back.
  package var isSecret = false
  /// A line that the prompt may put back instead of the one that was typed; nil for the line itself.
  package var mended: String?

  /// A refusal at a place of the line.
  package init(_ message: Phrase, at span: Span, hidesLine: Bool = false, suggestions: [Phrase] = [], mended: String? = nil) {
    self.message = message
    self.span = span
    self.suggestions = suggestions
    self.hidesLine = hidesLine
    self.mended = mended
  }
}
