import RoundtableRecord
import RoundtableReports

// Page one: each action with what was said on it, and what was answered without an action.

extension HeardManuscript {
  /// An action, how far it is, who disagrees, and the statements that stand under it.
  func item(_ entry: Heard.Entry) -> Manuscript.Item {
    let promise = entry.promise
    let owner: Phrase = promise.owner.map { " (\(say.party($0)))" } ?? ""
    let title: Phrase = "\(heard.numbering.action(promise.number).lead)\(strong: .theirs(promise.title))\(owner)."
    let far = [promise.owner == nil ? say.noOwner : "", time(of: entry)] + progress(of: promise) + [acceptance(of: promise, entry.state)]
    let others = entry.others.map { say.colon(say.onTheSameIssue, said($0)) }
    return Manuscript.Item(
      sentences([title] + far + agreement(on: promise)), under: objections(to: promise) + entry.voices.map { said($0) } + others)
  }

  /// By when it is to be done, or was.
  private func time(of entry: Heard.Entry) -> Phrase {
    let promise = entry.promise
    guard let due = promise.due?.due.end else { return entry.state == .done ? say.done : say.noDate }
    let first = promise.originalDue.flatMap { $0.due.end == due ? nil : say.day($0.due.end) }
    return switch entry.state {
    case .done: say.done
    case .late: say.wasDue(say.day(due), first: first)
    case .slipping, .coming, .none: say.isDue(say.day(due), first: first)
    }
  }

  /// How far it is as the owner and the board say. Of what is done, the board's word is enough.
  private func progress(of promise: Promise) -> [Phrase] {
    func line(_ standing: Standing, _ lead: Phrase) -> Phrase { standing.words.map { "\(say.colon(lead, .theirs($0)))." } ?? "\(lead)." }
    let owner = promise.reported.map { line($0, say.owner(says: $0.status)) }
    let board = promise.assessed.map { line($0, say.board(says: $0.status)) }
    return (promise.isDone ? [board] : [owner, board]).compactMap(\.self)
  }

  /// What the owner said to it, where that is not yes.
  private func acceptance(of promise: Promise, _ state: ActionState) -> Phrase {
    guard promise.owner != nil, state != .done else { return "" }
    return switch promise.acceptance {
    case .accepted: ""
    case .declined: say.declined(promise.acceptanceWords)
    case nil: promise.earlierAnswer?.verdict == .accepted ? say.acceptedEarlier : say.notAccepted
    }
  }

  /// What the table says to it, and who is against it.
  private func agreement(on promise: Promise) -> [Phrase] {
    let verdict =
      promise.verdict == .notAsked ? promise.askedEarlier.map { say.askedEarlier(say.day($0)) } ?? say.verdict(.notAsked) : say.verdict(promise.verdict)
    let opposed = promise.opposed.isEmpty ? "" : say.opposed(say.list(promise.opposed.map { say.party($0) }))
    return [verdict, promise.isOwnerAsked == false ? say.ownerNotAsked : "", opposed]
  }

  /// Every objection in its own words.
  func objections(to promise: Promise) -> [Phrase] {
    promise.dissent.map { dissent in
      if dissent.isWithdrawn { return say.objectionTakenBack }
      let reason: Phrase = dissent.reason.map { .theirs($0) } ?? say.noReason
      let objection = say.colon(say.objection(say.speakers(dissent.by), isOpen: dissent.isOpen), reason)
      return dissent.resolution.map { "\(objection). \(say.colon(say.settled, .theirs($0)))" } ?? objection
    }
  }

  /// What was said on an issue without an action, and the statements that this answers.
  func item(_ reply: Heard.Reply) -> Manuscript.Item {
    let title: Phrase = reply.topic.map { "\(heard.numbering.issue($0.label.code).lead)\(strong: $0.label.name). " } ?? ""
    let answer = reply.topic.flatMap { self.answer(to: $0) } ?? "\(say.noAnswer)."
    return Manuscript.Item("\(title)\(answer)", under: reply.voices.map { said($0) } + reply.dropped.flatMap { dropped($0) })
  }

  /// The answer to an issue in words, and why; nil while there is none.
  func answer(to topic: Heard.Topic) -> Phrase? {
    topic.answer.map { "\(say.colon(say.answer($0.kind, isPromised: !topic.promises.isEmpty), .theirs($0.why)))." }
  }

  /// An action that was dropped: what it became part of, or why; and who disagreed.
  func dropped(_ dropped: Heard.Dropped) -> [Phrase] {
    let title = Phrase.theirs(dropped.promise.title)
    let opposed = dropped.promise.opposed
    let against = opposed.isEmpty ? [] : [say.opposed(say.list(opposed.map { say.party($0) }))]
    let fate =
      dropped.successors.isEmpty ? say.colon(say.dropped(title), .theirs(dropped.reason)) : say.became(title, partOf: actions(dropped.successors))
    return [fate] + objections(to: dropped.promise) + against
  }
}
