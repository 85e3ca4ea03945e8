package import RoundtableRecord

/// A JSON document as a value. There is no null: what is unknown is absent.
///
/// Keys are the program's own, in ASCII; whatever people typed goes into values.
package enum JSONValue: Sendable {
  /// Members by key; they are written sorted.
  case object([String: JSONValue])
  /// Values in order.
  case array([JSONValue])
  /// Text as it is; it is made safe in writing.
  case string(String)
  /// A whole number.
  case number(Int)
  /// True or false.
  case bool(Bool)
  /// Things of the record, which a copy with numbers of its own calls by those; written by their ids unless `numbered` says otherwise.
  case pointer(JSONPointer)

  /// What someone typed, as data: a reader of the JSON gets back exactly the same scalars.
  package static func words(_ words: Untrusted) -> JSONValue { .string(words.raw) }

  /// A receipt or another phrase as one string, nothing cut.
  package static func words(_ phrase: Phrase) -> JSONValue { .string(phrase.raw) }

  /// What someone typed; nil, and so absent, when there are no words.
  package static func optional(_ words: Untrusted?) -> JSONValue? { words.map { .string($0.raw) } }

  /// A text; nil, and so absent, when there is none.
  package static func optional(_ text: String?) -> JSONValue? { text.map { .string($0) } }

  /// A number; nil, and so absent, when there is none.
  package static func optional(_ number: Int?) -> JSONValue? { number.map { .number($0) } }

  /// True or false; nil, and so absent, when it is not known.
  package static func optional(_ flag: Bool?) -> JSONValue? { flag.map { .bool($0) } }

  /// Texts in order.
  package static func strings(_ texts: [String]) -> JSONValue { .array(texts.map { .string($0) }) }

  /// An array; nil, and so absent, when it would be empty.
  package static func optional(_ values: [JSONValue]) -> JSONValue? { values.isEmpty ? nil : .array(values) }

  /// An object of these members without those that are nil. Of a key that comes twice the last counts.
  package static func object(of members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    var kept: [String: JSONValue] = [:]
    for (key, value) in members where value != nil { kept[key] = value }
    return .object(kept)
  }

  /// An object without these members; any other value as it is.
  package func without(_ keys: Set<String>) -> JSONValue {
    if case .object(let members) = self { .object(members.filter { !keys.contains($0.key) }) } else { self }
  }

  /// RFC 8785 to the byte: keys sorted by UTF-16 code units, no blanks, nothing escaped that need not be. What a digest is taken of.
  package var canonical: [UInt8] { written(JSONWriter(indent: nil, guarded: false)) }

  /// One line: sorted keys, no blanks, and strings escaped so that a terminal and a web page can take them. The same value as
  /// `canonical`.
  package var compact: [UInt8] { written(JSONWriter(indent: nil, guarded: true)) }

  /// Sorted keys, two blanks a level, strings escaped as in `compact`, a newline at the end.
  package var pretty: [UInt8] { written(JSONWriter(indent: 0, guarded: true)) + [UInt8(ascii: "\n")] }

  private func written(_ writer: JSONWriter) -> [UInt8] {
    var writer = writer
    writer.write(self)
    return writer.bytes
  }
}

extension JSONValue: Equatable {
  /// True when both are written with the same bytes; `é` and `e` + accent differ.
  package static func == (one: JSONValue, other: JSONValue) -> Bool { one.canonical == other.canonical }
}
