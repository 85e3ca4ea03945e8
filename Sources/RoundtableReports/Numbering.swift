package import RoundtableRecord

/// What the things of a document are called for its audience. Documents, section 2.
///
/// Internal papers and the board's keep the ids of the record: a meeting says them, and minutes keep them. A public copy numbers its own
/// actions 1, 2, 3, calls issues by their titles, and gives nothing else a number. The numbers of a public copy are the same in every document
/// of the same record.
package struct Numbering: Sendable, Equatable {
  /// True where the document has numbers of its own, and no id of the record.
  package let isOwn: Bool
  private let actions: [Int: Int]
  private let issues: [Code: Int]

  /// The numbering of an audience's own session: the actions that stand, in the order of the record, then those that were dropped. There are no
  /// gaps, since a gap would show that an action was left out.
  package init(of session: Session, for audience: Audience) {
    isOwn = audience == .public
    let known = isOwn ? session.actions.all : []
    let ordered = known.filter(\.stands) + known.filter { !$0.stands }
    actions = Numbering.places(ordered.map(\.number))
    issues = Numbering.places(isOwn ? session.issues.codes : [])
  }

  /// The ids of the record, for every thing.
  package static let ofTheRecord = Numbering(of: Session(), for: .internal)

  /// What an action is called.
  package func action(_ number: Int) -> Mark { item(ItemID(.action, number)) }

  /// What a thing with a number in the record is called.
  package func item(_ item: ItemID) -> Mark {
    guard isOwn else { return .id(item) }
    return item.kind == .action ? actions[item.number].map { .number($0) } ?? .none : .none
  }

  /// What an issue is called beside its title.
  package func issue(_ code: Code) -> Mark { isOwn ? .none : .code(code) }

  /// The place of an issue among those of a public copy, from 1, by which its data points at it; nil in any other copy.
  package func place(of issue: Code) -> Int? { issues[issue] }

  private static func places<Key: Hashable>(_ keys: [Key]) -> [Key: Int] {
    Dictionary(keys.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
  }
}

/// What a document calls one thing, besides its title or words.
package enum Mark: Sendable, Hashable {
  /// Its id in the record: `a3`.
  case id(ItemID)
  /// Its code in the record: `r2`.
  case code(Code)
  /// Its number in this document, from 1.
  case number(Int)
  /// Nothing: its title or its words are enough.
  case none
}
