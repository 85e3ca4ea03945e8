import RoundtableRecord

extension Verb {
  /// `facilitator [@handle]: Name (Organisation)`, and the same for a scribe: a public role.
  static func role(_ role: Role, summary: String, examples: [Example]) -> Verb {
    Verb(
      role.rawValue, topic: .table, summary: summary,
      details: ["It is a public role: the name is printed in every document."],
      forms: [
        Form(.may(.placed(.newHandle)), text: .required("Name (Organisation)")) { line, desk, handle throws(Refusal) in
          try give(role, to: handle, line, desk)
        }
      ],
      examples: examples, refuses: ["two names", "a person of the table who has not chosen named", "a handle that somebody else has"])
  }

  private static func give(_ role: Role, to typed: Placed<Code>?, _ line: Sentence<Untrusted>, _ desk: Desk) throws(Refusal) -> Decision {
    let names = TypedName.list(line.text)
    guard names.count == 1, let name = names[0] else {
      throw Refusal(
        "one name is expected behind the colon", at: line.line.textSpan,
        suggestions: [.ours("\(role.rawValue) @handle: Full Name (Organisation)")])
    }
    let known = desk.person(handle: typed?.value, name: name.name)
    if let typed, known == nil { try desk.checkFree(typed) }
    var facts: [any Fact] = []
    let number = known?.number ?? desk.session.nextPerson
    let handle = known?.handle ?? typed?.value ?? desk.freeHandle(for: name.name, otherwise: role.rawValue)
    if let known {
      guard known.level == .named else { throw Refusal.notNamed(known, as: role.rawValue, at: typed?.span ?? line.start) }
      if let affiliation = name.affiliation, affiliation != known.affiliation {
        facts.append(PersonCorrected(person: number, name: known.name, affiliation: affiliation))
      }
    } else {
      facts.append(PersonJoined(person: number, handle: handle, name: name.name, affiliation: name.affiliation, level: .named))
    }
    facts.append(RoleGiven(role: role, person: number))
    let organisation = (name.affiliation ?? known?.affiliation).map { " (\($0))" as Phrase } ?? ""
    return .record(Recording(facts, ids: [handle.text]) { _ in "\(role): @\(handle)  \(name.name)\(organisation)" })
  }
}

extension Desk {
  /// The person of this handle and name, or of this very name when no handle was given; nil when there is none.
  fileprivate func person(handle: Code?, name: Untrusted) -> Person? {
    guard let handle else { return people(named: name).first }
    guard let number = session.index.names[handle]?.person, let person = session.person(number), people(named: name).contains(where: { $0.number == number })
    else { return nil }
    return person
  }
}
