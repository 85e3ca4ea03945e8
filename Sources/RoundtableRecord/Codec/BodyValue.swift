// What can stand under a key of a body, and how each of the record's own values is stored.

/// A value as it is stored in the body of a fact: a text, a number, a list of either, or `true`.
package protocol BodyValue: Sendable {
  /// Reads what is under a key; nil when the body has no such key. Throws on a value that this program does not know.
  static func read(_ key: String, from body: inout BodyReader) throws(BodyError) -> Self?
  /// Writes the value under a key.
  func write(_ key: String, to body: inout BodyWriter)
  /// True where the values are someone's words.
  static var isSpoken: Bool { get }
  /// The words of people in it.
  var spoken: [Untrusted] { get }
  /// The same without people's words.
  var unspoken: Self { get }
}

extension BodyValue {
  package static var isSpoken: Bool { false }
  package var spoken: [Untrusted] { [] }
  package var unspoken: Self { self }
}

/// A value that is stored as a text.
package protocol BodyText: BodyValue {
  /// Reads the stored form. Nil when it is not one.
  init?(stored text: String)
  /// As it is stored.
  var stored: String { get }
}

extension BodyText {
  package static func read(_ key: String, from body: inout BodyReader) throws(BodyError) -> Self? {
    guard let text = try body.text(key) else { return nil }
    return try body.required(Self(stored: text), key)
  }

  package func write(_ key: String, to body: inout BodyWriter) { body.text(key, stored) }
}

extension BodyText where Self: RawRepresentable<String> {
  package init?(stored text: String) { self.init(rawValue: text) }
  package var stored: String { rawValue }
}

extension Level: BodyText {}
extension Mode: BodyText {}
extension PerspectiveKind: BodyText {}
extension AnswerKind: BodyText {}
extension Role: BodyText {}
extension Stance: BodyText {}
extension ActionStatus: BodyText {}
extension Feasibility: BodyText {}
extension MilestoneOutcome.Verdict: BodyText {}
extension Party: BodyText {}

extension Code: BodyText {
  package var stored: String { text }
}

extension Untrusted: BodyText {
  package init(stored text: String) { self.init(text) }
  package var stored: String { raw }
  package static var isSpoken: Bool { true }
  package var spoken: [Untrusted] { [self] }
  package var unspoken: Untrusted { .hidden }
}

extension Day: BodyText {
  package init?(stored text: String) { self.init(iso: text) }
  package var stored: String { iso }
}

extension ItemID: BodyText {
  package init?(stored text: String) {
    self.init(text)
    guard self.text == text else { return nil }
  }
  package var stored: String { text }
}

/// Text of the program's own. What of it is printed as it is, is checked where it is read: `BodyForm.isPlain`, `BodyForm.isSeal`.
extension String: BodyText {
  package init(stored text: String) { self = text }
  package var stored: String { self }
}

/// The number of a thing, a person or a unit, from 1.
extension Int: BodyValue {
  package static func read(_ key: String, from body: inout BodyReader) throws(BodyError) -> Int? {
    guard let number = try body.number(key) else { return nil }
    return try body.required(number > 0 ? number : nil, key)
  }

  package func write(_ key: String, to body: inout BodyWriter) { body.number(key, self) }
}

/// Stored as `true`, or left out.
extension Bool: BodyValue {
  package static func read(_ key: String, from body: inout BodyReader) throws(BodyError) -> Bool? { try body.flag(key) }
  package func write(_ key: String, to body: inout BodyWriter) { body.flag(key, self) }
}

/// Stored as a list of texts: a quarter or window with its days.
extension Due: BodyValue {
  package static func read(_ key: String, from body: inout BodyReader) throws(BodyError) -> Due? {
    guard let stored = try body.texts(key) else { return nil }
    return try body.required(Due(stored: stored), key)
  }

  package func write(_ key: String, to body: inout BodyWriter) { body.texts(key, stored) }
}

/// Left out when nil.
extension Optional: BodyValue where Wrapped: BodyValue {
  package static func read(_ key: String, from body: inout BodyReader) throws(BodyError) -> Wrapped?? {
    .some(try Wrapped.read(key, from: &body))
  }

  package func write(_ key: String, to body: inout BodyWriter) { self?.write(key, to: &body) }
  package var spoken: [Untrusted] { self?.spoken ?? [] }
  package var unspoken: Wrapped? { Wrapped.isSpoken ? nil : self?.unspoken }
}

/// A list of texts. An empty one is written, since it says that there are none.
extension Array: BodyValue where Element: BodyElement {
  package static func read(_ key: String, from body: inout BodyReader) throws(BodyError) -> [Element]? {
    try Element.readList(key, from: &body)
  }

  package func write(_ key: String, to body: inout BodyWriter) { Element.writeList(self, key, to: &body) }
}

/// A value of which a body can hold a list.
package protocol BodyElement: BodyValue {
  /// Reads the list under a key; nil when the body has no such key.
  static func readList(_ key: String, from body: inout BodyReader) throws(BodyError) -> [Self]?
  /// Writes a list under a key.
  static func writeList(_ list: [Self], _ key: String, to body: inout BodyWriter)
}

extension BodyElement where Self: BodyText {
  package static func readList(_ key: String, from body: inout BodyReader) throws(BodyError) -> [Self]? {
    guard let texts = try body.texts(key) else { return nil }
    var list: [Self] = []
    list.reserveCapacity(texts.count)
    for text in texts { list.append(try body.required(Self(stored: text), key)) }
    return list
  }

  package static func writeList(_ list: [Self], _ key: String, to body: inout BodyWriter) { body.texts(key, list.map(\.stored)) }
}

extension Code: BodyElement {}
extension Party: BodyElement {}
extension ItemID: BodyElement {}
extension String: BodyElement {}

extension Int: BodyElement {
  package static func readList(_ key: String, from body: inout BodyReader) throws(BodyError) -> [Int]? {
    guard let numbers = try body.numbers(key) else { return nil }
    return try body.required(numbers.allSatisfy { $0 > 0 } ? numbers : nil, key)
  }

  package static func writeList(_ list: [Int], _ key: String, to body: inout BodyWriter) { body.numbers(key, list) }
}
