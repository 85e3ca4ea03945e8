import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("Damaged bodies never stop the program, and are never taken for what they are not")
struct BodyFuzzTests {
  private static let interesting: [UInt8] = Array("{}[]\",:\\0129-+eu ?tfn".utf8) + [0x00, 0x1F, 0x7F, 0x80, 0xC3, 0xED, 0xFF]

  @Test("Whatever is still read after random changes has exactly one spelling: the one that was read", arguments: 0..<8)
  func mutations(seed: Int) {
    var dice = Dice(seed)
    var taken = 0
    for _ in 0..<6000 {
      let specimen = dice.pick(FactSpecimens.all)
      let body = mutated(Array(specimen.stored.utf8), &dice)
      let kind = dice.once(in: 10) ? dice.pick(FactTable.all).kind : specimen.kind
      guard let read = FactTable.read(kind: kind, version: 1, body: body) else { continue }
      taken += 1
      #expect(read.body == body)
    }
    #expect(taken > 100, "the changes are too rough to test anything")
  }

  @Test("Random bytes are refused, whatever the kind")
  func garbage() {
    var dice = Dice(1)
    for _ in 0..<20_000 {
      let body = (0..<dice.roll(40)).map { _ in dice.once(in: 3) ? UInt8(dice.roll(256)) : dice.pick(Self.interesting) }
      let type = dice.pick(FactTable.all)
      if let read = FactTable.read(kind: type.kind, version: 1, body: body) { #expect(read.body == body) }
    }
  }

  @Test("Every beginning of a body is refused")
  func prefixes() {
    for specimen in FactSpecimens.all {
      let body = Array(specimen.stored.utf8)
      let kind = specimen.kind
      for length in 0..<body.count { #expect(FactTable.read(kind: kind, version: 1, body: Array(body[..<length])) == nil) }
    }
  }

  private func mutated(_ body: [UInt8], _ dice: inout Dice) -> [UInt8] {
    var body = body
    for _ in 0...dice.roll(3) where !body.isEmpty {
      let place = dice.roll(body.count)
      switch dice.roll(5) {
      case 0: body[place] = dice.pick(Self.interesting)
      case 1: body[place] = UInt8(dice.roll(256))
      case 2: body.remove(at: place)
      case 3: body.insert(dice.pick(Self.interesting), at: place)
      default: body.swapAt(place, dice.roll(body.count))
      }
    }
    return body
  }
}
