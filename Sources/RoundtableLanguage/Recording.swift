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
  /// Words that are to be forgotten by the history of lines, since they became private or were withdrawn.
  package var forgets: [Untrusted] = []
  /// True when it takes back or puts back earlier units, so that it cannot be part of a pasted block's unit.
  package var isReversal = false

  /// A recording of these facts.
  package init(
    _ facts: [any Fact], ids: [String], warnings: [Phrase] = [], forgets: [Untrusted] = [],
    receipt: @escaping @Sendable (Session) -> Phrase
  ) {
    self.facts = facts
    self.ids = ids
    self.warnings = warnings
    self.forgets = forgets
    self.receipt = receipt
  }
}
