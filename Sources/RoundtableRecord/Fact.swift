/// Something that happened at the table, in the past tense, with everything that is needed to describe it again.
///
/// One struct a kind, one file in `Facts/`, one line in `FactTable`. Facts do not know who asked for them.
package protocol Fact: Sendable {
  /// The stored name, `perspective-shared`. Never changes once a session has been written with it.
  static var kind: String { get }
  /// The version of the body's shape, from 1.
  static var version: Int { get }
  /// The stored shape: names each field once, in the alphabetical order of the keys. Serves both reading and writing. Throws on a body that this
  /// program did not write.
  init(_ body: inout BodyForm<Self>) throws(BodyError)
  /// Folds the fact into the session. Never fails, prints, or reads a clock.
  func apply(to session: inout Session, as envelope: Envelope)
  /// The thing that the fact is about, then what it points at. The thing is left out where its number is only known once the fact is folded in.
  var about: [Ref] { get }
  /// What happened, in one sentence as a person would say it, people called as they are called in the session. Nothing is held back.
  func describe(in session: Session) -> Phrase
  /// What is left of it when its words are taken away.
  var withoutWords: Self { get }
}

extension Fact {
  /// One unless the kind says otherwise.
  package static var version: Int { 1 }

  /// The fact without people's words.
  package var withoutWords: Self { BodyForm.unspoken(self) }

  /// All words of people in it.
  package var spoken: [Untrusted] { BodyForm.spoken(of: self) }

  /// The body as it is stored: canonical JSON.
  package var body: [UInt8] { BodyForm.bytes(of: self) }

  /// Reads a stored body.
  fileprivate static func read(_ body: [UInt8]) throws(BodyError) -> any Fact { try BodyForm<Self>.read(body) }
}

/// Every kind of fact there is. A test proves it complete.
package enum FactTable {
  /// The kinds, in the order of their story.
  package static let all: [any Fact.Type] = [
    SessionTitled.self, SessionDated.self, PlaceNamed.self, RoleGiven.self, SettingChanged.self, TemplateApplied.self, KindsListed.self,
    GroupDescribed.self, BodyDescribed.self, IssueDescribed.self, ThemeDescribed.self, FocusAreaDescribed.self, SourceDescribed.self,
    PersonJoined.self, PersonCorrected.self, PersonLeft.self, PersonReturned.self, RegretsSent.self, GroupRenamed.self,
    ThingRemoved.self, ThingsMerged.self,
    SittingOpened.self, AgendaItemAdded.self, AgendaItemOpened.self, RuleAgreed.self,
    IssueOpened.self, IssueClosed.self, TurnPassed.self, QueueJoined.self, QueueLeft.self, SpeakerCalled.self,
    PerspectiveShared.self, PerspectiveAmended.self, PerspectiveRetracted.self, PerspectiveRestored.self, PerspectiveReflected.self,
    WordsConfirmed.self, WordsDisputed.self, WordsErased.self, NamesCleared.self, MatterParked.self, MatterResolved.self, NoteMade.self,
    ItemRetracted.self, ItemRestored.self, ItemStruck.self, PerspectiveSplit.self,
    ActionProposed.self, ActionAmended.self, ActionDropped.self, ActionRestored.self, IssueAnswered.self,
    BaselineTaken.self, SupportPledged.self, MilestoneSet.self, MilestoneMoved.self, MilestoneEnded.self, MilestoneRemoved.self, FeasibilityJudged.self,
    ActionAccepted.self, ActionDeclined.self, ActionMoved.self,
    GroupGauged.self,
    ObjectionRaised.self, ObjectionResolved.self, PlanAdopted.self, MemberAppointed.self, MemberDismissed.self, MemberRecused.self,
    QuestionAsked.self, QuestionAnswered.self, StatusReported.self, StatusAssessed.self,
    UnitUndone.self, UnitRedone.self,
  ]

  private static let byKind: [String: any Fact.Type] = Dictionary(uniqueKeysWithValues: all.map { ($0.kind, $0) })

  /// Reads a stored body. Nil when the kind, the version or the body is not one that this program knows.
  package static func read(kind: String, version: Int, body: [UInt8]) -> (any Fact)? {
    guard let type = byKind[kind], type.version == version else { return nil }
    return try? type.read(body)
  }
}
