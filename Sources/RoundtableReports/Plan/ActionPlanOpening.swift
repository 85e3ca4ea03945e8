package import RoundtableRecord

extension ActionPlan {
  /// What stands at the head of the plan.
  package struct Opening: Sendable {
    /// The session's title; nil until one is given.
    package let title: Untrusted?
    /// The template it began from; nil when it began empty.
    package let template: Untrusted?
    /// The first day, by its sittings where it was not said; nil until one is given.
    package let from: Day?
    /// The last day; nil when there is only one.
    package let to: Day?
    /// Where it met; nil until that is said.
    package let place: Untrusted?
    /// Who leads the session; nil until someone does.
    package let facilitator: Officer?
    /// Who takes the notes, in the order in which they were named.
    package let scribes: [Officer]

    init(of session: Session, _ disclosure: Disclosure) {
      let front = session.front
      title = front.title
      template = front.template.map { Untrusted($0) }
      (from, to) = Opening.days(of: session)
      place = front.place
      facilitator = front.facilitator.map { Officer($0, in: session, disclosure) }
      scribes = front.scribes.map { Officer($0, in: session, disclosure) }
    }

    /// What `when` said, else the days of the sittings.
    static func days(of session: Session) -> (from: Day?, to: Day?) {
      if session.front.from != nil { return (session.front.from, session.front.to) }
      let days = session.sittings.all.map(\.day)
      guard let first = days.min(), let last = days.max() else { return (nil, nil) }
      return (first, first == last ? nil : last)
    }
  }

  /// Someone in a public role of the session.
  package struct Officer: Sendable {
    /// Who it is; no name where that was not chosen, though language.md wants it chosen.
    package let who: Speaker
    /// The groups at the table that the person sits for, or that the person's affiliation names.
    package let groups: [Label]
    /// The bodies of the record that the person's affiliation names.
    package let bodies: [Label]

    init(_ number: Int, in session: Session, _ disclosure: Disclosure) {
      who = disclosure.holder(.person(number))
      guard case .person(let profile) = who else {
        (groups, bodies) = ([], [])
        return
      }
      let named = Set(profile.affiliation.map { Independence(session).named(by: $0) } ?? [])
      groups = session.groups.all.filter { $0.code == profile.group?.code || named.contains(.group($0.code)) }
        .map { Label(code: $0.code, title: $0.title) }
      bodies = session.bodies.all.filter { named.contains(.body($0.code)) }.map { Label(code: $0.code, title: $0.title) }
    }
  }

  /// The reports that the table relies on.
  package struct Sources: Sendable {
    /// One of them.
    package struct Report: Sendable {
      /// Its code and title.
      package let label: Label
      /// When it was published; nil when that was not said.
      package let dated: Day?
      /// How many people it heard; nil when that was not said.
      package let people: Int?
      /// True when it is dated after the session's last day, so that the table cannot have had it.
      package let publishedLater: Bool
    }

    /// The reports, in order of creation.
    package let reports: [Report]
    /// How many people all of them heard; nil when there is none, or when one of them does not say.
    package let people: Int?

    init(of session: Session) {
      let days = Opening.days(of: session)
      let lastDay = ([days.to ?? days.from] + session.sittings.all.map(\.day)).compactMap(\.self).max()
      reports = session.sources.all.map { source in
        let later = source.dated.flatMap { dated in lastDay.map { $0 < dated } } ?? false
        return Report(
          label: Label(code: source.code, title: source.title ?? Untrusted(source.code.text)), dated: source.dated, people: source.people,
          publishedLater: later)
      }
      let counts = reports.compactMap(\.people)
      people = counts.isEmpty || counts.count < reports.count ? nil : ActionPlan.sum(counts)
    }
  }

  /// A sum that stays within an integer, since a number from disk may be anything.
  package static func sum(_ numbers: [Int]) -> Int? {
    var whole = 0
    for number in numbers {
      let (next, overflow) = whole.addingReportingOverflow(number)
      if overflow { return nil }
      whole = next
    }
    return whole
  }
}
