package import RoundtableRecord

// What the board found, and no one has said anything about yet.

extension Session {
  /// The board's last finding on an action, where it found less than complete and the owner has said nothing about the action since: no report, no
  /// answer to the action, no reply to a question about it. Nil where nothing is open.
  package func openFinding(on action: Action) -> StatusNote? {
    let statuses = statuses(of: action.number)
    guard let finding = statuses.assessed, finding.status != .complete, !statuses.reports.contains(where: { $0.number > finding.number }),
      !action.answers.contains(where: { $0.position > finding.position }), !hasReplied(to: finding, action)
    else { return nil }
    return finding
  }

  private func hasReplied(to finding: StatusNote, _ action: Action) -> Bool {
    guard let owner = action.owner else { return false }
    return index.users.numbers(.question, of: action.ref).compactMap { questions[$0] }.filter { $0.withdrawal == nil }.flatMap(\.replies)
      .contains { reply in reply.position > finding.position && (reply.by == owner || reply.by.person.map { isOwn($0, owner) } == true) }
  }
}

/// A finding of the board that its owner has not answered.
package struct OpenFinding: Sendable {
  /// The action.
  package let action: Promise
  /// The finding's number.
  package let number: Int
  /// What the board found.
  package let finding: Standing
  /// For how many days it has been open.
  package let days: Int

  /// Nil where no finding on the action is open.
  init?(on action: Promise, _ day: Day, _ disclosure: Disclosure) {
    let session = disclosure.session
    guard let note = session.action(action.number).flatMap({ session.openFinding(on: $0) }) else { return nil }
    self.action = action
    number = note.number
    finding = Standing(note, disclosure)
    days = max(0, day.daysSince1970 - session.day(of: note.moment).daysSince1970)
  }
}
