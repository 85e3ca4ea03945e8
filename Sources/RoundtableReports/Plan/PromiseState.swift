package import RoundtableRecord

// How far an action is by both sides, and how many actions are how far: decided here for every document.

extension Promise {
  /// Where it stands on a day.
  package func state(on day: Day) -> ActionState {
    ActionState(due: due, first: originalDue, isDone: isDone, isAwaitingBoard: isAwaitingBoard, on: day)
  }

  /// True when the board's last word differs from what its owner had reported by then.
  package var isDisagreed: Bool {
    guard let reported, let assessed, reported.asOf <= assessed.asOf else { return false }
    return reported.status != assessed.status
  }

  /// The day since which the board finds it complete; nil unless it does.
  package var completeSince: Day? { assessments.reversed().prefix { $0.status == .complete }.last?.asOf }

  /// True when it came after it was first due, or will: late, moved to a later quarter, or found complete later than that.
  package func comesAfterFirstDue(on day: Day) -> Bool {
    guard let first = originalDue ?? due else { return false }
    return (due.map { $0.due.end > first.due.end } ?? false) || first.isPast(on: completeSince ?? day)
  }
}

/// How many actions are in each state on a day.
package struct StateCounts: Sendable, Equatable {
  /// How many there are.
  package let all: Int
  /// How many come, or came, after they were first due.
  package let afterFirstDue: Int
  /// How many their owners report complete and the board has not assessed since. They are counted here alone.
  package let awaitingBoard: Int
  /// The end of the next quarter in which one is due that is still ahead; nil where there is none.
  package let nextDue: Day?
  private let counts: [ActionState: Int]

  init(of promises: [Promise], on day: Day) {
    all = promises.count
    afterFirstDue = promises.count { $0.comesAfterFirstDue(on: day) }
    let others = promises.filter { !$0.isAwaitingBoard }
    awaitingBoard = promises.count - others.count
    nextDue = others.filter { [.coming, .slipping].contains($0.state(on: day)) }.compactMap { $0.due?.due.end }.min()
    var counts: [ActionState: Int] = [:]
    for promise in others { counts.add(to: promise.state(on: day)) }
    self.counts = counts
  }

  /// How many others are in a state.
  package subscript(_ state: ActionState) -> Int { counts[state] ?? 0 }
}
