import RoundtableRecord

/// What became of an issue: counted the same in every document. Only `none` is "no answer".
package enum IssueState: String, CaseIterable, Sendable {
  /// The table answered it in words.
  case answered
  /// A standing action takes it up; no answer in words was given.
  case takenUp = "taken-up"
  /// Neither.
  case none

  /// What became of an issue of a session.
  init(of issue: Issue, in session: Session) {
    self = issue.answer != nil ? .answered : session.actions(on: issue.code).contains(where: \.stands) ? .takenUp : .none
  }
}
