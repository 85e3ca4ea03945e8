import FoundationEssentials

/// A plan that was exported as JSON, read back so that it can be checked against the digest read aloud at its adoption.
package struct PlanFile: Sendable {
  /// Why a file is not a plan that can be checked.
  package enum Problem: Error, Sendable, Equatable {
    /// It is not JSON, or it is JSON of something else.
    case notAPlan
    /// It is a plan in a later version of the format; the value is the version it names.
    case newer(Int)
  }

  /// The version of the format that this program writes and checks.
  package static let version = 2

  /// Whom it was made for, as the file says.
  package let audience: String
  /// The version of the plan that was adopted; nil for a draft.
  package let adoptedVersion: Int?
  /// The SHA-256 of the adopted plan as the file tells it, in hexadecimal; nil when it tells none.
  package let digest: String?
  /// What salts the digest, in hexadecimal; nil where it is plain.
  package let salt: String?
  /// Which shape of the plan the digest is of, from 1. From 2 on it covers what the file says of the adoption: its time and head, and the versions
  /// before it.
  package let seal: Int
  /// True when the digest is of an earlier shape of the plan than the file has, so that the two cannot be compared.
  package let isOfEarlierShape: Bool
  /// How many changes since the adoption it lists.
  package let amendments: Int
  /// What a digest is taken of.
  package let canonical: [UInt8]
  /// True when the bytes are just as an export writes them. A file with the same key twice reads one way here and may read another way
  /// elsewhere, so one that is written otherwise is not to be trusted.
  package let isAsWritten: Bool

  /// Reads a file.
  package init(_ bytes: [UInt8]) throws(Problem) {
    guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes)) else { throw .notAPlan }
    guard value["format"]?.text == "roundtable-plan", let version = value["version"]?.count else { throw .notAPlan }
    guard version <= Self.version else { throw .newer(version) }
    audience = value["audience"]?.text ?? ""
    adoptedVersion = value["adoptedVersion"]?.count
    digest = value["adoption"]?["digest"]?.text
    salt = value["adoption"]?["salt"]?.text
    seal = value["adoption"]?["seal"]?.count ?? 1
    isOfEarlierShape = digest != nil && version >= 2 && seal < 3
    amendments = value["amendments"]?.elements ?? 0
    canonical = PlanJSON.canonical(value)
    isAsWritten = value.pretty == bytes
  }
}

extension JSONValue: Decodable {
  /// Reads a value. Throws for null and for numbers that are not whole, neither of which the program ever writes.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    // The most frequent first: each wrong guess costs an error.
    if let text = try? container.decode(String.self) {
      self = .string(text)
    } else if let members = try? container.decode([String: JSONValue].self) {
      self = .object(members)
    } else if let elements = try? container.decode([JSONValue].self) {
      self = .array(elements)
    } else if let flag = try? container.decode(Bool.self) {
      self = .bool(flag)
    } else {
      self = .number(try container.decode(Int.self))
    }
  }

  fileprivate subscript(key: String) -> JSONValue? { if case .object(let members) = self { members[key] } else { nil } }
  fileprivate var text: String? { if case .string(let text) = self { text } else { nil } }
  fileprivate var count: Int? { if case .number(let number) = self { number } else { nil } }
  fileprivate var elements: Int? { if case .array(let elements) = self { elements.count } else { nil } }
}
