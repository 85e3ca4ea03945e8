import RoundtableRecord

extension Verb {
  /// `close [r2] [: NOTE]`
  static let close = Verb(
    "close", topic: .hear, summary: "Closes the open issue, and says who was not heard on it.",
    forms: [
      Form(.may(.placed(.issue)), text: .optional("NOTE")) { line, desk, issue throws(Refusal) in
        guard let code = issue?.code ?? desk.openIssue else {
          throw Refusal("no issue is open at this terminal", at: line.start, suggestions: ["discuss r2 opens one"])
        }
        guard desk.session.issues[code]?.discussions.contains(where: { $0.closed == nil }) == true else {
          throw Refusal(
            "\(code) is not open", at: issue?.span ?? line.start,
            suggestions: [desk.openIssue.map { "close \($0)" } ?? "discuss \(code) opens it"])
        }
        if desk.isPrompt, !desk.isRepeated, let silence = Receipt.silence(on: code, desk.session) {
          return .ask(Question("\(silence). Enter, or the line again, closes \(code)"))
        }
        let spent = desk.minutes(on: code)
        return .record(
          Recording([IssueClosed(issue: code, note: line.text)], ids: [code.text]) { session in
            Receipt.columns(
              "\(code) closed", spent, Receipt.count(session.index.byIssue[code]?.total ?? 0, "perspective", "perspectives"),
              Receipt.silence(on: code, session), line.text.map { .cut($0) })
          })
      }
    ],
    examples: [
      Example("close", given: ["discuss r2"]), Example("close r2", given: ["discuss r2"]),
      Example("close f1: fear is real for some, warmth for others", given: ["discuss f1"]),
    ],
    refuses: ["an issue that is not open"])
}
