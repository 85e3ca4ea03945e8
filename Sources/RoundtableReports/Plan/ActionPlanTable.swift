package import RoundtableRecord

// Who was at the table.

extension ActionPlan {
  /// A stakeholder group: the seats it was given, and who came and spoke.
  package struct SeatedGroup: Sendable {
    /// Its code and name.
    package let label: Label
    /// What kind of organisation it is.
    package let kind: Code
    /// True when the group is small and none of its figures is shown: all of them are nil.
    package let isWithheld: Bool
    /// How many people were expected; nil when that was not said, or is withheld.
    package let seats: Int?
    /// How many people came; nil when withheld.
    package let present: Int?
    /// How many of them left before the end; nil when withheld.
    package let leftEarly: Int?
    /// How many of them said something that counts under the group's name; nil when withheld.
    package let spoke: Int?
    /// How many perspectives count under the group's name; nil when withheld.
    package let turns: Int?
    /// How many words those have; nil when withheld.
    package let words: Int?
    /// How often someone from the group was invited to speak and declined; nil when withheld.
    package let passes: Int?
    /// The group it is a part of.
    package let within: Label?
    /// The group or body that named who comes.
    package let namedBy: Label?
    /// Why no one came; nil when it sent no regrets.
    package let regrets: Untrusted?

    /// True when no one came for it.
    package var isAbsent: Bool { present == 0 }

    init(_ group: Group, in session: Session, heard: PerspectiveTally, passing: Passing, _ disclosure: Disclosure) {
      label = Label(code: group.code, title: group.title)
      kind = group.kind
      let isWithheld = disclosure.isProtected(group.code)
      func described(_ figure: Int) -> Int? { isWithheld ? nil : figure }
      let came = session.index.came[group.code] ?? 0
      self.isWithheld = isWithheld
      seats = isWithheld ? nil : group.seats
      present = described(came)
      leftEarly = described(came - (session.index.present[group.code] ?? 0))
      spoke = described(heard.speakers[group.code] ?? 0)
      turns = described(heard.turns[group.code] ?? 0)
      words = described(heard.words[group.code] ?? 0)
      passes = described(passing.byGroup[group.code] ?? 0)
      within = group.within.map { disclosure.label(ofGroup: $0) }
      namedBy = group.namedBy.map { code in
        session.bodies[code].map { Label(code: code, title: $0.title) } ?? disclosure.label(ofGroup: code)
      }
      regrets = group.regrets
    }
  }

  /// A body that is not at the table and may own or support.
  package struct NamedBody: Sendable {
    /// Its code and name.
    package let label: Label
    /// What kind of organisation it is.
    package let kind: Code
  }

  /// A person at the table whom the audience may tell apart from the others.
  package struct Participant: Sendable {
    /// The code made of group and seat; nil for one who sits for no group, or for a small one, whose size the seat would reveal.
    package let code: Code?
    /// The group.
    package let group: Label?
    /// The name, and with it the affiliation; nil where the audience may not know it.
    package let profile: Profile?
    /// The public roles the person holds in the session.
    package let roles: [Role]
    /// What only the internal record shows; nil outside it.
    package let particulars: Particulars?

    /// What only the internal record shows about a person.
    package struct Particulars: Sendable {
      /// How far the person's words may travel.
      package let level: Level
      /// True for a young person.
      package let youth: Bool
      /// True when the person left before the end.
      package let left: Bool
    }

    /// The people of a session, by group and seat, those without a group last.
    static func all(of session: Session, _ disclosure: Disclosure) -> [Participant] {
      var byGroup: [Code: [Person]] = [:]
      var others: [Person] = []
      for person in session.people.all where disclosure.lists(person) {
        if let group = person.group { byGroup.append(person, to: group) } else { others.append(person) }
      }
      let seated = session.groups.codes.flatMap { (byGroup[$0] ?? []).sorted { ($0.seat ?? 0, $0.number) < ($1.seat ?? 0, $1.number) } }
      return (seated + others).compactMap { Participant($0, in: session, disclosure) }
    }

    /// Nil for one without a group who may not be named: nothing would be left to show.
    private init?(_ person: Person, in session: Session, _ disclosure: Disclosure) {
      if case .person(let known) = disclosure.holder(.person(person.number)) { profile = known } else { profile = nil }
      guard profile != nil || person.group != nil else { return nil }
      code = person.group.map { disclosure.isProtected($0) } == true ? nil : person.code
      group = person.group.map { disclosure.label(ofGroup: $0) }
      let front = session.front
      roles = (front.facilitator == person.number ? [.facilitator] : []) + (front.scribes.contains(person.number) ? [.scribe] : [])
      particulars =
        disclosure.audience.seesAll ? Particulars(level: person.level, youth: person.youth, left: person.left != nil) : nil
    }
  }
}
