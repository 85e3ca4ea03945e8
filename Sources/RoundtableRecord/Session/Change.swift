/// One thing of the session as it is to be; also, once exchanged, as it was.
package enum Change: Sendable {
  /// The head of the documents.
  case front(Front)
  /// A setting; nil when it is not set.
  case setting(String, String?)
  /// A stakeholder group.
  case group(Code, Group?)
  /// A body.
  case body(Code, Body?)
  /// An issue.
  case issue(Code, Issue?)
  /// A theme.
  case theme(Code, Theme?)
  /// A focus area.
  case focusArea(Code, FocusArea?)
  /// A source.
  case source(Code, Source?)
  /// A person.
  case person(Int, Person?)
  /// A perspective.
  case perspective(Int, Perspective?)
  /// An action.
  case action(Int, Action?)
  /// A note, by number from 1.
  case note(Int, Note?)
  /// The issue open at a terminal.
  case openIssue(String, Code?)
  /// A sitting.
  case sitting(Int, Sitting?)
  /// An item of the agenda.
  case agendaItem(Int, AgendaItem?)
  /// A ground rule.
  case rule(Int, Untrusted?)
  /// Somebody declined to speak.
  case pass(Int, Pass?)
  /// Who waits to speak.
  case queue([Waiting])
  /// A reflection.
  case reflection(Int, Reflection?)
  /// A parked matter.
  case parked(Int, ParkedMatter?)
  /// An objection.
  case objection(Int, Objection?)
  /// An adopted version.
  case adoption(Int, Adoption?)
  /// A member of the oversight board.
  case member(Int, Member?)
  /// A question of the oversight board.
  case question(Int, BoardQuestion?)
}

extension Session {
  /// Makes a change and keeps what was there with the present unit.
  mutating func change(_ change: Change) {
    let key = change.key
    let before = put(change)
    lastStamp += 1
    keep(before, Unit.Stamp(was: stamps[key] ?? 0, now: lastStamp))
    stamps[key] = lastStamp
  }

  /// The one place where anything of the session changes: puts the new in, keeps the counts right, gives back the old.
  mutating func put(_ change: Change) -> Change {
    switch change {
    case .front(let new):
      defer { front = new }
      return .front(front)
    case .setting(let key, let new):
      defer { settings[key] = new }
      return .setting(key, settings[key])
    case .group(let code, let new):
      namesVersion += 1
      index.names[code] = new == nil ? nil : .group(code)
      return .group(code, groups.put(new, at: code))
    case .body(let code, let new):
      namesVersion += 1
      index.names[code] = new == nil ? nil : .body(code)
      return .body(code, bodies.put(new, at: code))
    case .issue(let code, let new): return .issue(code, issues.put(new, at: code))
    case .theme(let code, let new): return .theme(code, themes.put(new, at: code))
    case .focusArea(let code, let new): return .focusArea(code, focusAreas.put(new, at: code))
    case .source(let code, let new): return .source(code, sources.put(new, at: code))
    case .person(let number, let new): return .person(number, putPerson(new, at: number))
    case .perspective(let number, let new):
      let old = perspectives.put(new, at: number)
      if let old { count(old, by: -1) }
      if let new { count(new, by: 1) }
      return .perspective(number, old)
    case .action(let number, let new):
      let old = actions.put(new, at: number)
      if let old { index.count(old, by: -1) }
      if let new { index.count(new, by: 1) }
      return .action(number, old)
    case .note(let number, let new): return .note(number, notes.put(new, at: number))
    case .openIssue(let terminal, let new):
      let old = terminals[terminal]?.openIssue
      terminals[terminal, default: .init()].openIssue = new
      return .openIssue(terminal, old)
    case .sitting(let number, let new): return .sitting(number, sittings.put(new, at: number))
    case .agendaItem(let number, let new):
      let old = agenda.put(new, at: number)
      openAgendaItem = agenda.all.last { $0.opened != nil && $0.closed == nil }?.number
      return .agendaItem(number, old)
    case .rule(let number, let new): return .rule(number, rules.put(new, at: number))
    case .pass(let number, let new):
      let old = passes.put(new, at: number)
      if let old { index.count(old, groups: groups(of: [old.party]), by: -1) }
      if let new { index.count(new, groups: groups(of: [new.party]), by: 1) }
      return .pass(number, old)
    case .queue(let new):
      defer { queue = new }
      return .queue(queue)
    case .reflection(let number, let new):
      let old = reflections.put(new, at: number)
      if let old { index.count(old, by: -1) }
      if let new { index.count(new, by: 1) }
      if let said = (new ?? old)?.of, perspectives[said]?.stands == true {
        index.unreflected.set(said, (index.reflections[said]?.count ?? 0) == 0)
      }
      return .reflection(number, old)
    case .parked(let number, let new): return .parked(number, parked.put(new, at: number))
    case .objection(let number, let new):
      let old = objections.put(new, at: number)
      if let old { index.objections[old.action, default: .init()].set(number, false) }
      if let new { index.objections[new.action, default: .init()].set(number, true) }
      return .objection(number, old)
    case .adoption(let version, let new): return .adoption(version, adoptions.put(new, at: version))
    case .member(let number, let new):
      defer { members[number] = new }
      return .member(number, members[number])
    case .question(let number, let new): return .question(number, questions.put(new, at: number))
    }
  }

  /// A person's group and level decide where the person's perspectives are counted. They are counted anew only when one of the two
  /// changes, so that a person's leaving costs the same however much the person said.
  private mutating func putPerson(_ new: Person?, at number: Int) -> Person? {
    let old = people[number]
    namesVersion += 1
    if let old, old.name != new?.name || old.handle != new?.handle,
      !formerPeople.contains(where: { $0.name == old.name && $0.handle == old.handle })
    {
      formerPeople.append(old)
    }
    let recount = old?.group != new?.group || old?.level != new?.level
    let spoken = recount ? (index.spoken[number]?.all ?? []).compactMap { perspectives[$0] } : []
    let passed = old?.group == new?.group ? [] : passes.all.filter { $0.party == .person(number) }
    for perspective in spoken { count(perspective, by: -1) }
    for pass in passed { index.count(pass, groups: groups(of: [pass.party]), by: -1) }
    if let old { index.count(old, by: -1) }
    if let new { index.count(new, by: 1) }
    _ = people.put(new, at: number)
    for perspective in spoken { count(perspective, by: 1) }
    for pass in passed { index.count(pass, groups: groups(of: [pass.party]), by: 1) }
    return old
  }

  private mutating func count(_ perspective: Perspective, by step: Int) {
    index.count(perspective, level: level(of: perspective), groups: groups(of: perspective.speakers), by: step)
  }
}
