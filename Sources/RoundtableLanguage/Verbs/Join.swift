import RoundtableRecord

extension Verb {
  /// `join GROUP [@handle] [youth] [named|group|anon]: Full Name (Affiliation); Another Name`
  static let join = Verb(
    "join", alias: "j", topic: .table, summary: "Seats people for a group; `;` parts people, a comma does not.",
    details: [
      "Someone who is there already is not seated twice; someone who left is brought back. A handle seats someone else of the same name.",
      "The level is the person's own choice of how far words and name may travel; group unless said.",
      "A handle is made from the first word of the name that has a Latin letter, or given for a single name. Each person also has a code, group and number.",
    ],
    forms: [
      Form(
        .group, .may(.placed(.newHandle)), .flag("youth", meaning: "a young person"),
        .may(.level([.named, .group, .anon], usual: { @Sendable _ in .group })), text: .required("Full Name (Affiliation); Another Name")
      ) { line, desk, group, handle, youth, level throws(Refusal) in
        let names = try names(line)
        if let handle { try check(handle, group, names, desk) }
        if handle == nil, let question = try desk.question(about: names, on: line.line) { return question }
        var arrivals = Arrivals(group, desk)
        for name in names { try arrivals.take(name, as: handle?.value, at: line.line.textSpan) }
        return arrivals.decision(handle?.value, level: level, youth: youth)
      }
    ],
    examples: [
      Example("join students youth: Amara Lind; Jordan Vale; Élise Roy"), Example("join students @river youth anon: River Stone"),
      Example("join parents named: Rosa Blum (parent council)"),
    ],
    refuses: [
      "a group that is not there", "someone who is at the table already, without a handle for another of that name", "one handle for two names",
      "a handle that a group, a body or somebody else has", "a missing name",
    ])

  private static func names(_ line: Sentence<Untrusted>) throws(Refusal) -> [TypedName] {
    let names = TypedName.list(line.text)
    if names.contains(where: { $0 == nil }) {
      throw Refusal("a name is missing beside a `;`", at: line.line.textSpan, suggestions: ["Full Name (Affiliation); Another Name"])
    }
    return names.compactMap(\.self)
  }

  private static func check(_ handle: Placed<Code>, _ group: Code, _ names: [TypedName], _ desk: Desk) throws(Refusal) {
    if names.count > 1 {
      throw Refusal(
        "@\(handle.value) is one handle, and \(names.count) names stand behind the colon", at: handle.span,
        suggestions: ["join \(group): Full Name; Another Name", "join \(group) @\(handle.value): Full Name"])
    }
    if desk.people(named: names[0].name).contains(where: { $0.handle == handle.value }) { return }
    try desk.checkFree(handle, suggesting: "give another handle, or none and one is made from the name")
  }
}
