package import RoundtableRecord

/// Who waits to speak.
package enum Queue {
  /// The order in which `call next` calls: of arrival, or, when `queue-order` is `unheard-first`, first groups not heard on the open issue,
  /// then people not heard at all, then the others; of arrival among equals.
  package static func order(_ session: Session, openIssue: Code?) -> [Waiting] {
    guard session.settings["queue-order"] == "unheard-first" else { return session.queue }
    let ranked = session.queue.enumerated().map { place, waiting in (rank(waiting.party, session, openIssue), place, waiting) }
    return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// 0 for a group not heard, 1 for a person not heard, 2 for all others.
  package static func rank(_ party: Party, _ session: Session, _ openIssue: Code?) -> Int {
    let groups = session.groups(of: [party])
    let heard = groups.contains { group in
      if let openIssue { return (session.index.cells[Index.Cell(issue: openIssue, group: group)]?.total ?? 0) > 0 }
      return (session.index.byGroup[group]?.total ?? 0) > 0
    }
    if !heard { return 0 }
    guard let person = party.person else { return 2 }
    return (session.index.spoken[person]?.count ?? 0) == 0 ? 1 : 2
  }
}
