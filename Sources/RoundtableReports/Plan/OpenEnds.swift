package import RoundtableRecord

/// What the plan still waits for: answers of owners, groups and the board. One list for the page of gaps and for the help that says what comes
/// next; each in the order of its numbers.
package struct OpenEnds: Sendable {
  /// Standing actions whose owner has not answered to their present words.
  package let unaccepted: [Action]
  /// Standing actions that their owner declined.
  package let declined: [Action]
  /// Standing actions of whose present words no group was asked how far it agrees.
  package let unasked: [Action]
  /// Objections to standing actions that nothing became of yet.
  package let objections: [Objection]
  /// Questions of the board without a reply.
  package let questions: [BoardQuestion]
  /// Standing actions whose owner has reported nothing.
  package let unreported: [Action]
  /// Standing actions that were reported on and never assessed.
  package let unassessed: [Action]
  /// What the board found that disagrees with an owner's report, where the owner has said nothing since.
  package let findings: [StatusNote]

  /// What the plan of a session waits for.
  package init(of session: Session) {
    let standing = session.actions.all.filter(\.stands)
    unaccepted = standing.filter { $0.owner != nil && $0.acceptance == nil }
    declined = standing.filter { $0.acceptance?.verdict == .declined }
    unasked = standing.filter(\.presentGauges.isEmpty)
    objections = session.objections.all.filter { $0.isOpen && session.action($0.action)?.stands == true }
    questions = session.questions.all.filter(\.isOpen)
    unreported = standing.filter { $0.owner != nil && session.statuses(of: $0.number).reported == nil }
    unassessed = standing.filter { action in
      let statuses = session.statuses(of: action.number)
      return statuses.assessed == nil && statuses.reported != nil
    }
    findings = standing.compactMap { session.openFinding(on: $0) }
  }
}
