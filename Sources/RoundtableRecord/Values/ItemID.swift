/// The kinds of recorded things that people say by a letter and a number.
package enum ItemKind: String, CaseIterable, Sendable {
  /// What someone at the table said.
  case perspective = "p"
  /// What the plan will do.
  case action = "a"
  /// Why someone disagrees with an action.
  case objection = "o"
  /// A matter put aside for later.
  case parked = "k"
  /// A question of the oversight board.
  case question = "b"
  /// What someone heard another person say.
  case reflection = "h"
  /// How far an action is, reported or assessed.
  case status = "s"

  /// The word for it in a sentence.
  package var word: String {
    switch self {
    case .perspective: "perspective"
    case .action: "action"
    case .objection: "objection"
    case .parked: "parked matter"
    case .question: "board question"
    case .reflection: "reflection"
    case .status: "status"
    }
  }

  /// The letters, as a sentence lists them: `p, a or o`.
  package static var letters: String {
    let all = allCases.map(\.rawValue)
    return all.dropLast().joined(separator: ", ") + " or " + (all.last ?? "")
  }
}

/// One recorded thing as people say it: `p12`. Numbers begin at 1 and are never used twice in a session.
package struct ItemID: Hashable, Comparable, Sendable {
  /// What kind of thing it is.
  package let kind: ItemKind
  /// Its number among its kind, from 1.
  package let number: Int

  /// The thing of this kind and number.
  package init(_ kind: ItemKind, _ number: Int) {
    self.kind = kind
    self.number = number
  }

  /// Reads `p12` in either case. Nil when it is not a letter of a kind and a number from 1, without leading zeros.
  package init?(_ typed: some StringProtocol) {
    let text = typed.lowercased()
    guard let first = text.first, let kind = ItemKind(rawValue: String(first)) else { return nil }
    let digits = text.dropFirst()
    guard digits.first != "0", digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let number = Int(digits), number > 0 else {
      return nil
    }
    self.init(kind, number)
  }

  /// As people say it: `p12`.
  package var text: String { kind.rawValue + String(number) }

  /// By kind, then number.
  package static func < (one: ItemID, other: ItemID) -> Bool { (one.kind.rawValue, one.number) < (other.kind.rawValue, other.number) }
}
