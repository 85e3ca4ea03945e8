package import RoundtableRecord

// What happened since, but for changes to the plan itself.

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
    /// An action was accepted or declined: by its owner, or by someone for the owner, nil where they are the same. The words are nil where
    /// there are none, or they may not be printed. It is for earlier words where the action was changed since.
    case acceptance(action: Int, Acceptance.Verdict, by: Speaker, for: Speaker?, words: Untrusted?, isForEarlierWords: Bool)
    /// Another owner has an action, which ends what the one before said to it.
    case owner(action: Int, from: Speaker, to: Speaker?)
    /// The owner reported how far an action is.
    case reported(action: Int, Standing)
    /// The board assessed how far an action is.
    case assessed(action: Int, Standing)
    /// What an owner reported, or the board assessed, was withdrawn, after an earlier document may have told it.
    case statusWithdrawn(action: Int, ActionStatus, asOf: Day, isAssessment: Bool)
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
      case .adopted, .withdrawn: .adoption
      case .acceptance, .owner, .reported, .assessed, .statusWithdrawn: .progress
      case .asked, .objected, .resolved: .agreement
      case .issue: .answers
      case .board: .board
      case .parked, .settled: .parked
      case .heard, .corrected, .attributed, .noLongerShown: .corrections
      }
    }
  }
}
