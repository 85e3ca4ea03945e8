/// The numbers that things have in an audience's own session. They are dense, since a gap would tell that something was left out.
///
/// Actions and questions of the board keep the numbers of the record: people say them at meetings and write them in minutes.
package struct OwnNumbers: Sendable {
  // By the number in the record, from 1.
  private var numbers: [ItemKind: [Int?]] = [:]
  private var highest: [ItemKind: Int] = [:]

  /// The kinds of things whose numbers are an audience's own.
  package static let kinds: Set<ItemKind> = [.perspective, .reflection, .objection, .parked]

  /// The own number of a thing; nil for one that the audience may not see.
  package subscript(kind: ItemKind, number: Int) -> Int? {
    guard Self.kinds.contains(kind) else { return number }
    guard let known = numbers[kind], number > 0, number <= known.count else { return nil }
    return known[number - 1]
  }

  /// Gives numbers to things of a kind, in the order of the record.
  ///
  /// - Parameter later: the numbers of a later session; what is in that too has its number there, and everything else has one after those.
  mutating func give(_ kind: ItemKind, to known: [Int], beside later: OwnNumbers?) {
    var next = later?.highest[kind] ?? 0
    var given = [Int?](repeating: nil, count: known.last ?? 0)
    for number in known where number > 0 {
      let same = later?[kind, number]
      if same == nil { next += 1 }
      given[number - 1] = same ?? next
    }
    numbers[kind] = given
    highest[kind] = next
  }
}
