import RoundtableRecord

// The oversight board: who is on it, who may be, and who speaks to it.

extension Desk {
  /// A member of the board who was not dismissed.
  func member(_ party: Party, at span: Span) throws(Refusal) -> Member {
    guard let number = party.person, let member = session.members[number], member.dismissed == nil else {
      let members = session.sittingMembers.prefix(8).map { session.handle(of: .person($0.person)) }
      throw Refusal(
        "\(session.handle(of: party)) is not on the oversight board", at: span,
        suggestions: [members.isEmpty ? "appoint @who: ROLE" : "on it: \(Array(members).joined(", "))"])
    }
    return member
  }

  /// That a member's term is over: accepted, since the machine's clock may be the one that is wrong, and said.
  func warnings(ofTermOf member: Member) -> [Phrase] {
    guard let end = member.to, member.isOver(on: today) else { return [] }
    let handle = session.handle(of: .person(member.person))
    return ["the term of \(handle) on the oversight board ended with \(Phrase.ours(end.label)): appoint \(handle) to end: ROLE"]
  }

  /// Refuses a person who sits for, or is affiliated with, an organisation that the board is independent of (`Session.tie`).
  func checkIndependent(_ person: Person, at span: Span) throws(Refusal) {
    let independence = Independence(session)
    guard let tie = independence.tie(of: person) else { return }
    let external = session.people.all.lazy.filter { one in
      guard one.group != nil, one.left == nil, independence.tie(of: one) == nil else { return false }
      return session.members[one.number].map { $0.dismissed != nil } ?? true
    }
    // Those who have chosen `named` could be appointed at once.
    let named = Array(external.filter { $0.level == .named }.prefix(6))
    let others = Array(external.filter { $0.level == .group }.prefix(6 - named.count))
    let ask = (named + others).map { "@\($0.handle)" as Phrase }
    throw Refusal(
      "@\(person.handle) \(tie)\(session.kinds.sentence.map { "; of the oversight board, \($0)" as Phrase } ?? ", of which the oversight board is independent")",
      at: span, suggestions: [ask.isEmpty ? "nobody else at the table is external yet" : "could be asked: \(ask.joined(", "))"])
  }

  /// Who speaks in what is printed: a group, a body, a person who has chosen `named`, or for one who has chosen `group` their group.
  ///
  /// - Parameter who: whom that concerns, as in `who replies to the board`.
  func voice(_ by: Placed<Party>, _ who: Phrase = "who replies to the board") throws(Refusal) -> Party {
    guard case .person(let number) = by.value, let person = session.person(number), person.level != .named else { return by.value }
    if person.level == .group, let group = person.group { return .group(group) }
    throw Refusal(
      "@\(person.handle) has chosen \(person.level), and \(who) is printed", at: by.span,
      suggestions: ["fix @\(person.handle) named, if that is the person's own choice"] + (person.group.map { ["or the group: @\($0)"] } ?? []))
  }
}
