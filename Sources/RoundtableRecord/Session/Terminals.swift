/// What belongs to one terminal alone.
package struct TerminalState: Sendable {
  /// `.`: the last perspective or action that a line of it recorded or named.
  package internal(set) var last: ItemID?
  /// The units it may undo, by their first position, the most recent last.
  package internal(set) var done: [Int] = []
  /// The units it may redo, the next one last.
  package internal(set) var undone: [Int] = []

  mutating func forget(unit: Int) {
    done.removeAll { $0 == unit }
    undone.removeAll { $0 == unit }
  }
}

/// The terminals that recorded something.
package struct Terminals: Sendable {
  private var names: [String] = []
  private var states: [TerminalState] = []
  private var places: [String: Int] = [:]
  /// The place of the terminal that was edited last; most facts are of the same terminal as the one before.
  private var recent = 0

  /// The state of a terminal; nil when it recorded nothing.
  package subscript(name: String) -> TerminalState? { places[name].map { states[$0] } }

  /// Changes the state of a terminal, a new one if there is none.
  mutating func edit(_ name: String, _ edit: (inout TerminalState) -> Void) {
    if recent >= names.count || names[recent] != name { recent = places[name] ?? add(name) }
    edit(&states[recent])
  }

  /// Changes the states of all terminals.
  mutating func editAll(_ edit: (inout TerminalState) -> Void) { for place in states.indices { edit(&states[place]) } }

  /// The terminals as an audience may know them: with what `.` is by the audience's own numbers, and nothing to undo.
  func seen(_ shown: (ItemID) -> ItemID?) -> Terminals {
    var seen = self
    seen.states = states.map { TerminalState(last: $0.last.flatMap(shown)) }
    return seen
  }

  private mutating func add(_ name: String) -> Int {
    places[name] = names.count
    names.append(name)
    states.append(TerminalState())
    return names.count - 1
  }
}

extension Session {
  /// The issue open at a terminal; nil when none is.
  package func openIssue(at terminal: String) -> Code? { openIssues[terminal]?.issue }

  /// Moves `.` of a terminal, if the thing is there.
  package mutating func point(at item: ItemID, terminal: String) { if has(item) { terminals.edit(terminal) { $0.last = item } } }

  /// Moves `.` of the terminal that wrote the fact.
  mutating func point(_ envelope: Envelope, at kind: ItemKind, _ number: Int) {
    point(at: ItemID(kind, number), terminal: envelope.writer.terminal)
  }

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
    change(issue)
    if let open = openIssues[issue.discussions[last].terminal], open.issue == code { remove(open) }
  }
}
