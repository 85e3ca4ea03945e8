import RoundtableRecord

/// Which recorded things the body of a fact names.
struct FactMentions {
  /// The thing the fact is about; nil when it is about something else.
  let own: ItemID?
  private let others: [ItemID]

  /// Reads the ids out of a body.
  init(kind: String, body: [UInt8]) {
    let fact = FactTable.read(kind: kind, version: 1, body: body)
    (own, others) = Self.said(fact) ?? Self.planned(fact) ?? Self.overseen(fact) ?? (nil, [])
  }

  /// True when the fact is about the thing, or points at it.
  func names(_ item: ItemID) -> Bool { own == item || others.contains(item) }

  private typealias Mentions = (own: ItemID?, others: [ItemID])

  private static func said(_ fact: (any Fact)?) -> Mentions? {
    switch fact {
    case let fact as PerspectiveShared: (ItemID(.perspective, fact.number), perspectives(fact.answers))
    case let fact as PerspectiveAmended: (ItemID(.perspective, fact.number), perspectives(fact.answers))
    case let fact as PerspectiveRetracted: (ItemID(.perspective, fact.number), [])
    case let fact as PerspectiveRestored: (ItemID(.perspective, fact.number), [])
    case let fact as IssueAnswered: (nil, perspectives(fact.from))
    case let fact as PerspectiveReflected: (ItemID(.reflection, fact.number), [ItemID(.perspective, fact.perspective)])
    case let fact as WordsConfirmed: (fact.item, [])
    case let fact as WordsDisputed: (fact.item, [])
    case let fact as WordsErased: (ItemID(.perspective, fact.number), [])
    default: nil
    }
  }

  private static func planned(_ fact: (any Fact)?) -> Mentions? {
    switch fact {
    case let fact as ActionProposed: (action(fact.number), perspectives(fact.from))
    case let fact as ActionAmended: (action(fact.number), perspectives(fact.from))
    case let fact as ActionDropped: (action(fact.number), [])
    case let fact as ActionRestored: (action(fact.number), [])
    case let fact as BaselineTaken: (action(fact.number), [])
    case let fact as SupportPledged: (action(fact.number), [])
    case let fact as MilestoneSet: (action(fact.number), [])
    case let fact as ActionAccepted: (action(fact.number), [])
    case let fact as ActionDeclined: (action(fact.number), [])
    case let fact as ActionMoved: (action(fact.number), [])
    case let fact as GroupGauged: (action(fact.number), [])
    default: nil
    }
  }

  private static func overseen(_ fact: (any Fact)?) -> Mentions? {
    switch fact {
    case let fact as ObjectionRaised: (ItemID(.objection, fact.number), [action(fact.action)])
    case let fact as ObjectionResolved: (ItemID(.objection, fact.number), [])
    case let fact as MemberRecused: (nil, [action(fact.action)])
    case let fact as QuestionAsked: (ItemID(.question, fact.number), fact.action.map { [action($0)] } ?? [])
    case let fact as QuestionAnswered: (ItemID(.question, fact.number), [])
    case let fact as StatusReported: (action(fact.number), [])
    case let fact as StatusAssessed: (action(fact.number), [])
    case let fact as MatterParked: (ItemID(.parked, fact.number), [])
    case let fact as MatterResolved: (ItemID(.parked, fact.number), [])
    default: nil
    }
  }

  private static func action(_ number: Int) -> ItemID { ItemID(.action, number) }

  private static func perspectives(_ numbers: [Int]?) -> [ItemID] { (numbers ?? []).map { ItemID(.perspective, $0) } }
}
