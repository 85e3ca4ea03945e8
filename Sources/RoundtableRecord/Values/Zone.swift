/// Where the room's days begin and end: a place of the IANA database, and the rule that its clocks followed when it was set. The rule is
/// recorded with the name, so that a record tells the same days on every machine.
package struct Zone: Hashable, Sendable {
  /// As the IANA database names it: `America/Edmonton`.
  package let name: String
  /// The rule, in the form of POSIX: `MST7MDT,M3.2.0,M11.1.0`.
  package let rule: String
  private let clocks: ZoneRule

  /// The zone of a session that has not said where it meets.
  package static let utc = Zone(name: "UTC", rule: "UTC0", clocks: ZoneRule(standard: 0, summer: nil))

  /// A place and its rule (POSIX.1-2017, section 8.3, `TZ`; RFC 8536, section 3.3.1). Nil for a rule that is written otherwise, and for a name with
  /// anything but letters, digits and `/_-+` in it.
  package init?(name: String, rule: String) {
    guard let clocks = ZoneRule(rule), !name.isEmpty, name.utf8.allSatisfy(Zone.isInName) else { return nil }
    self.init(name: name, rule: rule, clocks: clocks)
  }

  /// Reads what `stored` writes.
  package init?(stored text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { return nil }
    self.init(name: parts[0], rule: parts[1])
  }

  private static func isInName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: "/_-+".utf8.contains(byte)
    }
  }

  private init(name: String, rule: String, clocks: ZoneRule) { (self.name, self.rule, self.clocks) = (name, rule, clocks) }

  /// As a setting keeps it: the name, then the rule.
  package var stored: String { name + " " + rule }

  /// The day that people there would say.
  package func day(of moment: Moment) -> Day { Day(of: local(moment)) }

  /// The day and the time of that day that people there would say: `2022-06-14, 19:40`.
  package func time(of moment: Moment) -> String {
    let iso = local(moment).iso
    return "\(iso.prefix(10)), \(iso.dropFirst(11).prefix(5))"
  }

  /// The time of the day there, to the second: `19:40:05`.
  package func clock(of moment: Moment) -> String { String(local(moment).iso.dropFirst(11).prefix(8)) }

  /// The instant at which a day ends there.
  package func end(of day: Day) -> Moment {
    let midnight = Moment(milliseconds: Int64(day.daysSince1970 + 1) * 86_400_000)
    let near = Moment(milliseconds: midnight.milliseconds - Int64(clocks.offset(at: midnight)) * 1000)
    return Moment(milliseconds: midnight.milliseconds - Int64(clocks.offset(at: near)) * 1000)
  }

  /// What a clock there shows, written as if it were UTC.
  private func local(_ moment: Moment) -> Moment { Moment(milliseconds: moment.milliseconds + Int64(clocks.offset(at: moment)) * 1000) }
}

extension Session {
  /// Where the room's days begin and end: what `set zone` said; UTC until then.
  package var zone: Zone { chosenSettings[Zone.setting].flatMap { Zone(stored: $0.value) } ?? .utc }

  /// The day on which something happened, as the room says it.
  package func day(of moment: Moment) -> Day { zone.day(of: moment) }
}

extension Zone {
  /// The setting that keeps it.
  package static let setting = "zone"
}
