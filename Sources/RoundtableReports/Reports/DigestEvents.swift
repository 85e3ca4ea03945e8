package import RoundtableRecord

// What happened since, but for changes to the plan itself.

extension Digest {
  /// Something that happened.
  package enum Event: Sendable {
    /// A version of the plan was adopted.
    case adopted(Adoption)
    /// The owner accepted or declined an action; the words are nil where there are none, or they may not be printed.
    case acceptance(action: Int, Acceptance.Verdict, by: Speaker?, words: Untrusted?)
    /// The owner reported how far an action is.
    case reported(action: Int, Heard.Standing)
    /// The board assessed how far an action is.
    case assessed(action: Int, Heard.Standing)
    /// Groups were asked how far they agree with an action. Without figures.
    case asked(action: Int, [Speaker])
    /// Somebody objects to an action.
    case objected(Heard.Dissent)
    /// An objection was resolved, or its resolution was changed.
    case resolved(Heard.Dissent)
    /// An issue came up.
    case raised(Label)
    /// An issue was answered; `before` is nil when it had no answer.
    case answered(Label, before: AnswerKind?, ActionPlan.GivenAnswer)
    /// An answer was taken back.
    case answerGone(Label)
    /// The board asked something.
    case question(Question)
    /// A question was replied to; the words are nil where they may not be printed.
    case reply(question: Int, by: Speaker, words: Untrusted?)
    /// Somebody was appointed to the board; a quarter is nil where none was said.
    case appointed(Speaker, role: Untrusted, from: Quarter?, to: Quarter?)
    /// Somebody left the board.
    case left(Speaker, reason: Untrusted)
    /// A board member stands aside for an action.
    case recused(Speaker, action: Int, reason: Untrusted?)
    /// A matter was put aside.
    case parked(Heard.Parked)
    /// A matter that was put aside is resolved.
    case settled(Heard.Parked)
    /// So many perspectives that the audience may see were noted.
    case heard(Int)
    /// The words of a perspective that was shown before were put right: these hold.
    case corrected(ActionPlan.Quote)
    /// A perspective that was shown before is told as somebody else's, or further from its speaker.
    case attributed(ActionPlan.Quote)
    /// A perspective that was shown before may not be shown any more, for whatever reason.
    case noLongerShown(Int)

    /// What an event is about.
    package enum Topic: String, CaseIterable, Sendable {
      /// Adoptions.
      case adoption
      /// Status, and acceptance by owners.
      case progress
      /// Agreement and dissent.
      case agreement
      /// Issues and their answers.
      case answers
      /// The board and its questions.
      case board
      /// Parked matters.
      case parked
      /// What was heard, and what a reader of an earlier document must put right in it.
      case corrections
    }

    /// What it is about.
    package var topic: Topic {
      switch self {
      case .adopted: .adoption
      case .acceptance, .reported, .assessed: .progress
      case .asked, .objected, .resolved: .agreement
      case .raised, .answered, .answerGone: .answers
      case .question, .reply, .appointed, .left, .recused: .board
      case .parked, .settled: .parked
      case .heard, .corrected, .attributed, .noLongerShown: .corrections
      }
    }
  }
}

/// A session beside an earlier state of it.
struct Comparison {
  let session: Session
  let earlier: Session
  let disclosure: Disclosure

  init(of session: Session, since earlier: Session, _ disclosure: Disclosure) {
    (self.session, self.earlier, self.disclosure) = (session, earlier, disclosure)
  }

  /// What happened, by topic.
  var events: [Digest.Event] { adoptions + progress + agreement + answers + board + parked + corrections }

  private var adoptions: [Digest.Event] {
    session.adoptions.all.filter { earlier.adoptions[$0.version] != $0 }.map { .adopted($0) }
  }

  private var progress: [Digest.Event] {
    session.actions.all.flatMap { action -> [Digest.Event] in
      let before = earlier.action(action.number)
      var found: [Digest.Event] = []
      if let acceptance = action.acceptance, acceptance != before?.acceptance {
        found.append(
          .acceptance(
            action: action.number, acceptance.verdict, by: disclosure.holder(acceptance.by),
            words: disclosure.prints(wordsOf: acceptance.by) ? acceptance.words : nil))
      }
      found += action.reported.new(since: before?.reported).map { .reported(action: action.number, .init($0, disclosure)) }
      return found + action.assessed.new(since: before?.assessed).map { .assessed(action: action.number, .init($0, disclosure)) }
    }
  }

  private var agreement: [Digest.Event] {
    let asked = session.actions.all.compactMap { action -> Digest.Event? in
      let groups = action.gauges.new(since: earlier.action(action.number)?.gauges).map { Party.group($0.group) }
      let told = ActionPlan.once(groups.flatMap { disclosure.speakers([$0], at: .named) })
      return told.isEmpty ? nil : .asked(action: action.number, told)
    }
    return asked
      + session.objections.all.compactMap { objection in
        let before = earlier.objections[objection.number]
        guard let told = Heard.Dissent(objection, disclosure) else { return nil }
        if before == nil { return .objected(told) }
        return objection.resolution != nil && before?.resolution != objection.resolution ? .resolved(told) : nil
      }
  }

  private var answers: [Digest.Event] {
    session.issues.all.flatMap { issue -> [Digest.Event] in
      let label = Label(code: issue.code, title: issue.title)
      let before = earlier.issues[issue.code]
      var found: [Digest.Event] = before == nil && issue.isRaisedLater ? [.raised(label)] : []
      switch (before?.answer, issue.answer) {
      case (let old, let new?) where old != new: found.append(.answered(label, before: old?.kind, .init(new, disclosure)))
      case (.some, nil): found.append(.answerGone(label))
      default: break
      }
      return found
    }
  }

  private var board: [Digest.Event] {
    let members = session.members.values.sorted { $0.person < $1.person }.flatMap { member -> [Digest.Event] in
      let before = earlier.members[member.person]
      let who = disclosure.holder(.person(member.person))
      var found: [Digest.Event] = []
      if before?.moment != member.moment { found.append(.appointed(who, role: member.role, from: member.from, to: member.to)) }
      if let reason = member.dismissed, before?.dismissed != reason { found.append(.left(who, reason: reason)) }
      return found
        + member.recusals.new(since: before?.recusals).map { .recused(who, action: $0.action, reason: $0.reason) }
    }
    return members
      + session.questions.all.flatMap { question -> [Digest.Event] in
        let before = earlier.questions[question.number]
        let new: [Digest.Event] = before == nil ? [.question(Digest.Question(question, on: Day(of: question.moment), disclosure))] : []
        return new
          + question.replies.new(since: before?.replies).map {
            .reply(
              question: question.number, by: disclosure.holder($0.by), words: disclosure.prints(wordsOf: $0.by) ? $0.text : nil)
          }
      }
  }

  private var parked: [Digest.Event] {
    session.parked.all.compactMap { matter in
      let before = earlier.parked[matter.number]
      guard let told = Heard.Parked(matter, disclosure) else { return nil }
      if matter.outcome != nil, before?.outcome != matter.outcome { return .settled(told) }
      return before == nil ? .parked(told) : nil
    }
  }

  /// What was shown before and reads otherwise now. Why something is shown no longer is not told: withdrawn, taken away and taken into
  /// confidence look the same.
  private var corrections: [Digest.Event] {
    let then = Disclosure(session: earlier, audience: disclosure.audience)
    let hearing = Hearing(of: session, disclosure)
    let new = hearing.quotes.keys.count { earlier.perspective($0) == nil && session.perspective($0)?.erased == nil }
    let changed = earlier.perspectives.all.filter { then.shows($0) }.flatMap { before -> [Digest.Event] in
      guard let now = session.perspective(before.number), let quote = hearing.quotes[now.number], now.stands || !before.stands else {
        return before.stands ? [.noLongerShown(before.number)] : []
      }
      let isOther = now.speakers != before.speakers || session.level(of: now) != earlier.level(of: before)
      return (now.text == before.text ? [] : [.corrected(quote)]) + (isOther ? [.attributed(quote)] : [])
    }
    return (new > 0 ? [.heard(new)] : []) + changed
  }
}

extension Array where Element: Equatable {
  /// The elements that come behind the beginning that both have.
  fileprivate func new(since earlier: [Element]?) -> ArraySlice<Element> {
    guard let earlier else { return self[...] }
    return dropFirst(zip(self, earlier).prefix { $0 == $1 }.count)
  }
}
