import RoundtableLanguage
package import RoundtableRecord

/// Tells what lines of others recorded, as receipts: with names, or as a screen may show them that others can see.
package struct UnitTeller {
  private let session: Session
  private let filter: RoomFilter?

  /// A teller for a session as it is now.
  ///
  /// - Parameter filter: what takes names out of words, for a screen that others can see; nil shows names and what is private.
  package init(_ session: Session, room filter: RoomFilter?) {
    self.session = filter == nil ? session : session.inCodes
    self.filter = filter
  }

  /// The unit as its receipt would tell it now; nil when there is nothing that the screen may tell.
  package func told(_ unit: Unit) -> Phrase? {
    let shown = filter == nil ? unit.changes : unit.changes.filter { !isPrivate($0, of: unit.kinds) }
    if shown.isEmpty, !unit.changes.isEmpty { return nil }
    var parts: [Phrase] = []
    for change in shown.prefix(Self.most * 4) {
      if let part = told(change, of: unit), !parts.contains(part) { parts.append(part) }
    }
    let kinds = Phrase.ours(unit.kinds.map { $0.replacing("-", with: " ") }.joined(separator: ", "))
    let told = parts.count > Self.most ? "\(kinds): \(shown.count) at once" : parts.isEmpty ? kinds : parts.joined("; ")
    return filter?.phrase(told) ?? told
  }

  /// What one event of another terminal was, and who did it when that is not who types here. Nil when there is nothing to tell.
  func told(_ event: Arrivals.Event, own: Int?) -> Phrase? {
    switch event {
    case .unit(let first):
      session.unit(at: first).flatMap { unit in unit.undone ? nil : told(unit).map { "\(name(of: unit, own: own)): \($0)" } }
    case .undone(let first): session.unit(at: first).flatMap { reverted($0, "undo", own: own) }
    case .redone(let first): session.unit(at: first).flatMap { reverted($0, "redo", own: own) }
    }
  }

  /// A longer block is only counted.
  private static let most = 4

  private func reverted(_ unit: Unit, _ verb: Phrase, own: Int?) -> Phrase? {
    if filter != nil, unit.changes.contains(where: { isPrivate($0, of: unit.kinds) }) { return nil }
    let label = unit.label(in: session)
    return "\(name(of: unit, own: own)): \(verb)  \(filter?.phrase(label) ?? label)"
  }

  private func name(of unit: Unit, own: Int?) -> Phrase {
    guard let writer = unit.writer.person, writer != own else { return "another terminal" }
    return session.handle(of: .person(writer))
  }

  // MARK: What is private

  /// True when a screen that others can see shows nothing of the change: of private words, and of people who are.
  private func isPrivate(_ change: Change, of kinds: [String]) -> Bool {
    if let action = (session.thing(change.ref) ?? change.previous) as? Action, hasPrivateAnswer(action, kinds) { return true }
    return !session.mayShow(change, on: .room)
  }

  /// True when the unit noted of an action what somebody answered, reported or assessed who is private by now.
  private func hasPrivateAnswer(_ action: Action, _ kinds: [String]) -> Bool {
    (kinds.contains(StatusReported.kind) && session.isPrivate(action.reported.last?.by))
      || (kinds.contains(StatusAssessed.kind) && session.isPrivate(action.assessed.last?.by))
      || (kinds.contains { [ActionAccepted.kind, ActionDeclined.kind].contains($0) } && session.isPrivate(action.acceptance?.by))
  }

  private func isPrivate(perspective number: Int) -> Bool { !session.mayShow(Ref(.perspective, number), on: .screen) }

  /// The numbers of the perspectives that may be pointed at.
  private func shown(_ numbers: [Int]) -> [Int] { filter == nil ? numbers : numbers.filter { !isPrivate(perspective: $0) } }

  // MARK: Receipts

  private func told(_ change: Change, of unit: Unit) -> Phrase? {
    let number = change.ref.number ?? 0
    switch change.ref.kind {
    case .perspective:
      guard var perspective = session.perspective(number) else { return nil }
      perspective.answers = shown(perspective.answers)
      // What was withdrawn is not held up to the room once more.
      if filter != nil, !perspective.stands { return Receipt.columns("\(perspective.id)", session.speakers(of: perspective), "retracted") }
      return Receipt.perspective(perspective, in: session)
    case .action:
      guard var action = session.action(number) else { return nil }
      action.from = shown(action.from)
      return OversightTeller(session, unit).told(action) ?? Receipt.action(action, in: session)
    case .objection: return session.objections[number].map { Receipt.objection($0, in: session) }
    case .question: return session.questions[number].map { OversightTeller(session, unit).told($0) }
    case .member: return session.members[number].map { OversightTeller(session, unit).told($0, showsName: filter == nil) }
    case .adoption:
      return session.adoptions[number].map { Receipt.columns("version \(number) adopted", $0.note.map { .cut($0) }) }
    case .reflection:
      return session.reflection(number).map { reflection in
        let words: Phrase = isPrivate(perspective: reflection.of) ? "…" : .cut(reflection.text)
        return Receipt.columns(
          "\(reflection.id)", "\(session.label(of: reflection.by)) heard \(ItemID(.perspective, reflection.of))", words)
      }
    case .person:
      return session.person(number).map { person in
        Receipt.columns(
          person.group.map { "\($0)" }, "@\(person.handle)", filter == nil ? "\(person.name)" : nil, person.left == nil ? nil : "left")
      }
    case .issue: return change.ref.code.flatMap { session.issues[$0] }.map { told($0, of: unit) }
    case .pass:
      return session.passes[number].map { Receipt.columns("passed", session.label(of: $0.party), $0.note.map { .cut($0) }) }
    case .note: return session.notes[number].map { Receipt.columns("note", .cut($0.text)) }
    case .parked:
      return session.parked[number].map { Receipt.columns("\($0.id)", $0.outcome == nil ? "parked" : "resolved", .cut($0.text)) }
    case .agendaItem:
      return session.agenda[number].map {
        Receipt.columns("agenda \(number)", unit.kinds.contains(AgendaItemOpened.kind) ? $0.closed == nil ? "begins" : "ends" : nil, .cut($0.what))
      }
    case .rule: return session.rules[number].map { Receipt.columns("rule", .cut($0.text)) }
    case .group: return change.ref.code.flatMap { session.groups[$0] }.map { Receipt.columns("group", "\($0.code)", .cut($0.title)) }
    case .queue: return Receipt.columns("queue", session.queue.isEmpty ? "nobody waits" : "\(session.queue.count) waiting")
    case .front: return session.front.title.map { Receipt.columns("session", .cut($0)) }
    case .openIssue: return nil
    case .setting, .body, .theme, .focusArea, .source, .sitting: return unit.label(in: session)
    }
  }

  private func told(_ issue: Issue, of unit: Unit) -> Phrase {
    let what: Phrase =
      if unit.kinds.contains(IssueClosed.kind) || unit.kinds.contains(IssueOpened.kind) {
        issue.discussions.last.map { $0.closed == nil } == true ? "open" : "closed"
      } else {
        issue.answer.map { .ours($0.kind.words) } ?? ""
      }
    return Receipt.columns("\(issue.code)", what, .cut(issue.title))
  }
}

extension Session {
  /// Who said something, as receipts say it.
  fileprivate func speakers(of perspective: Perspective) -> Phrase { perspective.speakers.map { label(of: $0) }.joined(" & ") }
}
