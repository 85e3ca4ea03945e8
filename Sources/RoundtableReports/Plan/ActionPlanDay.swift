package import RoundtableRecord

// The course of the day: sittings, agenda, and what was put aside.

extension ActionPlan {
  /// A day on which the table met.
  package struct HeldSitting: Sendable {
    /// Its number, from 1.
    package let number: Int
    /// The day.
    package let day: Day
    /// The place; nil for the session's own.
    package let place: Untrusted?
    /// How many perspectives that count were heard there.
    package let perspectives: Int

    /// The sittings of a session, in the order in which they were opened.
    static func all(of session: Session, heard: PerspectiveTally) -> [HeldSitting] {
      (0..<session.sittings.highest).compactMap { before in
        let number = before + 1
        return session.sittings[number].map {
          HeldSitting(number: number, day: $0.day, place: $0.place, perspectives: heard.sittings[number] ?? 0)
        }
      }
    }
  }

  /// An item of the agenda, and what came of it.
  package struct AgendaPoint: Sendable {
    /// Where an item of the agenda stands.
    package enum Status: String, CaseIterable, Sendable {
      /// The table has not turned to it, nor discussed its issue.
      case waiting
      /// It has no issue, and no one noted that the table turned to it.
      case notNoted = "not-noted"
      /// Its issue was discussed, though no one noted that the table turned to the item.
      case discussed
      /// The table is at it.
      case open
      /// The table went on to another.
      case done
    }

    /// Its number, from 1.
    package let number: Int
    /// What it is.
    package let what: Untrusted
    /// How many minutes it may take; nil when that was not said.
    package let minutes: Int?
    /// The issue it is about; nil when it is about none.
    package let issue: Code?
    /// Where it stands.
    package let status: Status
    /// How many whole minutes it took; nil until it is done.
    package let taken: Int?

    init(_ item: AgendaItem, in session: Session) {
      number = item.number
      what = item.what
      minutes = item.minutes
      issue = item.issue.flatMap { session.issues[$0] == nil ? nil : $0 }
      status = AgendaPoint.status(of: item, on: issue.flatMap { session.issues[$0] })
      taken = item.opened.flatMap { opened in item.closed.map { $0.minutes(since: opened) } }
    }

    private static func status(of item: AgendaItem, on issue: Issue?) -> Status {
      guard item.opened == nil else { return item.closed == nil ? .open : .done }
      return issue.map { $0.discussions.isEmpty ? .waiting : .discussed } ?? .notNoted
    }
  }

  /// A matter that was put aside, and what became of it.
  package struct PutAside: Sendable {
    /// Its number.
    package let number: Int
    /// The matter.
    package let text: Untrusted
    /// Who raised it, as far as that person's own choice goes; nil when that was not said.
    package let by: Speaker?
    /// The issue that was open; nil when none was.
    package let issue: Code?
    /// What became of it; nil while it waits.
    package let outcome: Untrusted?
    /// The day on which it was put aside.
    package let day: Day
    /// The day on which it was said what became of it; nil while it waits.
    package let resolved: Day?
    /// True when only the internal record tells it; nil outside that record.
    package let isPrivate: Bool?

    /// Its id as people say it.
    package var id: ItemID { ItemID(.parked, number) }

    /// The matters of a session, by number.
    static func all(of session: Session, _ disclosure: Disclosure) -> [PutAside] {
      session.parked.all.filter { $0.withdrawal?.isStruck != true }.map { PutAside($0, disclosure) }
    }

    private init(_ matter: ParkedMatter, _ disclosure: Disclosure) {
      let session = disclosure.session
      number = matter.number
      text = matter.text
      by = matter.by.map { disclosure.voice(of: $0, sitting: matter.seat) }
      issue = matter.issue.flatMap { session.issues[$0] == nil ? nil : $0 }
      outcome = matter.outcome
      day = session.day(of: matter.moment)
      resolved = matter.resolved.map { session.day(of: $0) }
      isPrivate = disclosure.isPrivate(matter.by.map { session.floor(of: $0) } ?? .named)
    }
  }
}
