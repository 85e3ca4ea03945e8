import RoundtableRecord

extension Desk {
  /// `undo` and `redo`: takes back, or puts back, the last lines of this terminal.
  func revert(_ typed: Placed<Int>?, undoing: Bool, _ line: Sentence<Void>) throws(Refusal) -> Decision {
    let units = try reversible(typed?.value ?? 1, undoing: undoing, at: typed?.span ?? line.start)
    var ahead = session
    for (index, unit) in units.enumerated() {
      if let obstacle = ahead.obstacle(to: unit, undoing: undoing) {
        throw Refusal("\(unit.label(in: ahead)) can not be \(Phrase.ours(undoing ? "undone" : "redone")): \(obstacle)", at: line.start)
      }
      // Looking further ahead needs a copy of the session, so it is made only when there is more than one line to take back.
      if index < units.count - 1 { ahead.preview(unit: unit.first, undoing: undoing) }
    }
    let facts = units.map { unit -> any Fact in undoing ? UnitUndone(unit: unit.first) : UnitRedone(unit: unit.first) }
    let labels = units.map { $0.label(in: session) }.joined("; ")
    var recording = Recording(facts, ids: [], warnings: keptLevels(units)) { _ in Receipt.columns(undoing ? "undone" : "redone", labels) }
    recording.isReversal = true
    return .record(recording)
  }

  /// What stays as strict as it is: undo and redo never open words again.
  private func keptLevels(_ units: [Unit]) -> [Phrase] {
    let kept = units.flatMap(\.changes).compactMap { change -> Phrase? in
      if let before = change.previous(as: Perspective.self), let now = session.perspective(before.number), before.level < now.level {
        return "\(now.id) stays \(now.level): fix \(now.id) \(before.level)"
      }
      guard let before = change.previous(as: Person.self), let now = session.person(before.number), before.level < now.level else { return nil }
      return "@\(now.handle) stays \(now.level): fix @\(now.handle) \(before.level)"
    }
    return kept.once.map { "\($0) is the line that opens it again, if that is the speaker's choice" }
  }

  /// The last units of this terminal, the newest first. Throws when there are not as many.
  private func reversible(_ count: Int, undoing: Bool, at span: Span) throws(Refusal) -> [Unit] {
    let state = session.terminals[writer.terminal]
    let stack = (undoing ? state?.done : state?.undone) ?? []
    guard count > 0, count <= stack.count else {
      let word: Phrase = undoing ? "undo" : "redo"
      let have: Phrase =
        stack.isEmpty
        ? "there is nothing to \(word) at this terminal"
        : "there \(Phrase.ours(stack.count == 1 ? "is" : "are")) \(Receipt.count(stack.count, "line", "lines")) to \(word) at this terminal, not \(count)"
      throw Refusal(have, at: span)
    }
    return stack.suffix(count).reversed().compactMap { session.unit(at: $0) }
  }
}
