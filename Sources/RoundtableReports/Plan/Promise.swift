package import RoundtableRecord

// What was promised, as every document tells it: never without the dissent.

/// An action: whose, by when, how far it is, and who disagrees.
package struct Promise: Sendable {
  /// Its number.
  package let number: Int
  /// What will be done.
  package let title: Untrusted
  /// How we will know; nil until that is said.
  package let measure: Untrusted?
  /// How far the measure is to get, and by when; nil until that is said.
  package let target: MeasureTarget?
  /// Whose it is; nil until that is said.
  package let owner: Speaker?
  /// What the owner said to it as it is now; nil while it is assigned, not accepted.
  package let acceptance: Acceptance.Verdict?
  /// What was noted with it, for a declined one the reason; nil where nothing was, or it may not be printed.
  package let acceptanceWords: Untrusted?
  /// True where the answer has words that may not be printed.
  package let withholdsWords: Bool
  /// The day on which the owner said so; nil until then.
  package let acceptanceDay: Day?
  /// What the owner said last to earlier words of it, where there is no answer to the present ones; nil otherwise.
  package let earlierAnswer: OwnerAnswer?
  /// What owners said to it before that, in order; the present answer is not among them.
  package let earlierAnswers: [OwnerAnswer]
  /// When it is due; nil until that is said.
  package let due: Due?
  /// When it was first due.
  package let originalDue: Due?
  /// Its moves from quarter to quarter, in order.
  package let moves: [Move]
  /// What its owner reported, by the day it speaks of.
  package let reports: [Standing]
  /// What the board assessed, by the day it speaks of.
  package let assessments: [Standing]
  /// True when the board found it complete the last time.
  package let isDone: Bool
  /// True when its owner reported it complete and the board has not assessed it since.
  package let isAwaitingBoard: Bool
  /// The objections to it, resolved ones too, by number.
  package let dissent: [Dissent]
  /// What the table says to it, the same for every audience.
  package let verdict: Verdict
  /// The day on which groups were last asked about earlier words of it and not asked again; nil where all who were asked know the present ones.
  package let askedEarlier: Day?
  /// Whether its owner was asked how far it agrees; nil where no one owns it, or no one was asked.
  package let isOwnerAsked: Bool?
  /// The groups that showed a hand at 0 or 1 when they were asked last, and the pool; one or more participants where too few of the pool did.
  /// Without figures.
  package let opposed: [Speaker]

  /// Its id as people say it.
  package var id: ItemID { ItemID(.action, number) }
  /// How far it is as its owner reported last; nil until then.
  package var reported: Standing? { reports.last }
  /// How far it is as the board assessed last; nil until then.
  package var assessed: Standing? { assessments.last }
  /// The reports with a number and a total, in order: how the measure came along.
  package var series: [Standing] { reports.filter { $0.progress != nil } }
  /// True when someone disagrees with it, or did.
  package var hasDissent: Bool { !dissent.isEmpty || !opposed.isEmpty }

  /// True when the quarter it is due in ends within another, of the calendar.
  package func isDue(in quarter: Quarter) -> Bool { due.map { quarter.start <= $0.due.end && $0.due.end <= quarter.end } ?? false }

  init(_ action: Action, _ disclosure: Disclosure) {
    let statuses = disclosure.session.statuses(of: action.number)
    number = action.number
    title = action.title
    measure = action.measure
    target = action.target
    owner = action.owner.map { disclosure.holder($0) }
    acceptance = action.acceptance?.verdict
    acceptanceWords = action.acceptance.flatMap { disclosure.prints(ownersWordsOf: $0.by) ? $0.words : nil }
    withholdsWords = action.acceptance.map { disclosure.withholds($0) } ?? false
    acceptanceDay = action.acceptance.map { disclosure.session.day(of: $0.moment) }
    earlierAnswer = action.earlierAcceptance.map { OwnerAnswer($0, to: action, disclosure) }
    earlierAnswers = OwnerAnswer.earlier(to: action, disclosure)
    due = action.due
    originalDue = action.originalDue
    moves = action.moves
    reports = statuses.reports.map { Standing($0, disclosure) }
    assessments = statuses.assessments.map { Standing($0, disclosure) }
    (isDone, isAwaitingBoard) = (statuses.isDone, statuses.isAwaitingBoard)
    dissent = disclosure.session.objections(to: action.number).map { Dissent($0, disclosure) }
    verdict = Verdict(of: action, in: disclosure.session)
    askedEarlier = action.earlierGauges.map { disclosure.session.day(of: $0.moment) }.max()
    isOwnerAsked = action.presentGauges.isEmpty ? nil : action.owner.map { disclosure.session.isAsked($0, about: action) }
    opposed = disclosure.opposed(to: action)
  }
}

extension Session {
  /// True when the group that a party is or sits for was asked how far it agrees with an action; a body is not at the table to be asked.
  fileprivate func isAsked(_ party: Party, about action: Action) -> Bool {
    let asked = Set(action.presentGauges.map(\.group))
    return switch party {
    case .group(let code): asked.contains(code)
    case .person(let number): person(number)?.group.map { asked.contains($0) } ?? false
    case .body, .unknown: false
    }
  }
}

extension Disclosure {
  /// Who showed a hand at 0 or 1: groups in order of creation, since the order in which they were asked is no one's business, and the pool, or
  /// one or more participants, after them.
  fileprivate func opposed(to action: Action) -> [Speaker] {
    // A hand against earlier words is not an agreement that could lapse: it stands until the group is asked again.
    let opposed = Set((action.presentGauges + action.earlierGauges).filter(\.isOpposed).map(\.group))
    let pooled = PooledGauges(of: action, protection)
    return session.groups.codes.filter { opposed.contains($0) && !isPooled($0) }.map { .group(label(ofGroup: $0)) }
      + (opposed.contains { isPooled($0) } ? [pooled.showsOpposed ? self.pooled : .participants] : [])
  }

  /// True when an owner's answer has words that are not printed; a declined one always has a reason.
  func withholds(_ answer: Acceptance) -> Bool {
    answer.words.map { !$0.raw.isEmpty && !prints(ownersWordsOf: answer.by) } ?? (answer.verdict == .declined && !audience.seesAll)
  }

  /// True when words that someone noted as an owner (an answer, a report) may be printed: not those of a small group or its people, since an
  /// owner is named. Of one who chose to be named they may.
  func prints(ownersWordsOf party: Party) -> Bool {
    if audience.seesAll { return true }
    if case .person(let number) = party, session.person(number)?.level == .named { return true }
    return switch protection.place(of: party) {
    case .row(.group), .none: true
    case .row(.pool), .hidden: false
    }
  }
}

/// How far an action is, by its owner or by the board.
package struct Standing: Sendable, Equatable {
  /// How far it is.
  package let status: ActionStatus
  /// A number with its total; nil where none was given, or it may not be printed.
  package let progress: Progress?
  /// True where there is a number that may not be printed.
  package let withholdsProgress: Bool
  /// The day it speaks of.
  package let asOf: Day
  /// Who says so.
  package let by: Speaker
  /// The evidence, or the finding; nil where it may not be printed.
  package let words: Untrusted?

  init(_ note: StatusNote, _ disclosure: Disclosure) {
    status = note.status
    asOf = note.asOf
    by = disclosure.holder(note.by)
    let prints = disclosure.prints(ownersWordsOf: note.by)
    words = prints ? note.text : nil
    progress = prints ? note.progress : nil
    withholdsProgress = !prints && note.progress != nil
  }
}

/// An objection to an action, in the words of those who hold it.
package struct Dissent: Sendable {
  /// Its number.
  package let number: Int
  /// The action.
  package let action: Int
  /// Who objects.
  package let by: [Speaker]
  /// The reason; nil when it was declined to be said.
  package let reason: Untrusted?
  /// What became of it; nil while it is open.
  package let resolution: Untrusted?
  /// The day on which it was raised.
  package let raised: Day
  /// The day on which it was said what became of it; nil while it is open.
  package let resolved: Day?
  /// True when only the internal record shows it; nil outside that record.
  package let isPrivate: Bool?
  /// True when it was withdrawn: then no document says whose it was, or why.
  package let isWithdrawn: Bool

  /// Its id as people say it.
  package var id: ItemID { ItemID(.objection, number) }
  /// True while nothing became of it.
  package var isOpen: Bool { resolution == nil }
  /// The rows that may be shown as holding it.
  var rows: [Row] { by.compactMap(\.row) }

  init(_ objection: Objection, _ disclosure: Disclosure) {
    let level = disclosure.session.level(of: objection)
    number = objection.number
    action = objection.action
    isWithdrawn = objection.withdrawal != nil
    by = disclosure.speakers([isWithdrawn ? .unknown : objection.by], sitting: objection.by.seats(objection.seat), at: level)
    reason = isWithdrawn ? nil : objection.reason
    resolution = isWithdrawn ? Untrusted("withdrawn") : objection.resolution
    raised = disclosure.session.day(of: objection.moment)
    resolved = objection.resolved.map { disclosure.session.day(of: $0) }
    isPrivate = disclosure.isPrivate(level)
  }
}

extension Speaker {
  /// The code of a group as a whole; nil for anyone else.
  var asGroup: Code? { if case .group(let label) = self { label.code } else { nil } }

  /// The group that the speaker sits for or is; nil where there is none, or it may not be shown.
  package var group: Code? {
    switch self {
    case .person(let profile): profile.group?.code
    case .member(let group), .group(let group): group.code
    case .body, .pool, .participant, .participants, .unknown: nil
    }
  }

  /// The row of figures that the speaker sits for or is; nil where there is none, or it may not be shown.
  var row: Row? { if case .pool = self { .pool } else { group.map { .group($0) } } }
}
