/// The kinds of things a session holds, one file each in `Things/`. When several things rest on one that is to go, the first kind in this
/// order is named.
package enum ThingKind: Int, CaseIterable, Comparable, Sendable {
  /// The head of the documents.
  case front
  /// A setting.
  case setting
  /// A person.
  case person
  /// A perspective.
  case perspective
  /// An action.
  case action
  /// A stakeholder group.
  case group
  /// A body.
  case body
  /// An issue.
  case issue
  /// A theme.
  case theme
  /// A focus area.
  case focusArea
  /// A source.
  case source
  /// A note.
  case note
  /// The issue open at a terminal.
  case openIssue
  /// A sitting.
  case sitting
  /// An item of the agenda.
  case agendaItem
  /// A ground rule.
  case rule
  /// The queue of those who wait to speak.
  case queue
  /// A turn that was declined.
  case pass
  /// A reflection.
  case reflection
  /// A parked matter.
  case parked
  /// A member of the oversight board.
  case member
  /// An objection.
  case objection
  /// A question of the board.
  case question
  /// How far an action is, reported or assessed.
  case status
  /// An adopted version of the plan.
  case adoption
  /// Names that may be printed.
  case clearance
  /// An opinion on whether something can be done.
  case opinion

  /// In the order of the cases.
  package static func < (one: ThingKind, other: ThingKind) -> Bool { one.rawValue < other.rawValue }
}

/// Names one thing of a session: its kind, and its key among its kind.
package struct Ref: Hashable, Comparable, Sendable {
  /// What tells things of one kind apart.
  package enum Key: Hashable, Comparable, Sendable {
    /// A number from 1.
    case number(Int)
    /// A code as people type it.
    case code(Code)
    /// A word that is not a code: a setting, a terminal.
    case word(String)
    /// There is one of this kind.
    case only
  }

  /// The key among its kind.
  package let key: Key
  /// What kind of thing it is.
  package let kind: ThingKind

  /// The thing of this kind and key.
  package init(_ kind: ThingKind, _ key: Key) {
    self.kind = kind
    self.key = key
  }

  /// The thing of this kind and number.
  package init(_ kind: ThingKind, _ number: Int) { self.init(kind, .number(number)) }

  /// The thing of this kind and code.
  package init(_ kind: ThingKind, _ code: Code) { self.init(kind, .code(code)) }

  /// The thing with an id that people say: `p12`.
  package init(_ item: ItemID) { self.init(item.kind.thing, item.number) }

  /// The person, group or body; nil for a speaker not known yet.
  package init?(_ party: Party) {
    switch party {
    case .person(let number): self.init(.person, number)
    case .group(let code): self.init(.group, code)
    case .body(let code): self.init(.body, code)
    case .unknown: return nil
    }
  }

  /// The number; nil for a thing known otherwise.
  package var number: Int? { if case .number(let number) = key { number } else { nil } }

  /// The code; nil for a thing known otherwise.
  package var code: Code? { if case .code(let code) = key { code } else { nil } }

  /// The person, group or body; nil for all other kinds.
  package var party: Party? {
    if kind == .person { return number.map { .person($0) } }
    return kind == .group ? code.map { .group($0) } : kind == .body ? code.map { .body($0) } : nil
  }

  /// Its id as people say it; nil for kinds without one.
  package var item: ItemID? {
    guard let number, let kind = ItemKind.allCases.first(where: { $0.thing == kind }) else { return nil }
    return ItemID(kind, number)
  }

  /// The people, groups and bodies among these that are known.
  static func parties(_ parties: [Party], _ further: Party? = nil) -> [Ref] {
    var refs: [Ref] = []
    refs.reserveCapacity(parties.count + 4)
    for party in parties { if let ref = Ref(party) { refs.append(ref) } }
    if let further, let ref = Ref(further) { refs.append(ref) }
    return refs
  }

  /// Its id as people say it, or its code; nil for a kind that has neither.
  var plainLabel: Phrase? { item.map { "\($0)" } ?? code.map { "\($0)" } }

  /// By kind, then key.
  package static func < (one: Ref, other: Ref) -> Bool { (one.kind, one.key) < (other.kind, other.key) }
}

extension ItemKind {
  /// The kind of thing that has such ids.
  package var thing: ThingKind {
    switch self {
    case .perspective: .perspective
    case .action: .action
    case .objection: .objection
    case .parked: .parked
    case .question: .question
    case .reflection: .reflection
    case .status: .status
    }
  }
}
