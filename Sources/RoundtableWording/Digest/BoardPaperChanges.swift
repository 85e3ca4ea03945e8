import RoundtableRecord
import RoundtableReports

// What changed, in as few words as it can be said: what an action, an objection or an answer is now stands in the tables.

extension BoardPaper {
  /// The changes, the most important first, and how many more there are.
  func changes(in manuscript: inout Manuscript) {
    let listed = digest.listedChanges
    if listed.isEmpty { return }
    manuscript.heading(2, "What changed \(since)")
    let days = Set(listed.compactMap(\.day))
    let (only, more) = (days.count == 1 ? days.first : nil, digest.changes.count - listed.count)
    if let only { manuscript.paragraph("All of it on \(only.words).") }
    let lines = listed.map { change -> Phrase in
      let day: Phrase = only == nil ? change.day.map { " (\($0.words))" } ?? "" : ""
      return "\(phrase(of: change))\(day)"
    }
    manuscript.list(lines + (more == 0 ? [] : ["and \(.counted(more, "smaller change")), in the record"]))
  }

  private var since: Phrase {
    switch digest.since {
    case .start: "so far"
    case .version(let version): "since version \(version) of the plan"
    case .day(let day): "since \(day.words)"
    }
  }

  private func phrase(of change: Digest.Change) -> Phrase {
    switch change {
    case .event(let entry): phrase(of: entry.event)
    case .amendment(let amendment): "\(name(amendment.action)) \(brief(amendment.change))"
    }
  }

  /// A change to the plan itself in as few words as it can be said.
  private func brief(_ change: Digest.Amendment.Change) -> Phrase {
    switch change {
    case .added: "is new"
    case .issues: "takes up other issues now"
    case .basis: "rests on other statements now"
    case .owner(let from, let to): "belongs to \(to?.owner ?? "no one") now (before: \(from?.owner ?? "no one"))"
    case .due(let from, let to, let moves):
      "is due \(to?.phrase ?? "in no quarter") now (before: \(from?.phrase ?? "none"))\(moves.isEmpty ? "" : ": \(moves.map { .theirs($0.reason) }.joined("; "))")"
    case .dropped, .restored, .undone, .title, .measure, .target, .baseline, .milestones, .support: phrase(of: change)
    }
  }

  private func phrase(of event: Digest.Event) -> Phrase {
    switch event {
    case .adopted(let adoption): "Version \(adoption.version) of the plan was adopted\(after(adoption.note))"
    case .withdrawn(let adoption, let day): "The adoption of version \(adoption.version) of the plan, on \(day.words), was taken back"
    case .status(let action, let then, let now): "\(name(action))\(phrase(then, now))"
    case .acceptance(let action, let verdict, let by, let owner, let words):
      "\(name(action)) was \(verdict) by \(by.acting(for: owner))\(after(words))"
    case .asked(let action, let groups, let isEarlier):
      "\(name(action)) was put to \(Phrase.sentence(groups.map(\.asked)))\(isEarlier ? ", in an earlier wording" : "")"
    case .objected(let dissent): "\(name(dissent.action)) has a new objection, of \(Speaker.phrase(of: dissent.by))"
    case .resolved(let dissent): "\(objection(dissent)) was \(dissent.isWithdrawn ? "withdrawn" : "resolved")"
    case .issue(let label, let event): "\(headline(label)) \(phrase(of: event))"
    case .board(let event): phrase(of: event)
    case .parked(let matter): "Put aside: \(matter.text)"
    case .settled(let matter): "Put aside before, and resolved now: \(matter.text)\(after(matter.outcome))"
    case .heard(let count): "\(.counted(count, "statement was", "statements were")) noted"
    case .corrected(let quote): "A statement was corrected. It reads: \(quote.text)"
    case .attributed(let quote): "A statement is now given as said by \(Speaker.phrase(of: quote.speakers))"
    case .noLongerShown(let count):
      "\(.counted(count, "statement", "statements")) of earlier documents may not be used any more: use these documents instead"
    }
  }

  /// How far an action is now, where that differs from before.
  private func phrase(_ then: Digest.StatusPair, _ now: Digest.StatusPair) -> Phrase {
    func side(_ who: Phrase, _ then: ActionStatus?, _ now: ActionStatus?) -> Phrase? {
      if then == now { return nil }
      return "\(who) says \(Phrase.ours(now?.words ?? "nothing any more").strong)\(then.map { " (before: \(Phrase.ours($0.words)))" } ?? "")"
    }
    let sides = [side("its owner", then.reported, now.reported), side("the board", then.assessed, now.assessed)].compactMap(\.self)
    return "\(now.assessed == .complete && then.assessed != .complete ? " is done" : ""): \(sides.joined("; "))"
  }

  private func objection(_ dissent: Dissent) -> Phrase {
    let whose: Phrase = dissent.isWithdrawn ? "" : "of \(Speaker.phrase(of: dissent.by)) "
    return "The objection \(lead(dissent.id))\(whose)to \(name(dissent.action))"
  }

  private func phrase(of event: Digest.IssueEvent) -> Phrase {
    switch event {
    case .raised: "came up during implementation"
    case .answered(let before, let answer):
      "was answered: \(.ours(answer.kind.words))\(before.map { " (before: \(Phrase.ours($0.words)))" } ?? "")"
    case .answerGone: "has no answer any more: it was taken back"
    }
  }

  private func phrase(of event: Digest.BoardEvent) -> Phrase {
    switch event {
    case .question(let question):
      "\(lead(question.id))\(question.by.owner) asked a question\(question.action.map { " about \(name($0))" } ?? "")\(after(question.text))"
    case .reply(let question, let by, let words):
      "\(lead(ItemID(.question, question)))\(by.owner) replied to the board's question\(after(words))"
    case .appointed(let who, let role, let from, let to):
      """
      \(who.owner) was appointed to the board\(after(role))\(from.map { ", from \(Due(due: $0).phrase)" } ?? "")\
      \(to.map { " to \(Due(due: $0).phrase)" } ?? "")
      """
    case .left(let who, let reason): "\(who.owner) left the board\(after(reason))"
    case .recused(let who, let action, let reason): "\(who.owner) stands aside for \(name(action))\(after(reason))"
    }
  }

  /// Words after a colon; empty where there are none.
  private func after(_ words: Untrusted?) -> Phrase { words.map { ": \($0)" } ?? "" }
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
