import RoundtableRecord

extension Verb {
  /// `feasible a3|r3 yes|with-conditions|no by @group: WHY`
  static let feasible = Verb(
    "feasible", topic: .plan, summary: "Record whether a working group thinks an action, or what an issue asks for, can be done.",
    details: ["A later opinion of the same group replaces an earlier one."],
    forms: [
      Form(.action, .feasibility, .placed(.byGroup), text: .required("WHY")) { line, desk, action, verdict, by throws(Refusal) in
        try decision(on: action.ref, verdict, by, line.text, desk) { FeasibilityJudged(action: action.number, by: $0, verdict: verdict, why: line.text) }
      },
      Form(.issue, .feasibility, .placed(.byGroup), text: .required("WHY")) { line, desk, issue, verdict, by throws(Refusal) in
        try decision(on: issue.ref, verdict, by, line.text, desk) { FeasibilityJudged(issue: issue.code, by: $0, verdict: verdict, why: line.text) }
      },
    ],
    examples: [
      Example("feasible a1 with-conditions by @police: If the province pays for the trainers", given: ["act on r2: Rebuild the training"]),
      Example("feasible r9 no by @district: The law does not allow it"), Example("feasible a1 yes by @parents: Oui", given: ["act: Un essai"]),
    ],
    refuses: ["a person: an opinion is a group's or a body's", "an action that was dropped", "a missing reason"])

  private static func decision(
    on subject: Ref, _ verdict: Feasibility, _ by: Placed<Party>, _ why: Untrusted, _ desk: Desk, _ fact: (Party) -> FeasibilityJudged
  ) throws(Refusal) -> Decision {
    let party = try desk.organisation(by)
    let before = desk.session.opinions(on: subject).first { $0.by == party }
    let id = subject.plainID
    if let before, before.verdict == verdict, before.why == why { return .nothing("\(desk.session.label(of: party)) already said that.", target: nil) }
    return .record(
      Recording([fact(party)], ids: [id]) { session in
        Receipt.columns(
          .ours(id), .ours(verdict.words), "says \(session.label(of: party))", before.map { "(was \(.ours($0.verdict.words)))" }, .cut(why))
      })
  }
}

extension Desk {
  /// A group or body. Refuses a person, and offers the person's group.
  fileprivate func organisation(_ by: Placed<Party>) throws(Refusal) -> Party {
    guard case .person(let number) = by.value, let person = session.person(number) else { return by.value }
    throw Refusal(
      "An opinion is a group's or a body's, and @\(person.handle) is a person.", at: by.span,
      suggestions: [person.group.map { "To record it for the group: by @\($0)" } ?? "ls groups lists the groups."])
  }
}

extension Ref {
  /// The id or code that people type.
  fileprivate var plainID: String { item?.text ?? code?.text ?? "" }
}
