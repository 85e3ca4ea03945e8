import RoundtableRecord

extension Verb {
  /// `facilitator [@handle]: Name (Organisation)`
  static let facilitator = role(
    .facilitator, summary: "Names who leads the session; a new one takes the place of the one before.",
    examples: [
      Example("facilitator @dana: Dana Reyes (Convene West)"), Example("facilitator: Dana Reyes (Convene West)"),
      Example("facilitator @ola: Ola Nilsen (Convene West)", given: ["scribe @ola: Ola Nilsen (Convene West)"]),
    ])

  /// `scribe [@handle]: Name (Organisation)`
  static let scribe = role(
    .scribe, summary: "Names who takes the notes; several scribes add up. The first is who types, unless --as says otherwise.",
    examples: [
      Example("scribe @ola: Ola Nilsen (Convene West)"), Example("scribe: Ola Nilsen"),
      Example("scribe @ivo: Ivo Brandt (Convene West)", given: ["scribe @ola: Ola Nilsen (Convene West)"]),
    ])

  private static func role(_ role: Role, summary: String, examples: [Example]) -> Verb {
    Verb(
      role.rawValue, topic: .table, summary: summary,
      details: ["It is a public role: the name is printed in every document."],
      forms: [
        Form([.may(.newHandle)], text: .required("Name (Organisation)")) { line, desk throws(Refusal) in try give(role, line, desk) }
      ],
      examples: examples, refuses: ["two names", "a person of the table who has not chosen named", "a handle that somebody else has"])
  }

  private static func give(_ role: Role, _ line: Sentence, _ desk: Desk) throws(Refusal) -> Decision {
    let names = TypedName.list(line.words)
    guard names.count == 1, let name = names[0] else {
      throw Refusal(
        "one name is expected behind the colon", at: line.line.textSpan,
        suggestions: [.ours("\(role.rawValue) @handle: Full Name (Organisation)")])
    }
    let known = desk.somebody(handle: line.head.newHandle, name: name.name)
    if let handle = line.head.newHandle, let taken = desk.session.index.names[handle], known == nil {
      throw Refusal(
        "@\(handle) is taken: it is \(desk.session.label(of: taken))", at: line.span(.newHandle), suggestions: ["give another handle"])
    }
    var facts: [any Fact] = []
    let number = known?.number ?? desk.session.nextPerson
    let handle = known?.handle ?? line.head.newHandle ?? desk.freeHandle(for: name.name, otherwise: role.rawValue)
    if let known {
      guard known.level == .named else { throw Refusal.notNamed(known, as: role.rawValue, at: line.span(.newHandle)) }
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
  func somebody(handle: Code?, name: Untrusted) -> Person? {
    if let handle {
      guard let number = session.index.names[handle]?.person, let person = session.person(number), person.name == name else { return nil }
      return person
    }
    return session.people.all.first { $0.name == name }
  }

  /// A handle for a new person, from the name, or made from another word where the name has no Latin letter.
  func freeHandle(for name: Untrusted, otherwise word: String, taken: Set<Code> = []) -> Code {
    HandleMaker.free(HandleMaker.handle(from: name) ?? Code(unchecked: word)) { session.index.names[$0] != nil || taken.contains($0) }
  }
}

extension Refusal {
  /// Somebody is to hold a public role who has not chosen to be named.
  static func notNamed(_ person: Person, as role: String, at span: Span, also: [Phrase] = []) -> Refusal {
    Refusal(
      "@\(person.handle) has chosen \(person.level), and the name of \(Phrase.ours(role == "owner" ? "an owner" : "a \(role)")) is printed",
      at: span,
      suggestions: ["fix @\(person.handle) named, if that is the person's own choice"] + also)
  }
}
