import RoundtableRecord

extension Verb {
  /// `merge p9 into p8`, `merge @maria2 into @maria`, `merge CODE into CODE`
  static let merge = Verb(
    "merge", topic: .hear, summary: "Make one of two that are the same: two notes of one statement, or a person, group, body, issue or theme entered twice.",
    details: [
      "What rested on the first rests on the second, which stays. The stricter level of the two holds.",
      "Of two statements the words of the second stand, with the speakers, issues and themes of both. They count as one, and no one has withdrawn anything.",
    ],
    forms: [
      Form(.placed(.mergeable), .placed(.into)) { _, desk, old, new throws(Refusal) in
        guard case .thing(let from) = old.value, case .thing(let into) = new.value else { throw .unlike(at: new.span) }
        guard from != into else { throw Refusal("that is the same one twice", at: new.span, suggestions: ["merge p9 into p8"]) }
        guard from.kind == into.kind, Session.mergeable.contains(from.kind) else { throw .unlike(at: new.span) }
        let pair = MergedPair(from: from, into: into, desk)
        try pair.check(at: old.span, new.span)
        return pair.decision
      }
    ],
    examples: [
      Example("merge p3 into p2", given: ["@ruth: My kids like him too"]), Example("merge @amina2 into @amina", given: ["join students @amina2: Amina Farah"]),
      Example("merge r22 into r2", given: ["issue r22: Training"]),
    ],
    refuses: ["two of different kinds", "groups of different kinds", "a stricter choice than a public role allows"])
}

extension Refusal {
  fileprivate static func unlike(at span: Span) -> Refusal {
    Refusal(
      "two of one kind can be merged: statements, people, groups, bodies, issues or themes", at: span,
      suggestions: ["merge p9 into p8", "merge @maria2 into @maria", "merge CODE into CODE"])
  }
}

/// Two things of one kind that are to be one.
private struct MergedPair {
  let from: Ref
  let into: Ref
  private let desk: Desk
  private var session: Session { desk.session }

  init(from: Ref, into: Ref, _ desk: Desk) { (self.from, self.into, self.desk) = (from, into, desk) }

  private var people: (old: Person, new: Person)? { pair(Person.self) }
  private var groups: (old: Group, new: Group)? { pair(Group.self) }
  private var perspectives: (old: Perspective, new: Perspective)? { pair(Perspective.self) }

  /// Both, where they are of this kind.
  private func pair<T: Thing>(_ type: T.Type) -> (old: T, new: T)? {
    guard let old = session.thing(from) as? T, let new = session.thing(into) as? T else { return nil }
    return (old, new)
  }

  /// Refuses what would open something, or print a name that someone did not choose to have printed.
  func check(at old: Span, _ new: Span) throws(Refusal) {
    if let (first, second) = perspectives {
      _ = try desk.standing(first, at: old)
      _ = try desk.standing(second, at: new)
    }
    if let (first, second) = groups, first.kind != second.kind {
      throw Refusal(
        "\(first.code) is \(first.kind) and \(second.code) is \(second.kind); groups of one kind can be merged", at: new,
        suggestions: ["group \(first.code) \(second.kind) changes its kind"])
    }
    guard let (first, second) = people, first.level != second.level else { return }
    let (strict, open) = first.level > second.level ? (first, second) : (second, first)
    if let role = session.publicRole(of: open.number) ?? session.publicRole(of: strict.number) {
      throw Refusal(
        "@\(open.handle) is \(role), and @\(strict.handle) has chosen \(strict.level)", at: old,
        suggestions: ["fix @\(strict.handle) \(open.level), if that is the person's own choice"])
    }
  }

  var decision: Decision {
    var recording = Recording([ThingsMerged(from: from, into: into)], ids: [], warnings: warnings, forgets: stricter) { [self] in receipt($0) }
    recording.ids = [into, from].compactMap { $0.item?.text ?? $0.code?.text ?? session.typed($0).map { String($0.drop { $0 == "@" }) } }
    recording.keepsLines = true
    return .record(recording)
  }

  /// What was more open until now than it is from now on.
  private var stricter: [Forgetting.Target] {
    if let (old, new) = people {
      return [old, new].filter { $0.level < max(old.level, new.level) }.map { .person($0.number) }
    }
    guard let (old, new) = perspectives else { return [] }
    let level = max(session.level(of: old), session.level(of: new))
    return [old, new].filter { session.level(of: $0) < level }.map { .item($0.id) }
  }

  private func receipt(_ now: Session) -> Phrase {
    if people != nil, now.callings != nil { return "put right" }
    let gone: Phrase = "\(people.map { "@\($0.old.handle)" } ?? from.name(in: session)) merged"
    if let number = into.item?.number, let said = now.perspective(number) { return Receipt.columns(Receipt.perspective(said, in: now), gone) }
    if let person = people.flatMap({ now.person($0.new.number) }) {
      return Receipt.columns("@\(person.handle)", "\(person.name)", person.group.map { "\($0)" }, "\(person.level)", gone)
    }
    return Receipt.columns(into.name(in: now), gone)
  }

  private var warnings: [Phrase] {
    if let (old, new) = perspectives { return warnings(old, new) }
    // On a screen that others can see, who the two are is not said.
    if let (old, new) = people { return desk.isRoom ? [] : warnings(old, new) }
    if let (old, new) = groups { return warnings(old, new) }
    guard from.kind == .issue, let old = from.code.flatMap({ session.issues[$0] }), let new = into.code.flatMap({ session.issues[$0] }), old.answer != nil,
      new.answer != nil
    else { return [] }
    return ["both are answered; the answer to \(new.code) stands"]
  }

  private func warnings(_ old: Perspective, _ new: Perspective) -> [Phrase] {
    let confirmed: [Phrase] = new.readBack.isConfirmed ? ["\(new.id) was confirmed before \(old.id) was part of it; confirm \(new.id)"] : []
    return confirmed + (old.text == new.text ? [] : ["the words of \(new.id) stand; those of \(old.id) stay in the internal record"])
  }

  private func warnings(_ old: Person, _ new: Person) -> [Phrase] {
    let isMember = [old, new].contains { session.members[$0.number].map { $0.dismissed == nil } ?? false }
    let tie = isMember ? session.tie(of: old) ?? session.tie(of: new) : nil
    let tied: [Phrase] = tie.map { ["@\(new.handle) is on the oversight board, and \($0); the board is external to it: dismiss @\(new.handle): REASON"] } ?? []
    let level = max(old.level, new.level)
    let stricter: [Phrase] = new.level == level ? [] : ["@\(new.handle) was \(new.level) and is \(level) now, as @\(old.handle) chose"]
    guard let before = old.group, let now = new.group, before != now, let said = session.index.spoken[old.number]?.all.first else { return tied + stricter }
    return tied + stricter + ["what @\(old.handle) said for \(before) stays with \(before); fix p\(said) @\(new.handle) gives p\(said) to \(now)"]
  }

  private func warnings(_ old: Group, _ new: Group) -> [Phrase] {
    let both = session.actions.all.filter { action in
      let asked = action.presentGauges.map(\.group)
      return asked.contains(old.code) && asked.contains(new.code)
    }
    return both.isEmpty
      ? [] : ["both showed hands on \(Receipt.ids(.action, both.map(\.number))), which are added up; gauge \(both[0].id) @\(new.code)=HANDS asks again"]
  }
}
