import RoundtableRecord

extension Verb {
  /// `act [@owner] [by QUARTER] [on …] [from …] [+theme]: WHAT WILL BE DONE [ :: HOW WE WILL KNOW]`
  static let act = Verb(
    "act", alias: "a", topic: .plan,
    summary: "Drafts an action of the plan: what will be done, whose it is, by when, what it rests on, how we will know.",
    details: ["The first ` :: ` parts the action from its measure of success. The owner is one person, group or body."],
    forms: [
      Form(
        .may(.placed(.party("owner", .owners))), .may(.due), .may(.issues()), .may(.placed(.restsOn)), .themes,
        text: .required("WHAT WILL BE DONE [ :: HOW WE WILL KNOW]")
      ) { line, desk, typed, due, issues, restsOn, themes throws(Refusal) in
        let words = try ActionWords(line.text, at: line.line.textSpan)
        let owner = try typed.map { party throws(Refusal) in try desk.owner(party.value, at: party.span) }
        try desk.checkStanding(restsOn)
        let id = desk.session.next(.action)
        let fact = ActionProposed(
          number: id.number, title: words.title, measure: words.measure, owner: owner, due: due, issues: issues, from: restsOn?.value,
          themes: themes.isEmpty ? nil : themes)
        let newThemes = desk.session.new(themes)
        return .record(
          Recording([fact], ids: [id.text], warnings: desk.warnings(of: due) + desk.warnings(ofOwner: owner, id)) { session in
            session.action(id.number).map { Receipt.action($0, in: session, newThemes: newThemes) } ?? ""
          })
      }
    ],
    examples: [
      Example(
        "act @police by Q3 2022 on r2 from p1,p2 +training: Rebuild the training with students :: 90% of officers trained by Q1 2023"),
      Example("act @district by Q3-Q4 2022: Seat a youth advisory table"), Example("a on r2: Print the leaflet in ten languages"),
    ],
    refuses: [
      "two owners", "a personal owner who has not chosen named", "a quarter that is none", "a retracted perspective to rest on",
      "an empty title or measure",
    ])
}
