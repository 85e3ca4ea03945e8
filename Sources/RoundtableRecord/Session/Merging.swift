// Two things that turn out to be one, and a code that is renamed: what rested on one rests on the other.

extension Session {
  /// The kinds of which two can be merged.
  package static let mergeable: [ThingKind] = [.perspective, .person, .group, .body, .issue, .theme]

  /// Merges one thing into another of its kind. Nothing changes where one of them is not there.
  mutating func merge(_ old: Ref, into new: Ref) {
    guard old != new, old.kind == new.kind, Session.mergeable.contains(old.kind), isKnown(old) else { return }
    // Its words may be gone for good by now; what was merged into it is counted with it all the same.
    if old.kind == .perspective, !isKnown(new), let number = old.number { return update(Perspective.self, number) { $0.merged = new.number } }
    guard isKnown(new) else { return }
    if old.kind == .perspective { return mergePerspective(old, into: new) }
    if old.kind == .person { return mergePerson(old, into: new) }
    if let old = groups[old.key], let new = groups[new.key] { moveSeats(from: old.code, to: new.code, keepNumbers: false) }
    if let old = issues[old.key], let new = issues[new.key] { join(old, to: new) }
    if let old = themes[old.key], let new = new.code { change(Theme(code: new, covers: themes[new]?.covers ?? old.covers)) }
    moveUsers(Replacement(old: old, new: new))
    take(old)
  }

  /// Gives a group another code.
  mutating func rename(group code: Code, to new: Code) {
    guard let old = groups[code], index.names[new] == nil, groups[new] == nil else { return }
    var group = Group(code: new)
    (group.kind, group.name, group.seats, group.within) = (old.kind, old.name, old.seats, old.within)
    (group.namer, group.regrets) = (old.namer, old.regrets)
    groups.place(new, beside: code)
    change(group)
    moveSeats(from: code, to: new, keepNumbers: true)
    moveUsers(Replacement(old: old.ref, new: group.ref))
    remove(old)
  }

  /// Takes away a thing on which nothing rests.
  mutating func take(_ ref: Ref) {
    guard let thing = thing(ref), index.users.all(of: ref).isEmpty else { return }
    remove(thing)
  }

  /// The things that rest on a thing, in the order of kinds; of a theme, what carries it and stands.
  package func users(of ref: Ref) -> [any Thing] {
    guard ref.kind == .theme, let theme = ref.code else { return index.users.all(of: ref).compactMap { thing($0) } }
    return perspectives.all.filter { $0.stands && $0.themes.contains(theme) } + actions.all.filter { $0.themes.contains(theme) }
  }

  /// True for a thing that is there; for a theme also when it only was used.
  package func isKnown(_ ref: Ref) -> Bool { thing(ref) != nil || ref.kind == .theme && ref.code.map { index.themes[$0] ?? 0 > 0 } == true }

  // MARK: What rested on one rests on the other

  private mutating func moveUsers(_ replacement: Replacement) {
    var users = index.users.all(of: replacement.old).filter { $0.kind != .member || replacement.old.kind != .person }
    if let theme = replacement.old.kind == .theme ? replacement.old.code : nil {
      users += perspectives.all.filter { $0.themes.contains(theme) }.map(\.ref) + actions.all.filter { $0.themes.contains(theme) }.map(\.ref)
    }
    users += clearances.all.map(\.ref) + adoptions.all.map(\.ref)
    for user in users { if let thing = thing(user) { move(thing, replacement) } }
  }

  private mutating func move<T: Thing>(_ thing: T, _ replacement: Replacement) {
    let moved = thing.replacing(replacement)
    guard moved != thing else { return }
    change(moved)
    // What was said of a reflection counts as long as the words it reflects have the same speakers.
    guard let before = thing as? Perspective, let now = moved as? Perspective, before.speakers != now.speakers else { return }
    for heard in reflections(of: now.number) {
      update(Reflection.self, heard.number) { $0.checks = $0.checks.map { $0.replacing(replacement, speakers: before.speakers) } }
    }
  }

  private mutating func moveSeats(from old: Code, to new: Code, keepNumbers: Bool) {
    for var person in people.all where person.group == old {
      var seat = keepNumbers ? person.seat ?? 1 : nextSeat(in: new)
      while index.names[Code(unchecked: new.text + String(seat))] != nil { seat += 1 }
      count(seat: seat, in: new)
      (person.group, person.seat) = (new, seat)
      person.formerGroups.removeAll { $0 == new || $0 == old }
      change(person)
    }
    if keepNumbers { count(seat: nextSeat(in: old) - 1, in: new) }
  }

  // MARK: What each kind keeps of both

  private mutating func join(_ old: Issue, to new: Issue) {
    var issue = new
    issue.discussions = (new.discussions + old.discussions).sorted { $0.opened.milliseconds < $1.opened.milliseconds }
    issue.answer = new.answer ?? old.answer
    issue.isRaisedLater = new.isRaisedLater && old.isRaisedLater
    change(issue)
  }

  private mutating func mergePerspective(_ old: Ref, into new: Ref) {
    guard let first = new.number.flatMap({ perspectives[$0] }), let second = old.number.flatMap({ perspectives[$0] }), !first.isSetAside, !second.isSetAside
    else { return }
    let level = max(level(of: first), level(of: second))
    moveUsers(Replacement(old: old, new: new))
    update(Perspective.self, first.number) { $0.join(second, at: level) }
    update(Perspective.self, second.number) { $0.merged = first.number }
  }

  private mutating func mergePerson(_ old: Ref, into new: Ref) {
    guard let entry = old.number.flatMap({ people[$0] }), var person = new.number.flatMap({ people[$0] }) else { return }
    if let seat = entry.group, person.group.map({ $0 != seat }) == true { keep(seat, withWordsOf: entry.number) }
    let isSlip = isUnused(seatOf: entry)
    moveUsers(Replacement(old: old, new: new))
    if let seat = members[entry.number] {
      var kept = members[person.number] ?? seat.replacing(Replacement(old: old, new: new))
      kept.recusals += seat.recusals.filter { recusal in !kept.recusals.contains { $0.action == recusal.action } }
      change(kept)
      remove(seat)
    }
    nameHistory.successors[entry.number] = person.number
    remove(entry)
    person.join(entry, sat: isSlip ? nil : entry.group)
    change(person)
  }
}

extension Perspective {
  /// What is kept of another that says the same: who said it, on what, and under which themes. The own words stand.
  fileprivate mutating func join(_ other: Perspective, at level: Level) {
    let all = (speakers + other.speakers).once
    speakers = all.count > 1 ? all.filter { $0 != .unknown } : all
    self.level = level
    (issues, themes) = ((issues + other.issues).once, (themes + other.themes).once)
    answers = (answers + other.answers).once.filter { $0 != number && $0 != other.number }
    (kind, language) = (kind ?? other.kind, language ?? other.language)
    seats.merge(other.seats) { own, _ in own }
    joined += [other.number]
  }
}

extension Person {
  /// What is kept of another entry of the same person: the stricter choice, the seat where there is none, and that the person is there.
  ///
  /// - Parameter former: the group that the other entry has sat for; nil for none, or a slip.
  fileprivate mutating func join(_ other: Person, sat former: Code?) {
    level = max(level, other.level)
    youth = youth || other.youth
    if left == nil || other.left == nil { left = nil }
    if group == nil { (group, seat) = (other.group, other.seat) }
    formerGroups = (formerGroups + other.formerGroups + [former].compactMap(\.self)).once.filter { $0 != group }
  }
}
