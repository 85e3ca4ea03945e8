// Who owns, who oversees, and what was adopted.

extension Session {
  /// The last version that was adopted; nil before the first. An adoption that was undone does not count.
  package var adopted: Adoption? { adoptions.all.last }

  /// The adoptions that were undone, in order: the table took them back, and documents say so.
  package var withdrawnAdoptions: [Adoption] { log.undoneUnits.flatMap(\.changes).compactMap { $0.previous(as: Adoption.self) } }

  /// The members of the oversight board who were not dismissed, in the order in which people joined.
  package var sittingMembers: [Member] { members.all.filter { $0.dismissed == nil } }

  /// True when an action is a board member's own: the member, or the group that the member sits for, owns it.
  package func isOwn(_ action: Action, of person: Int) -> Bool { action.owner.map { isOwn(person, $0) } ?? false }

  /// True when an owner is the person, or the group that the person sits for.
  package func isOwn(_ person: Int, _ owner: Party) -> Bool {
    owner == .person(person) || people[person]?.group.map { owner == .group($0) } ?? false
  }

  /// The standing actions that are a person's own and for which the person, as a board member, does not stand aside, by number.
  package func ownActions(of person: Int) -> [Int] {
    let parties = [Party.person(person)] + (people[person]?.group.map { [.group($0)] } ?? [])
    let recused = Set((members[person]?.recusals ?? []).map(\.action))
    let own = parties.flatMap { actions(involving: $0) }.filter { $0.stands && isOwn($0, of: person) && !recused.contains($0.number) }
    return Set(own.map(\.number)).sorted()
  }

  /// The public role that a person holds, as the rest of a sentence; nil for none.
  package func publicRole(of number: Int) -> Phrase? {
    if front.facilitator == number { return "the facilitator" }
    if front.scribes.contains(number) { return "a scribe" }
    let owned = actions(involving: .person(number)).first { $0.stands && $0.owner == .person(number) }
    return owned.map { "the owner of \($0.id)" } ?? (members[number].map { $0.dismissed == nil } == true ? "on the oversight board" : nil)
  }
}
