/// One typed line, or one pasted block, that recorded something: what undo takes back.
package struct Unit: Sendable {
  /// The position of its first fact; its name.
  package let first: Int
  /// The position of its last fact.
  package internal(set) var last: Int
  /// Who typed it, and where.
  package let writer: Writer
  /// When its first fact was noted.
  package let moment: Moment
  /// The stored names of its facts, each once.
  package internal(set) var kinds: [String]
  /// What it changed, in the order of the changes; while it is undone, in the reverse order.
  package internal(set) var changes: [Change] = []
  /// True while it is undone.
  package internal(set) var undone = false

  /// What the unit did, by its facts and the things it changed: `perspective shared: p13`.
  package func label(in session: Session) -> Phrase {
    var labels: [Phrase] = []
    for change in changes {
      guard let label = change.label(in: session), !labels.contains(label) else { continue }
      labels.append(label)
    }
    let what = Phrase.ours(kinds.map { $0.replacing("-", with: " ") }.joined(separator: ", "))
    return labels.isEmpty ? what : "\(what): \(labels.joined(", "))"
  }
}

extension Change {
  /// How undo speaks of the thing; nil where that goes without saying.
  fileprivate func label(in session: Session) -> Phrase? {
    func label<T: Thing>(_ type: T.Type) -> Phrase? { T.label(of: ref, was: previous(as: type), in: session) }
    return label(ref.kind.type)
  }
}

extension Session {
  /// The units that recorded something, in order; an undo is not one.
  package var units: [Unit] { log.units }

  /// The unit whose first fact stands at this position; nil when there is none.
  package func unit(at first: Int) -> Unit? { log.place(ofUnit: first).map { log.units[$0] } }

  /// Begins a unit when the fact is the first of one. A new line clears what its terminal could redo.
  mutating func open(_ envelope: Envelope, kind: String) {
    if log.open(envelope, kind: kind) { terminals.edit(envelope.writer.terminal) { $0.undone.removeAll() } }
  }

  /// Keeps what a thing was before the unit in hand changed it. Only a unit that changed something can be undone.
  mutating func keep(_ change: Change) {
    if let (first, terminal) = log.keep(change) { terminals.edit(terminal) { $0.done.append(first) } }
  }

  /// Undoes or redoes a unit: every change is exchanged for what it replaced. A level is never loosened by it.
  mutating func revert(unit first: Int, undoing: Bool) {
    guard let place = log.place(ofUnit: first), log.units[place].undone != undoing else { return }
    let changes = log.mark(place, undone: undoing)
    // Nothing is left of a unit whose words were taken away: it can be neither undone nor redone.
    if changes.isEmpty { return }
    log.units[place].changes = changes.reversed().map { exchange($0) }
    terminals.edit(log.units[place].writer.terminal) { terminal in
      terminal.forget(unit: first)
      if undoing { terminal.undone.append(first) } else { terminal.done.append(first) }
    }
  }
}
