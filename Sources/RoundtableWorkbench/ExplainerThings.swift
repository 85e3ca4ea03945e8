import RoundtableLanguage
import RoundtableRecord

// What things of the session are, told in one line each.

extension Explainer {
  /// The people, groups or bodies that a word names; nil when it names nobody.
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
    guard let person = telling.person(number) else { return nil }
    // Of somebody private nothing is told where others can see it, and no name anywhere.
    if person.level == .private, desk.isRoom { return "nothing is shown of that person here" }
    let name: Phrase = person.level == .private ? "" : " \(person.name)"
    let words = session.index.spoken[number]?.count ?? 0
    return Receipt.columns(
      "@\(person.level == .private ? person.code ?? person.handle : person.handle)\(desk.isRoom ? "" : name)", person.group.map { "\($0)" },
      desk.isRoom ? nil : person.code.map { "@\($0)" }, "\(person.level)", person.youth ? "youth" : nil,
      person.left == nil ? "at the table" : "left",
      words == 0 ? "not heard yet" : "said \(words)")
  }

  /// A group or a body; nil when none is called so.
  func organisation(_ code: Code) -> Phrase? {
    if let group = telling.groups[code] {
      return Receipt.columns(
        "\(code)", "\(group.title)", "\(group.kind)", "\(session.index.present[code] ?? 0) at the table",
        group.seats.map { Receipt.count($0, "seat", "seats") })
    }
    return telling.bodies[code].map { Receipt.columns("\(code)", "\($0.title)", "a body, not at the table") }
  }

  /// An issue; nil when none is called so.
  func issue(_ code: Code) -> Phrase? {
    telling.issues[code].map { issue in
      let tally = session.index.byIssue[code]
      let heard = desk.isRoom ? tally?.upTo(.anon) : tally?.total
      return Receipt.columns(
        "\(code)", .cut(issue.title), desk.openIssue == code ? "open" : nil, Receipt.count(heard ?? 0, "perspective", "perspectives"))
    }
  }

  func theme(_ code: Code) -> Phrase {
    let covers = telling.themes[code]?.covers
    let count = session.index.themes[code] ?? 0
    if covers == nil, count == 0 { return "+\(code): a theme that nobody used yet" }
    return Receipt.columns("+\(code)", covers.map { .cut($0) }, desk.isRoom ? nil : "used \(count) times")
  }

  /// A recorded thing, as its receipt tells it.
  func item(_ id: ItemID) -> Phrase {
    if desk.isRoom, session.hasGiven(id), !session.mayShow(Ref(id), on: .room) { return "nothing is shown of \(id) here" }
    switch id.kind {
    case .perspective: if let found = telling.perspective(id.number) { return Receipt.perspective(found, in: telling) }
    case .action: if let found = telling.action(id.number) { return Receipt.action(found, in: telling) }
    case .reflection:
      if let found = telling.reflection(id.number) {
        return Receipt.columns("\(id)", "of \(ItemID(.perspective, found.of))", session.mayShow(Ref(id), on: .screen) ? .cut(found.text) : "…")
      }
    case .parked:
      if let found = telling.parked[id.number] {
        return Receipt.columns("\(id)", found.outcome == nil ? "waits" : "resolved", .cut(found.text))
      }
    case .objection: if let found = telling.objections[id.number] { return Receipt.objection(found, in: telling) }
    case .question: if let found = telling.questions[id.number] { return Receipt.question(found, in: telling) }
    }
    return "\(id): nothing is recorded under that id"
  }

  /// Whatever a code stands for; nil when nothing does.
  func thing(_ code: Code) -> Phrase? {
    organisation(code) ?? issue(code) ?? telling.sources[code].map { source in
      Receipt.columns("\(code)", "a source", source.title.map { .cut($0) }, source.people.map { "heard \($0) people" })
    } ?? telling.focusAreas[code].map { area in
      Receipt.columns("\(code)", "a focus area", area.by.map { .ours("by \($0.label)") }, area.title.map { .cut($0) })
    } ?? (telling.themes[code] == nil ? nil : theme(code))
  }
}
