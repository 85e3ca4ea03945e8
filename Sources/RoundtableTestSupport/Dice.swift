/// Random numbers that are the same each time, so that a failed test can be run again: SplitMix64.
package struct Dice: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Dice that fall the same way for the same seed.
  package init(_ seed: Int) { state = UInt64(bitPattern: Int64(seed)) &+ 0x9E37_79B9_7F4A_7C15 }

  /// The next 64 bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to, not including, `limit`, which must be above 0.
  package mutating func roll(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

  /// True once in this many times, on average.
  package mutating func once(in times: Int) -> Bool { roll(times) == 0 }

  /// One of several things; there must be one.
  package mutating func pick<Thing>(_ things: [Thing]) -> Thing { things[roll(things.count)] }
}
