import RoundtableRecord
import RoundtableReports

// How changes are said.

extension Digest.Event.Topic {
  /// The heading above them.
  var title: Phrase {
    switch self {
    case .adoption: "Adopted"
    case .progress: "How far actions are"
    case .agreement: "Agreement and dissent"
    case .answers: "Issues and answers"
    case .board: "The board and its questions"
    case .parked: "Put aside"
    case .corrections: "Heard, and put right"
    }
  }
}

extension Digest.Entry {
  /// What happened, after its day.
  var phrase: Phrase { .dated(day, event.phrase) }
}

extension Digest.Event {
  /// What happened.
  var phrase: Phrase {
    switch self {
    case .adopted(let adoption):
      "version \(adoption.version) of the plan was adopted\(.behind(adoption.note))"
    case .withdrawn(let adoption, let day):
      "the adoption of version \(adoption.version) of the plan, on \(.ours(day.iso)), was taken back"
    case .acceptance(let action, let verdict, let by, let owner, let words, let isEarlier):
      "\(.id(.action, action)) was \(verdict)\(isEarlier ? " in earlier words" : "") by \(by.acting(for: owner))\(.behind(words))"
    case .owner(let action, let from, let to):
      "\(.id(.action, action)): the owner changed from \(from.owner) to \(to?.owner ?? "nobody")"
    case .reported(let action, let standing): "\(.id(.action, action)) reported \(standing.phrase)"
    case .assessed(let action, let standing): "\(.id(.action, action)) assessed \(standing.phrase)"
    case .statusWithdrawn(let action, let status, let day, let isAssessment):
      "\(.id(.action, action)): what \(isAssessment ? "the board assessed" : "its owner reported"), \(.ours("\(status.words) as of \(day.iso)")), was withdrawn"
    case .asked(let action, let groups, let isEarlier):
      "\(.id(.action, action)) was put to \(Self.asked(groups, isEarlier))"
    case .objected(let dissent): "\(.id(.action, dissent.action)): a new objection, \(dissent.statement)"
    case .resolved(let dissent): Self.resolved(dissent)
    case .issue(let label, let event): "\(label.code.phrase.strong) \(label.title)\(event.phrase)"
    case .board(let event): event.phrase
    case .parked(let matter), .settled(let matter): matter.phrase
    case .heard(let count): "\(.counted(count, "perspective was", "perspectives were")) noted"
    case .corrected(let quote): "\(.id(.perspective, quote.number)) was put right; it reads: \(quote.text)"
    case .attributed(let quote): "\(.id(.perspective, quote.number)) is told as said by \(Speaker.phrase(of: quote.speakers))"
    case .noLongerShown(let count):
      "\(.counted(count, "statement", "statements")) of earlier documents may not be used any more: use this document in their place"
    }
  }

  private static func asked(_ groups: [Speaker], _ isEarlier: Bool) -> Phrase {
    "\(Phrase.sentence(groups.map(\.asked)))\(isEarlier ? ", in earlier words" : "")"
  }

  private static func resolved(_ dissent: Dissent) -> Phrase {
    if dissent.isWithdrawn { return "\(.id(.action, dissent.action)): the objection \(Phrase("\(dissent.id)").strong) was withdrawn" }
    return """
      \(.id(.action, dissent.action)): the objection \(Phrase("\(dissent.id)").strong) of \(Speaker.phrase(of: dissent.by)) was \
      resolved\(.behind(dissent.resolution))\(dissent.reason.map { " (it said: \($0))" } ?? "")
      """
  }
}

extension Digest.IssueEvent {
  /// What happened, to follow the issue.
  fileprivate var phrase: Phrase {
    switch self {
    case .raised: " came up during implementation"
    case .answered(let before, let answer):
      ": \(.ours(answer.kind.words))\(before.map { " (before: \(Phrase.ours($0.words)))" } ?? ""), \(answer.why)"
    case .answerGone: ": its answer was taken back"
    }
  }
}

extension Digest.BoardEvent {
  /// What happened.
  fileprivate var phrase: Phrase {
    switch self {
    case .question(let question): question.undated
    case .reply(let question, let by, let words):
      "\(.id(.question, question)) \(by.owner) replied\(words.map { ": \($0)" } ?? " (words withheld)")"
    case .appointed(let who, let role, let from, let to):
      """
      \(who.owner) was appointed\(.behind(role))\(from.map { ", from \(Due(due: $0).phrase)" } ?? "")\
      \(to.map { " to \(Due(due: $0).phrase)" } ?? "")
      """
    case .left(let who, let reason): "\(who.owner) left the board\(reason.map { ": \($0)" } ?? " (reason withheld)")"
    case .recused(let who, let action, let reason): .recusal(who, from: action, reason)
    }
  }
}

extension Speaker {
  /// Who did something for an owner. No one acts for themselves, and an affiliation that is the owner is not repeated.
  fileprivate func acting(for owner: Speaker?) -> Phrase {
    guard let owner else { return self.owner }
    if case .person(let profile) = self, profile.affiliation == owner.title { return "\(profile.name) for \(owner.owner)" }
    return "\(self.owner) for \(owner.owner)"
  }

  private var title: Untrusted? {
    switch self {
    case .group(let label), .body(let label): label.title
    case .person, .member, .pool, .participant, .participants, .unknown: nil
    }
  }
}

extension Digest.Amendment {
  /// What changed, after its day.
  var dated: Phrase { .dated(day, phrase) }

  /// What changed.
  var phrase: Phrase { "\(.id(.action, action)) \(change.phrase)" }
}

extension Digest.Amendment.Change {
  fileprivate var phrase: Phrase {
    switch self {
    case .added(let promise): "was added: \(promise.title) (\(promise.brief))\(Self.dissent(promise))"
    case .dropped(let promise, let reason): "was dropped: \(reason) (it read: \(promise.title))\(Self.dissent(promise))"
    case .restored(let title): "stands again: \(title)"
    case .undone(let title): "was taken back by whoever proposed it: \(title)"
    case .title(let from, let to): "was reworded: \(to) (before: \(from))"
    case .measure(let from, let to): "measure: \(.known(to)) (before: \(.known(from)))"
    case .target(let from, let to): "target: \(to?.phrase ?? "none") (before: \(from?.phrase ?? "none"))"
    case .baseline(let from, let to): "baseline: \(.known(to)) (before: \(.known(from)))"
    case .owner(let from, let to): "owner: \(to?.owner ?? "none") (before: \(from?.owner ?? "none"))"
    case .due(let from, let to, let moves): "due: \(Self.quarter(to)) (before: \(Self.quarter(from)))\(moves.map(Self.move).joined(""))"
    case .milestones(let milestones): "milestones: \(Self.list(milestones.map { "\($0.due.phrase) \($0.text)" }, "; ", orElse: "none"))"
    case .support(let parties): "supported by: \(parties.isEmpty ? "nobody" : Phrase.sentence(parties.map(\.owner)))"
    case .issues(let codes): "takes up: \(Self.list(codes.map(\.phrase), ", ", orElse: "no issue"))"
    case .basis(let numbers): "rests on: \(numbers.isEmpty ? "nothing that may be shown" : Phrase.ids(.perspective, numbers))"
    }
  }

  private static func dissent(_ promise: Promise) -> Phrase { promise.dissentPhrase.map { ". Dissent: \($0)" } ?? "" }

  private static func quarter(_ due: Due?) -> Phrase { due?.phrase ?? "no quarter" }

  private static func move(_ move: Move) -> Phrase { "; moved to \(move.to.phrase) because: \(move.reason)" }

  private static func list(_ parts: [Phrase], _ between: String, orElse nothing: Phrase) -> Phrase { parts.isEmpty ? nothing : parts.joined(between) }
}

extension Phrase {
  /// An event after the day on which it happened; alone where the day is not known.
  fileprivate static func dated(_ day: Day?, _ phrase: Phrase) -> Phrase { day.map { "\(.ours($0.iso)): \(phrase)" } ?? phrase }

  /// An id.
  fileprivate static func id(_ kind: ItemKind, _ number: Int) -> Phrase { Phrase("\(ItemID(kind, number))").strong }

  /// Words after a colon; empty when there are none.
  fileprivate static func behind(_ words: Untrusted?) -> Phrase { words.map { ": \($0)" } ?? "" }

  /// The words, or `none`.
  fileprivate static func known(_ words: Untrusted?) -> Phrase { words.map { .theirs($0) } ?? "none" }
}
