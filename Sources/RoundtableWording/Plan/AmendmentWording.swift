import RoundtableRecord
import RoundtableReports

// How a change to the plan itself is said.

extension Digest.Amendment {
  /// What changed.
  var phrase: Phrase { "\(.id(.action, action)) \(change.phrase)" }
}

extension Digest.Amendment.Change {
  /// What changed, to follow the action.
  var phrase: Phrase {
    switch self {
    case .added(let promise): "was added: \(promise.title) (\(promise.brief))\(Self.dissent(promise))"
    case .dropped(let promise, let successors, let reason): "\(Self.fate(successors)): \(reason) (it read: \(promise.title))\(Self.dissent(promise))"
    case .restored(let title): "stands again: \(title)"
    case .undone(let title): "was taken back by whoever proposed it: \(title)"
    case .title(let from, let to): "was reworded: \(to) (before: \(from))"
    case .measure(let from, let to): Self.words("measure", from, to)
    case .target(let from, let to): Self.phrases("target", from?.phrase, to?.phrase)
    case .baseline(let from, let to): Self.words("baseline", from, to)
    case .owner(let from, let to): Self.phrases("owner", from?.owner, to?.owner)
    case .due(let from, let to, let moves): "due: \(Self.quarter(to)) (before: \(Self.quarter(from)))\(moves.map(Self.move).joined(""))"
    case .milestones(let milestones): "milestones: \(Self.list(milestones.map { "\($0.due.phrase) \($0.text)" }, "; ", orElse: "none"))"
    case .support(let parties): "supported by: \(parties.isEmpty ? "nobody" : Phrase.sentence(parties.map(\.owner)))"
    case .issues(let codes): "takes up: \(Self.list(codes.map(\.phrase), ", ", orElse: "no issue"))"
    case .basis(let numbers): "rests on: \(numbers.isEmpty ? "nothing that may be shown" : Phrase.ids(.perspective, numbers))"
    }
  }

  private static func phrases(_ what: Phrase, _ from: Phrase?, _ to: Phrase?) -> Phrase { "\(what): \(to ?? "none") (before: \(from ?? "none"))" }

  private static func words(_ what: Phrase, _ from: Untrusted?, _ to: Untrusted?) -> Phrase {
    phrases(what, from.map { .theirs($0) }, to.map { .theirs($0) })
  }

  private static func fate(_ successors: [Int]) -> Phrase {
    successors.isEmpty ? "was dropped" : "was dropped and became part of \(.ids(.action, successors))"
  }

  private static func dissent(_ promise: Promise) -> Phrase { promise.dissentPhrase.map { ". Dissent: \($0)" } ?? "" }

  private static func quarter(_ due: Due?) -> Phrase { due?.phrase ?? "no quarter" }

  private static func move(_ move: Move) -> Phrase { "; moved to \(move.to.phrase) because: \(move.reason)" }

  private static func list(_ parts: [Phrase], _ between: String, orElse nothing: Phrase) -> Phrase { parts.isEmpty ? nothing : parts.joined(between) }
}

extension DocumentNames {
  /// What changed, to follow the action, by what the document calls things.
  func phrase(of change: Digest.Amendment.Change) -> Phrase {
    guard numbering.isOwn else { return change.phrase }
    switch change {
    case .added(let promise): return "was added: \(promise.title)\(objections(after: promise))"
    case .dropped(let promise, let successors, let reason):
      return
        "\(successors.isEmpty ? "was dropped" : "was dropped and became part of \(names(successors))"): \(reason) (it read: \(promise.title))\(objections(after: promise))"
    case .issues: return "takes up other issues now"
    case .basis: return "rests on other statements now"
    case .restored, .undone, .title, .measure, .target, .baseline, .owner, .due, .milestones, .support: return change.phrase
    }
  }
}

extension Phrase {
  /// An id.
  fileprivate static func id(_ kind: ItemKind, _ number: Int) -> Phrase { Phrase("\(ItemID(kind, number))").strong }
}
