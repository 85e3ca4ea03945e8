/// Things known by a code, in the order in which they came.
package struct Registry<Value: Sendable>: Sendable {
  /// The codes, in order.
  package private(set) var codes: [Code] = []
  private var values: [Code: Value] = [:]
  /// Where each code came in first, so that one which is put back stands where it stood.
  private var ranks: [Code: Int] = [:]

  /// The thing of this code; nil when there is none.
  package subscript(code: Code) -> Value? { values[code] }

  /// How many there are.
  package var count: Int { codes.count }

  /// True when there is none.
  package var isEmpty: Bool { codes.isEmpty }

  /// The things, in order.
  package var all: [Value] { codes.compactMap { values[$0] } }

  /// Puts a thing, or takes it out with nil, and gives back what was there.
  mutating func put(_ value: Value?, at code: Code) -> Value? {
    let before = values[code]
    values[code] = value
    if before == nil, value != nil { insert(code) }
    if before != nil, value == nil { codes.removeAll { $0 == code } }
    return before
  }

  private mutating func insert(_ code: Code) {
    guard let rank = ranks[code] else {
      ranks[code] = ranks.count
      return codes.append(code)
    }
    codes.insert(code, at: codes.firstIndex { ranks[$0] ?? 0 > rank } ?? codes.count)
  }
}

/// Things known by a number from 1; a number whose thing was undone stays empty.
package struct Numbered<Value: Sendable>: Sendable {
  private var slots: [Value?] = []

  /// The thing of this number; nil when there is none.
  package subscript(number: Int) -> Value? { number > 0 && number <= slots.count ? slots[number - 1] : nil }

  /// The things, by number. Costs their count.
  package var all: [Value] { slots.compactMap(\.self) }

  /// The highest number that has or had a thing.
  package var highest: Int { slots.count }

  /// Puts a thing, or takes it out with nil, and gives back what was there.
  mutating func put(_ value: Value?, at number: Int) -> Value? {
    while slots.count < number { slots.append(nil) }
    let before = slots[number - 1]
    slots[number - 1] = value
    return before
  }
}

/// Numbers in rising order. Adding at the end, the usual case, is constant; elsewhere it moves what follows.
package struct SortedNumbers: Sendable, Equatable {
  /// The numbers, rising.
  package private(set) var all: [Int] = []

  /// How many there are.
  package var count: Int { all.count }

  /// Adds a number; nothing changes when it is there.
  mutating func insert(_ number: Int) {
    if let last = all.last, last < number { return all.append(number) }
    let place = firstIndex(notBelow: number)
    if place == all.count || all[place] != number { all.insert(number, at: place) }
  }

  /// Takes a number out; nothing changes when it is not there.
  mutating func remove(_ number: Int) {
    let place = firstIndex(notBelow: number)
    if place < all.count, all[place] == number { all.remove(at: place) }
  }

  private func firstIndex(notBelow number: Int) -> Int {
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
