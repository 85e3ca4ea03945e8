package import RoundtableRecord

// What was said, issue by issue, and what was said back.

extension Heard {
  /// An issue: what was said on it, where groups differ, and what became of it.
  package struct Topic: Sendable {
    /// Its code and title.
    package let label: Label
    /// True when it came up after a version of the plan was adopted.
    package let isRaisedLater: Bool
    /// The perspectives on it, by row and number.
    package let voices: [Int]
    /// What was noted at the end of a discussion, in order.
    package let closingNotes: [Untrusted]
    /// The answer; nil while there is none.
    package let answer: ActionPlan.GivenAnswer?
    /// The standing actions that take it up.
    package let promises: [Int]
    /// The actions that took it up and were dropped, with the reason.
    package let dropped: [Dropped]
    /// The matters put aside while it was open that still wait.
    package let waiting: [Int]
    /// What became of it.
    package let state: IssueState

    init(_ issue: Issue, in session: Session, heard: PerspectiveTally, parked: [Parked], _ disclosure: Disclosure) {
      label = Label(code: issue.code, title: issue.title)
      isRaisedLater = issue.isRaisedLater
      voices = heard.byIssue[issue.code] ?? []
      closingNotes = issue.discussions.compactMap(\.note)
      answer = issue.answer.map { ActionPlan.GivenAnswer($0, disclosure) }
      let actions = session.actions(on: issue.code)
      promises = actions.filter(\.stands).map(\.number)
      dropped = actions.compactMap { Dropped($0, disclosure) }
      state = IssueState(of: issue, in: session)
      waiting = parked.filter { $0.issue == issue.code && $0.outcome == nil }.map(\.number)
    }
  }

  /// An action that was taken out of the plan.
  package struct Dropped: Sendable {
    /// Its number.
    package let number: Int
    /// Why.
    package let reason: Untrusted
    /// The actions that it became part of; none where it was given up.
    package let successors: [Int]
    /// What was promised, and who disagrees: no action is shown without that, dropped or not.
    package let promise: Promise

    /// Nil while the action stands.
    init?(_ action: Action, _ disclosure: Disclosure) {
      guard let reason = action.dropped else { return nil }
      number = action.number
      self.reason = reason
      successors = action.successors
      promise = Promise(action, disclosure)
    }
  }

  /// What the speaker of words, or someone else, says of how they were noted, or said back.
  package struct Verdict: Sendable {
    /// Confirmed or disputed.
    package let verdict: Check.Verdict
    /// Who says so.
    package let by: [Speaker]
    /// What is wrong; nil when they were confirmed.
    package let words: Untrusted?

    /// What was said of the present words, as far as it may be shown.
    static func all(_ read: ReadBack, of perspective: Perspective, _ disclosure: Disclosure) -> [Verdict] {
      read.answers.map { Verdict($0, of: perspective, disclosure) }
    }

    /// Without a name it is the speaker of the perspective who says so; with one it
    /// may be the speaker too: a name beside words that were printed without one would reveal who said them.
    private init(_ check: Check, of perspective: Perspective, _ disclosure: Disclosure) {
      let level = disclosure.level(of: perspective)
      if let by = check.by {
        self.by = disclosure.speakers([by], sitting: perspective.seats, at: max(level, disclosure.session.floor(of: by)))
      } else {
        by = disclosure.speakers(of: perspective, at: level)
      }
      verdict = check.verdict
      words = check.words
    }
  }

  /// Words that were said back: what was noted, what was heard, and whether that was right.
  package struct Echo: Sendable {
    /// Its number.
    package let number: Int
    /// The perspective that was said back.
    package let of: Int
    /// The words as they were noted first.
    package let noted: Untrusted
    /// Who said them.
    package let speakers: [Speaker]
    /// Who said them back.
    package let by: Speaker
    /// What was heard.
    package let text: Untrusted
    /// Whether it was right: what was answered to the words as they are now.
    package let verdicts: [Verdict]
    /// The first of these; nil where no one answered.
    package var verdict: Verdict? { verdicts.first }
    /// The day on which the speaker confirmed earlier words and was not asked again; nil otherwise.
    package let confirmedEarlier: Day?

    /// Nil when the perspective may not be printed.
    init?(_ reflection: Reflection, _ disclosure: Disclosure) {
      let session = disclosure.session
      guard reflection.withdrawal?.isStruck != true, let perspective = session.perspective(reflection.of), disclosure.shows(perspective) else { return nil }
      number = reflection.number
      of = reflection.of
      noted = perspective.text
      speakers = disclosure.speakers(of: perspective, at: disclosure.level(of: perspective))
      by = disclosure.voice(of: reflection.by, sitting: reflection.seat)
      text = reflection.text
      let read = session.readBack(of: reflection)
      verdicts = Verdict.all(read, of: perspective, disclosure)
      confirmedEarlier = read.earlier.map { session.day(of: $0.moment) }
    }
  }

  /// A matter that was put aside.
  package struct Parked: Sendable {
    /// Its number.
    package let number: Int
    /// The matter.
    package let text: Untrusted
    /// Who raised it; nil when that was not said.
    package let by: Speaker?
    /// The issue that was open; nil when none was.
    package let issue: Code?
    /// What became of it; nil while it waits.
    package let outcome: Untrusted?

    init(_ matter: ParkedMatter, _ disclosure: Disclosure) {
      number = matter.number
      text = matter.text
      by = matter.by.map { disclosure.voice(of: $0, sitting: matter.seat) }
      issue = matter.issue.flatMap { disclosure.session.issues[$0] == nil ? nil : $0 }
      outcome = matter.outcome
    }
  }
}
