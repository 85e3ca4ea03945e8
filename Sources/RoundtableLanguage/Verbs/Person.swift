import RoundtableRecord

extension Verb {
  /// `person [@handle] [named|group|anon]: Full Name (Affiliation)`
  static let personVerb = Verb(
    "person", topic: .table, summary: "Enter someone who is not at the table, such as a board member or an owner; no group counts them.",
    details: ["The level is the person's own choice; group unless said. Whoever comes to the table later is seated with fix @who in GROUP."],
    forms: [
      Form(
        .may(.placed(.newHandle)), .may(.level([.named, .group, .anon], usual: { @Sendable _ in .group })), text: .required("Full Name (Affiliation)")
      ) { line, desk, handle, level throws(Refusal) in
        let names = TypedName.list(line.text)
        guard names.count == 1, let name = names[0] else {
          throw Refusal("one name is expected after the colon", at: line.line.textSpan, suggestions: ["person @handle: Full Name (Affiliation)"])
        }
        if handle == nil, let question = try desk.question(about: [name], on: line.line) { return question }
        if let known = desk.people(named: name.name).first, handle == nil || handle?.value == known.handle {
          throw Refusal(
            "@\(known.handle) has that name already", at: line.line.textSpan,
            suggestions: ["person @\(desk.freeHandle(for: name.name, otherwise: "person")): Full Name, for someone else of that name"])
        }
        if let handle { try desk.checkFree(handle) }
        let fact = PersonJoined(
          person: desk.session.nextPerson, handle: handle?.value ?? desk.freeHandle(for: name.name, otherwise: "person"), name: name.name,
          affiliation: name.affiliation, level: level ?? .group)
        return .record(
          Recording([fact], ids: [fact.handle.text]) { session in
            if session.callings != nil { return "1 person entered, not at the table" }
            return Receipt.columns("@\(fact.handle)", "\(fact.name)\(fact.affiliation.map { " (\($0))" as Phrase } ?? "")", "\(fact.level)", "not at the table")
          })
      }
    ],
    examples: [
      Example("person named: Vera Lund (Riverton College)"), Example("person @lund named: Vera Lund"), Example("person: Karim Haddad"),
    ],
    refuses: ["several names", "the name of someone who is known already, without a handle", "a handle that someone has"])
}
