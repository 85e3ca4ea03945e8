// What each line costs in a session of 1,000, 10,000 and 100,000 facts, and how the cost grows: time of the processor, medians.
// Other sizes may stand behind the program's name.

let sizes = CommandLine.arguments.dropFirst().compactMap { Int($0) }
var results: [Results] = []
for size in sizes.isEmpty ? [1000, 10_000, 100_000] : Array(sizes) {
  do {
    results.append(try Measurement(facts: size).all())
  } catch {
    print("\(size) facts: \(error)")
  }
}
for line in ResultTable(results).lines { print(line) }
