package import RoundtableRecord

/// Words found anywhere in the record.
package enum Search {
  /// The page. Case does not matter; the words of private perspectives are found, and not shown.
  package static func page(_ session: Session, for words: Untrusted) -> Page {
    let wanted = words.raw.lowercased()
    func holds(_ text: Untrusted?) -> Bool { text.map { $0.raw.lowercased().contains(wanted) } ?? false }
    var rows: [[Phrase]] = []
    for perspective in session.perspectives.all where holds(perspective.text) {
      let row = Listing.row(perspective, session)
      rows.append([row[0], row[1], row[4]])
    }
    for action in session.actions.all where holds(action.title) || holds(action.measure) {
      rows.append(["\(action.id)", action.owner.map { session.handle(of: $0) } ?? "", "\(action.title)"])
    }
    for action in session.actions.all {
      let further =
        [action.baseline, action.dropped] + action.answers.map(\.words) + action.milestones.map(\.text) + action.moves.map(\.reason)
        + (action.reported + action.assessed).map(\.text)
      if !holds(action.title), !holds(action.measure), let found = further.first(where: holds) {
        rows.append(["\(action.id)", "", "\(found ?? Untrusted(""))"])
      }
    }
    for objection in session.objections.all where holds(objection.reason) || holds(objection.resolution) {
      rows.append(["\(objection.id)", session.handle(of: objection.by), "\(objection.described(in: session))"])
    }
    for question in session.questions.all where holds(question.text) || question.replies.contains(where: { holds($0.text) }) {
      rows.append(["\(question.id)", session.handle(of: question.by), "\(question.text)"])
    }
    for issue in session.issues.all where holds(issue.title) { rows.append(["\(issue.code)", "issue", "\(issue.title)"]) }
    for person in session.people.all where holds(person.name) || holds(person.affiliation) {
      rows.append(["@\(person.handle)", "person", "\(person.name)"])
    }
    for note in session.notes.all where holds(note.text) { rows.append(["note", note.issue.map { "\($0)" } ?? "", "\(note.text)"]) }
    var page = Page()
    page.table(["id", "who", "words"], rows, empty: "\(words) is nowhere in this session.")
    if !rows.isEmpty { page.line("\(rows.count) found") }
    return page
  }
}
