/// What is the same for every fact: where it stands, who wrote it, and what seals it.
package struct Envelope: Sendable, Equatable {
  /// 1, 2, 3 … in its file, without gaps. The only thing that orders facts.
  package let position: Int
  /// A UUIDv7 made by the writer, 16 bytes. The same id twice is stored once.
  package let id: FactID
  /// The undo unit: the position of the first fact that the same typed line, or pasted block, gave.
  package let unit: Int
  /// Who typed.
  package let writer: Writer
  /// The wall clock when it was decided. Shown, never used to order.
  package let moment: Moment

  /// Creates the envelope from its fields.
  package init(position: Int, id: FactID, unit: Int, writer: Writer, moment: Moment) {
    self.position = position
    self.id = id
    self.unit = unit
    self.writer = writer
    self.moment = moment
  }
}

/// Who typed, and at which terminal.
package struct Writer: Hashable, Sendable {
  /// The person typing, `--as` or the first scribe; nil when no one is known.
  package let person: Int?
  /// The terminal: a prompt, a script run or a one-shot command. The open issue, `.` and undo are each terminal's own.
  package let terminal: String

  /// This person at this terminal.
  package init(person: Int?, terminal: String) {
    self.person = person
    self.terminal = terminal
  }
}

/// The id of a fact: a UUIDv7, RFC 9562 section 5.7, 16 bytes.
package struct FactID: Hashable, Sendable {
  /// The 16 bytes, in the order they are written.
  package let bytes: [UInt8]

  /// Takes 16 bytes. Nil when there are more or fewer.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count == 16 else { return nil }
    self.bytes = bytes
  }

  /// The UUIDv7 of a moment and ten random bytes. Traps when there are not ten; both callers make them here.
  package init(at moment: Moment, random: [UInt8]) {
    precondition(random.count == 10)
    let time = UInt64(bitPattern: moment.milliseconds)
    var made = [40, 32, 24, 16, 8, 0].map { UInt8(truncatingIfNeeded: time >> UInt64($0)) } + random
    made[6] = 0x70 | (made[6] & 0x0F)
    made[8] = 0x80 | (made[8] & 0x3F)
    bytes = made
  }
}
