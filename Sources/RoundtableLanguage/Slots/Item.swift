import RoundtableRecord

// `p12`, or `.`: one recorded thing.

/// A kind of recorded thing, and how one is found.
struct Recorded<Thing: Sendable>: Sendable {
  /// The kind.
  let kind: ItemKind
  /// The thing of this number; nil when it is not there.
  let find: @Sendable (Session, Int) -> Thing?
}

extension Recorded<Perspective> { static var perspective: Recorded { Recorded(kind: .perspective) { $0.perspective($1) } } }
extension Recorded<Action> { static var action: Recorded { Recorded(kind: .action) { $0.action($1) } } }
extension Recorded<Reflection> { static var reflection: Recorded { Recorded(kind: .reflection) { $0.reflection($1) } } }
extension Recorded<ParkedMatter> { static var parked: Recorded { Recorded(kind: .parked) { $0.parked[$1] } } }
extension Recorded<Objection> { static var objection: Recorded { Recorded(kind: .objection) { $0.objections[$1] } } }
extension Recorded<BoardQuestion> { static var question: Recorded { Recorded(kind: .question) { $0.questions[$1] } } }

/// One of two kinds of thing.
enum Either<First: Sendable, Second: Sendable>: Sendable {
  /// The first kind.
  case first(First)
  /// The second kind.
  case second(Second)
}

extension Slot {
  /// A thing of one kind, whatever became of it.
  static func thing(_ kind: Recorded<Value>) -> Slot {
    .item(.item([kind.kind])) { session, item in kind.find(session, item.number) }
  }

  /// A thing of one of two kinds.
  static func either<First, Second>(_ first: Recorded<First>, _ second: Recorded<Second>, _ which: Which = .standing) -> Slot
  where Value == Either<First, Second> {
    .item(.item([first.kind, second.kind], which)) { session, item in
      item.kind == first.kind ? first.find(session, item.number).map { .first($0) } : second.find(session, item.number).map { .second($0) }
    }
  }

  fileprivate static func item(_ any: AnySlot, _ find: @escaping @Sendable (Session, ItemID) -> Value?) -> Slot {
    .once(any, again: { token, _ in Refusal("\(Untrusted(token.typed)) is one too many; this takes one", at: token.span) }) {
      token, head throws(Refusal) in (try head.desk.thing(token, kinds: any.items) { find(head.desk.session, $0) }, nil)
    }
  }
}

extension Slot where Value == Perspective {
  /// A perspective that was not retracted.
  static var perspective: Slot {
    .thing(.perspective).then { perspective, span, desk throws(Refusal) in try desk.standing(perspective, at: span) }
  }
}

extension Slot where Value == Action {
  /// An action that was not dropped.
  static var action: Slot { .thing(.action).then { action, span, desk throws(Refusal) in try desk.standing(action, at: span) } }
}

extension Slot where Value == ItemID {
  /// A thing of any kind, by its id.
  static var anyItem: Slot { .item(.item(ItemKind.allCases, .all)) { $0.has($1) ? $1 : nil } }
}

extension Slot where Value == ItemID {
  /// What someone gave, and the note-taker may have noted by mistake.
  static var noted: Slot { .item(.item(Forgetting.kinds)) { $0.has($1) ? $1 : nil } }

  /// What can be put back: whatever can be withdrawn, and an action.
  static var withdrawn: Slot { .item(.item(Forgetting.kinds + [.action], .withdrawn)) { $0.has($1) ? $1 : nil } }
}

extension AnySlot {
  /// The id of a thing of one of these kinds, or `.`.
  fileprivate static func item(_ kinds: [ItemKind], _ which: Which = .standing) -> AnySlot {
    let meaning = kinds.map(\.noun).joined(separator: ", or ") + "; . is the last one"
    var slot = AnySlot(kinds.map { $0.rawValue + "1" }.joined(separator: "|"), meaning: meaning) { $0.word == "." || ItemID($0.word) != nil }
    slot.items = kinds
    slot.offering = { place in place.words.contains { $0 == "." || ItemID($0) != nil } ? [] : place.completer.items(kinds, which) }
    return slot
  }

  /// The slot, for several kinds of thing at once.
  func naming(_ kinds: [ItemKind]) -> AnySlot { .item(kinds) }
}

extension ItemKind {
  /// What a thing of this kind is called.
  fileprivate var noun: String {
    switch self {
    case .perspective: "a perspective"
    case .action: "an action"
    case .objection: "an objection"
    case .parked: "a parked matter"
    case .question: "a question of the board"
    case .reflection: "a reflection"
    case .status: "a status"
    }
  }
}
