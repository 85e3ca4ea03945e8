import RoundtableRecord

/// Writes a JSON value: canonical or laid out, with strings as they are or guarded.
///
/// A guarded string keeps its value and writes as `\u202e` whatever a screen would obey or hide, and `<` `>` `&`, so that JSON which
/// is shown on a terminal or set into a web page can do neither any harm.
struct JSONWriter {
  /// What has been written.
  private(set) var bytes: [UInt8] = []
  private var indent: Int?
  private let guarded: Bool

  /// Begins at this level of indentation; nil writes no blanks.
  init(indent: Int?, guarded: Bool) {
    self.indent = indent
    self.guarded = guarded
  }

  /// Appends a value to what has been written so far.
  mutating func write(_ value: JSONValue) {
    switch value {
    case .object(let members):
      let keys = members.keys.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) }
      list(keys, in: "{}") { writer, key in
        writer.string(key)
        writer.add(writer.indent == nil ? ":" : ": ")
        if let member = members[key] { writer.write(member) }
      }
    case .array(let values): list(values, in: "[]") { writer, value in writer.write(value) }
    case .string(let text): string(text)
    case .number(let number): add(String(number))
    case .bool(let flag): add(flag ? "true" : "false")
    case .pointer(let pointer): write(pointer.ids)
    }
  }

  private mutating func list<Element>(_ elements: [Element], in brackets: String, each: (inout JSONWriter, Element) -> Void) {
    bytes += brackets.utf8.prefix(1)
    if !elements.isEmpty {
      indent = indent.map { $0 + 1 }
      for (index, element) in elements.enumerated() {
        if index > 0 { add(",") }
        newLine()
        each(&self, element)
      }
      indent = indent.map { $0 - 1 }
      newLine()
    }
    bytes += brackets.utf8.suffix(1)
  }

  private mutating func newLine() {
    guard let indent else { return }
    add("\n" + String(repeating: "  ", count: indent))
  }

  private mutating func string(_ text: String) {
    if !guarded || text.utf8.allSatisfy({ JSONWriter.isPlain($0) }) { return JSONText.quote(text, into: &bytes) }
    add("\"")
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": add("\\" + String(scalar))
      case "\n": add("\\n")
      case "\r": add("\\r")
      case "\t": add("\\t")
      case _ where JSONWriter.needsGuard(scalar): for unit in UTF16.encode(scalar) ?? .init() { escape(unit) }
      default: bytes += UTF8.encode(scalar) ?? .init()
      }
    }
    add("\"")
  }

  private mutating func escape(_ unit: UInt16) {
    let digits = String(unit, radix: 16)
    add("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
  }

  private mutating func add(_ text: String) { bytes += text.utf8 }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): false
    default: byte < 0x7F
    }
  }

  private static func needsGuard(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "<", ">", "&": true
    // Joiners belong to the spelling of many languages and do nothing by themselves.
    case "\u{200C}", "\u{200D}": false
    default:
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }
  }
}
