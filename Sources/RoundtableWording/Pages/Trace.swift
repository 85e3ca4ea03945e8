package import RoundtableRecord

/// From an issue through what was said to what will be done, and back.
package enum Trace {
  /// An issue: its perspectives with what carries each, its actions, its answer.
  package static func page(_ session: Session, issue code: Code) -> Page {
    var page = Page()
    guard let issue = session.issues[code] else { return page }
    page.heading("\(code)  \(issue.title)")
    let said = session.perspectives(on: code)
    for perspective in said {
      page.said(perspective, session)
      page.carried(perspective, session, indent: "    ")
    }
    if said.isEmpty { page.line("  no perspective yet") }
    let actions = session.actions(on: code)
    for action in actions {
      page.done(action, session, indent: "  ")
      page.became(of: action, session, indent: "    ")
    }
    if actions.isEmpty { page.line("  no action yet") }
    page.line(issue.answer.map { "  answer: \(Phrase.ours($0.kind.words)): \($0.why)" } ?? "  answer: none yet")
    return page
  }

  /// A theme: the perspectives that it was noted of, with what carries each.
  package static func page(_ session: Session, theme: Code) -> Page {
    page(session, "+\(theme)", session.perspectives.all.filter { $0.themes.contains(theme) })
  }

  /// A person, group or body: what was said by or for it, with what carries each.
  package static func page(_ session: Session, party: Party) -> Page {
    let said = session.perspectives.all.filter { perspective in
      if case .group(let code) = party, session.groups(of: perspective.speakers, sitting: perspective.seats).contains(code) { return true }
      return perspective.speakers.contains(party)
    }
    return page(session, "\(session.handle(of: party))  \(session.label(of: party))", said)
  }

  private static func page(_ session: Session, _ heading: Phrase, _ perspectives: [Perspective]) -> Page {
    var page = Page()
    page.heading(heading)
    let said = perspectives.filter(\.stands)
    for perspective in said {
      page.said(perspective, session)
      page.carried(perspective, session, indent: "    ")
    }
    if said.isEmpty { page.line("  no perspective yet") }
    return page
  }

  /// A perspective, forward; or an action, back to what it rests on and the issues of that, and forward to what became of it. An objection
  /// or a question of the board is traced as the action that it is about.
  package static func page(_ session: Session, item: ItemID) -> Page {
    var page = Page()
    if let action = subject(of: item, session) { return self.page(session, item: ItemID(.action, action)) }
    if item.kind == .perspective, let perspective = session.perspective(item.number) {
      page.said(perspective, session)
      for issue in perspective.issues { page.line("  on \(issue)  \(session.issues[issue]?.title ?? Untrusted(""))") }
      for heard in session.reflections(of: item.number) { page.line("  \(Trace.echo(heard, session))") }
      page.carried(perspective, session, indent: "  ")
    } else if item.kind == .question, let question = session.questions[item.number] {
      page.show(question, session)
    } else if let action = session.action(item.number) {
      page.done(action, session, indent: "")
      for issue in action.issues { page.line("  on \(issue)  \(session.issues[issue]?.title ?? Untrusted(""))") }
      for number in action.from { if let perspective = session.perspective(number) { page.said(perspective, session) } }
      if action.from.isEmpty { page.line("  rests on nothing yet") }
      page.became(of: action, session, indent: "  ")
    }
    return page
  }

  /// The action that an objection, a question or a status is about; nil for all else.
  private static func subject(of item: ItemID, _ session: Session) -> Int? {
    switch item.kind {
    case .objection: session.objections[item.number]?.action
    case .question: session.questions[item.number]?.action
    case .status: session.statuses[item.number]?.action
    case .perspective, .action, .reflection, .parked: nil
    }
  }

  /// What was said of words when they were read back, whose it is where it is not the speaker's. Words of private people are not shown.
  static func verdict(_ read: ReadBack, _ session: Session) -> Phrase {
    let said: [Phrase] = read.answers.map { check in
      let by: Phrase = check.by.flatMap { read.isSpeakers(check) ? nil : " by \(session.label(of: $0))" } ?? ""
      switch check.verdict {
      case .confirmed: return "confirmed\(by)"
      case .disputed: return "disputed\(by)\(check.words.map { session.isPrivate(check.by) ? ": …" : ": \($0)" as Phrase } ?? "")"
      }
    }
    let earlier: [Phrase] = read.earlier.map { [.confirmedEarlier(on: session.day(of: $0.moment))] } ?? []
    let all = said + earlier
    return all.isEmpty ? "" : "  (\(all.joined("; ")))"
  }

  /// What someone heard in a perspective.
  ///
  /// - Parameter isAskedFor: true where its words are shown though the perspective is private, since that was asked for by its id.
  static func echo(_ heard: Reflection, _ session: Session, isAskedFor: Bool = false) -> Phrase {
    let isShown = isAskedFor ? !session.isPrivate(heard.by) : session.mayShow(heard.ref, on: .screen)
    let words: Phrase = isShown ? "\(heard.text)\(verdict(session.readBack(of: heard), session))" : "…"
    return "\(heard.id)  \(session.label(of: heard.by)) heard: \(words)"
  }
}

extension Page {
  fileprivate mutating func said(_ perspective: Perspective, _ session: Session) {
    let words = Listing.row(perspective, session)[4]
    let isShown = session.mayShow(perspective.ref, on: .screen)
    line(
      "  \(perspective.id)  \(session.labels(of: perspective.speakers, at: session.level(of: perspective), sitting: perspective.seats))  \(words)\(isShown ? Trace.verdict(perspective.readBack, session) : "")"
    )
  }

  fileprivate mutating func carried(_ perspective: Perspective, _ session: Session, indent: String) {
    let actions = session.actions(restingOn: perspective.number)
    for action in actions { done(action, session, indent: indent) }
    let answers = session.issues.all.filter { $0.answer?.from.contains(perspective.number) == true }
    for issue in answers { line("\(Phrase.ours(indent))carried by the answer to \(issue.code)") }
    if actions.isEmpty, answers.isEmpty { line("\(Phrase.ours(indent))nothing rests on it yet") }
  }

  fileprivate mutating func done(_ action: Action, _ session: Session, indent: String) {
    let owner = action.owner.map { session.holder($0) } ?? "no owner yet"
    let state: Phrase = action.stands ? "" : "  (dropped)"
    line("\(.ours(indent))\(action.id)  \(owner)  \(.ours(action.due?.label ?? "no quarter"))  \(action.title)\(state)")
  }

  /// What became of an action: whether it was accepted, who disagrees, how far it is, and what the board asked.
  fileprivate mutating func became(of action: Action, _ session: Session, indent: String) {
    let indent = Phrase.ours(indent)
    if let earlier = action.earlierAcceptance { line("\(indent)\(earlier.earlierPhrase(session))") }
    if let acceptance = action.acceptance {
      line("\(indent)\(Phrase.ours(acceptance.verdict.rawValue)) by \(session.holder(acceptance.by))\(acceptance.words.map { ": \($0)" as Phrase } ?? "")")
    }
    for objection in session.objections(to: action.number) { line("\(indent)\(objection.described(in: session))") }
    if let last = action.moves.last { line("\(indent)moved to \(Phrase.ours(last.to.label)): \(last.reason)") }
    let statuses = session.statuses(of: action.number)
    for note in [statuses.reported, statuses.assessed].compactMap(\.self) { line("\(indent)\(note.id)  \(note.statement)") }
    for question in session.questions.all where question.action == action.number {
      line("\(indent)\(question.id)  \(session.label(of: question.by)) asks: \(question.text)\(Phrase.ours(question.replies.isEmpty ? "  (open)" : ""))")
    }
  }
}
