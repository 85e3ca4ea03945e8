// The record's own values as fields of a body; each is stored as the text or number that people would say.

extension BodyWriter {
  /// Writes one of the language's own words, unless it is nil.
  package mutating func word<Word: RawRepresentable<String>>(_ key: String, _ value: Word?) { text(key, value?.rawValue) }

  /// Writes somebody's words as they are, unless they are nil.
  package mutating func words(_ key: String, _ value: Untrusted?) { text(key, value?.raw) }

  /// Writes a code, unless it is nil.
  package mutating func code(_ key: String, _ value: Code?) { text(key, value?.text) }

  /// Writes codes, unless they are nil.
  package mutating func codes(_ key: String, _ values: [Code]?) { texts(key, values?.map(\.text)) }

  /// Writes whoever it is, unless that is nil.
  package mutating func party(_ key: String, _ value: Party?) { text(key, value?.stored) }

  /// Writes several people, groups or bodies, unless they are nil.
  package mutating func parties(_ key: String, _ values: [Party]?) { texts(key, values?.map(\.stored)) }

  /// Writes a quarter or window with its days, unless it is nil.
  package mutating func due(_ key: String, _ value: Due?) { texts(key, value?.stored) }

  /// Writes the id of a recorded thing, unless it is nil.
  package mutating func item(_ key: String, _ value: ItemID?) { text(key, value?.text) }

  /// Writes a day, unless it is nil.
  package mutating func day(_ key: String, _ value: Day?) { text(key, value?.iso) }
}

extension BodyReader {
  /// A field that must be there and known, read by `read`.
  private mutating func mapped<Value>(_ key: String, _ make: (String) -> Value?) throws(BodyError) -> Value? {
    guard let stored = try text(key) else { return nil }
    return try required(make(stored), key)
  }

  private mutating func mappedList<Value>(_ key: String, _ make: (String) -> Value?) throws(BodyError) -> [Value]? {
    guard let stored = try texts(key) else { return nil }
    var values: [Value] = []
    for text in stored { values.append(try required(make(text), key)) }
    return values
  }

  /// One of the language's own words; nil when the key is not there. Throws on a word this program does not know.
  package mutating func word<Word: RawRepresentable<String>>(_ key: String, as: Word.Type = Word.self) throws(BodyError) -> Word? {
    try mapped(key) { Word(rawValue: $0) }
  }

  /// Somebody's words; nil when the key is not there.
  package mutating func words(_ key: String) throws(BodyError) -> Untrusted? { try mapped(key) { Untrusted($0) } }

  /// A code; nil when the key is not there.
  package mutating func code(_ key: String) throws(BodyError) -> Code? { try mapped(key) { Code(stored: $0) } }

  /// Codes; nil when the key is not there.
  package mutating func codes(_ key: String) throws(BodyError) -> [Code]? { try mappedList(key) { Code(stored: $0) } }

  /// A word of letters, digits, hyphens and dots, such as a language tag; nil when the key is not there. It is printed as it is.
  package mutating func plain(_ key: String) throws(BodyError) -> String? {
    try mapped(key) { text in
      let isPlain = text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "-"), UInt8(ascii: "."): true
        default: false
        }
      }
      return isPlain && !text.isEmpty ? text : nil
    }
  }

  /// Numbers, hashes and names with colons between them, such as a head of the record; nil when the key is not there. It is printed as it is.
  package mutating func seal(_ key: String) throws(BodyError) -> String? { try mapped(key) { BodyReader.isSeal($0) ? $0 : nil } }

  /// Several such; nil when the key is not there.
  package mutating func seals(_ key: String) throws(BodyError) -> [String]? { try mappedList(key) { BodyReader.isSeal($0) ? $0 : nil } }

  private static func isSeal(_ text: String) -> Bool {
    (1...200).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"): true
        default: false
        }
      }
  }

  /// The number of a thing, a person or a unit, from 1; nil when the key is not there.
  package mutating func identifier(_ key: String) throws(BodyError) -> Int? {
    guard let number = try number(key) else { return nil }
    return try required(number > 0 ? number : nil, key)
  }

  /// The numbers of things, from 1; nil when the key is not there.
  package mutating func identifiers(_ key: String) throws(BodyError) -> [Int]? {
    guard let numbers = try numbers(key) else { return nil }
    return try required(numbers.allSatisfy { $0 > 0 } ? numbers : nil, key)
  }

  /// Whoever it is; nil when the key is not there.
  package mutating func party(_ key: String) throws(BodyError) -> Party? { try mapped(key) { Party(stored: $0) } }

  /// Several people, groups or bodies; nil when the key is not there.
  package mutating func parties(_ key: String) throws(BodyError) -> [Party]? { try mappedList(key) { Party(stored: $0) } }

  /// A quarter or window; nil when the key is not there.
  package mutating func due(_ key: String) throws(BodyError) -> Due? {
    guard let stored = try texts(key) else { return nil }
    return try required(Due(stored: stored), key)
  }

  /// The id of a recorded thing; nil when the key is not there.
  package mutating func item(_ key: String) throws(BodyError) -> ItemID? { try mapped(key) { ItemID($0) } }

  /// A day; nil when the key is not there.
  package mutating func day(_ key: String) throws(BodyError) -> Day? { try mapped(key) { Day(iso: $0) } }
}
