// How the typing terminal speaks of people. What goes out has its own rules, in the reports.

extension Session {
  /// A person, group or body in a receipt: `Amara Okafor (gov)`, a group's name, `somebody not known yet`.
  ///
  /// - Parameter seats: the groups that people sat for then who sit for others since.
  package func label(of party: Party, sitting seats: [Int: Code] = [:]) -> Phrase {
    switch party {
    case .person(let number):
      guard let person = person(number) else { return "somebody whose joining was undone" }
      return (seats[number] ?? person.group).map { "\(person.name) (\($0))" } ?? "\(person.name)"
    case .group(let code): return groups[code].map { "\($0.title)" } ?? "\(code)"
    case .body(let code): return bodies[code].map { "\($0.title)" } ?? "\(code)"
    case .unknown: return "somebody not known yet"
    }
  }

  /// The handle or code that is typed for a person, group or body: `@amara`.
  package func handle(of party: Party) -> Phrase {
    switch party {
    case .person(let number): person(number).map { "@\($0.handle)" } ?? "@?"
    case .group(let code), .body(let code): "@\(code)"
    case .unknown: "@?"
    }
  }
}
