package import RoundtableRecord

// What happened since, besides changes to the plan itself.

extension Digest {
  /// Something that happened, and when.
  package struct Entry: Sendable {
    /// The day; nil where the record does not have it, or where it would reveal more than may be shown.
    package let day: Day?
    /// What happened.
    package let event: Event

    init(_ day: Day?, _ event: Event) { (self.day, self.event) = (day, event) }
  }

  /// Something that happened to an issue.
  package enum IssueEvent: Sendable {
    /// It came up.
    case raised
    /// It was answered; `before` is nil when it had no answer.
    case answered(before: AnswerKind?, ActionPlan.GivenAnswer)
    /// Its answer was taken back.
    case answerGone
  }

  /// Something that the board did, or that happened to it. Roles, reasons and other words are nil where none were said, or they may not be
  /// printed.
  package enum BoardEvent: Sendable {
    /// The board asked something.
    case question(Oversight.Question)
    /// A question was replied to.
    case reply(question: Int, by: Speaker, words: Untrusted?)
    /// Someone was appointed; a quarter is nil where none was said.
    case appointed(Speaker, role: Untrusted?, from: Quarter?, to: Quarter?)
    /// Someone left the board.
    case left(Speaker, reason: Untrusted?)
    /// A member stands aside for an action.
    case recused(Speaker, action: Int, reason: Untrusted?)
  }

  /// Something that happened.
  package enum Event: Sendable {
    /// A version of the plan was adopted.
    case adopted(Adoption)
    /// The adoption of a version of the plan was taken back.
    case withdrawn(Adoption, adopted: Day)
    /// What owner and board say of an action now, and what they said then.
    case status(action: Int, then: StatusPair, now: StatusPair)
    /// An action as it is now was accepted or declined: by its owner, or by someone for the owner, nil where they are the same. The words are nil
    /// where there are none, or they may not be printed.
    case acceptance(action: Int, Acceptance.Verdict, by: Speaker, for: Speaker?, words: Untrusted?)
    /// Groups were asked how far they agree with an action, in order of creation, the pool last. Without figures. It is about earlier words where
    /// the action was changed since.
    case asked(action: Int, [Speaker], isForEarlierWords: Bool)
    /// Someone objects to an action.
    case objected(Dissent)
    /// An objection was resolved, or its resolution was changed; comes after `objected` where both happened.
    case resolved(Dissent)
    /// Something about an issue.
    case issue(Label, IssueEvent)
    /// Something about the board.
    case board(BoardEvent)
    /// A matter was put aside.
    case parked(Heard.Parked)
    /// A matter that was put aside is resolved.
    case settled(Heard.Parked)
    /// Perspectives that the audience may see were noted: how many.
    case heard(Int)
    /// The words of a perspective that was shown before were corrected: these are the correct ones.
    case corrected(ActionPlan.Quote)
    /// A perspective that was shown before is now attributed to someone else, or less closely to its speaker.
    case attributed(ActionPlan.Quote)
    /// Perspectives that were shown before may not be shown any more, for whatever reason: how many. Their numbers have gone to others.
    case noLongerShown(Int)
  }

  /// How far an action is by each side's last word; nil where that side has said nothing.
  package struct StatusPair: Sendable, Equatable {
    /// By its owner.
    package let reported: ActionStatus?
    /// By the board.
    package let assessed: ActionStatus?

    init(_ statuses: Statuses) { (reported, assessed) = (statuses.reported?.status, statuses.assessed?.status) }
  }
}
