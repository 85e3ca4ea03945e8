// How far an action is, by its owner and by the board.

/// What stands of all that was said of how far one action is.
package struct Statuses: Sendable, Equatable {
  /// What its owner reported, by the day that it speaks of; of one day as it was noted.
  package let reports: [StatusNote]
  /// What the board assessed, in the same order.
  package let assessments: [StatusNote]

  /// How far it is as its owner reported: the report of the latest day. A report of an earlier day that came in late changes nothing.
  package var reported: StatusNote? { reports.last }
  /// How far it is as the board assessed, in the same way.
  package var assessed: StatusNote? { assessments.last }
  /// True when the board found it complete the last time.
  package var isDone: Bool { assessed?.status == .complete }

  /// True when its owner reported it complete and the board has not assessed it since: the board is to say whether it is done.
  package var isAwaitingBoard: Bool {
    guard let reported, reported.status == .complete, !isDone else { return false }
    return assessed.map { $0 < reported } ?? true
  }

  /// The reports with a number and a total, in order: how the measure came along.
  package var series: [StatusNote] { reports.filter { $0.progress != nil } }
}

extension Session {
  /// All that was said of how far an action is, withdrawn or not, in the order in which it was noted.
  package func allStatuses(of action: Int) -> [StatusNote] { index.users.numbers(.status, of: Ref(.action, action)).compactMap { statuses[$0] } }

  /// What stands of what was said of how far an action is.
  package func statuses(of action: Int) -> Statuses {
    let standing = allStatuses(of: action).filter { $0.withdrawal == nil }.sorted()
    return Statuses(reports: standing.filter { !$0.isAssessment }, assessments: standing.filter(\.isAssessment))
  }

  /// Notes how far an action is, under the next number.
  mutating func note(
    _ status: ActionStatus, of action: Int, asOf: Day?, by party: Party, _ progress: Progress?, _ text: Untrusted, isAssessment: Bool,
    as envelope: Envelope
  ) {
    change(
      StatusNote(
        number: next(.status).number, action: action, isAssessment: isAssessment, status: status, progress: progress,
        asOf: asOf ?? day(of: envelope.moment), by: party, text: text, moment: envelope.moment, position: envelope.position))
  }

  /// What has to be looked for when a thing is to be forgotten: its id, and the fact that noted it where that does not hold the id.
  package func targets(of item: ItemID) -> [Forgetting.Target] {
    let noted = item.kind == .status ? statuses[item.number] ?? kept(Ref(item)).lazy.compactMap { $0 as? StatusNote }.first : nil
    return [.item(item)] + (noted.map { [.entry($0.position)] } ?? [])
  }
}
