package import RoundtableRecord

// Who was at the table.

extension ActionPlan {
  /// A stakeholder group: the seats it was given, and who came and spoke.
  package struct SeatedGroup: Sendable {
    /// Its code and name.
    package let label: Label
    /// What kind of organisation it is.
    package let kind: Code
    /// True when the group is small: what its people said is counted in the pool, and its own figures of that are nil.
    package let isPooled: Bool
    /// How many people were expected; nil when that was not said.
    package let seats: Int?
    /// How many people came. That is not a secret: everyone in the room could count.
    package let present: Int
    /// How many of them left before the end.
    package let leftEarly: Int
    /// What its people said; nil where that is counted in the pool.
    package let voices: VoiceFigures?
    /// The group it is a part of.
    package let within: Label?
    /// The group or body that named who comes.
    package let namedBy: Label?
    /// Why no one came; nil when it sent no regrets.
    package let regrets: Untrusted?

    /// True when no one came for it.
    package var isAbsent: Bool { present == 0 }

    init(_ group: Group, heard: PerspectiveTally, passing: Passing, _ disclosure: Disclosure) {
      let session = disclosure.session
      label = Label(code: group.code, title: group.title)
      kind = group.kind
      isPooled = disclosure.isPooled(group.code)
      seats = group.seats
      present = session.index.came[group.code] ?? 0
      leftEarly = present - (session.index.present[group.code] ?? 0)
      voices = isPooled ? nil : VoiceFigures(.group(group.code), heard: heard, passing: passing)
      within = group.within.map { disclosure.label(ofGroup: $0) }
      namedBy = group.namedBy.map { code in
        session.bodies[code].map { Label(code: code, title: $0.title) } ?? disclosure.label(ofGroup: code)
      }
      regrets = group.regrets
    }
  }

  /// How much was said in a row.
  package struct VoiceFigures: Sendable {
    /// How many people said something that counts in it.
    package let spoke: Int
    /// How many perspectives count in it.
    package let turns: Int
    /// How many words those have.
    package let words: Int
    /// How often someone was invited to speak and declined.
    package let passes: Int

    init(_ row: Row, heard: PerspectiveTally, passing: Passing) {
      spoke = heard.speakers[row] ?? 0
      turns = heard.turns[row] ?? 0
      words = heard.words[row] ?? 0
      passes = passing.byRow[row] ?? 0
    }
  }

  /// A body that is not at the table and may own or support.
  package struct NamedBody: Sendable {
    /// Its code and name.
    package let label: Label
    /// What kind of organisation it is.
    package let kind: Code
  }

  /// A person at the table: outside the internal record, one who chose to be named.
  package struct Participant: Sendable {
    /// The code made of group and seat; nil for one who sits for no group, and outside the internal record.
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
      for person in session.people.all where disclosure.names(person) && session.hasPart(person) {
        if let group = person.group { byGroup.append(person, to: group) } else { others.append(person) }
      }
      let seated = session.groups.codes.flatMap { (byGroup[$0] ?? []).sorted { ($0.seat ?? 0, $0.number) < ($1.seat ?? 0, $1.number) } }
      return (seated + others).map { Participant($0, disclosure) }
    }

    private init(_ person: Person, _ disclosure: Disclosure) {
      if case .person(let known) = disclosure.holder(.person(person.number)) { profile = known } else { profile = nil }
      code = profile?.code
      group = person.group.map { disclosure.label(ofGroup: $0) }
      let front = disclosure.session.front
      roles = (front.facilitator == person.number ? [.facilitator] : []) + (front.scribes.contains(person.number) ? [.scribe] : [])
      particulars =
        disclosure.audience.seesAll ? Particulars(level: person.level, youth: person.youth, left: person.left != nil) : nil
    }
  }
}
