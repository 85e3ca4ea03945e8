import RoundtableExport
import RoundtableRecord

// An outsider links a public copy with the board's by titles: its actions and issues then have the ids that the board reads.

extension JSONValue {
  private static let ofActions: Set = ["action", "actions", "restingActions", "droppedActions", "dropped", "becamePartOf"]
  private static let ofIssues: Set = ["issue", "issues", "issuesWithoutAction", "issuesWithoutPerspective"]

  /// The same with the ids of a session in the place of the numbers of a public copy; any other document as it is.
  func linked(to session: Session) -> JSONValue {
    guard self["audience"]?.text == "public" else { return self }
    let seen = session.seen(by: .public)
    let actions = seen.actions.all.filter(\.stands) + seen.actions.all.filter { !$0.stands }
    return linked(under: "", actions.map(\.id.text), seen.issues.codes.map(\.text))
  }

  private func linked(under key: String, _ actions: [String], _ issues: [String]) -> JSONValue {
    func id(_ number: Int, _ ids: [String]) -> JSONValue { ids.indices.contains(number - 1) ? .string(ids[number - 1]) : self }
    switch self {
    case .object(let members):
      let linked = members.map { ($0, $1.linked(under: $0 == "id" ? key : $0, actions, issues)) }
      return .object(Dictionary(linked) { $1 })
    case .array(let values): return .array(values.map { $0.linked(under: key, actions, issues) })
    case .number(let number) where Self.ofActions.contains(key): return id(number, actions)
    case .number(let number) where Self.ofIssues.contains(key): return id(number, issues)
    case .string, .number, .bool, .pointer: return self
    }
  }
}
