/// The body of a fact while it is read or written.
///
/// A fact names each of its fields to it once, in the alphabetical order of the keys, and takes the value that comes back as the field's own:
/// when a body is read, what is stored there; when one is written, the field as it is.
package struct BodyForm<Whole: Fact> {
  private var reader: BodyReader
  private var writer: BodyWriter
  /// The fact that is written; nil while one is read.
  private let written: Whole?
  /// What becomes of people's words in what is written.
  private let treatment: Treatment
  /// The words of people in what was written, where they are gathered.
  private var spoken: [Untrusted] = []

  /// What becomes of people's words when a fact is written. Every line that is recorded is written, and only an erasure asks for its words.
  private enum Treatment {
    case kept, gathered, leftOut
  }

  private init(_ reader: BodyReader, _ writer: BodyWriter, _ written: Whole?, _ treatment: Treatment = .kept) {
    self.reader = reader
    self.writer = writer
    self.written = written
    self.treatment = treatment
  }

  /// Reads a whole body. Throws where it is not one that `bytes(of:)` wrote.
  static func read(_ body: [UInt8]) throws(BodyError) -> Whole {
    var form = BodyForm(try BodyReader(body), BodyWriter(), nil)
    let fact = try Whole(&form)
    try form.reader.finish()
    return fact
  }

  /// The body of a fact: canonical JSON.
  static func bytes(of fact: Whole) -> [UInt8] { form(of: fact).writer.finished }

  /// All words of people in a fact, in the order of the keys.
  static func spoken(of fact: Whole) -> [Untrusted] { form(of: fact, .gathered).spoken }

  /// The fact without people's words: `…` where there must be some, and nothing where there may be.
  static func unspoken(_ fact: Whole) -> Whole {
    let body = form(of: fact, .leftOut).writer.finished
    do { return try read(body) } catch { preconditionFailure("a fact can be read without its words: \(error.reason)") }
  }

  private static func form(of fact: Whole, _ treatment: Treatment = .kept) -> BodyForm {
    var form = BodyForm(.none, BodyWriter(capacity: 256), fact, treatment)
    do { _ = try Whole(&form) } catch { preconditionFailure("a fact that is written has all its fields: \(error.reason)") }
    return form
  }

  /// A field: its key, where it is in the fact, and what may be there besides what its type says. Throws when it is missing or not known.
  package mutating func callAsFunction<Value: BodyValue>(
    _ key: String, _ path: KeyPath<Whole, Value>, where isRight: (Value) -> Bool = { _ in true }
  ) throws(BodyError) -> Value {
    if let written {
      let value = treatment == .leftOut ? written[keyPath: path].unspoken : written[keyPath: path]
      value.write(key, to: &writer)
      if treatment == .gathered { spoken += value.spoken }
      return value
    }
    guard let value = try Value.read(key, from: &reader), isRight(value) else { throw reader.missing(key) }
    return value
  }

  /// A count, which may be 0.
  package mutating func count(_ key: String, _ path: KeyPath<Whole, Int?>) throws(BodyError) -> Int? {
    guard let written else { return try reader.number(key) }
    let value = written[keyPath: path]
    value?.write(key, to: &writer)
    return value
  }

  /// Throws unless fields that were read are right together.
  package func require(_ isRight: Bool, _ key: String) throws(BodyError) {
    if written == nil, !isRight { throw reader.missing(key) }
  }

  // MARK: What text may be printed as it is

  /// True for letters, digits, hyphens and dots, such as a language tag; true for nil.
  package static func isPlain(_ text: String?) -> Bool {
    guard let text else { return true }
    return !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "-"), UInt8(ascii: "."): true
        default: false
        }
      }
  }

  /// True for numbers, hashes and names with colons between them, such as a head of the record.
  package static func isSeal(_ text: String) -> Bool {
    (1...200).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: ":")).contains(byte)
      }
  }
}
