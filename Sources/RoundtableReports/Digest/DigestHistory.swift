import RoundtableRecord

/// What became of things since a position of the record, line by line. Only lines that stand count.
struct History {
  /// A line that changed a thing: what the thing was before and after it, and when the line was typed.
  struct Step<T: Thing> {
    let before: T?
    let after: T?
    let moment: Moment
  }

  private let zone: Zone
  private var changes: [Ref: [(change: Change, moment: Moment)]] = [:]

  /// What became of the things of a session since a position, 0 for the beginning.
  init(of session: Session, after position: Int) {
    zone = session.zone
    for unit in session.units where unit.first > position && !unit.undone {
      for change in unit.changes { changes.append((change, unit.moment), to: change.ref) }
    }
  }

  /// The day on which a part of a thing came to be what it is now; nil when no line that stands made it so.
  func day<T: Thing, Part: Equatable>(_ now: T, of part: (T) -> Part?) -> Day? {
    steps(to: now).last { $0.before.flatMap(part) != $0.after.flatMap(part) }.map { zone.day(of: $0.moment) }
  }

  /// A thing as it was before the first of these lines; nil when it was not there. One that no line changed is as it is now.
  func state<T: Thing>(before now: T) -> T? {
    guard let first = changes[now.ref]?.first else { return now }
    return first.change.previous(as: T.self)
  }

  /// The lines that changed a thing, in order.
  func steps<T: Thing>(to now: T) -> [Step<T>] {
    let turns = changes[now.ref] ?? []
    let after = turns.dropFirst().map { $0.change.previous(as: T.self) } + [now]
    return zip(turns, after).map { Step(before: $0.change.previous(as: T.self), after: $1, moment: $0.moment) }
  }
}
