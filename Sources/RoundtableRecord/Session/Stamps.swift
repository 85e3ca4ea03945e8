/// Which change each thing was changed by last, so that undo can see whether a thing is still as a unit left it.
struct Stamps: Sendable {
  // Nearly every fact of a long record is a perspective: a number needs no hashing.
  private var perspectives: [Int] = []
  private var others: [Change.Key: Int] = [:]

  /// The number of the change; nil when the thing was never changed.
  subscript(key: Change.Key) -> Int? {
    get {
      guard case .perspective(let number) = key else { return others[key] }
      return number > 0 && number <= perspectives.count && perspectives[number - 1] > 0 ? perspectives[number - 1] : nil
    }
    set {
      guard case .perspective(let number) = key, number > 0 else { return others[key] = newValue }
      while perspectives.count < number { perspectives.append(0) }
      perspectives[number - 1] = newValue ?? 0
    }
  }
}
