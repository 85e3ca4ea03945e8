package import RoundtableRecord

// What changed, in one list: the plan itself and what happened beside it.

extension Digest {
  /// One thing that changed.
  package enum Change: Sendable {
    /// Something that happened.
    case event(Entry)
    /// The plan itself was changed.
    case amendment(Amendment)

    /// The day; nil where the record does not have it, or where it would reveal more than may be shown.
    package var day: Day? {
      switch self {
      case .event(let entry): entry.day
      case .amendment(let amendment): amendment.day
      }
    }

    /// How much it matters to the board.
    package var weight: Weight {
      switch self {
      case .event(let entry): entry.event.weight
      case .amendment(let amendment): amendment.change.weight
      }
    }
  }

  /// How much a change matters to the board, the most first: in this order changes are listed.
  package enum Weight: String, CaseIterable, Sendable {
    /// A version of the plan was adopted, or its adoption was taken back.
    case version
    /// Owner or board say something else of an action.
    case status
    /// What the plan promises, by whom or by when.
    case plan
    /// Someone objects, or an objection was resolved.
    case dissent
    /// The board, and what it asked.
    case oversight
    /// Issues and the answers to them.
    case answers
    /// What a reader of an earlier document has to put right in it.
    case corrections
    /// Everything else.
    case detail
  }

  /// The most lines that the paper gives to what changed.
  package static let mostChanges = 10

  /// The changes that the paper lists: the first of them, one fewer where a line has to say how many more there are.
  package var listedChanges: ArraySlice<Change> {
    changes.count <= Digest.mostChanges ? changes[...] : changes.prefix(Digest.mostChanges - 1)
  }
}

extension Comparison {
  /// Everything that changed, the most important first, and of one weight what changed in the plan last.
  var changes: [Digest.Change] {
    let all = entries.map { Digest.Change.event($0) } + amendments.map { Digest.Change.amendment($0) }
    let byWeight = Dictionary(grouping: all, by: \.weight)
    return Digest.Weight.allCases.flatMap { byWeight[$0] ?? [] }
  }
}

extension Digest.Event {
  fileprivate var weight: Digest.Weight {
    switch self {
    case .adopted, .withdrawn: .version
    case .status: .status
    case .acceptance: .plan
    case .objected, .resolved: .dissent
    case .board: .oversight
    case .issue: .answers
    case .corrected, .attributed, .noLongerShown: .corrections
    case .asked, .parked, .settled, .heard: .detail
    }
  }
}

extension Digest.Amendment.Change {
  fileprivate var weight: Digest.Weight {
    switch self {
    case .added, .dropped, .restored, .undone, .title, .measure, .target, .owner, .due: .plan
    case .baseline, .milestones, .support, .issues, .basis: .detail
    }
  }
}
