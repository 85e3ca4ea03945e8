/// Whoever can speak, own or object: a person, a stakeholder group, a body that is not at the table, or somebody not known yet.
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
    } else if stored.hasPrefix("person:"), let number = Int(stored.dropFirst(7)) {
      self = .person(number)
    } else if stored.hasPrefix("group:") {
      self = .group(Code(unchecked: String(stored.dropFirst(6))))
    } else if stored.hasPrefix("body:") {
      self = .body(Code(unchecked: String(stored.dropFirst(5))))
    } else {
      return nil
    }
  }

  /// The person's number; nil for all others.
  package var person: Int? {
    if case .person(let number) = self { number } else { nil }
  }
}
