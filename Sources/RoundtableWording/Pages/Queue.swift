package import RoundtableRecord
package import RoundtableReports

extension Queue {
  /// The page: in the order of calling, with what speaks for it.
  package static func page(_ session: Session, openIssue: Code?) -> Page {
    var page = Page()
    let rows = order(session, openIssue: openIssue).enumerated().map { place, waiting -> [Phrase] in
      let mark: Phrase = session.callings != nil ? "" : ["group not heard", "not heard yet", ""][rank(waiting.party, session, openIssue)]
      return ["\(place + 1)", session.label(of: waiting.party), mark, waiting.note.map { session.isPrivate(waiting.party) ? "…" : "\($0)" } ?? ""]
    }
    page.table(["", "who", "", "about"], rows, empty: "Nobody waits; queue @who adds somebody.")
    if session.settings["queue-order"] == "unheard-first" { page.line("Groups and people not heard yet come first (set queue-order).") }
    return page
  }
}
