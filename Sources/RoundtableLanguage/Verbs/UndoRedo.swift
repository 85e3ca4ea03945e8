import RoundtableRecord

extension Verb {
  /// `undo [N]`
  static let undo = Verb(
    "undo", alias: "u", topic: .steer, summary: "Takes back what this terminal's last line recorded, or the last N lines.",
    details: ["It is itself recorded: nothing is lost, and redo puts it back. Ids are never used twice. A level is never loosened by it."],
    forms: [Form([.may(.number)]) { line, desk throws(Refusal) in try revert(line, desk, undoing: true) }],
    examples: [Example("undo"), Example("undo 2"), Example("u")],
    refuses: ["more lines than there are", "a line that another terminal's later line rests on"])

  /// `redo [N]`
  static let redo = Verb(
    "redo", topic: .steer, summary: "Puts back what this terminal's undo took; a new line clears it.",
    forms: [Form([.may(.number)]) { line, desk throws(Refusal) in try revert(line, desk, undoing: false) }],
    examples: [Example("redo", given: ["undo"]), Example("redo 2", given: ["undo 2"]), Example("REDO", given: ["undo"])],
    refuses: ["more lines than undo took", "a line whose things another terminal has changed since"])

  private static func revert(_ line: Sentence, _ desk: Desk, undoing: Bool) throws(Refusal) -> Decision {
    let count = line.head.number ?? 1
    let state = desk.session.terminals[desk.writer.terminal]
    let stack = (undoing ? state?.done : state?.undone) ?? []
    let word: Phrase = undoing ? "undo" : "redo"
    guard count > 0, count <= stack.count else {
      let have: Phrase =
        stack.isEmpty
        ? "there is nothing to \(word) at this terminal"
        : "there \(Phrase.ours(stack.count == 1 ? "is" : "are")) \(Receipt.count(stack.count, "line", "lines")) to \(word) at this terminal, not \(count)"
      throw Refusal(have, at: line.span(.number))
    }
    let units = stack.suffix(count).reversed().compactMap { desk.session.unit(at: $0) }
    var session = desk.session
    for (index, unit) in units.enumerated() {
      if let obstacle = session.obstacle(to: unit, undoing: undoing) {
        throw Refusal("\(unit.label(in: session)) can not be \(Phrase.ours(undoing ? "undone" : "redone")): \(obstacle)", at: line.start)
      }
      // Looking further ahead needs a copy of the session, so it is made only when there is more than one line to take back.
      if index < units.count - 1 { session.preview(unit: unit.first, undoing: undoing) }
    }
    let facts = units.map { unit -> any Fact in undoing ? UnitUndone(unit: unit.first) : UnitRedone(unit: unit.first) }
    let told = units.map { $0.label(in: desk.session) }.joined("; ")
    var recording = Recording(facts, ids: []) { _ in Receipt.columns(undoing ? "undone" : "redone", told) }
    recording.isReversal = true
    return .record(recording)
  }
}
