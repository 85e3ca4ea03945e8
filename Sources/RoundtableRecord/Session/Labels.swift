// How the typing terminal speaks of people. What goes out has its own rules, in the reports.

/// How people are called on a screen that others can see: by the first label that enough people share, never by name, handle or code.
package struct Callings: Sendable {
  private let people: [Int: Phrase]
  private let groups: [Code: Phrase]
  /// What the pool of small groups is called; nil where it has no figures.
  let pool: String?
  /// Replaces the names in someone's words.
  package let masked: @Sendable (Untrusted) -> Untrusted

  /// The labels of people by number, and of the groups whose words and figures are not shown under their own names.
  package init(people: [Int: Phrase], groups: [Code: Phrase], pool: String?, masked: @escaping @Sendable (Untrusted) -> Untrusted) {
    (self.people, self.groups, self.pool, self.masked) = (people, groups, pool, masked)
  }

  /// Someone about whom no more may be said.
  private static let someone: Phrase = "a participant"

  /// True for a group of which nothing is shown by itself.
  package func isPooled(_ group: Code) -> Bool { groups[group] != nil }

  /// True for a person whose label tells which group it is, or that it is of the pool.
  fileprivate func saysGroup(of party: Party) -> Bool { party.person.flatMap { people[$0] }.map { $0 != Self.someone } ?? false }

  /// The label of what is said at a level; nil for a party that is called by its own name.
  fileprivate func label(of party: Party, at level: Level) -> Phrase? {
    switch party {
    case .person(let number): level >= .anon ? Self.someone : people[number] ?? Self.someone
    case .group(let code): level >= .anon ? Self.someone : groups[code]
    case .unknown: Self.someone
    case .body: nil
    }
  }
}

extension Session {
  /// A person, group or body in a receipt: `Amara Okafor (gov)`, a group's name, `somebody not known yet`.
  ///
  /// - Parameter level: how far that it was this party may travel.
  /// - Parameter seats: the groups that people sat for then who sit for others since.
  package func label(of party: Party, at level: Level = .named, sitting seats: [Int: Code] = [:]) -> Phrase {
    if let callings, let seat = party.person.flatMap({ seats[$0] }), callings.saysGroup(of: party) { return label(of: .group(seat), at: level) }
    return callings?.label(of: party, at: level) ?? name(of: party, sitting: seats)
  }

  /// Several who said something together.
  package func labels(of parties: [Party], at level: Level = .named, sitting seats: [Int: Code] = [:], _ separator: String = " & ") -> Phrase {
    parties.map { label(of: $0, at: level, sitting: seats) }.joined(separator)
  }

  /// Who owns or supports something: a group by its name whatever its size, since a name is not a figure.
  package func holder(_ party: Party) -> Phrase {
    switch party {
    case .group, .body: name(of: party)
    case .person, .unknown: label(of: party)
    }
  }

  /// The handle or code that is typed for a person, group or body: `@amara`; a label where no handle is shown.
  package func handle(of party: Party) -> Phrase {
    switch party {
    case .person(let number): callings == nil ? person(number).map { "@\($0.handle)" } ?? "@?" : label(of: party)
    case .group(let code), .body(let code): "@\(code)"
    case .unknown: callings == nil ? "@?" : label(of: party)
    }
  }

  /// The handles of those who said something; their labels where no handle is shown.
  package func voices(_ parties: [Party], at level: Level = .named) -> Phrase {
    callings == nil ? parties.map { handle(of: $0) }.joined(",") : labels(of: parties, at: level)
  }

  /// A level as it is noted beside words; nil where it is not shown, since the label is all that it allows.
  package func noted(_ level: Level) -> Level? { callings == nil ? level : nil }

  private func name(of party: Party, sitting seats: [Int: Code] = [:]) -> Phrase {
    switch party {
    case .person(let number):
      guard let person = person(number) else { return "somebody whose joining was undone" }
      return (seats[number] ?? person.group).map { "\(person.name) (\($0))" } ?? "\(person.name)"
    case .group(let code): return groups[code].map { "\($0.title)" } ?? "\(code)"
    case .body(let code): return bodies[code].map { "\($0.title)" } ?? "\(code)"
    case .unknown: return "somebody not known yet"
    }
  }
}
