/// A party that can speak, own or object: a person, a stakeholder group, a body that is not at the table, or someone not known yet.
///
/// People are kept by number, not by handle: a handle is made from a name and may change; the number never does.
package enum Party: Hashable, Sendable {
  /// A person, by the number given at joining, from 1.
  case person(Int)
  /// A stakeholder group as a whole.
  case group(Code)
  /// A body that may own or support, and is never counted as absent.
  case body(Code)
  /// A speaker not known yet, `@?`.
  case unknown

  /// As it is stored: `person:7`, `group:students`, `body:city`, `?`.
  package var stored: String {
    switch self {
    case .person(let number): "person:\(number)"
    case .group(let code): "group:\(code.text)"
    case .body(let code): "body:\(code.text)"
    case .unknown: "?"
    }
  }

  /// Reads the stored form. Nil when it is not one.
  package init?(stored: String) {
    if stored == "?" {
      self = .unknown
      return
    }
    guard let colon = stored.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let rest = String(stored[stored.utf8.index(after: colon)...])
    switch stored[..<colon] {
    case "person":
      guard let number = Int(rest), number > 0, String(number) == rest else { return nil }
      self = .person(number)
    case "group":
      guard let code = Code(stored: rest) else { return nil }
      self = .group(code)
    case "body":
      guard let code = Code(stored: rest) else { return nil }
      self = .body(code)
    default: return nil
    }
  }

  /// The group that the person sat for, by number; none for other parties, and where it is the present one.
  package func seats(_ seat: Code?) -> [Int: Code] { seat.flatMap { seat in person.map { [$0: seat] } } ?? [:] }

  /// The person's number; nil for all others.
  package var person: Int? {
    if case .person(let number) = self { number } else { nil }
  }
}
