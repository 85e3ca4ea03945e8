// Dictionaries whose values begin at something and grow.

extension Dictionary {
  /// Changes the value of a key in place; a key without one begins at `initial`.
  package mutating func edit(_ key: Key, from initial: @autoclosure () -> Value, _ edit: (inout Value) -> Void) { edit(&self[key, default: initial()]) }

  /// Adds to the count of a key.
  package mutating func add(_ step: Int = 1, to key: Key) where Value == Int { edit(key, from: 0) { $0 += step } }

  /// Adds an element to the list of a key.
  package mutating func append<Element>(_ element: Element, to key: Key) where Value == [Element] { edit(key, from: []) { $0.append(element) } }
}
