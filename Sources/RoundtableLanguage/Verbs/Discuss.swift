import RoundtableRecord

extension Verb {
  /// `discuss r2`
  static let discuss = Verb(
    "discuss", alias: "d", topic: .hear, summary: "Opens an issue; perspectives without on belong to it. What is open closes.",
    forms: [
      Form([.must(.code(.issue, new: false))]) { line, desk throws(Refusal) in
        guard let code = line.head.code, let issue = desk.session.issues[code] else { throw Refusal("an issue is missing", at: line.start) }
        let open = desk.openIssue
        if open == code { return .nothing("\(code) is open", target: nil) }
        let closed = open.map { closing($0, desk.session, at: desk.now) }
        return .record(
          Recording([IssueOpened(issue: code)], ids: [code.text]) { _ in
            Receipt.columns("\(code) open", .cut(issue.title), closed.map { "(\($0))" })
          })
      }
    ],
    examples: [Example("discuss r2"), Example("discuss f1"), Example("d r2", given: ["discuss f1"])],
    refuses: ["an issue that is not there"])

  /// `close [r2] [: NOTE]`
  static let close = Verb(
    "close", topic: .hear, summary: "Closes the open issue, and says who was not heard on it.",
    forms: [
      Form([.may(.code(.issue, new: false))], text: .optional("NOTE")) { line, desk throws(Refusal) in
        guard let code = line.head.code ?? desk.openIssue else {
          throw Refusal("no issue is open at this terminal", at: line.start, suggestions: ["discuss r2 opens one"])
        }
        guard desk.session.issues[code]?.discussions.contains(where: { $0.closed == nil }) == true else {
          throw Refusal(
            "\(code) is not open", at: line.span(.code), suggestions: [desk.openIssue.map { "close \($0)" } ?? "discuss \(code) opens it"])
        }
        if desk.isPrompt, !desk.isRepeated, let silence = silence(on: code, desk.session) {
          return .ask(Question("\(silence); type the line again to close \(code)"))
        }
        let spent = minutes(on: code, desk.session, at: desk.now)
        return .record(
          Recording([IssueClosed(issue: code, note: line.text)], ids: [code.text]) { session in
            Receipt.columns(
              "\(code) closed", spent, Receipt.count(session.index.byIssue[code]?.total ?? 0, "perspective", "perspectives"),
              silence(on: code, session), line.text.map { .cut($0) })
          })
      }
    ],
    examples: [
      Example("close", given: ["discuss r2"]), Example("close r2", given: ["discuss r2"]),
      Example("close f1: fear is real for some, warmth for others", given: ["discuss f1"]),
    ],
    refuses: ["an issue that is not open"])

  /// That an issue closes: how long it was open, and who was not heard on it.
  static func closing(_ issue: Code, _ session: Session, at now: Moment? = nil) -> Phrase {
    Receipt.columns("\(issue) closed", now.flatMap { minutes(on: issue, session, at: $0) }, silence(on: issue, session))
  }

  /// For how long an issue has been open this time; nil when it is not.
  private static func minutes(on issue: Code, _ session: Session, at now: Moment) -> Phrase? {
    session.issues[issue]?.discussions.last { $0.closed == nil }.map { "\(now.minutes(since: $0.opened)) min" }
  }

  /// Who is present and was not heard on an issue; nil when everybody was.
  static func silence(on issue: Code, _ session: Session) -> Phrase? {
    let silent = session.silentGroups(on: issue)
    return silent.isEmpty ? nil : .ours("not heard: " + silent.map(\.text).joined(separator: ", "))
  }
}
