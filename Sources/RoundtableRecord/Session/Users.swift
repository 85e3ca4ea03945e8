/// Which things rest on which, kept by `Session.put` from what every thing `needs`.
package struct Users: Sendable, Equatable {
  /// Things of a kind that rest on another.
  struct Place: Hashable {
    let need: Ref
    let kind: ThingKind
  }

  /// Users known by a number, by what they rest on and their kind.
  private(set) var numbered: [Place: SortedNumbers] = [:]
  /// All others, in the order in which they came.
  private(set) var others: [Ref: [Ref]] = [:]

  /// The things of a kind that rest on another, by number; those known otherwise are left out.
  package func numbers(_ kind: ThingKind, of need: Ref) -> [Int] { numbered[Place(need: need, kind: kind)]?.all ?? [] }

  /// True when a thing of a numbered kind rests on another.
  func has(_ kind: ThingKind, of need: Ref) -> Bool { !numbers(kind, of: need).isEmpty }

  /// Everything that rests on a thing, in the order of kinds.
  func all(of need: Ref) -> [Ref] {
    let known = others[need] ?? []
    return ThingKind.allCases.flatMap { kind in
      known.filter { $0.kind == kind }.sorted() + numbers(kind, of: need).map { Ref(kind, $0) }
    }
  }

  mutating func insert(_ user: Ref, on needs: [Ref]) {
    for need in needs {
      if let number = user.number {
        numbered.edit(Place(need: need, kind: user.kind), from: .init()) { $0.insert(number) }
      } else {
        others.edit(need, from: []) { if !$0.contains(user) { $0.append(user) } }
      }
    }
  }

  mutating func remove(_ user: Ref, from needs: [Ref]) {
    for need in needs {
      if let number = user.number {
        numbered.edit(Place(need: need, kind: user.kind), from: .init()) { $0.remove(number) }
      } else {
        others.edit(need, from: []) { $0.removeAll { $0 == user } }
      }
    }
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
    if let last = all.last, last >= number {
      let place = firstIndex(notBelow: number)
      if all[place] != number { all.insert(number, at: place) }
    } else {
      all.append(number)
    }
  }

  /// Takes a number out; nothing changes when it is not there.
  mutating func remove(_ number: Int) {
    let place = firstIndex(notBelow: number)
    if place < all.count, all[place] == number { all.remove(at: place) }
  }

  /// Adds a number or takes it out.
  mutating func set(_ number: Int, _ isIn: Bool) { if isIn { insert(number) } else { remove(number) } }

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
