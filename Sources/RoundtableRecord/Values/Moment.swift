/// An instant of the wall clock, UTC, in milliseconds. Shown, never used to order facts.
package struct Moment: Hashable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  package let milliseconds: Int64

  /// The instant this many milliseconds after 1970 began; the nearest of the years 1 to 9999, since a number from disk may be any.
  package init(milliseconds: Int64) { self.milliseconds = min(max(milliseconds, -62_135_596_800_000), 253_402_300_799_999) }

  /// Reads `2022-06-14T13:00:00Z`, with or without milliseconds. Nil when it is written otherwise; another zone than Z is not taken.
  package init?(iso text: some StringProtocol) {
    let parts = text.utf8.split(separator: UInt8(ascii: "T"), maxSplits: 1).map { Array($0) }
    guard parts.count == 2, let day = Day(iso: String(decoding: parts[0], as: UTF8.self)) else { return nil }
    let clock = parts[1]
    guard clock.count == 9 || clock.count == 13, clock.last == UInt8(ascii: "Z"),
      clock[2] == UInt8(ascii: ":"), clock[5] == UInt8(ascii: ":"),
      let hour = Moment.number(clock[0..<2]), let minute = Moment.number(clock[3..<5]), let second = Moment.number(clock[6..<8]),
      hour < 24, minute < 60, second < 60
    else { return nil }
    var thousandths = 0
    if clock.count == 13 {
      guard clock[8] == UInt8(ascii: "."), let value = Moment.number(clock[9..<12]) else { return nil }
      thousandths = value
    }
    let seconds = day.daysSince1970 * 86_400 + hour * 3600 + minute * 60 + second
    self.init(milliseconds: Int64(seconds) * 1000 + Int64(thousandths))
  }

  /// ISO 8601 in UTC, with milliseconds: `2022-06-14T13:00:00.000Z`.
  package var iso: String {
    let ofDay = Int(milliseconds - Int64(Day(of: self).daysSince1970) * 86_400_000)
    let clock = [ofDay / 3_600_000, ofDay / 60_000 % 60, ofDay / 1000 % 60].map { Day.padded($0, to: 2) }.joined(separator: ":")
    return Day(of: self).iso + "T" + clock + "." + Day.padded(ofDay % 1000, to: 3) + "Z"
  }

  /// Whole minutes from an earlier instant to this one; 0 when the clock was set back.
  package func minutes(since earlier: Moment) -> Int { max(0, Int((milliseconds - earlier.milliseconds) / 60_000)) }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    bytes.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? Int(String(decoding: bytes, as: UTF8.self)) : nil
  }
}
