package import RoundtableRecord

/// The oversight board, as far as the audience may know: who sits on it, whether they are independent, and what they asked.
package struct Oversight: Sendable {
  /// Who may sit on the board, and who said so; nil where no one did.
  package let rule: Untrusted?
  /// The members in the order in which they joined the session; those who left the board come after the others.
  package let members: [Member]
  /// The groups that no member sits for who has not left; those that the board is independent of can have none.
  package let missing: [Label]
  /// The questions, by number.
  package let questions: [Question]
  /// The seats once held that are empty on the day of the document, the longest vacant first.
  package let vacancies: [Vacancy]

  init(of session: Session, on day: Day, _ disclosure: Disclosure) {
    rule = session.kinds.sentence
    let all = session.members.all.map { Member($0, on: day, disclosure) }
    members = all.filter { !$0.hasLeft } + all.filter(\.hasLeft)
    let seated = Set(all.filter { !$0.hasLeft }.compactMap(\.who.group))
    missing = session.groups.all.filter { session.mayAppoint(from: $0) && !seated.contains($0.code) }.map { Label(code: $0.code, title: $0.title) }
    questions = session.questions.all.filter { $0.withdrawal?.isStruck != true }.map { Question($0, on: day, disclosure) }
    vacancies = Vacancy.all(of: session, on: day, disclosure)
  }

  /// A member of the board, or one who was.
  package struct Member: Sendable {
    /// Who it is; board members hold a public role, so they chose to have their names shown.
    package let who: Speaker
    /// The role on the board; nil where it may not be printed.
    package let role: Untrusted?
    /// The quarter the term begins in; nil when that was not said.
    package let from: Quarter?
    /// The quarter the term ends in; nil for the end of the board's work.
    package let to: Quarter?
    /// The day of the appointment.
    package let appointed: Day
    /// The day on which the member left the board before the end of the term; nil for one who has not.
    package let left: Day?
    /// Why; nil for a member, and where it may not be printed.
    package let reason: Untrusted?
    /// The actions for which the member stands aside.
    package let recusals: [Recusal]
    /// What ties the member to a body that the board must be external to, as the rest of a sentence; nil when nothing does.
    package let tie: Phrase?
    /// False where the member may not be named, so that whether anything ties the member cannot be shown either.
    package let isChecked: Bool
    /// True when the term is over on the day of the document.
    package let isTermOver: Bool

    /// True for one who left the board before the end of the term.
    package var hasLeft: Bool { left != nil }

    init(_ member: RoundtableRecord.Member, on day: Day, _ disclosure: Disclosure) {
      let party = Party.person(member.person)
      let prints = disclosure.prints(wordsOf: party)
      who = disclosure.holder(party)
      role = prints ? member.role : nil
      from = member.from
      to = member.to
      appointed = disclosure.session.day(of: member.moment)
      left = member.dismissed == nil ? nil : disclosure.session.day(of: member.left ?? member.moment)
      reason = prints ? member.dismissed : nil
      recusals = member.recusals.map { Recusal(action: $0.action, reason: prints ? $0.reason : nil) }
      if case .person = who { isChecked = true } else { isChecked = false }
      tie = isChecked ? disclosure.session.person(member.person).flatMap { disclosure.session.tie(of: $0) } : nil
      isTermOver = member.isOver(on: day)
    }
  }

  /// A board member stands aside for one action.
  package struct Recusal: Sendable {
    /// The action.
    package let action: Int
    /// Why; nil when that was not said, or may not be printed.
    package let reason: Untrusted?
  }

  /// A question of the board, and what was replied.
  package struct Question: Sendable {
    /// Its number.
    package let number: Int
    /// The action it is about; nil for the plan as a whole.
    package let action: Int?
    /// Who asks.
    package let by: Speaker
    /// Who is asked; nil when it is put to the table as a whole.
    package let to: Speaker?
    /// The day by which the board wants an answer; nil when it named none.
    package let due: Day?
    /// The question; nil where it may not be printed.
    package let text: Untrusted?
    /// The day it was asked.
    package let asked: Day
    /// What was replied, in order; empty while it is open.
    package let replies: [Reply]
    /// For how many days it has been open on the day of the document, or was until the first reply.
    package let days: Int

    /// Its id as people say it.
    package var id: ItemID { ItemID(.question, number) }

    init(_ question: BoardQuestion, on day: Day, _ disclosure: Disclosure) {
      number = question.number
      action = question.action
      by = disclosure.voice(of: question.by)
      to = question.to.map { disclosure.voice(of: $0) }
      due = question.due
      text = disclosure.prints(wordsOf: question.by) ? question.text : nil
      asked = disclosure.session.day(of: question.moment)
      replies = question.replies.map { reply in
        Reply(
          by: disclosure.voice(of: reply.by), text: disclosure.prints(wordsOf: reply.by) ? reply.text : nil, day: disclosure.session.day(of: reply.moment))
      }
      days = max(0, (replies.first?.day ?? day).daysSince1970 - asked.daysSince1970)
    }
  }

  /// An answer to a question of the board.
  package struct Reply: Sendable {
    /// Who answers.
    package let by: Speaker
    /// The answer; nil where it may not be printed.
    package let text: Untrusted?
    /// The day it was given.
    package let day: Day
  }
}
