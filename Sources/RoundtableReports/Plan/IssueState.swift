import RoundtableRecord

/// What became of an issue: counted the same in every document. Only `none` is "no answer".
package enum IssueState: String, CaseIterable, Sendable {
  /// The table answered it in words.
  case answered
  /// A standing action takes it up, or one that took it up became part of a standing action; no answer in words was given.
  case takenUp = "taken-up"
  /// Neither.
  case none = "no-answer"

  /// What became of an issue of a session.
  init(of issue: Issue, in session: Session) {
    let isTakenUp = session.actions(on: issue.code).contains { action in
      action.stands || action.successors.contains { session.action($0)?.stands == true }
    }
    self = issue.answer != nil ? .answered : isTakenUp ? .takenUp : .none
  }
}
