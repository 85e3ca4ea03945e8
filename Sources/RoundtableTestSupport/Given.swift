package import RoundtableRecord

/// What has happened before a test begins: facts, one after the other, folded into a session.
///
///     let session = Given {
///       SessionTitled(title: Untrusted("Riverton roundtable"))
///       GroupDescribed(code: "students")
///     }.session
///
/// Each fact is a line of its own at the same terminal; they follow each other by a minute.
package struct Given {
  /// The session after all of them.
  package private(set) var session = Session()
  private let terminal: String

  /// These facts, at a terminal, in a new session.
  package init(at terminal: String = "test", @Facts _ facts: () -> [any Fact]) {
    self.terminal = terminal
    for fact in facts() { happen(fact) }
  }

  /// Folds one more fact in, as a line of its own.
  package mutating func happen(_ fact: any Fact) {
    let position = session.position + 1
    session.apply(fact, as: Given.envelope(at: position, terminal: terminal))
  }

  /// The envelope of a fact that is a line of its own at this position: 13:00 UTC on 14 June 2022, and a minute for each position.
  package static func envelope(at position: Int, terminal: String = "test") -> Envelope {
    let moment = Moment(milliseconds: 1_655_211_600_000 + Int64(position) * 60_000)
    let random = (0..<10).map { UInt8(truncatingIfNeeded: position >> ($0 * 8)) }
    return Envelope(
      position: position, id: FactID(at: moment, random: random), unit: position, writer: Writer(person: nil, terminal: terminal),
      moment: moment)
  }

  /// Facts one under the other, with loops and conditions between them.
  package typealias Facts = Listed<any Fact>
}

/// Things written one under the other, with loops and conditions between them.
@resultBuilder package enum Listed<Element> {
  /// One of them.
  package static func buildExpression(_ one: Element) -> [Element] { [one] }
  /// Several of them.
  package static func buildExpression(_ several: [Element]) -> [Element] { several }
  /// One after the other.
  package static func buildBlock(_ parts: [Element]...) -> [Element] { parts.flatMap(\.self) }
  /// A loop.
  package static func buildArray(_ parts: [[Element]]) -> [Element] { parts.flatMap(\.self) }
  /// A condition.
  package static func buildOptional(_ part: [Element]?) -> [Element] { part ?? [] }
  /// One side of a choice.
  package static func buildEither(first part: [Element]) -> [Element] { part }
  /// The other side of a choice.
  package static func buildEither(second part: [Element]) -> [Element] { part }
}
