import RoundtableRecord

extension Verb {
  /// `assess a3 STATUS [N/M] [as-of DATE] by @board-member: FINDING`
  static let assess = Verb(
    "assess", topic: .oversee, summary: "The oversight board assesses how far an action is; the owner's report stands beside it.",
    details: [StatusLine.levels, StatusLine.numbers],
    forms: [
      Form(
        .action, .status, .may(.progress), .may(.asOf), .placed(.by("board-member", meaning: "a member of the oversight board")), text: .required("FINDING")
      ) { line, desk, action, status, progress, asOf, member throws(Refusal) in
        try checkRecusal(member, action, desk)
        let by = Party.person(member.person)
        var warnings = desk.warnings(ofTermOf: member.value)
        if desk.session.isOwn(action, of: member.person) { warnings.append("\(action.id) is their own: recuse \(desk.session.handle(of: by)) \(action.id)") }
        if status == .complete, !desk.session.statuses(of: action.number).reports.contains(where: { $0.status == .complete || $0.status == .substantial }) {
          warnings.append("the owner has reported no evidence that it is done")
        }
        let fact = StatusAssessed(number: action.number, asOf: asOf, by: by, progress: progress, status: status, text: line.text)
        return StatusLine(action: action, progress: progress).recording(fact, warnings, at: desk)
      }
    ],
    examples: [
      Example("assess a1 not-started as-of 2022-05-31 by @ruth: no student was asked yet", given: appointed),
      Example("assess a1 complete by @ruth: seen at two schools", given: appointed), Example("assess a1 no-evidence by @ruth: rien reçu", given: appointed),
    ],
    refuses: ["somebody who is not on the board, or stands aside", "a word that is no status", "no finding"])

  private static let appointed = ["act @police on r2: Rebuild", "appoint @ruth: Parent member"]

  private static func checkRecusal(_ member: Placed<Member>, _ action: Action, _ desk: Desk) throws(Refusal) {
    guard member.recusals.contains(where: { $0.action == action.number }) else { return }
    let others = desk.session.sittingMembers.filter { one in !one.recusals.contains { $0.action == action.number } }.prefix(4)
    let names = others.map { desk.session.handle(of: .person($0.person)) }
    throw Refusal(
      "\(desk.session.handle(of: .person(member.person))) stands aside for \(action.id)", at: member.span,
      suggestions: [names.isEmpty ? "another member has to assess it: appoint @who: ROLE" : "by \(Array(names).joined(", or by "))"])
  }
}
