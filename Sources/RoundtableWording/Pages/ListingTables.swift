import RoundtableRecord

// What was said and planned, as lists.

extension Page {
  /// Perspectives, a row each.
  mutating func perspectives(_ perspectives: [Perspective], _ session: Session) {
    table(
      ["id", "who", "on", "level", "words"], perspectives.map { Listing.row($0, session) },
      empty: "No perspective matches.")
  }

  /// Actions, a row each.
  mutating func actions(_ actions: [Action], _ session: Session) {
    table(
      ["id", "owner", "due", "on", "state", "what"], actions.map { Listing.row($0, session) },
      empty: "No action matches; act: WHAT WILL BE DONE drafts one.")
  }

  /// Parked matters, a row each.
  mutating func parked(_ matters: [ParkedMatter], _ session: Session) {
    func isShown(_ matter: ParkedMatter) -> Bool { session.mayShow(matter.ref, on: .screen) }
    table(
      ["id", "by", "on", "what became of it", "matter"],
      matters.map { matter in
        [
          "\(matter.id)", matter.by.map { session.voices([$0]) } ?? "", matter.issue.map { "\($0)" } ?? "",
          matter.outcome.map { isShown(matter) ? "\($0)" : "…" } ?? "waits", isShown(matter) ? "\(matter.text)" : "…",
        ]
      }, empty: "Nothing that matches is parked.")
  }

  /// Issues, a row each.
  mutating func issues(_ session: Session) {
    table(
      ["code", "heard", "actions", "answer", "title"],
      session.issues.all.map { issue in
        [
          "\(issue.code)", "\(session.index.byIssue[issue.code]?.total ?? 0)", "\(session.actions(on: issue.code).count)",
          issue.answer.map { .ours($0.kind.words) } ?? "none yet", "\(issue.title)",
        ]
      }, empty: "No issue yet; issue CODE: TITLE makes one.")
  }

  /// The agenda, in its order.
  mutating func agenda(_ session: Session) {
    table(
      ["item", "min", "on", "state", "what"],
      session.agenda.all.map { item in
        [
          "\(item.number)", item.minutes.map { "\($0)" } ?? "", item.issue.map { "\($0)" } ?? "",
          item.closed != nil ? "done" : item.opened != nil ? "now" : "", "\(item.what)",
        ]
      }, empty: "Nothing is on the agenda; agenda 40 min: WHAT adds an item.")
  }

  /// Themes, those that were described first.
  mutating func themes(_ session: Session) {
    let codes = session.themes.codes + session.index.themes.filter { $0.value > 0 && session.themes[$0.key] == nil }.keys.sorted()
    table(
      ["theme", "used", "covers"],
      codes.map { ["+\($0)", "\(session.index.themes[$0] ?? 0)", session.themes[$0]?.covers.map { "\($0)" } ?? ""] },
      empty: "No theme yet; +word makes one.")
  }

  /// Focus areas, a row each.
  mutating func focusAreas(_ session: Session) {
    table(
      ["code", "quarters", "title"],
      session.focusAreas.all.map { ["\($0.code)", $0.by.map { .ours($0.label) } ?? "", $0.title.map { "\($0)" } ?? ""] },
      empty: "No focus area yet.")
  }

  /// Sources, a row each.
  mutating func sources(_ session: Session) {
    table(
      ["code", "people", "dated", "title"],
      session.sources.all.map {
        ["\($0.code)", $0.people.map { "\($0)" } ?? "", $0.dated.map { .ours($0.iso) } ?? "", $0.title.map { "\($0)" } ?? ""]
      },
      empty: "No source yet.")
  }

  /// Groups, and the bodies that are not at the table.
  mutating func groups(_ session: Session) {
    table(
      ["code", "kind", "seats", "here", "name"], session.groups.all.map { row($0, session) },
      empty: "No group yet; group CODE: NAME makes one.")
    if !session.bodies.isEmpty {
      table(["body", "kind", "name"], session.bodies.all.map { ["\($0.code)", "\($0.kind)", "\($0.title)"] }, empty: "")
    }
  }

  private func row(_ group: Group, _ session: Session) -> [Phrase] {
    let within: Phrase = group.within.map { "  within \($0)" } ?? ""
    let namedBy: Phrase = group.namedBy.map { "  named by \($0)" } ?? ""
    let regrets: Phrase = group.regrets.map { "  regrets: \($0)" } ?? ""
    return [
      "\(group.code)", "\(group.kind)", group.seats.map { "\($0)" } ?? "", "\(session.index.present[group.code] ?? 0)",
      "\(group.title)\(within)\(namedBy)\(regrets)",
    ]
  }
}
