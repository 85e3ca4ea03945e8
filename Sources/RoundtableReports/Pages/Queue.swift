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

  /// The page: in the order of calling, with what speaks for it.
  package static func page(_ session: Session, openIssue: Code?) -> Page {
    var page = Page()
    let rows = order(session, openIssue: openIssue).enumerated().map { place, waiting -> [Phrase] in
      let mark: Phrase = ["group not heard", "not heard yet", ""][rank(waiting.party, session, openIssue)]
      return ["\(place + 1)", session.label(of: waiting.party), mark, waiting.note.map { "\($0)" } ?? ""]
    }
    page.table(["", "who", "", "about"], rows, empty: "Nobody waits; queue @who adds somebody.")
    if session.settings["queue-order"] == "unheard-first" { page.line("Groups and people not heard yet come first (set queue-order).") }
    return page
  }

  private static func rank(_ party: Party, _ session: Session, _ openIssue: Code?) -> Int {
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
