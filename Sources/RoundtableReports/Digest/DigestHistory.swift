import RoundtableRecord

/// What became of things since a position of the record, line by line. Only lines that stand count: what was taken back is no part of it.
struct History {
  /// A line that changed a thing: what the thing was before it, and when the line was typed.
  struct Turn<Thing: Sendable>: Sendable {
    let before: Thing?
    let moment: Moment
  }

  /// A line that changed a thing: what the thing was, and what it was then.
  struct Step<Thing: Sendable>: Sendable {
    let before: Thing?
    let after: Thing?
    let moment: Moment
  }

  private(set) var actions: [Int: [Turn<Action>]] = [:]
  private(set) var objections: [Int: [Turn<Objection>]] = [:]
  private(set) var members: [Int: [Turn<Member>]] = [:]
  private(set) var parked: [Int: [Turn<ParkedMatter>]] = [:]
  private(set) var issues: [Code: [Turn<Issue>]] = [:]
  private(set) var perspectives: [Int: [Turn<Perspective>]] = [:]

  /// What became of the things of a session since a position, 0 for the beginning.
  init(of session: Session, after position: Int) {
    for unit in session.units where unit.first > position && !unit.undone {
      for change in unit.before { add(change, unit.moment) }
    }
  }

  private mutating func add(_ change: Change, _ moment: Moment) {
    switch change {
    case .action(let number, let before): actions[number, default: []].append(Turn(before: before, moment: moment))
    case .objection(let number, let before): objections[number, default: []].append(Turn(before: before, moment: moment))
    case .member(let number, let before): members[number, default: []].append(Turn(before: before, moment: moment))
    case .parked(let number, let before): parked[number, default: []].append(Turn(before: before, moment: moment))
    case .issue(let code, let before): issues[code, default: []].append(Turn(before: before, moment: moment))
    case .perspective(let number, let before): perspectives[number, default: []].append(Turn(before: before, moment: moment))
    default: break
    }
  }

  /// The day on which a part of a thing came to be what it is now; nil when no line that stands made it so.
  static func day<Thing, Part: Equatable>(_ turns: [Turn<Thing>]?, now: Thing?, of part: (Thing) -> Part?) -> Day? {
    steps(turns, now: now).last { $0.before.flatMap(part) != $0.after.flatMap(part) }.map { Day(of: $0.moment) }
  }

  /// The lines that changed a thing, in order.
  static func steps<Thing>(_ turns: [Turn<Thing>]?, now: Thing?) -> [Step<Thing>] {
    let turns = turns ?? []
    return turns.indices.map { place in
      Step(before: turns[place].before, after: place + 1 < turns.count ? turns[place + 1].before : now, moment: turns[place].moment)
    }
  }
}
