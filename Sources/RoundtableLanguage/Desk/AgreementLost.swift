import RoundtableRecord

// What a change takes from under an agreement: it stays in the record, and counts no longer until it is given anew.

extension Desk {
  /// That groups and the owner agreed to other words than an action is to have, with the lines that ask them again; and that an issue it took
  /// up is answered as taken up, and nothing takes it up any more.
  func warnings(of old: Action, becoming new: Action) -> [Phrase] {
    let asked = Set(new.presentGauges.map(\.group))
    let lost = old.presentGauges.filter { !asked.contains($0.group) }
    let groups: [Phrase] = lost.isEmpty ? [] : ["\(answered(lost)) other words; gauge \(old.id) \(lost.map { "@\($0.group)=HANDS" }.joined(" "))"]
    return groups + ownerWarning(of: old, becoming: new) + untaken(old.issues.filter { !new.stands || !new.issues.contains($0) }, without: old)
  }

  /// `3 groups agreed to`, or `answered` where one of them did not agree.
  private func answered(_ lost: [Gauge]) -> Phrase {
    let agree = lost.allSatisfy { $0.agreeing * 2 > $0.count }
    return "\(Receipt.count(lost.count, "group", "groups")) \(.ours(agree ? "agreed to" : "answered"))"
  }

  private func ownerWarning(of old: Action, becoming new: Action) -> [Phrase] {
    guard let said = old.acceptance, let owner = new.owner, new.acceptance == nil else { return [] }
    let (who, verdict) = (session.handle(of: said.by), Phrase.ours(said.verdict.rawValue))
    let what: Phrase = old.owner == owner ? "\(who) \(verdict) other words" : "\(who) \(verdict) it, and \(session.handle(of: owner)) owns it now"
    return ["\(what); accept \(old.id) by \(session.handle(of: owner))"]
  }

  /// That issues are answered as taken up while no standing action but this one takes them up.
  private func untaken(_ issues: [Code], without action: Action) -> [Phrase] {
    issues.filter { session.issues[$0]?.isAnsweredAsTakenUp == true }
      .filter { issue in !session.actions(on: issue).contains { $0.stands && $0.number != action.number } }
      .map { "\($0) is answered as taken up, and no other action takes it up; act on \($0): WHAT WILL BE DONE, or answer \($0) not-taken-up: WHY" }
  }

  /// That a speaker confirmed other words than a perspective is to have, or another speaker did, with the line that asks again.
  func warnings(of old: Perspective, becoming new: Perspective) -> [Phrase] {
    let lost = old.readBack.isConfirmed && !new.readBack.isConfirmed
    let own: [Phrase] = lost ? ["\(old.id) was confirmed \(how(old, new)); confirm \(old.id)"] : []
    let heard = session.reflections(of: old.number).filter { session.readBack(of: $0, as: old).isConfirmed && !session.readBack(of: $0, as: new).isConfirmed }
    return own + heard.map { "\($0.id) was confirmed \(how(old, new)); confirm \($0.id)" }
  }

  private func how(_ old: Perspective, _ new: Perspective) -> Phrase {
    old.speakers == new.speakers ? "in other words" : "by another speaker, and the new one has confirmed nothing"
  }
}
