import RoundtableRecord
import RoundtableReports
import RoundtableWording

// The oversight board. What depends on the day on which the document is made, such as for how long a question has been open, follows from
// `generatedAt` and is not written: the digest of an adopted plan must stay the same.

extension PlanJSON {
  func board(_ board: Oversight) -> JSONValue {
    .object(of: [
      "rule": .known(board.rule), "members": .array(board.members.map { member($0) }),
      "groupsWithoutMember": .codes(board.missing.map(\.code)), "questions": .array(board.questions.map { question($0) }),
    ])
  }

  private func member(_ member: Oversight.Member) -> JSONValue {
    .object(of: [
      "person": party(member.who), "role": .known(member.role), "from": member.from.map { quarter($0) },
      "to": member.to.map { quarter($0) }, "appointed": .day(member.appointed), "left": .bool(member.hasLeft), "leftOn": member.left.map { .day($0) },
      "reason": .known(member.reason), "external": member.isChecked ? .bool(member.tie == nil) : nil,
      "tie": member.tie.map { .words($0) },
      "recusals": .array(
        member.recusals.map { .object(of: ["action": .id(.action, $0.action), "reason": .known($0.reason)]) }),
    ])
  }

  private func question(_ question: Oversight.Question) -> JSONValue {
    .object(of: [
      "id": .id(.question, question.number), "action": question.action.map { .id(.action, $0) }, "by": party(question.by),
      "to": question.to.map { party($0) }, "due": question.due.map { .day($0) }, "text": .known(question.text), "asked": .day(question.asked),
      "open": .bool(question.replies.isEmpty),
      "replies": .array(
        question.replies.map { .object(of: ["by": party($0.by), "text": .known($0.text), "answered": .day($0.day)]) }),
    ])
  }
}
