package import RoundtableRecord

/// What changed since the last one, for the board, owners and partners, each quarter. Documents, "The digest, in this order".
///
/// Two sessions are compared as values, so that what was done and undone in between is no change.
package struct Digest: Report {
  package static let document = Document.digest

  package let audience: Audience
  /// How the document came to be.
  package let making: Making
  /// What stands at its head.
  package let opening: ActionPlan.Opening
  /// Since when: `version 1`, `2022-09-30`.
  package let since: Untrusted
  /// The day on which it is read: what is late is late on it.
  package let day: Day
  /// The last version of the plan that was adopted; nil before the first.
  package let adopted: Adoption?
  /// What happened, but for changes to the plan itself, in the order of `Event.Topic`.
  package let events: [Event]
  /// The standing actions whose quarter is past and which the board has not found complete, the earliest first.
  package let late: [Heard.Promise]
  /// The standing actions that are due later than first planned, and not late.
  package let slipping: [Heard.Promise]
  /// The standing actions of which owner and board say different things.
  package let disagreements: [Heard.Promise]
  /// The standing actions of which the owner reports and the board has not assessed anything.
  package let notAssessed: [Int]
  /// The standing actions with an objection, resolved ones too, or an opposed hand.
  package let dissent: [Heard.Promise]
  /// How many objections the audience may not see.
  package let hiddenObjections: Int
  /// What is due in the quarter of the day.
  package let dueNow: Load
  /// What is due in the quarter after it.
  package let dueNext: Load
  /// The questions without a reply, the oldest first.
  package let questions: [Question]
  /// The issues without an answer, in order of creation.
  package let unanswered: [Issue]
  /// How the plan itself changed, by action.
  package let amendments: [Amendment]

  /// The standing actions that are due in a quarter.
  package struct Load: Sendable {
    /// The quarter of the calendar; nil behind the year 9999.
    package let quarter: Quarter?
    /// The actions whose due quarter ends within it.
    package let actions: [Heard.Promise]
  }

  /// What changed in a session since an earlier state of it, for an audience, told at a moment by a program, at a head of the record.
  ///
  /// - Parameter earlier: the session as it was then; nil for the beginning, when all is new.
  /// - Parameter label: what that state is called.
  /// - Parameter adoption: the session as it was adopted last, with which the plan itself is compared; nil compares it with `earlier`.
  package init(
    of session: Session, since earlier: Session?, label: String, amending adoption: Session? = nil, for audience: Audience,
    at moment: Moment, head: SealedHead, sessionName: String, reproducible: Bool, generator: String
  ) {
    let disclosure = Disclosure(session: session, audience: audience)
    let today = Day(of: moment)
    let standing = session.actions.all.filter(\.stands).map { Heard.Promise($0, disclosure) }
    self.audience = audience
    making = Making(
      sessionName: Untrusted(sessionName), moment: moment, head: head, reproducible: reproducible, generator: generator)
    opening = ActionPlan.Opening(of: session, disclosure)
    since = Untrusted(label)
    day = today
    adopted = session.adopted
    events = Comparison(of: session, since: earlier ?? Session(), disclosure).events
    late = standing.filter { $0.isLate(on: today) }.sorted { Digest.isEarlier($0, $1) }
    slipping = standing.filter { $0.isSlipping && !$0.isLate(on: today) }
    disagreements = standing.filter { action in
      guard let reported = action.reported, let assessed = action.assessed else { return false }
      return reported.status != assessed.status
    }
    notAssessed = standing.filter { $0.reported != nil && $0.assessed == nil }.map(\.number)
    dissent = standing.filter(\.hasDissent)
    hiddenObjections = Heard.Dissent.hidden(in: session, disclosure)
    dueNow = Load(Quarter(containing: today), of: standing)
    dueNext = Load(Quarter(containing: today).flatMap(\.next), of: standing)
    questions = session.questions.all.filter(\.replies.isEmpty).map { Question($0, on: today, disclosure) }
    unanswered = session.issues.all.filter { $0.answer == nil }.map { Issue($0) }
    amendments = Comparison(of: session, since: adoption ?? earlier ?? Session(), disclosure).amendments
  }

  private static func isEarlier(_ one: Heard.Promise, _ other: Heard.Promise) -> Bool {
    guard let mine = one.due?.due.end, let theirs = other.due?.due.end, mine != theirs else { return one.number < other.number }
    return mine < theirs
  }

  /// A question of the board.
  package struct Question: Sendable {
    /// Its number.
    package let number: Int
    /// The action it is about; nil for the plan as a whole.
    package let action: Int?
    /// Who asks.
    package let by: Speaker
    /// The question; nil where it may not be printed.
    package let text: Untrusted?
    /// The day it was asked.
    package let asked: Day
    /// For how many days it has been open, or had been on the day.
    package let days: Int

    init(_ question: BoardQuestion, on day: Day, _ disclosure: Disclosure) {
      number = question.number
      action = question.action
      by = disclosure.holder(question.by)
      text = disclosure.prints(wordsOf: question.by) ? question.text : nil
      asked = Day(of: question.moment)
      days = max(0, day.daysSince1970 - asked.daysSince1970)
    }
  }

  /// An issue without an answer.
  package struct Issue: Sendable {
    /// Its code and title.
    package let label: Label
    /// True when it came up after a version of the plan was adopted.
    package let isRaisedLater: Bool

    init(_ issue: RoundtableRecord.Issue) {
      label = Label(code: issue.code, title: issue.title)
      isRaisedLater = issue.isRaisedLater
    }
  }
}

extension Digest.Load {
  fileprivate init(_ quarter: Quarter?, of standing: [Heard.Promise]) {
    self.quarter = quarter
    guard let quarter else {
      actions = []
      return
    }
    actions = standing.filter { action in action.due.map { quarter.start <= $0.due.end && $0.due.end <= quarter.end } ?? false }
  }
}

extension Quarter {
  /// The quarter of the calendar year that holds a day.
  fileprivate init?(containing day: Day) { self.init(year: day.year, quarter: (day.month + 2) / 3) }

  /// The quarter of the calendar year after this one; nil for a fiscal one, and at the end of time.
  fileprivate var next: Quarter? {
    calendar.flatMap { $0.quarter == 4 ? Quarter(year: $0.year + 1, quarter: 1) : Quarter(year: $0.year, quarter: $0.quarter + 1) }
  }
}
