/// The units in order, and which change made each thing what it is.
struct UnitLog: Sendable {
  /// The units that recorded something, in order of their first facts.
  var units: [Unit] = []
  /// Units, by first position, whose changes may be more recent than those of units after them: they were redone, or another terminal's line
  /// came between theirs.
  private(set) var late: Set<Int> = []
  /// The number of the change that made each thing what it is; undoing that change brings the earlier number back.
  var stamps = Stamps()
  private var lastStamp = 0
  /// The place of the unit that the fact in hand belongs to.
  private var inHand = 0
  /// The places of the units that are undone.
  private var undone = SortedNumbers()

  /// The units that are undone, in order.
  var undoneUnits: [Unit] { undone.all.map { units[$0] } }

  /// The place in `units` of the one whose first fact stands at this position; nil when there is none.
  func place(ofUnit first: Int) -> Int? {
    var low = 0
    var high = units.count
    while low < high {
      let middle = (low + high) / 2
      if units[middle].first < first { low = middle + 1 } else { high = middle }
    }
    return low < units.count && units[low].first == first ? low : nil
  }

  /// Takes the fact's unit in hand, and begins it when the fact is its first. True when it began.
  mutating func open(_ envelope: Envelope, kind: String) -> Bool {
    // A pasted block is one unit, and another terminal's facts may stand between its lines.
    let isNew = envelope.unit == envelope.position
    if !isNew, let place = units.last?.first == envelope.unit ? units.count - 1 : place(ofUnit: envelope.unit) {
      inHand = place
      if place != units.count - 1 { late.insert(envelope.unit) }
      units[place].last = envelope.position
      if units[place].kinds.last != kind { units[place].kinds.append(kind) }
      return false
    }
    inHand = units.count
    units.append(Unit(first: envelope.unit, last: envelope.position, writer: envelope.writer, moment: envelope.moment, kinds: [kind]))
    return true
  }

  /// A number for the next change.
  mutating func nextStamp() -> Int {
    lastStamp += 1
    return lastStamp
  }

  /// Keeps a change with the unit in hand. Gives the unit and its terminal when the change is its first.
  mutating func keep(_ change: Change) -> (first: Int, terminal: String)? {
    stamps[change.ref] = change.now
    units[inHand].changes.append(change)
    return units[inHand].changes.count == 1 ? (units[inHand].first, units[inHand].writer.terminal) : nil
  }

  /// Marks a unit as undone or redone, and gives its changes.
  mutating func mark(_ place: Int, undone isUndone: Bool) -> [Change] {
    units[place].undone = isUndone
    undone.set(place, isUndone)
    if !isUndone, !units[place].changes.isEmpty { late.insert(units[place].first) }
    return units[place].changes
  }

  /// Changes what undone units keep of a thing.
  mutating func editUndone(_ ref: Ref, _ edit: (Change) -> Change) {
    for place in undone.all {
      for index in units[place].changes.indices where units[place].changes[index].ref == ref {
        units[place].changes[index] = edit(units[place].changes[index])
      }
    }
  }

  /// The units as an audience may know them: with the changes that are shown to it, and without units of which nothing is.
  func seen(_ shown: (Change) -> Change?) -> UnitLog {
    var seen = UnitLog()
    for var unit in units {
      unit.changes = unit.changes.compactMap(shown)
      if unit.changes.isEmpty { continue }
      if unit.undone { seen.undone.insert(seen.units.count) }
      seen.units.append(unit)
    }
    return seen
  }

  /// Takes changes of these things out of every unit. Gives the units of which nothing is left; they can be neither undone nor redone.
  mutating func forget(_ gone: Set<Ref>) -> [Unit] {
    var empty: [Unit] = []
    for place in units.indices where units[place].changes.contains(where: { gone.contains($0.ref) }) {
      units[place].changes.removeAll { gone.contains($0.ref) }
      if units[place].changes.isEmpty { empty.append(units[place]) }
    }
    for ref in gone { stamps[ref] = 0 }
    return empty
  }
}

/// The number of the change that made each thing what it is; 0 for a thing that was never changed.
struct Stamps: Sendable {
  // Nearly every fact of a long record is a perspective: a number needs no hashing.
  private var perspectives: [Int] = []
  private var others: [Ref: Int] = [:]

  /// The number of the change; 0 when the thing was never changed.
  subscript(ref: Ref) -> Int {
    get {
      guard ref.kind == .perspective, let number = ref.number else { return others[ref] ?? 0 }
      return number > 0 && number <= perspectives.count ? perspectives[number - 1] : 0
    }
    set {
      guard ref.kind == .perspective, let number = ref.number, number > 0 else { return others[ref] = newValue }
      while perspectives.count < number { perspectives.append(0) }
      perspectives[number - 1] = newValue
    }
  }
}
