@testable import RoundtableRecord

/// Everything of a session that a user could notice, to be compared before and after, and the counts that are not zero.
struct SessionState: Equatable {
  /// The parts by name, each spelled out with all its fields.
  private let parts: [String: String]

  /// What is there now. Without `levels`, how far words may travel is left out, since undo never loosens it.
  init(_ session: Session, levels: Bool = true) {
    var parts: [String: String] = [:]
    func add(_ name: String, _ value: some Any) { parts[name] = String(reflecting: value) }
    add("front", session.front)
    for (key, value) in session.settings { add("setting \(key)", value) }
    add("order of groups", session.groups.codes)
    add("order of bodies", session.bodies.codes)
    add("order of issues", session.issues.codes)
    for group in session.groups.all { add("group \(group.code.text)", group) }
    for body in session.bodies.all { add("body \(body.code.text)", body) }
    for issue in session.issues.all { add("issue \(issue.code.text)", issue) }
    for theme in session.themes.all { add("theme \(theme.code.text)", theme) }
    for area in session.focusAreas.all { add("focus \(area.code.text)", area) }
    for source in session.sources.all { add("source \(source.code.text)", source) }
    for var person in session.people.all {
      if !levels { person.level = .named }
      add("@\(person.handle.text)", person)
    }
    for var perspective in session.perspectives.all {
      if levels {
        add("level of \(perspective.id.text)", session.level(of: perspective))
      } else {
        perspective.level = .named
      }
      // Where words stand in the record is known for good, undone or not.
      perspective.wordsAt = []
      add(perspective.id.text, perspective)
    }
    for action in session.actions.all { add(action.id.text, action) }
    add("notes", session.notes.all)
    add("sittings", session.sittings.all)
    add("agenda", session.agenda.all)
    add("open item of the agenda", session.openAgendaItem)
    add("rules", session.rules.all)
    add("passes", session.passes.all)
    add("queue", session.queue)
    for reflection in session.reflections.all { add(reflection.id.text, reflection) }
    for matter in session.parked.all { add(matter.id.text, matter) }
    for objection in session.objections.all {
      if levels { add("level of \(objection.id.text)", session.level(of: objection)) }
      add(objection.id.text, objection)
    }
    for clearance in session.clearances.all { add("clearance \(clearance.number)", clearance) }
    for adoption in session.adoptions.all { add("version \(adoption.version)", adoption) }
    for member in session.members.all { add("member \(member.person)", member) }
    for question in session.questions.all { add(question.id.text, question) }
    for open in session.openIssues.all { add("open at \(open.terminal)", open.issue) }
    for (name, value) in Counts(session.index, levels: levels).parts { parts["counted " + name] = value }
    self.parts = parts
  }

  /// What is other than in `before`, for a failed test to show.
  func differences(from before: SessionState) -> [String] {
    Set(parts.keys).union(before.parts.keys).sorted().compactMap { name in
      parts[name] == before.parts[name] ? nil : "\(name): \(before.parts[name] ?? "nothing") -> \(parts[name] ?? "nothing")"
    }
  }
}

/// An index spelled out, zeros and empty lists left out.
struct Counts: Equatable {
  /// Each figure by name.
  private(set) var parts: [String: String] = [:]

  /// What an index counts; without `levels` only the totals of tallies.
  init(_ index: Index, levels: Bool = true) {
    for (code, party) in index.names { parts["name \(code.text)"] = party.stored }
    for (cell, tally) in index.cells { add("cell \(cell.issue.text) \(cell.group.text)", tally, levels) }
    for (code, tally) in index.byIssue { add("issue \(code.text)", tally, levels) }
    for (code, tally) in index.byGroup { add("group \(code.text)", tally, levels) }
    add("all", index.all, levels)
    for (place, numbers) in index.users.numbered { add("\(place.kind) resting on \(place.need)", numbers) }
    for (need, users) in index.users.others where !users.isEmpty { parts["resting on \(need)"] = "\(users.sorted())" }
    for (person, numbers) in index.spoken { add("spoken by \(person)", numbers) }
    for (code, count) in index.words { add("words of \(code.text)", count) }
    for (code, count) in index.passesByGroup { add("passes \(code.text)", count) }
    add("confirmed", index.confirmed)
    add("unreflected", index.unreflected)
    for (code, count) in index.themes { add("theme \(code.text)", count) }
    add("unknown speakers", index.unknownSpeakers)
    add("without issue", index.withoutIssue)
    add("unconfirmed", index.unconfirmed)
    add("resting on nothing", index.restingOnNothing)
    add("unfinished", index.unfinished)
    for (code, count) in index.present { add("present \(code.text)", count) }
    for (code, count) in index.came { add("came \(code.text)", count) }
  }

  private mutating func add(_ name: String, _ count: Int) { if count != 0 { parts[name] = String(count) } }
  private mutating func add(_ name: String, _ numbers: SortedNumbers) { if numbers.count > 0 { parts[name] = "\(numbers.all)" } }
  private mutating func add(_ name: String, _ tally: Tally, _ levels: Bool) {
    if tally.total != 0 { parts[name] = levels ? "\(Level.allCases.map { tally[$0] })" : "\(tally.total)" }
  }

  /// What is other than in `expected`.
  func differences(from expected: Counts) -> [String] {
    Set(parts.keys).union(expected.parts.keys).sorted().compactMap { name in
      parts[name] == expected.parts[name]
        ? nil : "\(name): \(expected.parts[name] ?? "nothing") expected, \(parts[name] ?? "nothing") counted"
    }
  }
}
