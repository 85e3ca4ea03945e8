import RoundtableRecord

/// A record as canonical JSON lines: the backup format, the interchange format, and what a repository of sessions can diff.
///
/// The first line is the header, each further line a fact. Every line has its keys in one order and no blanks, and ends with a line
/// feed, so that one record has one such file. The last line says how many facts there are, so that a log that was cut off is known:
///
///     {"format":"roundtable-log","version":2,"session":"0c5e…","reproducible":false}
///     {"position":1,"id":"0181…-…","unit":1,"writer":{"person":2,"terminal":"prompt-1"},"moment":"2022-06-14T13:00:00.000Z",
///      "kind":"session-titled","version":1,"salt":"9f…","body":{"title":"…"},"commitment":"3a…","hash":"77…"}
///     {"end":1,"head":"77…"}
///
/// Version 1 has no such last line.
///
/// `person` is left out where it is not known who typed, `salt` and `body` where they were erased. The body stands there as the
/// very bytes that were sealed. Where those are not a JSON object on one line, which no program of ours writes, `bodyHex` holds them.
package struct FactLog: Sendable {
  /// The session's id, 16 bytes.
  package let sessionID: [UInt8]
  /// All facts, in order; each has been checked to follow the one before it.
  package let facts: [StoredFact]
  /// The head of the record: that of its last fact.
  package let head: ChainHead
  /// False for one that was read without a last line that says so: more facts may have followed.
  package let isKnownWhole: Bool

  /// A log of facts that the caller has checked.
  package init(sessionID: [UInt8], facts: [StoredFact], head: ChainHead, isKnownWhole: Bool = true) {
    self.sessionID = sessionID
    self.facts = facts
    self.head = head
    self.isKnownWhole = isKnownWhole
  }

  /// The first line, its line feed included.
  package static func header(of sessionID: [UInt8], version: Int = 2) -> [UInt8] {
    var line = Array("{\"format\":\"roundtable-log\",\"version\":\(version),\"session\":".utf8)
    line.append(hex: sessionID)
    line.append(ascii: ",\"reproducible\":\(SessionID.isReproducible(sessionID))}\n")
    return line
  }

  /// The last line, its line feed included.
  package static func end(at head: ChainHead) -> [UInt8] {
    var line = Array("{\"end\":\(head.position),\"head\":".utf8)
    line.append(hex: head.hash)
    line.append(ascii: "}\n")
    return line
  }

  /// Appends the line of a fact, its line feed included.
  package static func write(_ fact: StoredFact, into line: inout [UInt8]) {
    let envelope = fact.envelope
    line.append(ascii: "{\"position\":\(envelope.position),\"id\":\"")
    line.append(uuid: envelope.id)
    line.append(ascii: "\",\"unit\":\(envelope.unit),\"writer\":{")
    if let person = envelope.writer.person { line.append(ascii: "\"person\":\(person),") }
    line.append(ascii: "\"terminal\":")
    JSONText.quote(envelope.writer.terminal, into: &line)
    line.append(ascii: "},\"moment\":\"\(envelope.moment.iso)\",\"kind\":")
    JSONText.quote(fact.kind, into: &line)
    line.append(ascii: ",\"version\":\(fact.version)")
    if let salt = fact.salt, let body = fact.body {
      line.append(ascii: ",\"salt\":")
      line.append(hex: salt)
      line.append(body: body)
    }
    line.append(ascii: ",\"commitment\":")
    line.append(hex: fact.commitment)
    line.append(ascii: ",\"hash\":")
    line.append(hex: fact.hash)
    line.append(ascii: "}\n")
  }
}

extension [UInt8] {
  fileprivate mutating func append(ascii text: String) { append(contentsOf: text.utf8) }

  fileprivate mutating func append(hex bytes: [UInt8]) {
    append(UInt8(ascii: "\""))
    Hex.append(bytes, to: &self)
    append(UInt8(ascii: "\""))
  }

  fileprivate mutating func append(uuid id: FactID) {
    for (index, byte) in id.bytes.enumerated() {
      if index == 4 || index == 6 || index == 8 || index == 10 { append(UInt8(ascii: "-")) }
      Hex.append(CollectionOfOne(byte), to: &self)
    }
  }

  fileprivate mutating func append(body: [UInt8]) {
    guard LogScanner.isObjectOnOneLine(body) else {
      append(ascii: ",\"bodyHex\":")
      return append(hex: body)
    }
    append(ascii: ",\"body\":")
    append(contentsOf: body)
  }
}
