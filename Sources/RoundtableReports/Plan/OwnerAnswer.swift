package import RoundtableRecord

/// What an owner said to an action once.
package struct OwnerAnswer: Sendable {
  /// The answer.
  package let verdict: Acceptance.Verdict
  /// Who gave it.
  package let by: Speaker
  /// What was noted with it, for a declined one the reason; nil where nothing was, or it may not be printed.
  package let words: Untrusted?
  /// True where there are words that may not be printed.
  package let withholdsWords: Bool
  /// When it was given.
  package let moment: Moment
  /// Where it stands in the record.
  package let position: Int
  /// Whose the action was next, and since when; nil while it stayed with the same owner.
  package let next: (owner: Speaker, day: Day)?
  /// True when the action has been changed since.
  package let isForEarlierWords: Bool

  /// What owners said to an action besides the present answer, in order.
  static func earlier(to action: Action, _ disclosure: Disclosure) -> [OwnerAnswer] {
    let present = action.answers.lastIndex { action.isCurrent($0) }
    return action.answers.enumerated().filter { $0.offset != present }.map { place, answer in
      let handover = action.handovers.first { $0.answers == place + 1 }
      return OwnerAnswer(answer, to: action, next: handover.map { (disclosure.holder($0.to), disclosure.session.day(of: $0.moment)) }, disclosure)
    }
  }

  init(_ answer: Acceptance, to action: Action, next: (owner: Speaker, day: Day)? = nil, _ disclosure: Disclosure) {
    isForEarlierWords = !action.isCurrent(answer)
    verdict = answer.verdict
    by = disclosure.holder(answer.by)
    words = disclosure.prints(ownersWordsOf: answer.by) ? answer.words : nil
    withholdsWords = disclosure.withholds(answer)
    moment = answer.moment
    day = disclosure.session.day(of: answer.moment)
    position = answer.position
    self.next = next
  }

  /// The day on which it was given.
  package let day: Day
}
