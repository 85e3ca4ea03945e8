import RoundtableRecord

extension Oversight {
  /// A member of the board who oversees an action and has a part in it, without standing aside for it.
  package struct Stake: Sendable, Hashable {
    /// What the part is.
    package enum Part: String, CaseIterable, Sendable {
      /// The member, or the group that the member sits for, owns it.
      case owns
      /// The member objects to it.
      case objects
    }

    /// The member.
    package let who: Speaker
    /// The action.
    package let action: Int
    /// What the part is.
    package let part: Part
    /// True when the member assessed it for the board.
    package let hasAssessed: Bool
  }

  /// The stakes of members who sit on the board or assessed the action, as far as both may be shown; by member, then by action.
  package func stakes(in promises: [Promise]) -> [Stake] {
    members.flatMap { member -> [Stake] in
      if !member.isChecked { return [] }
      let recused = Set(member.recusals.map(\.action))
      return promises.filter { !recused.contains($0.number) }.compactMap { promise in
        let hasAssessed = promise.assessments.contains { $0.by == member.who }
        guard let part = member.part(in: promise), hasAssessed || !member.hasLeft else { return nil }
        return Stake(who: member.who, action: promise.number, part: part, hasAssessed: hasAssessed)
      }
    }
  }
}

extension Oversight.Member {
  fileprivate func part(in promise: Promise) -> Oversight.Stake.Part? {
    if promise.owner == who || (promise.owner?.asGroup).map({ $0 == who.group }) ?? false { return .owns }
    return promise.dissent.contains { $0.isOpen && $0.by.contains(who) } ? .objects : nil
  }
}
