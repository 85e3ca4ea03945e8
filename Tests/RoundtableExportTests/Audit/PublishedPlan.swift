import Foundation

/// A plan as a stranger has it: the JSON and nothing else.
struct PublishedPlan {
  /// A perspective as it is printed.
  struct Said {
    let id: String
    let text: String
    let level: String
    let issues: [String]
    let kind: String?
    let speakers: [[String: Any]]

    /// True when the plan shows only that a participant said it, not who or from which group.
    var isUntold: Bool { speakers.allSatisfy { $0["kind"] as? String == "participant" } }
    /// The groups that the plan says it comes from.
    var groups: Set<String> { Set(speakers.compactMap { $0["group"] as? String ?? ($0["kind"] as? String == "group" ? $0["handle"] as? String : nil) }) }
    /// The number in its id.
    var number: Int { Int(id.dropFirst()) ?? 0 }
    /// How many words it has.
    var words: Int { text.split(whereSeparator: \.isWhitespace).count }
  }

  /// All of it.
  let json: [String: Any]

  /// The plan of a file; nil when that is not a JSON object.
  init?(_ bytes: [UInt8]) {
    guard let json = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] else { return nil }
    self.json = json
  }

  /// A plan that someone changed.
  init(_ json: [String: Any]) { self.json = json }

  /// Objects of a list.
  func list(_ key: String) -> [[String: Any]] { json[key] as? [[String: Any]] ?? [] }

  /// An object of the whole.
  func object(_ key: String) -> [String: Any] { json[key] as? [String: Any] ?? [:] }

  /// The groups whose figures are withheld.
  var withheld: [String] { list("groups").filter { $0["withheld"] != nil }.compactMap { $0["id"] as? String } }

  /// The groups.
  var groups: [String] { list("groups").compactMap { $0["id"] as? String } }

  /// The perspectives.
  var said: [Said] {
    list("perspectives").map {
      Said(
        id: $0["id"] as? String ?? "", text: $0["text"] as? String ?? "", level: $0["level"] as? String ?? "",
        issues: $0["issues"] as? [String] ?? [], kind: $0["kind"] as? String, speakers: $0["speakers"] as? [[String: Any]] ?? [])
    }
  }
}

extension [String: Any] {
  /// A number; nil for any other value, and for true and false.
  func number(_ key: String) -> Double? {
    guard let value = self[key] as? NSNumber, String(cString: value.objCType) != "c" else { return nil }
    return value.doubleValue
  }
}
