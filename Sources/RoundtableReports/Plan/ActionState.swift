package import RoundtableRecord

/// Where an action stands on a day. Every document and page says it in the same word.
///
/// What its owner reported complete and the board has not assessed since is *awaiting the board*, a mark beside the word
/// (`Statuses.isAwaitingBoard`): such an action is not late, and not done either.
package enum ActionState: String, CaseIterable, Sendable {
  /// The board found it complete.
  case done
  /// Its quarter is over, and it is neither done nor awaiting the board.
  case late
  /// It is due later than first planned.
  case slipping
  /// It is due as first planned.
  case coming
  /// It has no quarter.
  case none

  /// Where an action stands on a day of the session's own zone.
  ///
  /// - Parameter first: when it was first due.
  package init(due: Due?, first: Due?, isDone: Bool, isAwaitingBoard: Bool, on day: Day) {
    guard !isDone, let due else {
      self = isDone ? .done : .none
      return
    }
    let isMoved = first.map { due.due.end > $0.due.end } ?? false
    self = due.isPast(on: day) && !isAwaitingBoard ? .late : isMoved ? .slipping : .coming
  }

  /// Where an action of a session stands on a day.
  package init(of action: Action, in session: Session, on day: Day) {
    let statuses = session.statuses(of: action.number)
    self.init(due: action.due, first: action.originalDue, isDone: statuses.isDone, isAwaitingBoard: statuses.isAwaitingBoard, on: day)
  }
}
