package import RoundtableRecord

/// Everything that is known of one thing.
package enum Detail {
  /// A recorded thing; it is there.
  package static func page(_ session: Session, _ item: ItemID) -> Page {
    var page = Page()
    switch item.kind {
    case .perspective: if let perspective = session.perspective(item.number) { page.show(perspective, session) }
    case .action: if let action = session.action(item.number) { page.show(action, session) }
    case .reflection: if let reflection = session.reflection(item.number) { page.show(reflection, session) }
    case .parked: if let matter = session.parked[item.number] { page.show(matter, session) }
    case .objection: if let objection = session.objections[item.number] { page.show(objection, session) }
    case .question: if let question = session.questions[item.number] { page.show(question, session) }
    case .status: if let note = session.statuses[item.number] { page.show(note, session) }
    }
    return page
  }

  /// A person, group, body, issue, theme, focus area or source. Nil when the code stands for none.
  package static func page(_ session: Session, code: Code, asTheme: Bool) -> Page? {
    var page = Page()
    let code = asTheme ? session.spelling(of: code) : code
    if asTheme || (session.index.names[code] == nil && session.issues[code] == nil && isTheme(code, session)) {
      guard isTheme(code, session) else { return nil }
      page.show(theme: code, session)
    } else if let party = session.index.names[code] {
      page.show(party, session)
    } else if let issue = session.issues[code] {
      page.show(issue, session)
    } else if let area = session.focusAreas[code] {
      page.line("\(area.code)  focus area\(area.by.map { Phrase.ours("  " + $0.label) } ?? "")  \(area.title ?? Untrusted(""))")
    } else if let source = session.sources[code] {
      let people: Phrase = source.people.map { "  \($0) people" } ?? ""
      let dated: Phrase = source.dated.map { .ours("  dated " + $0.iso) } ?? ""
      page.line("\(source.code)  source\(people)\(dated)  \(source.title ?? Untrusted(""))")
    }
    return page.blocks.isEmpty ? nil : page
  }

  /// Every code that can be shown, for the nearest one to a slip.
  package static func codes(_ session: Session) -> [String] {
    (session.issues.codes + session.groups.codes + session.bodies.codes + session.themes.codes + session.focusAreas.codes
      + session.sources.codes).map(\.text)
      + (session.callings == nil ? session.people.all.map(\.handle.text) : [])
  }

  private static func isTheme(_ code: Code, _ session: Session) -> Bool {
    session.themes[code] != nil || (session.index.themes[code] ?? 0) > 0
  }
}

extension Page {
  fileprivate mutating func show(_ perspective: Perspective, _ session: Session) {
    let level = session.level(of: perspective)
    if let reason = perspective.erased {
      heading("\(perspective.id)  erased: \(reason)")
      return
    }
    heading("\(perspective.id)  \(session.labels(of: perspective.speakers, at: level, sitting: perspective.seats))")
    line("  \(Phrase.theirs(perspective.text))")
    // Where the level is not noted, an unmarked way of taking down words may be one that too few share.
    let mode = session.callings == nil || perspective.mode != .paraphrase ? perspective.mode : nil
    let marks: [Phrase?] = [
      session.noted(level).map { "\($0)" }, mode.map { "\($0)" }, perspective.kind.map { "\($0)" }, perspective.language.map { .ours("lang \($0)") },
    ]
    if marks.contains(where: { $0 != nil }) { line("  \(marks.compactMap(\.self).joined(", "))") }
    if let reason = perspective.retracted { line("  retracted: \(reason)") }
    if let reason = perspective.struck?.reason { line("  struck, a slip of the note-taker: \(reason)") }
    if let whole = perspective.merged { line("  merged into \(ItemID(.perspective, whole)), and counted as one with it") }
    if !perspective.joined.isEmpty { line("  counted as one with \(perspective.joined.map { "\(ItemID(.perspective, $0))" }.joined(", "))") }
    let said = Trace.verdict(perspective.readBack, session)
    if !said.isEmpty { line("  read back:\(said)") }
    for heard in session.reflections(of: perspective.number) {
      line("  \(Trace.echo(heard, session, isAskedFor: true))")
    }
    links("on", perspective.issues.map { code in "\(code) \(session.issues[code]?.title ?? Untrusted(""))" })
    links("themes", perspective.themes.map { "+\($0)" })
    links("answers", perspective.answers.map { "\(ItemID(.perspective, $0))" })
    links("answered by", session.perspectives(answering: perspective.number).prefix(20).map { "\(ItemID(.perspective, $0))" })
    links("carried by", session.actions(restingOn: perspective.number).prefix(20).map { "\($0.id)" })
    if perspective.corrections > 0 {
      line("  put right \(Phrase.counted(perspective.corrections, "time")); log \(perspective.id) tells how")
    }
  }

  fileprivate mutating func show(_ reflection: Reflection, _ session: Session) {
    heading("\(reflection.id)  \(session.label(of: reflection.by)) heard \(ItemID(.perspective, reflection.of))")
    let isPrivate = session.perspective(reflection.of).map { session.level(of: $0) == .private } ?? true
    line(isPrivate ? "  …" : "  \(Phrase.theirs(reflection.text))\(Trace.verdict(session.readBack(of: reflection), session))")
  }

  fileprivate mutating func show(_ matter: ParkedMatter, _ session: Session) {
    heading("\(matter.id)  \(matter.text)")
    line("  parked\(matter.by.map { " by \(session.label(of: $0))" as Phrase } ?? "")\(matter.issue.map { " on \($0)" as Phrase } ?? "")")
    if let withdrawal = matter.withdrawal {
      return line("  \(Phrase.ours(withdrawal.isStruck ? "struck, a slip of the note-taker" : "withdrawn")): \(withdrawal.reason)")
    }
    line(matter.outcome.map { "  resolved: \($0)" } ?? "  waits; resolve \(matter.id): OUTCOME")
  }

  fileprivate mutating func show(_ issue: Issue, _ session: Session) {
    heading("\(issue.code)  \(issue.title)")
    if issue.isRaisedLater { line("  raised during implementation") }
    let said = session.perspectives(on: issue.code).map(\.number)
    line(
      said.isEmpty ? "  heard: nothing yet" : "  heard: \(Phrase.counted(said.count, "perspective")) (\(Listing.some(said, .perspective)))")
    let silent = session.silentRows(on: issue.code)
    if !silent.isEmpty { line(.ours("  not heard: " + silent.map(\.label).joined(separator: ", "))) }
    links("actions", session.actions(on: issue.code).prefix(20).map { "\($0.id)" })
    if let answer = issue.answer {
      line("  answer: \(Phrase.ours(answer.kind.words)): \(answer.why)")
    } else {
      line("  answer: none yet; answer \(issue.code) taken-up|partly|not-taken-up|needs-talk|out-of-scope: WHY")
    }
    opinions(on: issue.ref, session)
    let minutes = issue.discussions.compactMap { discussion in discussion.closed.map { $0.minutes(since: discussion.opened) } }.reduce(0, +)
    if !issue.discussions.isEmpty {
      line("  discussed \(Phrase.counted(issue.discussions.count, "time")), \(Phrase.counted(minutes, "minute"))")
    }
  }

  fileprivate mutating func show(_ party: Party, _ session: Session) {
    switch party {
    case .person(let number): if let person = session.person(number) { show(person, session) }
    case .group(let code): if let group = session.groups[code] { show(group, session) }
    case .body(let code):
      if let body = session.bodies[code] { heading("\(body.code)  \(body.title)  \(body.kind), not at the table") }
    case .unknown: return
    }
    parts(of: party, session)
  }

  private mutating func show(_ person: Person, _ session: Session) {
    heading("@\(person.handle)  \(person.name)\(person.affiliation.map { " (\($0))" as Phrase } ?? "")")
    let code: Phrase = person.code.map { ", code \($0)" } ?? ""
    let marks = (person.youth ? ", youth" : "") + (person.left == nil ? "" : ", left")
    line("  \(person.group.map { "\($0)" } ?? "no group")\(code), \(person.level)\(.ours(marks))")
    let said = session.index.spoken[person.number]?.all ?? []
    line(said.isEmpty ? "  has not spoken yet" : "  said: \(Listing.some(said, .perspective))")
    seat(of: person.number, session)
  }

  private mutating func show(_ group: Group, _ session: Session) {
    heading("\(group.code)  \(group.title)  \(group.kind)")
    let seats: Phrase = group.seats.map { " of \($0) seats" } ?? ""
    let isPooled = session.callings?.isPooled(group.code) == true
    let heard: Phrase = isPooled ? "" : "; \(Phrase.counted(session.index.byGroup[group.code]?.total ?? 0, "perspective"))"
    line("  \(session.index.present[group.code] ?? 0) at the table\(seats)\(heard)")
    if let regrets = group.regrets { line("  regrets: \(regrets)") }
    if session.callings != nil { return }
    links("people", session.people.all.filter { $0.group == group.code }.map { "@\($0.handle)" })
  }

  fileprivate mutating func show(theme code: Code, _ session: Session) {
    heading("+\(code)  used \(Phrase.counted(session.index.themes[code] ?? 0, "time"))")
    if let covers = session.themes[code]?.covers { line("  \(covers)") }
  }

  mutating func links(_ what: String, _ things: [Phrase]) {
    if !things.isEmpty { line("  \(Phrase.ours(what)): \(things.joined(", "))") }
  }
}
