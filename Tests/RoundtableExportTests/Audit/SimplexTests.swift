import Testing

@Suite("What a system of equations tells")
struct SimplexTests {
  @Test("The method finds what a system tells, and that it tells nothing where it has no solution")
  func simplex() {
    var system = Simplex()
    system.know(["a": 1, "b": 1, "c": 1], equals: 10)
    system.know(["a": 1, "b": -1], equals: 2)
    system.know(["d": 1], equals: 3)
    system.know(["c": 1, "d": 1, "e": 1], equals: 7)
    let ranges = system.ranges(of: ["a", "b", "c", "d", "e", "f"])
    #expect(
      ranges.mapValues { [$0.least, $0.most ?? -1] } == [
        "a": [4, 6], "b": [2, 4], "c": [0, 4], "d": [3, 3], "e": [0, 4], "f": [0, -1],
      ])
    system.know(["b": 1, "e": 1], equals: -1)
    #expect(system.ranges(of: ["a"]).isEmpty)
  }
}
