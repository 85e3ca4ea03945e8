import RoundtableRecord

/// Why a log could not be read, and where.
package struct FactLogError: Error, Equatable, Sendable {
  /// The line, from 1.
  package let line: Int
  /// The column, in Unicode scalars from 1.
  package let column: Int
  /// What is wrong there, in plain words.
  package let reason: String

  /// The error at this place, for this reason.
  package init(line: Int, column: Int, reason: String) {
    self.line = line
    self.column = column
    self.reason = reason
  }
}

extension FactLog {
  /// Reads a whole log, strictly: a blank, an order of keys or a way to write a number that `write` does not have is an error,
  /// and so is a fact that does not follow the one before it. Only line ends may be those of a mail program.
  ///
  /// - Parameter isCut: true to read what is there of a log that was cut off, up to its last whole line.
  package init(reading bytes: [UInt8], isCut: Bool = false) throws(FactLogError) {
    var scanner = LogScanner(FactLog.lines(of: bytes, isCut: isCut))
    let (sessionID, version) = try scanner.header()
    try scanner.demand(FactLog.header(of: sessionID, version: version), written: "the header")
    var facts: [StoredFact] = []
    var line: [UInt8] = []
    var end: ChainHead?
    while !scanner.isAtEnd {
      scanner.beginLine()
      if let found = try scanner.end() {
        end = found
        try scanner.demand(FactLog.end(at: found), written: "the end")
        guard scanner.isAtEnd else { throw scanner.failure("nothing comes after the end mark of a log") }
        break
      }
      let fact = try scanner.fact()
      line.removeAll(keepingCapacity: true)
      FactLog.write(fact, into: &line)
      try scanner.demand(line, written: "a fact")
      facts.append(fact)
    }
    let head = try FactLog.check(facts, of: sessionID)
    if let end, end != head { throw scanner.failure("the end mark is that of another log: of \(end.position) facts, and here are \(head.position)") }
    guard end != nil || version == 1 || isCut else {
      throw scanner.failure("the log was cut off: its last line, with the end mark, is missing. What is there has \(head.position) facts; --cut takes them")
    }
    self.init(sessionID: sessionID, facts: facts, head: head, isKnownWhole: end != nil)
  }

  /// The bytes with line feeds for the line ends of a mail program; of a log that was cut off, up to the last of them.
  private static func lines(of bytes: [UInt8], isCut: Bool) -> [UInt8] {
    let (feed, carriage) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    // Within a line a carriage return is written as an escape.
    var lines = bytes.contains(carriage) ? bytes.indices.filter { bytes[$0] != carriage || bytes[($0 + 1)...].first != feed }.map { bytes[$0] } : bytes
    if isCut { lines.removeSubrange(((lines.lastIndex(of: feed) ?? -1) + 1)...) }
    return lines
  }

  private static func check(_ facts: [StoredFact], of sessionID: [UInt8]) throws(FactLogError) -> ChainHead {
    let erasures = Erasures(in: facts)
    var chain = Chain(of: sessionID)
    for (index, fact) in facts.enumerated() {
      // It stands before this fact only where this fact stands at its own place, which is not checked yet.
      let opener = chain.opener(of: fact.envelope).flatMap { facts.indices.contains($0 - 1) ? facts[$0 - 1].envelope : nil }
      do throws(Flaw) {
        try chain.follow(fact, erasures, opener: opener)
      } catch {
        // The header is line 1, so fact n stands on line n + 1.
        throw FactLogError(line: index + 2, column: 1, reason: "fact \(index + 1): " + error.rawValue)
      }
    }
    return chain.head
  }
}

extension LogScanner {
  /// Reads the header and gives the session's id, and the version of the format.
  fileprivate mutating func header() throws(FactLogError) -> (session: [UInt8], version: Int) {
    try expect("{\"format\":\"roundtable-log\",\"version\":")
    let version = take("1,\"session\":") ? 1 : 2
    guard version == 1 || take("2,\"session\":") else { throw failure("this program reads versions 1 and 2 of the format") }
    let session = try hex(count: 16)
    try expect(",\"reproducible\":")
    try expect(SessionID.isReproducible(session) ? "true" : "false")
    try expect("}\n")
    return (session, version)
  }

  /// Reads the line that ends a log; nil where another comes next.
  fileprivate mutating func end() throws(FactLogError) -> ChainHead? {
    guard take("{\"end\":") else { return nil }
    let position = try number()
    try expect(",\"head\":")
    let hash = try hex(count: 32)
    try expect("}\n")
    return ChainHead(position: position, hash: hash)
  }

  /// Reads a line that holds a fact.
  fileprivate mutating func fact() throws(FactLogError) -> StoredFact {
    let envelope = try envelope()
    try expect(",\"kind\":")
    let kind = try text()
    try expect(",\"version\":")
    let version = try number()
    let salt = try take(",\"salt\":") ? hex(count: 32) : nil
    let body = salt == nil ? nil : try body()
    try expect(",\"commitment\":")
    let commitment = try hex(count: 32)
    try expect(",\"hash\":")
    let hash = try hex(count: 32)
    try expect("}\n")
    return StoredFact(envelope: envelope, kind: kind, version: version, body: body, salt: salt, commitment: commitment, hash: hash)
  }

  private mutating func envelope() throws(FactLogError) -> Envelope {
    try expect("{\"position\":")
    let position = try number()
    try expect(",\"id\":")
    let id = try uuid()
    try expect(",\"unit\":")
    let unit = try number()
    try expect(",\"writer\":{")
    let person = try take("\"person\":") ? number() : nil
    if person != nil { try expect(",") }
    try expect("\"terminal\":")
    let terminal = try text()
    try expect("},\"moment\":")
    let moment = try moment()
    return Envelope(position: position, id: id, unit: unit, writer: Writer(person: person, terminal: terminal), moment: moment)
  }

  private mutating func body() throws(FactLogError) -> [UInt8] {
    if take(",\"bodyHex\":") { return try hex(count: nil) }
    try expect(",\"body\":")
    return try object()
  }
}
