import RoundtableRecord

/// What `fix @who` changes of a person.
struct PersonChange {
  private let person: Person
  private let desk: Desk

  /// No change yet.
  init(_ person: Person, _ desk: Desk) {
    self.person = person
    self.desk = desk
  }

  /// The facts, or that nothing needs to change.
  func decision(_ line: Sentence<Untrusted?>, group: Code?, handle: Placed<Code>?, youth: Bool, level: Placed<Level>?) throws(Refusal) -> Decision {
    let name = try name(line)
    try check(handle)
    try check(level)
    let group = group == person.group ? nil : group
    let fact = PersonCorrected(
      person: person.number, handle: handle?.value == person.handle ? nil : handle?.value, name: name?.name, affiliation: name?.affiliation,
      group: group, seat: group.flatMap { desk.freeSeats(1, in: $0, besides: handle?.value).first },
      level: level?.value == person.level ? nil : level?.value, youth: youth && !person.youth)
    guard changes(fact) else { return .nothing("@\(person.handle) is so already", target: nil) }
    let number = person.number
    let isStricter = level.map { $0.value > person.level } ?? false
    var recording = Recording(
      [fact], ids: [person.handle.text], warnings: warnings(fact, level?.value), forgets: isStricter ? [.person(number)] : []
    ) { session in
      session.person(number).map { Self.receipt($0, in: session) } ?? ""
    }
    recording.keepsLines = level?.value != .private
    return .record(recording)
  }

  private static func receipt(_ now: Person, in session: Session) -> Phrase {
    if session.callings != nil { return Receipt.columns("@\(now.handle)", "put right") }
    return Receipt.columns(
      "@\(now.handle)", "\(now.name)\(now.affiliation.map { " (\($0))" as Phrase } ?? "")", now.group.map { "\($0)" },
      now.code.map { "code \($0)" }, now.youth ? "youth" : nil, "\(now.level)")
  }

  private func isAlone(in number: Int) -> Bool { desk.session.perspective(number).map { $0.stands && $0.speakers == [.person(person.number)] } ?? false }

  private func warnings(_ fact: PersonCorrected, _ level: Level?) -> [Phrase] {
    var warnings: [Phrase] = []
    if let level, level < person.level, let said = desk.session.index.spoken[person.number]?.all.first(where: { isAlone(in: $0) }) {
      warnings.append("what is recorded already stays at the level it was said at; fix p\(said) \(level) changes p\(said)")
    }
    if let tie = newTie(fact) {
      warnings.append("@\(person.handle) is on the oversight board, and now \(tie); the board is external to it: dismiss @\(person.handle): REASON")
    }
    if fact.group != nil, let before = person.group, let said = desk.session.index.spoken[person.number]?.all.first {
      warnings.append("what @\(person.handle) said for \(before) stays with \(before); fix p\(said) @\(person.handle) gives p\(said) to the new group")
    }
    return warnings
  }

  /// What would tie a member of the board to a body that the board is external to; nil when nothing would. It is accepted, since it is so;
  /// the receipt and `check` say it.
  private func newTie(_ fact: PersonCorrected) -> Phrase? {
    guard let member = desk.session.members[person.number], member.dismissed == nil else { return nil }
    var now = person
    now.group = fact.group ?? person.group
    if let old = person.group, now.group != old, !desk.session.isUnused(seatOf: person) { now.formerGroups.append(old) }
    if fact.name != nil { now.affiliation = fact.affiliation }
    return desk.session.tie(of: now)
  }

  private func name(_ line: Sentence<Untrusted?>) throws(Refusal) -> TypedName? {
    guard let text = line.text else { return nil }
    let names = TypedName.list(text)
    guard names.count == 1, let name = names[0] else {
      throw Refusal("one name is expected behind the colon", at: line.line.textSpan, suggestions: ["fix @who: Full Name (Affiliation)"])
    }
    return name
  }

  /// Checks that the handle is free or already the person's own. Their code does not count as their handle.
  private func check(_ handle: Placed<Code>?) throws(Refusal) {
    guard let handle else { return }
    try desk.checkFree(handle, except: person.code == handle.value ? nil : .person(person.number))
  }

  /// A public role needs the name; whoever holds one cannot be made stricter while holding it.
  private func check(_ level: Placed<Level>?) throws(Refusal) {
    let session = desk.session
    guard let level, level.value > .named, let role = session.publicRole(of: person.number) else { return }
    let owned = session.actions.all.first { $0.stands && $0.owner == .person(person.number) }
    let isMember = session.members[person.number].map { $0.dismissed == nil } ?? false
    let way: Phrase = isMember ? "dismiss @\(person.handle): REASON, first" : "name somebody else for the role first"
    throw Refusal(
      "@\(person.handle) is \(role), and that name is printed", at: level.span,
      suggestions: [owned.map { "fix \($0.id) @GROUP gives the action to a group" } ?? way])
  }

  private func changes(_ fact: PersonCorrected) -> Bool {
    fact.handle != nil || fact.group != nil || fact.level != nil || fact.youth
      || fact.name.map { $0 != person.name || fact.affiliation != person.affiliation } ?? false
  }
}
