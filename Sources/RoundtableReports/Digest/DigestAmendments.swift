package import RoundtableRecord

// How the plan itself changed.

extension Digest {
  /// One change to the plan.
  package struct Amendment: Sendable {
    /// The action.
    package let action: Int
    /// What changed of it.
    package let change: Change
    /// The day on which it came to be what it is now; nil where no line that stands made it so.
    package let day: Day?

    /// What changed of an action; nil for what was not said.
    package enum Change: Sendable {
      /// It is new.
      case added(Promise)
      /// It was taken out of the plan, with the reason.
      case dropped(Promise, into: [Int], reason: Untrusted)
      /// It was dropped, and stands again.
      case restored(title: Untrusted)
      /// The line that proposed it was undone.
      case undone(title: Untrusted)
      /// Its words.
      case title(from: Untrusted, to: Untrusted)
      /// Its measure.
      case measure(from: Untrusted?, to: Untrusted?)
      /// How far its measure is to get, and by when.
      case target(from: MeasureTarget?, to: MeasureTarget?)
      /// Its baseline.
      case baseline(from: Untrusted?, to: Untrusted?)
      /// Its owner.
      case owner(from: Speaker?, to: Speaker?)
      /// Its quarter, with the moves that led there, in order.
      case due(from: Due?, to: Due?, moves: [Move])
      /// Its milestones, all that it has now.
      case milestones([Milestone])
      /// Its supporting bodies, all that it has now.
      case support([Speaker])
      /// The issues it takes up, all that it has now.
      case issues([Code])
      /// The perspectives it rests on, all that may be shown now.
      case basis([Int])
    }
  }
}

extension Comparison {
  /// How the plan itself changed, by action.
  var amendments: [Digest.Amendment] {
    let numbers = max(session.actions.highest, earlier.actions.highest)
    return numbers == 0
      ? [] : (1...numbers).flatMap { number in changes(of: number).map { Digest.Amendment(action: number, change: $0, day: day(of: $0, number)) } }
  }

  private func changes(of number: Int) -> [Digest.Amendment.Change] {
    guard let now = session.action(number) else {
      return earlier.action(number).map { $0.stands ? [.undone(title: $0.title)] : [] } ?? []
    }
    guard let before = earlier.action(number) else { return now.stands ? [.added(Promise(now, disclosure))] : [] }
    switch (before.dropped, now.dropped) {
    case (nil, let reason?): return [.dropped(Promise(now, disclosure), into: now.successors, reason: reason)]
    case (.some, .some): return []
    case (.some, nil): return [.restored(title: now.title)] + changes(from: before, to: now)
    case (nil, nil): return changes(from: before, to: now)
    }
  }

  private func changes(from before: Action, to now: Action) -> [Digest.Amendment.Change] {
    var found: [Digest.Amendment.Change] = []
    if before.title != now.title { found.append(.title(from: before.title, to: now.title)) }
    if before.measure != now.measure { found.append(.measure(from: before.measure, to: now.measure)) }
    if before.target != now.target { found.append(.target(from: before.target, to: now.target)) }
    if before.baseline != now.baseline { found.append(.baseline(from: before.baseline, to: now.baseline)) }
    if before.owner != now.owner {
      found.append(.owner(from: before.owner.map { disclosure.holder($0) }, to: now.owner.map { disclosure.holder($0) }))
    }
    if before.due != now.due || before.moves.count != now.moves.count {
      found.append(.due(from: before.due, to: now.due, moves: Array(now.moves.dropFirst(before.moves.count))))
    }
    if before.milestones != now.milestones { found.append(.milestones(now.milestones)) }
    if before.supporting != now.supporting { found.append(.support(now.supporting.map { disclosure.holder($0) })) }
    if before.issues != now.issues { found.append(.issues(known(now.issues))) }
    // Held against what the audience may see now on both sides, or a change among withheld words would show.
    let basis = (ActionPlan.Basis(of: before.from, disclosure).shown, ActionPlan.Basis(of: now.from, disclosure).shown)
    if basis.0 != basis.1 { found.append(.basis(basis.1)) }
    return found
  }

  /// The day of a change: that of the last line that changed the same part of the action.
  private func day(of change: Digest.Amendment.Change, _ number: Int) -> Day? {
    let now = session.action(number)
    func last<Part: Equatable>(_ part: (Action) -> Part?) -> Day? { now.flatMap { history.day($0, of: part) } }
    return switch change {
    case .added: now.map { session.day(of: $0.moment) }
    case .dropped, .restored: last { $0.dropped }
    case .undone: nil
    case .title: last { $0.title }
    case .measure: last { $0.measure }
    case .target: last { $0.target }
    case .baseline: last { $0.baseline }
    case .owner: last { $0.owner }
    case .due: last { $0.due }
    case .milestones: last { $0.milestones }
    case .support: last { $0.supporting }
    case .issues: last { $0.issues }
    case .basis: last { ActionPlan.Basis(of: $0.from, disclosure).shown }
    }
  }

  private func known(_ issues: [Code]) -> [Code] { ActionPlan.once(issues.filter { session.issues[$0] != nil }) }
}
