import RoundtableRecord
import RoundtableStore
import RoundtableTestSupport
import Testing

@Suite("The log as JSON lines")
struct FactLogTests {
  private func store(_ words: String...) throws -> MemoryStore {
    let store = MemoryStore(MemoryLog(named: "riverton", entropy: .seeded(.riverton)), entropy: .seeded(.riverton))
    _ = try store.append(units: words.map { [NoteMade(text: Untrusted($0))] }, by: .riverton, at: .riverton, expecting: 0)
    return store
  }

  private func log(of store: some FactStore) throws -> [UInt8] {
    var text = FactLog.header(of: store.sessionID)
    try store.read(after: 0) { FactLog.write($0, into: &text) }
    return try text + FactLog.end(at: store.head())
  }

  private func read(_ text: String) throws(FactLogError) -> FactLog { try FactLog(reading: Array(text.utf8)) }

  private func failure(_ text: String) -> FactLogError? {
    do throws(FactLogError) {
      _ = try read(text)
      return nil
    } catch {
      return error
    }
  }

  @Test("A log looks like this")
  func specimen() throws {
    let store = try store("Ré: \"10:30\"")
    #expect(
      String(decoding: try log(of: store), as: UTF8.self) == #"""
        {"format":"roundtable-log","version":2,"session":"4ed1638eafbf8c499503938faabc42a4","reproducible":true}
        {"position":1,"id":"0181624c-a880-7d31-8eab-ad59aa3bbf2b","unit":1,"writer":{"person":1,"terminal":"prompt-1"},"moment":"2022-06-14T13:00:00.000Z",\#
        "kind":"note-made","version":1,"salt":"cb3bfdb20a26c4267b758afdc090fa7b691214959a7b633127eae984a08ab87e","body":{"text":"Ré: \"10:30\""},\#
        "commitment":"58e61fccb1afad6d6d176d17e7283c8f502faa135b3e98286edd63ce00e6370c",\#
        "hash":"8f1bf83a3a760d5d740bffe8c941b550819e931b8217fde8cd505bf07592baad"}
        {"end":1,"head":"8f1bf83a3a760d5d740bffe8c941b550819e931b8217fde8cd505bf07592baad"}
        """# + "\n")
  }

  @Test("A log that is read back gives the same facts and head")
  func roundTrip() throws {
    let store = try store("plain", "\u{202E}backwards\u{0}\n\"quoted\" \\ <script>", String(repeating: "Ł", count: 5000))
    let read = try FactLog(reading: try log(of: store))
    #expect(try read.facts == store.facts())
    #expect(try read.head == store.head())
    #expect(read.sessionID == store.sessionID)
  }

  @Test("A log without facts is one")
  func empty() throws {
    let store = MemoryStore()
    #expect(try FactLog(reading: try log(of: store)).head == store.head())
  }

  @Test("A writer nobody knows, an odd terminal, and a kind that this program does not know are kept")
  func odd() throws {
    let store = try store("first")
    let writer = Writer(person: nil, terminal: "tty \"é\"\u{7}\\")
    try store.add(kind: "odd \"kind\"", body: #"{"a":{"b":["}",1]},"c":"\\"}"#, by: writer)
    let read = try FactLog(reading: try log(of: store))
    #expect(try read.facts == store.facts())
    #expect(read.facts.last?.kind == "odd \"kind\"" && read.facts.last?.fact == nil)
    #expect(read.facts.last?.envelope.writer == writer)
  }

  @Test("A body that can not stand in a line is kept all the same", arguments: ["", "{\n}", "{} {}", "[1]", "{\"a", "{\"a\\", "}", "{}}"])
  func body(_ body: String) throws {
    let store = try store("first")
    try store.add(kind: "odd", body: body)
    let text = try log(of: store)
    #expect(String(decoding: text, as: UTF8.self).contains("\"bodyHex\":\"\(Hex.text(body.utf8))\""))
    #expect(try FactLog(reading: text).facts == store.facts())
  }

  @Test("Words that were erased are left out, and that is believed only of what an erasure names")
  func erased() throws {
    let memory = MemoryLog()
    let store = MemoryStore(memory)
    _ = try store.note("to be erased")
    try store.add(kind: Erasures.kind, body: #"{"positions":[1]}"#)
    memory.tamper { $0[0] = $0[0].with(body: nil) }
    let text = try log(of: store)
    #expect(!String(decoding: text, as: UTF8.self).contains("to be erased"))
    #expect(try FactLog(reading: text).head == store.head())
    let cut = String(decoding: text, as: UTF8.self).split(separator: "\n").prefix(2).joined(separator: "\n") + "\n"
    #expect(failure(cut) == FactLogError(line: 2, column: 1, reason: "fact 1: its words are missing, and no erasure names it"))
  }

  @Test("A block that others wrote into keeps its unit; one of another's lines is an error that names the line")
  func joined() throws {
    let store = try store("mine")
    _ = try store.append([NoteMade(text: Untrusted("theirs"))], by: .elsewhere, at: .riverton, expecting: 1)
    _ = try store.append([NoteMade(text: Untrusted("mine again"))], by: .riverton, at: .riverton, expecting: 2, joining: 1)
    let read = try FactLog(reading: try log(of: store))
    #expect(try read.facts == store.facts())
    #expect(read.facts.map(\.envelope.unit) == [1, 2, 1])
    var chain = Chain(of: store.sessionID)
    let begun = chain.seal([NoteMade(text: Untrusted("mine"))], by: .riverton, at: .riverton, entropy: .system)
    let taken = chain.seal([NoteMade(text: Untrusted("theirs"))], joining: 1, by: .elsewhere, at: .riverton, entropy: .system)
    var text = FactLog.header(of: store.sessionID)
    for fact in begun + taken { FactLog.write(fact, into: &text) }
    let error = failure(String(decoding: text, as: UTF8.self))
    #expect(error == FactLogError(line: 3, column: 1, reason: "fact 2: it goes on with a block of lines that its terminal did not begin"))
  }

  @Test("A fact that was changed is named by its line")
  func changed() throws {
    let text = String(decoding: try log(of: try store("one", "two", "three")), as: UTF8.self)
    let changed = text.replacing("\"two\"", with: "\"TWO\"")
    #expect(failure(changed) == FactLogError(line: 3, column: 1, reason: "fact 2: its words are not the ones that were sealed"))
    let lines = text.split(separator: "\n")
    let without = [lines[0], lines[1], lines[3]].joined(separator: "\n") + "\n"
    #expect(failure(without) == FactLogError(line: 3, column: 1, reason: "fact 2: it is missing"))
  }

  @Test("Whatever is written in another way is an error that names line and column", arguments: Slip.all)
  fileprivate func strict(_ slip: Slip) throws {
    let text = String(decoding: try log(of: try store("É")), as: UTF8.self)
    let wrong = text.replacing(slip.what, with: slip.by, maxReplacements: 1)
    #expect(wrong != text)
    let found = failure(wrong)
    #expect(found?.line == slip.line)
    #expect(found?.column == slip.column)
  }

  @Test("A log that was cut off is refused, and what is there of it is taken only when that is asked for")
  func cutOff() throws {
    let lines = String(decoding: try log(of: try store("one", "two", "three")), as: UTF8.self).split(separator: "\n")
    let cut = lines[..<3].joined(separator: "\n") + "\n"
    #expect(failure(cut)?.reason.hasPrefix("the log was cut off") == true)
    for end in ["", "{\"position\":3,\"id"] {
      let taken = try FactLog(reading: Array((cut + end).utf8), isCut: true)
      #expect(taken.facts.count == 2 && !taken.isKnownWhole)
    }
    let other = [lines[0], lines[1], lines[4]].joined(separator: "\n") + "\n"
    #expect(failure(other)?.reason.hasPrefix("the end mark is that of another log") == true)
    #expect(failure(lines.joined(separator: "\n") + "\n" + lines[1] + "\n")?.line == 5)
  }

  @Test("A log of an older program has no end mark: it is read, and not known to be whole; line ends of a mail program do no harm")
  func older() throws {
    let text = String(decoding: try log(of: try store("one", "two")), as: UTF8.self)
    let older = text.replacing("-log\",\"version\":2", with: "-log\",\"version\":1").split(separator: "\n").dropLast().joined(separator: "\n") + "\n"
    #expect(try !read(older).isKnownWhole && read(older).facts.count == 2)
    #expect(try read(text.replacing("\n", with: "\r\n")).isKnownWhole)
  }

  @Test("No log of any length stops the program")
  func cut() throws {
    let bytes = try log(of: try store("one \u{7} two", "three"))
    for length in 0..<bytes.count {
      let cut = Array(bytes[..<length])
      #expect(throws: FactLogError.self) { try FactLog(reading: cut) }
    }
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 0x04
      #expect(throws: FactLogError.self) { try FactLog(reading: changed) }
    }
  }
}

extension FactStore {
  /// Stores a fact of any kind and with any body.
  fileprivate func add(kind: String, body: String, by writer: Writer = .riverton) throws {
    var chain = Chain(of: sessionID, from: try head())
    let unit = chain.head.position + 1
    try append(
      sealed: [
        chain.seal(kind: kind, version: 1, body: Array(body.utf8), in: unit, by: writer, at: .riverton, entropy: .system)
      ])
  }
}

/// Something that is not written as a log writes it.
private struct Slip: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let what: String
  let by: String
  let line: Int
  let column: Int

  init(_ what: String, _ by: String, line: Int = 2, column: Int) {
    testDescription = "\(what) as \(by)"
    (self.what, self.by, self.line, self.column) = (what, by, line, column)
  }

  static let all = [
    Slip("\"version\":2", "\"version\":3", line: 1, column: 38),
    Slip("true", "false", line: 1, column: 100),
    Slip("}\n", "}", line: 1, column: 104),
    Slip("\"position\":1", "\"position\": 1", column: 13),
    Slip("\"position\":1", "\"position\":01", column: 13),
    Slip("prompt-1", "\\u0070rompt-1", column: 100),
    Slip(".000Z", "Z", column: 141),
    // A body is kept as it stands, so that this one is not what was sealed.
    Slip("\"É\"", "\"\\u00c9\"", column: 1),
  ]
}
