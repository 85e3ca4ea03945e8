@testable import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("Registers and numbers")
struct RegistryTests {
  @Test("What is put back stands where it stood, whoever came in between")
  func ranks() {
    var registry = Registry<Int>()
    for (value, code) in ["a", "b", "c", "d"].enumerated() { _ = registry.put(value, at: .code(Code(unchecked: code))) }
    _ = registry.put(nil, at: .code("b"))
    _ = registry.put(nil, at: .code("c"))
    _ = registry.put(9, at: .code("e"))
    _ = registry.put(2, at: .code("c"))
    _ = registry.put(1, at: .code("b"))
    #expect(registry.codes.map(\.text) == ["a", "b", "c", "d", "e"])
    #expect(registry.all == [0, 1, 2, 3, 9])
    #expect(registry.put(7, at: .code("a")) == 0)
    #expect(registry.count == 5)
  }

  @Test("A number whose thing was undone stays empty")
  func numbered() {
    var things = Numbered<String>()
    _ = things.put("one", at: .number(1))
    _ = things.put("three", at: .number(3))
    #expect(things[1] == "one" && things[2] == nil && things[3] == "three" && things[4] == nil && things[0] == nil && things[-1] == nil)
    #expect(things.put(nil, at: .number(3)) == "three")
    #expect(things.highest == 3)
    #expect(things.all == ["one"])
  }

  @Test("Sorted numbers hold what a set holds, in order", arguments: 0..<20)
  func sorted(seed: Int) {
    var dice = Dice(seed)
    var numbers = SortedNumbers()
    var model: Set<Int> = []
    for _ in 0..<300 {
      let number = 1 + dice.roll(40)
      if dice.once(in: 2) {
        numbers.insert(number)
        model.insert(number)
      } else {
        numbers.remove(number)
        model.remove(number)
      }
      #expect(numbers.all == model.sorted())
      #expect(numbers.count == model.count)
    }
  }

  @Test("A tally counts by level and up to a level")
  func tally() {
    var tally = Tally()
    tally[.named] += 1
    tally[.anon] += 3
    tally[.private] += 2
    #expect(tally.total == 6)
    #expect(Level.allCases.map { tally.upTo($0) } == [1, 1, 4, 6])
  }
}
