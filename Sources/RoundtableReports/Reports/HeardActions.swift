package import RoundtableRecord

// What was promised, as `heard` and `digest` tell it: never without the dissent.

extension Heard {
  /// An action: whose, by when, how far it is, and who disagrees.
  package struct Promise: Sendable {
    /// Its number.
    package let number: Int
    /// What will be done.
    package let title: Untrusted
    /// How we will know; nil until that is said.
    package let measure: Untrusted?
    /// Whose it is; nil until that is said.
    package let owner: Speaker?
    /// What the owner said to it; nil while it is assigned, not accepted.
    package let acceptance: Acceptance.Verdict?
    /// What was noted with it, for a declined one the reason; nil where nothing was, or it may not be printed.
    package let acceptanceWords: Untrusted?
    /// When it is due; nil until that is said.
    package let due: Due?
    /// When it was first due.
    package let originalDue: Due?
    /// Its moves from quarter to quarter, in order.
    package let moves: [Move]
    /// How far it is as its owner reported last; nil until then.
    package let reported: Standing?
    /// How far it is as the board assessed last; nil until then.
    package let assessed: Standing?
    /// The objections to it, resolved ones too, by number.
    package let dissent: [Dissent]
    /// The groups that showed a hand at 0 or 1 when they were asked last. Without figures.
    package let opposed: [Speaker]

    /// Its id as people say it.
    package var id: ItemID { ItemID(.action, number) }
    /// True when somebody disagrees with it, or did.
    package var hasDissent: Bool { !dissent.isEmpty || !opposed.isEmpty }
    /// True when it is due later than first planned.
    package var isSlipping: Bool {
      guard let due, let originalDue else { return false }
      return due.due.end > originalDue.due.end
    }

    /// True when its quarter is past on a day and the board has not found it complete.
    package func isLate(on day: Day) -> Bool { due.map { $0.due.end < day } ?? false && assessed?.status != .complete }

    init(_ action: Action, _ disclosure: Disclosure) {
      number = action.number
      title = action.title
      measure = action.measure
      owner = action.owner.map { disclosure.holder($0) }
      acceptance = action.acceptance?.verdict
      acceptanceWords = action.acceptance.flatMap { disclosure.prints(wordsOf: $0.by) ? $0.words : nil }
      due = action.due
      originalDue = action.originalDue
      moves = action.moves
      reported = action.reported.last.map { Standing($0, disclosure) }
      assessed = action.assessed.last.map { Standing($0, disclosure) }
      dissent = disclosure.session.objections(to: action.number).compactMap { Dissent($0, disclosure) }
      opposed = ActionPlan.once(
        action.presentGauges.filter(\.isOpposed).flatMap { disclosure.speakers([.group($0.group)], at: .named) })
    }
  }

  /// How far an action is, by its owner or by the board.
  package struct Standing: Sendable, Equatable {
    /// How far it is.
    package let status: ActionStatus
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
      words = disclosure.prints(wordsOf: note.by) ? note.text : nil
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

    /// Its id as people say it.
    package var id: ItemID { ItemID(.objection, number) }

    /// Nil when the audience may not see it.
    init?(_ objection: Objection, _ disclosure: Disclosure) {
      let level = Dissent.level(of: objection, disclosure.session)
      guard disclosure.admits(level) else { return nil }
      number = objection.number
      action = objection.action
      by = disclosure.speakers([objection.by], at: level)
      reason = objection.reason
      resolution = objection.resolution
    }

    /// How many objections of a session the audience may not see.
    static func hidden(in session: Session, _ disclosure: Disclosure) -> Int {
      session.objections.all.count { !disclosure.admits(level(of: $0, session)) }
    }

    private static func level(of objection: Objection, _ session: Session) -> Level {
      max(objection.level, session.floor(of: objection.by))
    }
  }
}
