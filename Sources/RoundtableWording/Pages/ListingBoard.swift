package import RoundtableRecord

// Who disagrees, and the oversight board, as lists.

extension Page {
  /// Objections, a row each. The words of a private one are not shown in a list.
  mutating func objections(_ objections: [Objection], _ session: Session) {
    table(
      ["id", "to", "by", "level", "what became of it", "reason"],
      objections.map { objection in
        let level = session.level(of: objection)
        return [
          "\(objection.id)", "\(ItemID(.action, objection.action))", session.voices([objection.by], at: level),
          session.noted(level).map { "\($0)" } ?? "",
          objection.withdrawal.map { $0.isStruck ? "struck" : "withdrawn" } ?? objection.resolution.map { level == .private ? "resolved" : "\($0)" } ?? "open",
          level == .private || objection.withdrawal != nil ? "…" : objection.reason.map { "\($0)" } ?? "(declined to be said)",
        ]
      }, empty: "No objection matches; object a1 @who: REASON records one.")
  }

  /// The questions of the board, a row each.
  mutating func questions(_ questions: [BoardQuestion], _ session: Session) {
    table(
      ["id", "on", "by", "asked", "replies", "question"],
      questions.map { question in
        [
          "\(question.id)", question.action.map { "\(ItemID(.action, $0))" } ?? "the plan", session.handle(of: question.by),
          .ours(session.day(of: question.moment).iso), question.replies.isEmpty ? "open" : "\(question.replies.count)", "\(question.text)",
        ]
      }, empty: "No question matches; ask a1 by @who: QUESTION.")
  }

  /// The members of the board, with those who left at the end; then the community groups at the table that have no member on it.
  mutating func board(_ session: Session, on day: Day?) {
    let left = session.members.all.filter { $0.dismissed != nil }
    table(
      ["who", "group", "from", "to", "stands aside", "role"],
      (session.sittingMembers + left).map { member in
        let isOver = day.map { member.isOver(on: $0) } ?? false
        let to = member.dismissed != nil ? "left" : (member.to?.label ?? "the end") + (isOver ? " (over)" : "")
        return [
          session.handle(of: .person(member.person)), session.person(member.person)?.group.map { "\($0)" } ?? "", .ours(member.from?.label ?? ""), .ours(to),
          .ours(member.recusals.map { ItemID(.action, $0.action).text }.joined(separator: ",")),
          "\(member.role)\(member.dismissed.map { "  (left: \($0))" as Phrase } ?? "")",
        ]
      }, empty: "Nobody is on the oversight board yet; appoint @who: ROLE.")
    let lacking = session.groupsNotOnTheBoard
    if !lacking.isEmpty, !session.members.isEmpty { line(.ours("nobody on it from: " + lacking.map(\.text).joined(separator: ", "))) }
  }
}

extension Session {
  /// The groups that came to the table and have no member on the board though they may have one, in order.
  package var groupsNotOnTheBoard: [Code] {
    let there = Set(sittingMembers.compactMap { people[$0.person]?.group })
    return groups.all.filter { mayAppoint(from: $0) && (index.came[$0.code] ?? 0) > 0 && !there.contains($0.code) }.map(\.code)
  }
}
