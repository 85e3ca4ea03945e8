import RoundtableRecord

/// The end of a record: how long it is, and the hash that seals all of it.
package struct ChainHead: Sendable, Equatable {
  /// The position of the last fact; 0 in an empty record.
  package let position: Int
  /// The hash of the last fact; in an empty record the hash the chain begins with. 32 bytes.
  package let hash: [UInt8]

  /// The head at this position, with this hash.
  package init(position: Int, hash: [UInt8]) {
    self.position = position
    self.hash = hash
  }

  /// The first 128 bits of the hash as they are read aloud and written in the minutes: `3f2a 91bc …`, 8 groups of 4 digits.
  package var spoken: String { SpokenDigits.of(Hex.text(hash)) }

  /// `POSITION:HASH` with all 64 digits, as `verify --head` takes it.
  package var text: String { "\(position):\(Hex.text(hash))" }
}

/// A head that somebody wrote down: a position and at least the first 32 digits of its hash.
package struct HeadMark: Sendable, Equatable {
  /// The position it was written down at; 0 for an empty record.
  package let position: Int
  /// The digits written down, lower case, 32 to 64.
  package let digits: String

  /// Reads `POSITION:HASH`; blanks among the digits are allowed, and either case. Nil when it is written otherwise.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map { part in
      part.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    }
    guard parts.count == 2, parts[0].allSatisfy({ (0x30...0x39).contains($0) }),
      let position = Int(String(decoding: parts[0], as: UTF8.self)),
      (32...64).contains(parts[1].count), parts[1].allSatisfy({ Hex.value(of: $0) != nil })
    else { return nil }
    self.position = position
    digits = String(decoding: parts[1], as: UTF8.self).lowercased()
  }

  /// True when this is what somebody would have written down of that head.
  package func matches(_ head: ChainHead) -> Bool { head.position == position && Hex.text(head.hash).hasPrefix(digits) }
}
