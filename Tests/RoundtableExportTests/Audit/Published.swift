import RoundtableExport

/// A document as an outsider has it: the values of its JSON, laid out flat, and nothing of how it came to be.
struct Published {
  /// An object somewhere in it.
  struct Part {
    /// The key under which it stands, alone or in a list.
    let key: String
    /// What it holds.
    let value: JSONValue
    /// Its members.
    let members: [String: JSONValue]

    /// Who says what it holds.
    var voices: [JSONValue] { ["speakers", "by", "owner"].flatMap { members[$0]?.all ?? [] } }
    /// The words in it that are someone's; nil where there are none.
    var words: String? {
      ["text", "reason", "acceptanceWords", "words"].lazy.compactMap { members[$0]?.text }.first ?? members["owner"]?["words"]?.text
    }
  }

  /// What it says.
  let json: JSONValue
  /// Which of the versions it is of, from 0.
  let version: Int
  /// All its objects.
  private(set) var parts: [Part] = []
  /// All its texts, each once.
  private(set) var texts: Set<String> = []

  init(_ json: JSONValue, version: Int) {
    (self.json, self.version) = (json, version)
    lay(json, under: "")
  }

  /// What it is and for whom.
  var title: String { "\(json["format"]?.text ?? "a document") for \(json["audience"]?.text ?? "someone") at \(version + 1)" }
  /// True for a plan.
  var isPlan: Bool { json["format"]?.text == "roundtable-plan" }
  /// The fewest people that it says a label stands for.
  var least: Int { json["protection"]?["least"]?.int ?? 0 }
  /// The groups that it says are one.
  var pool: Set<String> { Set(json["protection"]?["pool"]?.texts("groups") ?? []) }
  /// True when it says that young people who sit elsewhere are with them.
  var hasOthers: Bool { json["protection"]?["pool"]?["others"]?.flag ?? false }

  private mutating func lay(_ value: JSONValue, under key: String) {
    switch value {
    case .object(let members):
      parts.append(Part(key: key, value: value, members: members))
      for (key, member) in members { lay(member, under: key) }
    case .array(let values): for value in values { lay(value, under: key) }
    case .string(let text): texts.insert(text)
    case .number, .bool, .pointer: break
    }
  }
}

extension JSONValue {
  /// A member of an object.
  subscript(key: String) -> JSONValue? { if case .object(let members) = self { members[key] } else { nil } }
  /// Its text.
  var text: String? { if case .string(let text) = self { text } else { nil } }
  /// Its number.
  var int: Int? { if case .number(let number) = self { number } else { nil } }
  /// Whether it is true.
  var flag: Bool? { if case .bool(let flag) = self { flag } else { nil } }
  /// Its values, if it is a list; itself, if it is not.
  var all: [JSONValue] { if case .array(let values) = self { values } else { [self] } }
  /// The values of a list in it.
  func list(_ key: String) -> [JSONValue] { self[key].map(\.all) ?? [] }
  /// The texts of a list in it.
  func texts(_ key: String) -> [String] { list(key).compactMap(\.text) }

  /// The same with other values wherever a path leads, through every value of a list on it; nil takes a member away.
  func changing(_ path: String..., to change: (JSONValue?) -> JSONValue?) -> JSONValue { changing(path[...], change) }

  private func changing(_ path: ArraySlice<String>, _ change: (JSONValue?) -> JSONValue?) -> JSONValue {
    guard let key = path.first else { return change(self) ?? self }
    switch self {
    case .array(let values): return .array(values.map { $0.changing(path, change) })
    case .object(var members):
      members[key] = path.count == 1 ? change(members[key]) : members[key]?.changing(path.dropFirst(), change)
      return .object(members)
    case .string, .number, .bool, .pointer: return self
    }
  }
}
