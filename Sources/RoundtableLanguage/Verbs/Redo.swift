import RoundtableRecord

extension Verb {
  /// `redo [N]`
  static let redo = Verb(
    "redo", topic: .steer, summary: "Puts back what this terminal's undo took; a new line clears it.",
    forms: [Form(.may(.placed(.number))) { line, desk, number throws(Refusal) in try desk.revert(number, undoing: false, line) }],
    examples: [Example("redo", given: ["undo"]), Example("redo 2", given: ["undo 2"]), Example("REDO", given: ["undo"])],
    refuses: ["more lines than undo took", "a line whose things another terminal has changed since"])
}
