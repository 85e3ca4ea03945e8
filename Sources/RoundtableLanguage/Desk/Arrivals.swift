import RoundtableRecord

/// Who comes to the table for a group: new people, and people who had left.
struct Arrivals {
  private let group: Code
  private let desk: Desk
  private var new: [TypedName] = []
  private var back: [Person] = []

  /// No one yet.
  init(_ group: Code, _ desk: Desk) { (self.group, self.desk) = (group, desk) }

  /// Takes a name. Throws where it is that of someone who is there: the program cannot know whether it is the same person.
  mutating func take(_ name: TypedName, as handle: Code?, at span: Span) throws(Refusal) {
    let key = Acquaintance.key(of: name.name)
    let isTwice = new.contains { Acquaintance.key(of: $0.name) == key } || back.contains { Acquaintance.key(of: $0.name) == key }
    let same = desk.people(named: name.name)
    let meant = handle.map { handle in same.filter { $0.handle == handle } } ?? same
    guard let first = meant.first(where: { $0.left == nil }) ?? meant.first, !isTwice else {
      if isTwice { throw Refusal("one name is there twice", at: span, suggestions: [namesake(name)]) }
      return new.append(name)
    }
    guard meant.count == 1, first.left != nil, first.group == group else { throw known(first, meant, name, at: span) }
    back.append(first)
  }

  private func known(_ first: Person, _ same: [Person], _ name: TypedName, at span: Span) -> Refusal {
    let place: Phrase = first.group.map { first.left == nil ? "is at the table for \($0) already" : "sat for \($0), and left" } ?? "is known already"
    let backs: [Phrase] = same.filter { $0.left != nil }.map { "back @\($0.handle)" }
    let moved: [Phrase] = first.group == group || first.left != nil ? [] : ["fix @\(first.handle) in \(group)"]
    return Refusal("@\(first.handle) has that name, and \(place). Is it the same person?", at: span, suggestions: backs + moved + [namesake(name)])
  }

  private func namesake(_ name: TypedName) -> Phrase {
    "join \(group) @\(desk.freeHandle(for: name.name, otherwise: group.text)): Full Name, for someone else of that name"
  }

  // MARK: What is recorded

  /// The facts and their receipt.
  func decision(_ handle: Code?, level: Level?, youth: Bool) -> Decision {
    let joined = people(handle, level: level ?? .group, youth: youth)
    let facts: [any Fact] = back.flatMap { returning($0, level: level, youth: youth) } + joined
    let (group, returned) = (group, back)
    return .record(
      Recording(facts, ids: back.map(\.handle.text) + joined.map(\.handle.text), warnings: warnings(joined.count + back.count)) { session in
        let seated = joined.map { "@\($0.handle) \($0.name)\($0.affiliation.map { " (\($0))" as Phrase } ?? "")" as Phrase }
        return Receipt.columns(
          "\(group)",
          session.callings == nil
            ? (returned.map { "@\($0.handle) \($0.name) is back" } + seated).joined("; ") : "\(returned.count + joined.count) joined",
          youth ? "youth" : nil, session.noted(level ?? .group).flatMap { joined.isEmpty && level == nil ? nil : "\($0)" },
          Receipt.seats(of: group, session))
      })
  }

  private func returning(_ person: Person, level: Level?, youth: Bool) -> [any Fact] {
    let other = level.flatMap { $0 == person.level ? nil : $0 }
    let isYoung = youth && !person.youth
    let corrected: [any Fact] = other == nil && !isYoung ? [] : [PersonCorrected(person: person.number, level: other, youth: isYoung)]
    return [PersonReturned(person: person.number)] + corrected
  }

  private func people(_ handle: Code?, level: Level, youth: Bool) -> [PersonJoined] {
    let free = desk.freeSeats(new.count, in: group, besides: handle)
    var taken = Set(free.map { Code(unchecked: group.text + String($0)) })
    return zip(new, free).enumerated().map { index, place in
      let (name, seat) = place
      let code = Code(unchecked: group.text + String(seat))
      let handle = handle ?? desk.freeHandle(for: name.name, otherwise: code.text, taken: taken.subtracting([code]))
      taken.insert(handle)
      return PersonJoined(
        person: desk.session.nextPerson + index, handle: handle, name: name.name, affiliation: name.affiliation, group: group, seat: seat,
        level: level, youth: youth)
    }
  }

  private func warnings(_ count: Int) -> [Phrase] {
    let present = (desk.session.index.present[group] ?? 0) + count
    guard let seats = desk.session.groups[group]?.seats, present > seats else { return [] }
    return ["\(group) has \(seats) seats, and \(present) are at the table for it"]
  }
}

extension Receipt {
  /// How many are at the table for a group.
  static func seats(of group: Code, _ session: Session) -> Phrase {
    let present = session.index.present[group] ?? 0
    return session.groups[group]?.seats.map { "\(present) of \($0) seats" } ?? "\(present) at the table"
  }
}
