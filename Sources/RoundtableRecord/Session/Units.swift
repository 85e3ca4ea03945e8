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
  package internal(set) var kinds: [String] = []
  /// What it changed, as it was before, or, while it is undone, as it was after; in the order of the changes.
  package internal(set) var before: [Change] = []
  /// Which change each thing came from before the unit changed it, and after, in the order of `before`; the other way round while undone.
  var stamps: [Stamp] = []
  /// True while it is taken back.
  package internal(set) var undone = false

  /// The stamps of a thing before and after a change.
  struct Stamp: Sendable, Equatable {
    let was: Int
    let now: Int
  }
}

/// What belongs to one terminal alone.
package struct TerminalState: Sendable {
  /// The issue it has open.
  package internal(set) var openIssue: Code?
  /// `.`: the last perspective or action that a line of it recorded or named as its target.
  package internal(set) var last: ItemID?
  /// The units it may undo, by their first position, the last last.
  package internal(set) var done: [Int] = []
  /// The units it may redo, the next one last.
  package internal(set) var undone: [Int] = []
}

extension Session {
  /// The unit whose first fact stands at this position; nil when there is none.
  package func unit(at first: Int) -> Unit? { place(ofUnit: first).map { units[$0] } }

  /// Begins a unit when the fact is the first of one. A new line clears what its terminal could redo.
  mutating func open(_ envelope: Envelope, kind: String) {
    // A pasted block is one unit, and another terminal's facts may stand between its lines.
    if let place = units.last?.first == envelope.unit ? units.count - 1 : place(ofUnit: envelope.unit) {
      unitInHand = place
      if place != units.count - 1 { late.insert(envelope.unit) }
      units[place].last = envelope.position
      if units[place].kinds.last != kind { units[place].kinds.append(kind) }
      return
    }
    unitInHand = units.count
    units.append(Unit(first: envelope.unit, last: envelope.position, writer: envelope.writer, moment: envelope.moment, kinds: [kind]))
    terminals[envelope.writer.terminal, default: .init()].undone.removeAll()
  }

  /// Keeps what a thing was before the unit in hand changed it. Only a unit that changed something can be undone.
  mutating func keep(_ before: Change, _ stamp: Unit.Stamp) {
    if units[unitInHand].before.isEmpty {
      terminals[units[unitInHand].writer.terminal, default: .init()].done.append(units[unitInHand].first)
    }
    units[unitInHand].before.append(before)
    units[unitInHand].stamps.append(stamp)
  }

  /// Takes a unit back, or puts it back: every change is exchanged for what it replaced. A level is never loosened by it.
  mutating func revert(unit first: Int, undoing: Bool) {
    guard let place = place(ofUnit: first), units[place].undone != undoing else { return }
    units[place].undone = undoing
    // Nothing is left of a unit whose words were taken away: it can be neither undone nor redone.
    if units[place].before.isEmpty { return }
    if !undoing { late.insert(first) }
    let changes = units[place].before
    units[place].before = changes.reversed().map { put(keepingLevel($0)) }
    units[place].stamps = zip(changes, units[place].stamps).reversed().map { change, stamp in
      stamps[change.key] = stamp.was
      return Unit.Stamp(was: stamp.now, now: stamp.was)
    }
    let terminal = units[place].writer.terminal
    terminals[terminal]?.done.removeAll { $0 == first }
    terminals[terminal]?.undone.removeAll { $0 == first }
    if undoing { terminals[terminal]?.undone.append(first) } else { terminals[terminal]?.done.append(first) }
  }

  /// The change, with the stricter of its own level and the present one. The facts that hold words stay known too: they stand in the record
  /// whatever is undone, and have to be found when the words are taken away.
  private func keepingLevel(_ change: Change) -> Change {
    switch change {
    case .perspective(let number, var new?):
      // With other speakers, their own choices no longer cover the words; what covered them until now is kept with them.
      if let now = perspectives[number] {
        new.level = max(new.level, new.speakers == now.speakers ? now.level : level(of: now))
        new.wordsAt = Set(new.wordsAt).union(now.wordsAt).sorted()
      }
      return .perspective(number, new)
    case .person(let number, var new?):
      if let now = people[number] { new.level = max(new.level, now.level) }
      return .person(number, new)
    default: return change
    }
  }

  private func place(ofUnit first: Int) -> Int? {
    var low = 0
    var high = units.count
    while low < high {
      let middle = (low + high) / 2
      if units[middle].first < first { low = middle + 1 } else { high = middle }
    }
    return low < units.count && units[low].first == first ? low : nil
  }
}

extension Session {
  /// Moves `.` of the terminal that wrote the fact.
  mutating func point(_ envelope: Envelope, at item: ItemID) { terminals[envelope.writer.terminal, default: .init()].last = item }

  /// Closes what is open at the terminal that wrote the fact, if anything is.
  mutating func closeDiscussion(at envelope: Envelope, note: Untrusted?) {
    if let open = openIssue(at: envelope.writer.terminal) { closeDiscussion(of: open, at: envelope, note: note) }
  }

  /// Closes an issue: at the terminal that wrote the fact when it is open there, else where it was opened last.
  mutating func closeDiscussion(of code: Code, at envelope: Envelope, note: Untrusted?) {
    guard var issue = issues[code] else { return }
    let open = issue.discussions.indices.filter { issue.discussions[$0].closed == nil }
    guard let last = open.last(where: { issue.discussions[$0].terminal == envelope.writer.terminal }) ?? open.last else { return }
    issue.discussions[last].closed = envelope.moment
    issue.discussions[last].note = note
    let terminal = issue.discussions[last].terminal
    change(.issue(code, issue))
    if openIssue(at: terminal) == code { change(.openIssue(terminal, nil)) }
  }
}
