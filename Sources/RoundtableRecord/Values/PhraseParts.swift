// The small parts that the descriptions of facts are made of.

extension Phrase {
  /// A code, as someone's word: a record from elsewhere may hold anything in its place.
  static func code(_ code: Code) -> Phrase { .theirs(Untrusted(code.text)) }

  /// Codes of issues.
  static func codes(_ codes: [Code]) -> Phrase { codes.isEmpty ? "no issue" : codes.map { code($0) }.joined(", ") }

  /// A handle as it is typed.
  static func handle(_ code: Code) -> Phrase { .theirs(Untrusted("@" + code.text)) }

  /// Themes as they are typed.
  static func themes(_ codes: [Code]) -> Phrase { codes.isEmpty ? "no theme" : codes.map { theme($0) }.joined(", ") }

  /// A theme as it is typed.
  static func theme(_ code: Code) -> Phrase { .theirs(Untrusted("+" + code.text)) }

  /// A quarter or window.
  static func due(_ due: Due) -> Phrase { .theirs(Untrusted(due.label)) }

  /// The parts that are there, separated by commas.
  static func parts(_ parts: [Phrase?]) -> Phrase { parts.compactMap(\.self).joined(", ") }

  /// A phrase, or nothing.
  static func tail(_ phrase: Phrase?) -> Phrase { phrase ?? "" }

  /// Words after a colon; nothing when there are none.
  static func reason(_ words: Untrusted?) -> Phrase { words.map { ": \($0)" } ?? "" }

  /// An affiliation in brackets; nothing when there is none.
  static func brackets(_ words: Untrusted?) -> Phrase { words.map { " (\($0))" } ?? "" }

  /// Ids of things of one kind.
  static func items(_ kind: ItemKind, _ numbers: [Int]) -> Phrase { numbers.map { "\(ItemID(kind, $0))" as Phrase }.joined(", ") }

  /// How far an action is, as its owner reported or the board assessed it.
  static func status(
    _ number: Int, _ verb: Phrase, _ status: ActionStatus, _ progress: Progress?, _ asOf: Day?, _ by: Phrase, _ text: Untrusted
  ) -> Phrase {
    let day: Phrase = .tail(asOf.map { " as of \(Phrase.ours($0.iso))" })
    return "\(ItemID(.action, number)) was \(verb) \(.ours(status.words))\(.tail(progress.map { ", \(Phrase.ours($0.words))," }))\(day) by \(by): \(text)"
  }
}

extension Session {
  /// The perspectives that a description may point at, by their numbers in the record: in an audience's session those that it has. Nil when it
  /// has none of several.
  func shown(_ perspectives: [Int]?) -> [Int]? {
    guard let ownNumbers, let perspectives, !perspectives.isEmpty else { return perspectives }
    let shown = perspectives.filter { ownNumbers[.perspective, $0] != nil }
    return shown.isEmpty ? nil : shown
  }

  /// A working note of the facilitator's after a colon; nothing in an audience's session.
  func workingNote(_ note: Untrusted?) -> Phrase { audience.seesAll ? .reason(note) : "" }
}
