package import RoundtableRecord

/// Facts to be recorded as one unit.
package struct Recording: Sendable {
  /// The facts, in order; never empty.
  package var facts: [any Fact]
  /// The ids, codes and handles the receipt is about, for `--json`.
  package var ids: [String]
  /// The receipt, made once the facts are in from the session as it then is.
  package var receipt: @Sendable (Session) -> Phrase
  /// Warnings about input that was accepted.
  package var warnings: [Phrase]
  /// True when the line is to be kept out of the history file and its text out of receipts.
  package internal(set) var isSecret = false
  /// What is to be forgotten beside the record, since it became stricter or was withdrawn: every wording it ever had.
  package var forgets: [Forgetting.Target] = []
  /// True where the words only became stricter: exports that hold them are named, and typed lines stay.
  package var keepsLines = false
  /// What is taken away for good; nil where nothing is.
  package internal(set) var gone: Forgetting?
  /// True when it takes back or puts back earlier units, so that it cannot be part of a pasted block's unit.
  package var isReversal = false

  /// A recording of these facts.
  package init(
    _ facts: [any Fact], ids: [String], warnings: [Phrase] = [], forgets: [Forgetting.Target] = [],
    receipt: @escaping @Sendable (Session) -> Phrase
  ) {
    self.facts = facts
    self.ids = ids
    self.warnings = warnings
    self.forgets = forgets
    self.receipt = receipt
  }
}
