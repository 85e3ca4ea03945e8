import RoundtableRecord

extension Verb {
  /// `fix @who [in GROUP] [as @new] [youth] [named|group|anon|private] [: Full Name (Affiliation)]`
  static func fixPerson(_ line: Sentence, _ desk: Desk) throws(Refusal) -> Decision {
    let person = try desk.person(line)
    guard Set(line.head.spans.keys) != [.parties] || line.text != nil else {
      throw Refusal(
        "nothing new is said of @\(person.handle)", at: line.span(.parties),
        suggestions: ["fix @\(person.handle) named", "fix @\(person.handle): Full Name"])
    }
    let name = try onlyName(line)
    try checkHandle(line, person, desk)
    try checkRole(line, person, desk)
    let group = line.head.codes["in"].flatMap { $0 == person.group ? nil : $0 }
    let fact = PersonCorrected(
      person: person.number, handle: line.head.newHandle.flatMap { $0 == person.handle ? nil : $0 },
      name: name.map { _ in name?.name ?? person.name }, affiliation: name?.affiliation, group: group,
      seat: group.flatMap { desk.freeSeats(1, in: $0, besides: line.head.newHandle).first },
      level: line.head.level.flatMap { $0 == person.level ? nil : $0 }, youth: line.head.has("youth") && !person.youth)
    guard changes(fact, person) else { return .nothing("@\(person.handle) is so already", target: nil) }
    let number = person.number
    let loosens = (line.head.level ?? person.level) < person.level && !(desk.session.index.spoken[number]?.all.isEmpty ?? true)
    var warnings: [Phrase] =
      loosens ? ["what is recorded already stays at the level it was said at; fix p1 \(line.head.level ?? .group) changes one"] : []
    if let tie = newTie(fact, person, desk) {
      warnings.append("@\(person.handle) is on the oversight board, and now \(tie); the board is external to it: dismiss @\(person.handle): REASON")
    }
    let hidden = line.head.level == .private ? words(of: number, desk.session) : []
    return .record(
      Recording([fact], ids: [person.handle.text], warnings: warnings, forgets: hidden) { session in
        guard let now = session.person(number) else { return "" }
        return Receipt.columns(
          "@\(now.handle)", "\(now.name)\(now.affiliation.map { " (\($0))" as Phrase } ?? "")", now.group.map { "\($0)" },
          now.code.map { "code \($0)" },
          now.youth ? "youth" : nil, "\(now.level)")
      })
  }

  /// What would tie a member of the board to a body that the board is external to; nil when nothing would. It is taken, since it is so; the
  /// receipt and `check` say it.
  private static func newTie(_ fact: PersonCorrected, _ person: Person, _ desk: Desk) -> Phrase? {
    guard let member = desk.session.members[person.number], member.dismissed == nil else { return nil }
    var now = person
    now.group = fact.group ?? person.group
    if fact.name != nil { now.affiliation = fact.affiliation }
    return desk.session.tie(of: now)
  }

  /// Everything that a person said, which the history of lines forgets once the person is private.
  private static func words(of person: Int, _ session: Session) -> [Untrusted] {
    let said = (session.index.spoken[person]?.all ?? []).compactMap { session.perspective($0)?.text }
    return said + session.objections.all.compactMap { $0.by == .person(person) ? $0.reason : nil }
  }

  private static func onlyName(_ line: Sentence) throws(Refusal) -> TypedName? {
    guard let text = line.text else { return nil }
    let names = TypedName.list(text)
    guard names.count == 1, let name = names[0] else {
      throw Refusal("one name is expected behind the colon", at: line.line.textSpan, suggestions: ["fix @who: Full Name (Affiliation)"])
    }
    return name
  }

  private static func checkHandle(_ line: Sentence, _ person: Person, _ desk: Desk) throws(Refusal) {
    guard let handle = line.head.newHandle, let taken = desk.session.index.names[handle],
      taken != .person(person.number) || person.code == handle
    else { return }
    throw Refusal(
      "@\(handle) is taken: it is \(desk.session.label(of: taken))", at: line.span(.word("as")), suggestions: ["give another handle"])
  }

  /// A public role needs the name; whoever holds one can not be made stricter while holding it.
  private static func checkRole(_ line: Sentence, _ person: Person, _ desk: Desk) throws(Refusal) {
    guard let level = line.head.level, level > .named else { return }
    let owned = desk.session.actions.all.first { $0.stands && $0.owner == .person(person.number) }
    let isMember = desk.session.members[person.number].map { $0.dismissed == nil } ?? false
    guard let role = desk.session.publicRole(of: person.number) else { return }
    let way: Phrase = isMember ? "dismiss @\(person.handle): REASON, first" : "name somebody else for the role first"
    throw Refusal(
      "@\(person.handle) is \(role), and that name is printed", at: line.span(.level),
      suggestions: [owned.map { "fix \($0.id) @GROUP gives the action to a group" } ?? way])
  }

  private static func changes(_ fact: PersonCorrected, _ person: Person) -> Bool {
    fact.handle != nil || fact.group != nil || fact.level != nil || fact.youth
      || fact.name.map { $0 != person.name || fact.affiliation != person.affiliation } ?? false
  }
}
