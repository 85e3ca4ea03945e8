package import RoundtableRecord

extension Oversight {
  /// A seat that someone held and no one holds now.
  package struct Vacancy: Sendable {
    /// Who had it.
    package let who: Speaker
    /// The role on the board; nil where it may not be printed.
    package let role: Untrusted?
    /// The first day on which no one held it.
    package let since: Day
    /// The quarter the term ended with; nil where the member left before that.
    package let termEnded: Quarter?

    /// Every seat that was given up or whose term is over on a day, less one for each member who was seated after that: one of the same
    /// role takes that seat, any other the one that is vacant the longest.
    static func all(of session: Session, on day: Day, _ disclosure: Disclosure) -> [Vacancy] {
      let members = session.members.all.sorted { ($0.seatedAt, $0.person) < ($1.seatedAt, $1.person) }
      var open = members.compactMap { member in member.vacated(by: day, in: session.zone).map { (member: member, since: $0) } }
        .sorted { ($0.since, $0.member.person) < ($1.since, $1.member.person) }
      var left = members
      for isSame in [true, false] {
        left = left.filter { newcomer in
          let seat = open.firstIndex { newcomer.takes($0.member, since: $0.since, in: session.zone) && (!isSame || $0.member.role == newcomer.role) }
          if let seat { open.remove(at: seat) }
          return seat == nil
        }
      }
      return open.map { Vacancy($0.member, since: $0.since, disclosure) }
    }

    private init(_ member: RoundtableRecord.Member, since: Day, _ disclosure: Disclosure) {
      who = disclosure.holder(.person(member.person))
      role = disclosure.prints(wordsOf: .person(member.person)) ? member.role : nil
      self.since = since
      termEnded = member.dismissed == nil ? member.to : nil
    }
  }
}

extension Member {
  /// The first day on which the member's seat was empty; nil while the member has it.
  fileprivate func vacated(by day: Day, in zone: Zone) -> Day? {
    if dismissed != nil { return zone.day(of: left ?? moment) }
    guard let to, to.isPast(on: day) else { return nil }
    return Day(of: Moment(milliseconds: Int64(to.end.daysSince1970 + 1) * 86_400_000))
  }

  /// True when the member came after another had gone: appointed after that, or in the same role for a term that begins then.
  fileprivate func takes(_ other: Member, since: Day, in zone: Zone) -> Bool {
    guard person != other.person else { return false }
    if let gone = other.leftAt { return gone < seatedAt }
    return since <= (role == other.role ? from?.start ?? zone.day(of: moment) : zone.day(of: moment))
  }
}
