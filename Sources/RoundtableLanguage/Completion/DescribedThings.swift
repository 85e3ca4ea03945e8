import RoundtableRecord

// What things of the session are, in one line each.

extension Explainer {
  /// The people, groups or bodies that a word names; nil when it names no one.
  func parties(_ token: Token) -> [Phrase]? {
    let parts = token.word.split(separator: ",").map { $0.drop { $0 == "@" } }
    let found = parts.map { part -> Phrase? in
      if part == "?" { return "@?: somebody not known yet; fix p1 @who names the speaker later" }
      guard let code = Code(part), let party = session.index.names[code] else { return nil }
      return party.person.map { person($0) } ?? organisation(code)
    }
    return found.isEmpty || found.contains(nil) ? nil : found.compactMap(\.self)
  }

  private func person(_ number: Int) -> Phrase? {
    guard let person = session.person(number) else { return nil }
    if desk.isRoom { return "a person; room view shows nothing of people" }
    let name: Phrase = person.level == .private ? "" : " \(person.name)"
    let words = session.index.spoken[number]?.count ?? 0
    return Receipt.columns(
      "@\(person.level == .private ? person.code ?? person.handle : person.handle)\(name)", person.group.map { "\($0)" },
      person.code.map { "@\($0)" }, "\(person.level)", person.youth ? "youth" : nil, person.left == nil ? "at the table" : "left",
      words == 0 ? "not heard yet" : "said \(words)")
  }

  /// A group or a body; nil when none has the code.
  func organisation(_ code: Code) -> Phrase? {
    if let group = session.groups[code] {
      return Receipt.columns(
        "\(code)", "\(group.title)", "\(group.kind)", "\(session.index.present[code] ?? 0) at the table",
        group.seats.map { Receipt.count($0, "seat", "seats") })
    }
    return session.bodies[code].map { Receipt.columns("\(code)", "\($0.title)", "a body, not at the table") }
  }

  /// An issue; nil when none has the code.
  func issue(_ code: Code) -> Phrase? {
    session.issues[code].map { issue in
      return Receipt.columns(
        "\(code)", .cut(issue.title), desk.openIssue == code ? "open" : nil,
        Receipt.count(session.index.byIssue[code]?.total ?? 0, "perspective", "perspectives"))
    }
  }

  /// A theme, whether it was used or not.
  func theme(_ code: Code) -> Phrase {
    let covers = session.themes[code]?.covers
    let count = session.index.themes[code] ?? 0
    if covers == nil, count == 0 { return "+\(code): a theme that nobody used yet" }
    return Receipt.columns("+\(code)", covers.map { .cut($0) }, "used \(count) times")
  }

  /// A recorded thing, as its receipt describes it.
  func item(_ id: ItemID) -> Phrase {
    switch id.kind {
    case .perspective: if let found = session.perspective(id.number) { return Receipt.perspective(found, in: session) }
    case .action: if let found = session.action(id.number) { return Receipt.action(found, in: session) }
    case .reflection:
      if let found = session.reflection(id.number) {
        return Receipt.columns("\(id)", "of \(ItemID(.perspective, found.of))", session.mayShow(Ref(id), on: .screen) ? .cut(found.text) : "…")
      }
    case .parked:
      if let found = session.parked[id.number] {
        return Receipt.columns("\(id)", found.outcome == nil ? "waits" : "resolved", .cut(found.text))
      }
    case .objection: if let found = session.objections[id.number] { return Receipt.objection(found, in: session) }
    case .status: if let found = session.statuses[id.number] { return Receipt.status(found, in: session) }
    case .question: if let found = session.questions[id.number] { return Receipt.question(found, in: session) }
    }
    return "\(id): nothing is recorded under that id"
  }

  /// Whatever has a code; nil when nothing does.
  func thing(_ code: Code) -> Phrase? {
    organisation(code) ?? issue(code) ?? session.sources[code].map { source in
      Receipt.columns("\(code)", "a source", source.title.map { .cut($0) }, source.people.map { "heard \($0) people" })
    } ?? session.focusAreas[code].map { area in
      Receipt.columns("\(code)", "a focus area", area.by.map { .ours("by \($0.label)") }, area.title.map { .cut($0) })
    } ?? (session.themes[code] == nil ? nil : theme(code))
  }
}
