import RoundtableRecord

// What was said of words that read otherwise now, and of days and actions that are no more.

extension PlanCheck {
  /// Issues answered as taken up that no standing action takes up.
  static func untaken(_ session: Session) -> [Warning] {
    session.issues.all.filter { issue in issue.isAnsweredAsTakenUp && !session.actions(on: issue.code).contains(where: \.stands) }.map { issue in
      Warning(
        about: "\(issue.code)", what: "is answered as taken up, and no action takes it up",
        mend: "act on \(issue.code): WHAT WILL BE DONE, or answer \(issue.code) not-taken-up: WHY")
    }
  }

  /// Questions of the board whose day has passed.
  static func overdueQuestions(_ session: Session, on day: Day) -> [Warning] {
    session.questions.all.filter { $0.isOverdue(on: day) }.map { question in
      let who: Phrase = question.to.map { " from \(session.label(of: $0))" } ?? ""
      return Warning(
        about: "\(question.id)", what: "waits for an answer\(who), wanted by \(.ours(question.due?.iso ?? ""))",
        mend: "reply \(question.id) by \(question.to.map { session.handle(of: $0) } ?? "@who"): ANSWER")
    }
  }

  /// Words and reflections that were confirmed before they were changed.
  static func readBack(_ session: Session) -> [Warning] {
    func warning(_ item: ItemID, _ read: ReadBack) -> [Warning] {
      read.earlier.map { earlier in
        [Warning(about: "\(item)", what: .ours("was confirmed in other words, on \(session.day(of: earlier.moment).iso)"), mend: "confirm \(item)")]
      } ?? []
    }
    let standing = session.perspectives.all.filter(\.stands)
    return standing.flatMap { warning($0.id, $0.readBack) }
      + standing.flatMap { session.reflections(of: $0.number) }.flatMap { warning($0.id, session.readBack(of: $0)) }
  }

  /// Sittings on days on which the session does not meet.
  static func sittings(_ session: Session) -> [Warning] {
    let days = SittingDays(from: session.front.from, to: session.front.to, sittings: session.sittings.all.map(\.day))
    return days.outside.isEmpty ? [] : [Warning(about: "when", what: days.what, mend: days.mend)]
  }
}
