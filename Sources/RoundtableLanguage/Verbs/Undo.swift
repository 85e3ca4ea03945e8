import RoundtableRecord

extension Verb {
  /// `undo [N]`
  static let undo = Verb(
    "undo", alias: "u", topic: .steer, summary: "Takes back what this terminal's last line recorded, or the last N lines.",
    details: ["It is itself recorded: nothing is lost, and redo puts it back. Ids are never used twice. A level is never loosened by it."],
    forms: [Form(.may(.placed(.number))) { line, desk, number throws(Refusal) in try desk.revert(number, undoing: true, line) }],
    examples: [Example("undo"), Example("undo 2"), Example("u")],
    refuses: ["more lines than there are", "a line that another terminal's later line rests on"])
}
