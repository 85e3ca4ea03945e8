import RoundtableRecord
import RoundtableReports

// How the plan itself changed, in the digest and in the plan.

extension FrameJSON {
  /// One change to the plan; `what` says which.
  static func amendment(_ amendment: Digest.Amendment) -> JSONValue {
    var members = change(amendment.change)
    members["action"] = .id(.action, amendment.action)
    return .object(members.compactMapValues(\.self))
  }

  private static func change(_ change: Digest.Amendment.Change) -> [String: JSONValue?] {
    switch change {
    case .added(let promise): ["what": "added", "now": FrameJSON.promise(promise)]
    case .dropped(let promise, _, let reason):
      [
        "what": "dropped", "title": .words(promise.title), "reason": .words(reason), "objections": objections(to: promise),
        "opposed": opposed(to: promise),
      ]
    case .restored(let title): ["what": "restored", "title": .words(title)]
    case .undone(let title): ["what": "undone", "title": .words(title)]
    case .title(let from, let to): ["what": "title", "from": .words(from), "to": .words(to)]
    case .measure(let from, let to): ["what": "measure", "from": .known(from), "to": .known(to)]
    case .target(let from, let to): ["what": "target", "from": from.map { target($0) }, "to": to.map { target($0) }]
    case .baseline(let from, let to): ["what": "baseline", "from": .known(from), "to": .known(to)]
    case .owner(let from, let to): ["what": "owner", "from": from.map { party($0) }, "to": to.map { party($0) }]
    case .due(let from, let to, let moves):
      [
        "what": "due", "from": from.map { due($0) }, "to": to.map { due($0) },
        "moves": .array(moves.map { move($0) }),
      ]
    case .milestones(let milestones):
      ["what": "milestones", "milestones": .array(milestones.map { ["due": due($0.due), "text": .words($0.text)] })]
    case .support(let parties): ["what": "support", "parties": .array(parties.map { party($0) })]
    case .issues(let codes): ["what": "issues", "issues": .issues(codes)]
    case .basis(let numbers): ["what": "basis", "perspectives": .ids(.perspective, numbers)]
    }
  }
}
