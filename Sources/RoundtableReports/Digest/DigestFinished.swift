package import RoundtableRecord

// What is done, and what is to be there on the way.

extension Digest {
  /// An action that the board found complete since.
  package struct Finished: Sendable {
    /// The action.
    package let action: Promise
    /// As of when the board found it complete first, of its last findings that say so.
    package let asOf: Day
    /// True when that was after the quarter in which it was due.
    package let isLate: Bool

    /// Nil unless the board finds it complete now and did not then.
    init?(_ promise: Promise, since earlier: Session) {
      guard !earlier.statuses(of: promise.number).isDone, promise.isDone,
        let first = promise.assessments.reversed().prefix(while: { $0.status == .complete }).last
      else { return nil }
      action = promise
      asOf = first.asOf
      isLate = promise.due.map { $0.isPast(on: first.asOf) } ?? false
    }
  }

  /// A step on the way to an action. The record does not say whether it was reached.
  package struct Waypoint: Sendable {
    /// The action.
    package let action: Promise
    /// What is to be there, and when.
    package let milestone: Milestone

    static func all(of promise: Promise, in session: Session) -> [Waypoint] {
      (session.action(promise.number)?.milestones ?? []).map { Waypoint(action: promise, milestone: $0) }
    }
  }
}
