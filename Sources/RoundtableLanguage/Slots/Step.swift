import RoundtableRecord

// `m2`: a step on the way to an action.

/// A milestone, and the action it belongs to.
struct Step: Sendable {
  /// The milestone.
  let milestone: Milestone
  /// Its action.
  let action: Action

  /// The action, with the milestone as it is to be.
  func changed(_ change: (inout Milestone) -> Void) -> Action {
    var changed = action
    changed.update(milestone: milestone.number, change)
    return changed
  }
}

extension Slot where Value == Step {
  /// `m2`: a milestone of an action that was not dropped.
  static var milestone: Slot {
    var any = AnySlot("m2", meaning: "a milestone, by its number") { Milestone.number(in: $0) != nil }
    any.offering = { place in
      guard !place.words.contains(where: { $0.hasPrefix("m") }) else { return [] }
      return place.completer.session.actions.all.filter(\.stands).flatMap(\.milestones).map { Candidate("m\($0.number)", .cut($0.text)) }
    }
    any.explains = { $0.anyWord }
    return .once(any) { token, head throws(Refusal) in
      guard let number = Milestone.number(in: token), let action = head.desk.session.actions.all.first(where: { $0.milestone(number) != nil }),
        let milestone = action.milestone(number)
      else { throw .noMilestone(token, head.desk.session) }
      return (Step(milestone: milestone, action: try head.desk.standing(action, at: token.span)), nil)
    }
  }
}

extension Milestone {
  /// The number in `m2`; nil for any other word.
  static func number(in token: Token) -> Int? { token.word.hasPrefix("m") ? Int(token.word.dropFirst()) : nil }
}

extension Refusal {
  fileprivate static func noMilestone(_ token: Token, _ session: Session) -> Refusal {
    let known = session.actions.all.filter(\.stands).flatMap(\.milestones)
    let list = known.prefix(8).map(\.label).joined(", ")
    return Refusal(
      "There is no milestone \(Untrusted(token.typed)).", at: token.span,
      suggestions: [known.isEmpty ? "To set one: milestone a1 by Q3 2022: WHAT WILL BE THERE" : "This session has \(list).", "timeline shows them."])
  }
}
