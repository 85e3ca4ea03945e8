package import RoundtableRecord

/// Who is at the table, by group, in the order of the groups.
package enum Who {
  /// The page, for the typing terminal: names, handles, codes and levels.
  package static func page(_ session: Session) -> Page {
    var page = Page()
    let people = session.people.all
    let byGroup = Dictionary(grouping: people.filter { $0.group != nil }) { $0.group ?? Code(unchecked: "") }
    for group in session.groups.all { page.group(group, byGroup[group.code] ?? [], session) }
    let roles = [session.front.facilitator].compactMap(\.self).map { ("facilitator", $0) } + session.front.scribes.map { ("scribe", $0) }
    for (role, number) in roles where session.callings == nil {
      guard let person = session.person(number) else { continue }
      page.line("\(Phrase.ours(role)): @\(person.handle)  \(person.name)\(person.affiliation.map { " (\($0))" as Phrase } ?? "")")
    }
    for member in session.sittingMembers {
      let party = Party.person(member.person)
      page.line("board: \(session.callings == nil ? "\(session.handle(of: party))  " : "")\(session.label(of: party))  \(member.role)")
    }
    let board = Set(session.sittingMembers.map(\.person))
    for person in people where !session.hasPart(person) && !board.contains(person.number) {
      page.line("not at the table: @\(person.handle)  \(person.name)\(person.affiliation.map { " (\($0))" as Phrase } ?? "")")
    }
    let unknown = session.index.unknownSpeakers.all
    if !unknown.isEmpty { page.line("not known yet: the speaker of \(Listing.some(unknown, .perspective)); fix p1 @who names one") }
    if page.blocks.isEmpty {
      page.line("Nobody is at the table yet; group CODE: NAME makes a group, join GROUP: Full Name seats somebody.")
    }
    return page
  }
}

extension Page {
  fileprivate mutating func group(_ group: Group, _ people: [Person], _ session: Session) {
    let present = session.index.present[group.code] ?? 0
    let seats: Phrase = group.seats.map { "\(present) of \(Phrase.counted($0, "seat"))" } ?? "\(present) at the table"
    heading("\(group.code)  \(group.title)  \(group.kind)  \(seats)\(group.regrets.map { "  regrets: \(Phrase.cut($0))" as Phrase } ?? "")")
    // No one is listed where others can see it: how many came is said above.
    if people.isEmpty || session.callings != nil { return }
    table(
      ["handle", "code", "level", "said", "name"],
      people.map { person in
        let said = session.index.spoken[person.number]?.count ?? 0
        let marks = [person.youth ? "youth" : nil, person.left == nil ? nil : "left"].compactMap(\.self).joined(separator: ", ")
        let name: Phrase =
          "\(person.name)\(person.affiliation.map { " (\($0))" as Phrase } ?? "")\(Phrase.ours(marks.isEmpty ? "" : "  " + marks))"
        return ["@\(person.handle)", person.code.map { "\($0)" } ?? "", "\(person.level)", "\(said)", name]
      }, empty: "")
  }
}
