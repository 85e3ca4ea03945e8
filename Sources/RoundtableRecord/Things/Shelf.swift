/// A place where things of one kind are kept.
package protocol Shelf<Value>: Sendable {
  /// What is kept.
  associatedtype Value: Sendable
  /// The thing of this key; nil when there is none.
  subscript(key: Ref.Key) -> Value? { get }
  /// The things, in order.
  var all: [Value] { get }
  /// Puts a thing, or takes it out with nil, and gives back what was there. Only `Session.put` calls it.
  mutating func put(_ value: Value?, at key: Ref.Key) -> Value?
}

/// Things known by a code, in the order in which they came.
package struct Registry<Value: Sendable>: Shelf {
  /// The codes, in order.
  package private(set) var codes: [Code] = []
  private var values: [Code: Value] = [:]
  /// When each code came first, so that one that is put back stands where it stood.
  private var ranks: [Code: Int] = [:]

  /// The thing of this code; nil when there is none.
  package subscript(code: Code) -> Value? { values[code] }

  package subscript(key: Ref.Key) -> Value? { if case .code(let code) = key { values[code] } else { nil } }

  /// How many there are.
  package var count: Int { codes.count }

  /// True when there are none.
  package var isEmpty: Bool { codes.isEmpty }

  package var all: [Value] { codes.compactMap { values[$0] } }

  package mutating func put(_ value: Value?, at key: Ref.Key) -> Value? {
    guard case .code(let code) = key else { return nil }
    let before = values[code]
    values[code] = value
    if before == nil, value != nil { insert(code) }
    if before != nil, value == nil { codes.removeAll { $0 == code } }
    return before
  }

  /// Gives a new code the place of another in the order.
  mutating func place(_ code: Code, beside other: Code) { if ranks[code] == nil { ranks[code] = ranks[other] } }

  private mutating func insert(_ code: Code) {
    guard let rank = ranks[code] else {
      ranks[code] = ranks.count
      return codes.append(code)
    }
    codes.insert(code, at: codes.firstIndex { ranks[$0] ?? 0 > rank } ?? codes.count)
  }
}

/// Things known by a number from 1. A number whose thing was undone stays empty, and is never given again.
package struct Numbered<Value: Sendable>: Shelf {
  private var slots: [Value?] = []

  /// The thing of this number; nil when there is none.
  package subscript(number: Int) -> Value? { number > 0 && number <= slots.count ? slots[number - 1] : nil }

  package subscript(key: Ref.Key) -> Value? { if case .number(let number) = key { self[number] } else { nil } }

  package var all: [Value] { slots.compactMap(\.self) }

  /// True when there are none.
  package var isEmpty: Bool { !slots.contains { $0 != nil } }

  /// The highest number that has or had a thing.
  package var highest: Int { slots.count }

  package mutating func put(_ value: Value?, at key: Ref.Key) -> Value? {
    guard case .number(let number) = key, number > 0 else { return nil }
    while slots.count < number { slots.append(nil) }
    let before = slots[number - 1]
    slots[number - 1] = value
    return before
  }
}

/// Things known by a word that is not a code.
package struct Named<Value: Sendable>: Shelf {
  private var values: [String: Value] = [:]

  /// The thing of this word; nil when there is none.
  package subscript(word: String) -> Value? { values[word] }

  package subscript(key: Ref.Key) -> Value? { if case .word(let word) = key { values[word] } else { nil } }

  package var all: [Value] { values.sorted { $0.key < $1.key }.map(\.value) }

  package mutating func put(_ value: Value?, at key: Ref.Key) -> Value? {
    guard case .word(let word) = key else { return nil }
    defer { values[word] = value }
    return values[word]
  }
}

/// The only thing of its kind.
package struct Single<Value: Sendable>: Shelf {
  /// The thing; nil while there is none.
  package private(set) var value: Value?

  package subscript(key: Ref.Key) -> Value? { key == .only ? value : nil }

  package var all: [Value] { [value].compactMap(\.self) }

  package mutating func put(_ new: Value?, at key: Ref.Key) -> Value? {
    defer { value = new }
    return value
  }
}
