import RoundtableRecord
import RoundtableReports

// Everything that is known about an action, an objection, a question of the board, and the part of a person, group or body in the plan.

extension Page {
  mutating func show(_ action: Action, _ session: Session) {
    heading("\(action.id)  \(action.title)")
    if let reason = action.dropped {
      line("  \(action.successors.isEmpty ? "dropped" : "became part of \(Listing.some(action.successors, .action))"): \(reason)")
    }
    if action.drafted { line("  drafted; fix \(action.id) completes it") }
    line("  owner: \(action.owner.map { session.holder($0) } ?? "none yet")\(action.owner == nil ? "" : "; \(acceptance(action, session))")")
    due(action)
    line("  measure: \(action.measure.map { .theirs($0) } ?? "none yet; measure \(action.id): TEXT says how we will know")")
    if let target = action.target { line("  target: \(target.phrase)") }
    if let baseline = action.baseline { line("  baseline: \(baseline)") }
    for milestone in action.milestones {
      line("  milestone \(milestone.label) by \(Phrase.ours(milestone.due.label))\(milestone.ending): \(milestone.text)")
      for move in milestone.moves { line("    moved to \(.ours(move.to.label))\(move.from.map { .ours(" from \($0.label)") } ?? ""): \(move.reason)") }
    }
    opinions(on: action.ref, session)
    links("supported by", action.supporting.map { session.holder($0) })
    links("on", action.issues.map { code in "\(code) \(session.issues[code]?.title ?? Untrusted(""))" })
    links("themes", action.themes.map { "+\($0)" })
    basis(of: action, session)
    agreement(with: action, session)
    oversight(of: action, session)
  }

  private func acceptance(_ action: Action, _ session: Session) -> Phrase {
    guard let acceptance = action.acceptance else {
      return action.earlierAcceptance.map { $0.earlierPhrase(session) } ?? "assigned, not accepted"
    }
    let by: Phrase = acceptance.by == action.owner ? "" : " by \(session.holder(acceptance.by))"
    return "\(Phrase.ours(acceptance.verdict.rawValue))\(by)\(acceptance.words.map { ": \($0)" as Phrase } ?? "")"
  }

  private mutating func due(_ action: Action) {
    let isMoved = !action.moves.isEmpty
    let original: Phrase =
      isMoved ? .ours("; originally \(action.originalDue?.label ?? "none"), \(action.moves.count == 1 ? "1 move" : "\(action.moves.count) moves")") : ""
    line("  due: \(action.due.map { .ours($0.label) } ?? "no quarter yet")\(original)")
    for move in action.moves { line("  moved to \(Phrase.ours(move.to.label))\(move.from.map { Phrase.ours(" from \($0.label)") } ?? ""): \(move.reason)") }
  }

  private mutating func basis(of action: Action, _ session: Session) {
    if action.from.isEmpty { line("  rests on nothing yet; link \(action.id) from p1") }
    for number in action.from.prefix(20) {
      guard let perspective = session.perspective(number) else { continue }
      let speakers = session.labels(of: perspective.speakers, at: session.level(of: perspective), sitting: perspective.seats)
      line("  from \(perspective.id)  \(speakers)  \(Listing.row(perspective, session)[4])")
    }
    if action.from.count > 20 { line("  and \(action.from.count - 20) more perspectives") }
  }

  private mutating func agreement(with action: Action, _ session: Session) {
    let verdict = Verdict(of: action, in: session)
    if verdict.isAsked { line("  the table: \(verdict.word)") }
    for gauge in action.presentGauges where session.callings?.isPooled(gauge.group) != true {
      line("  \(gauge.group): \(gauge.phrase)\(Phrase.ours(session.isOpposed(gauge.group, to: action) ? "; opposed" : ""))")
    }
    for gauge in action.earlierGauges where session.callings?.isPooled(gauge.group) != true {
      line("  \(gauge.group): \(.givenForEarlierWords("answer", on: session.day(of: gauge.moment))): \(gauge.phrase)")
    }
    for objection in session.objections(to: action.number) { line("  \(objection.described(in: session))") }
  }

  /// What the owner reported and what the board assessed, in the order of the days they speak of; then the board's questions.
  private mutating func oversight(of action: Action, _ session: Session) {
    for note in session.allStatuses(of: action.number).sorted() { line("  \(note.described(in: session))") }
    let aside = session.sittingMembers.filter { $0.recusals.contains { $0.action == action.number } }
    links("stand aside", aside.map { session.label(of: .person($0.person)) })
    for question in session.questions.all where question.action == action.number {
      line("  \(question.id)  \(question.asking(session)): \(question.text)\(Phrase.ours(question.replies.isEmpty ? "  (open)" : ""))")
    }
  }

  /// What working groups think of doing it.
  mutating func opinions(on subject: Ref, _ session: Session) {
    for opinion in session.opinions(on: subject) where session.mayShow(opinion.voices, on: session.callings == nil ? .screen : .room) {
      line("  \(.ours(opinion.verdict.words)), says \(session.label(of: opinion.by)): \(opinion.why)")
    }
  }

  // MARK: Objections and questions

  mutating func show(_ objection: Objection, _ session: Session) {
    heading("\(objection.described(in: session))")
    if let action = session.action(objection.action) { line("  \(action.id)  \(action.title)") }
    line("  \(session.noted(session.level(of: objection)).map { "\($0); " } ?? "")\(objection.isOpen ? "open, resolve \(objection.id): HOW" : "settled")")
  }

  mutating func show(_ question: BoardQuestion, _ session: Session) {
    let on: Phrase = question.action.map { " on \(ItemID(.action, $0))" } ?? ""
    heading("\(question.id)  \(question.asking(session))\(on): \(question.text)")
    line(.ours("  asked \(session.day(of: question.moment).iso)\(question.due.map { ", answer wanted by \($0.iso)" } ?? "")"))
    for reply in question.replies { line("  \(session.label(of: reply.by)) replied \(Phrase.ours(session.day(of: reply.moment).iso)): \(reply.text)") }
    if question.replies.isEmpty { line("  open; reply \(question.id) by @who: ANSWER") }
  }

  mutating func show(_ note: StatusNote, _ session: Session) {
    heading("\(note.described(in: session))")
    if let action = session.action(note.action) { line("  \(action.id)  \(action.title)") }
  }

  // MARK: A party's part in the plan

  /// A person's seat on the board.
  mutating func seat(of person: Int, _ session: Session) {
    guard let member = session.members[person] else { return }
    if let reason = member.dismissed { return line("  was on the oversight board, as \(member.role); left: \(reason)") }
    let from: Phrase = member.from.map { .ours(" from \($0.label)") } ?? ""
    line("  on the oversight board, as \(member.role),\(from) \(Phrase.ours("to \(member.to?.label ?? "the end")"))")
    for recusal in member.recusals { line("  stands aside for \(ItemID(.action, recusal.action))\(recusal.reason.map { ": \($0)" as Phrase } ?? "")") }
    links("own actions, not stood aside for", session.ownActions(of: person).map { "\(ItemID(.action, $0))" })
  }

  /// What a person, group or body owns, supports and objects to.
  mutating func parts(of party: Party, _ session: Session) {
    let involved = session.actions(involving: party).filter(\.stands)
    let owned = involved.filter { $0.owner == party }.map(\.number)
    let supported = involved.filter { $0.supporting.contains(party) }.map(\.number)
    let isPooled = Ref(party)?.code.map { session.callings?.isPooled($0) == true } ?? false
    let opposed = isPooled ? [] : session.objections.all.filter { $0.by == party }.map(\.number)
    if !owned.isEmpty { line("  owns: \(Listing.some(owned, .action))") }
    if !supported.isEmpty { line("  supports: \(Listing.some(supported, .action))") }
    if !opposed.isEmpty { line("  objects: \(Listing.some(opposed, .objection))") }
  }
}

extension Milestone {
  /// What became of it, after its quarter; empty while no one has said so.
  var ending: Phrase {
    outcome.map { ", \($0.verdict) \(.ours($0.asOf.iso))\($0.evidence.map { " (\($0))" as Phrase } ?? "")" } ?? ""
  }
}

extension BoardQuestion {
  /// Who asks, and who is asked.
  fileprivate func asking(_ session: Session) -> Phrase {
    "\(session.label(of: by)) asks\(to.map { " \(session.label(of: $0))" as Phrase } ?? "")"
  }
}

extension Acceptance {
  /// What was said to words that were changed since.
  func earlierPhrase(_ session: Session) -> Phrase {
    "\(.givenForEarlierWords("answer", on: session.day(of: moment))): \(.ours(verdict.rawValue))\(words.map { ": \($0)" as Phrase } ?? "")"
  }
}

extension StatusNote {
  /// How far, and as of when: `reported limited, 11 of 38, as of 2022-09-30`.
  var statement: Phrase {
    .ours("\(isAssessment ? "assessed" : "reported") \(status.words)\(progress.map { ", \($0.words)," } ?? "") as of \(asOf.iso)")
  }

  /// How far, by whom and on what evidence, or that it was withdrawn.
  func described(in session: Session) -> Phrase {
    let known: Phrase = "\(id)  \(statement) by \(session.holder(by))"
    guard let withdrawal else { return "\(known): \(text)" }
    return
      "\(known): \(.ours(withdrawal.isErased ? "words erased" : withdrawal.isStruck ? "struck, a slip of the note-taker" : "withdrawn")) (\(withdrawal.reason))"
  }
}

extension Objection {
  /// Who objects, to what, why, and what became of it; the words of a private one are not shown.
  func described(in session: Session) -> Phrase {
    if let withdrawal {
      let what: Phrase = withdrawal.isErased ? "words erased" : "withdrawn"
      return "\(id)  an objection to \(ItemID(.action, action)): \(what) (\(withdrawal.reason))"
    }
    let isPrivate = session.level(of: self) == .private
    let words: Phrase = isPrivate ? "…" : reason.map { "\($0)" } ?? "reason declined"
    let outcome: Phrase = resolution.map { isPrivate ? "  (resolved: …)" : "  (resolved: \($0))" } ?? ""
    return "\(id)  \(session.label(of: by, at: session.level(of: self))) objects to \(ItemID(.action, action)): \(words)\(outcome)"
  }
}
