package import RoundtableRecord

/// The things of one kind, one a row.
package enum Listing {
  /// What can be listed.
  package enum Subject: String, CaseIterable, Sendable {
    /// Perspectives.
    case perspectives = "p"
    /// Actions.
    case actions = "a"
    /// Objections.
    case objections = "o"
    /// Parked matters.
    case parked = "k"
    /// Questions of the oversight board.
    case questions = "b"
    /// Members of the oversight board.
    case board
    /// People.
    case people
    /// Stakeholder groups, and bodies behind them.
    case groups
    /// Issues.
    case issues
    /// Themes.
    case themes
    /// Focus areas.
    case focus
    /// Sources.
    case sources
  }

  /// What the rows must match; nil and empty match all.
  package struct Filter: Sendable {
    let parties: [Party]
    let issues: [Code]?
    let themes: [Code]
    let level: Level?
    let mode: Mode?
    let kind: PerspectiveKind?

    /// A filter of these values.
    package init(
      parties: [Party] = [], issues: [Code]? = nil, themes: [Code] = [], level: Level? = nil, mode: Mode? = nil,
      kind: PerspectiveKind? = nil
    ) {
      self.parties = parties
      self.issues = issues
      self.themes = themes
      self.level = level
      self.mode = mode
      self.kind = kind
    }
  }

  /// The page.
  ///
  /// - Parameter day: tells which terms on the board are over; nil marks none.
  package static func page(_ session: Session, of subject: Subject, _ filter: Filter, on day: Day? = nil) -> Page {
    var page = Page()
    switch subject {
    case .perspectives:
      page.table(
        ["id", "who", "on", "level", "words"], session.perspectives.all.filter { filter.takes($0, in: session) }.map { row($0, session) },
        empty: "No perspective matches.")
    case .actions:
      page.table(
        ["id", "owner", "due", "on", "state", "what"], session.actions.all.filter { filter.takes($0, in: session) }.map { row($0, session) },
        empty: "No action matches; act: WHAT WILL BE DONE drafts one.")
    case .parked:
      page.table(
        ["id", "by", "on", "what became of it", "matter"],
        session.parked.all.filter { filter.takes($0, in: session) }.map { matter in
          [
            "\(matter.id)", matter.by.map { session.handle(of: $0) } ?? "", matter.issue.map { "\($0)" } ?? "",
            matter.outcome.map { "\($0)" } ?? "waits", "\(matter.text)",
          ]
        }, empty: "Nothing that matches is parked.")
    case .objections: page.objections(session.objections.all.filter { filter.takes($0, in: session) }, session)
    case .questions: page.questions(session.questions.all.filter { filter.takes($0, in: session) }, session)
    case .board: page.board(session, on: day)
    case .people: return Who.page(session)
    case .groups:
      page.table(
        ["code", "kind", "seats", "here", "name"], session.groups.all.map { row($0, session) },
        empty: "No group yet; group CODE: NAME makes one.")
      if !session.bodies.isEmpty {
        page.table(["body", "kind", "name"], session.bodies.all.map { ["\($0.code)", "\($0.kind)", "\($0.title)"] }, empty: "")
      }
    case .issues:
      page.table(
        ["code", "heard", "actions", "answer", "title"],
        session.issues.all.map { issue in
          [
            "\(issue.code)", "\(session.index.byIssue[issue.code]?.total ?? 0)", "\(session.actions(on: issue.code).count)",
            issue.answer.map { .ours($0.kind.words) } ?? "none yet", "\(issue.title)",
          ]
        }, empty: "No issue yet; issue CODE: TITLE makes one.")
    case .themes:
      let codes = session.themes.codes + session.index.themes.filter { $0.value > 0 && session.themes[$0.key] == nil }.keys.sorted()
      page.table(
        ["theme", "used", "covers"],
        codes.map { ["+\($0)", "\(session.index.themes[$0] ?? 0)", session.themes[$0]?.covers.map { "\($0)" } ?? ""] },
        empty: "No theme yet; +word makes one.")
    case .focus:
      page.table(
        ["code", "quarters", "title"],
        session.focusAreas.all.map { ["\($0.code)", $0.by.map { .ours($0.label) } ?? "", $0.title.map { "\($0)" } ?? ""] },
        empty: "No focus area yet.")
    case .sources:
      page.table(
        ["code", "people", "dated", "title"],
        session.sources.all.map {
          ["\($0.code)", $0.people.map { "\($0)" } ?? "", $0.dated.map { .ours($0.iso) } ?? "", $0.title.map { "\($0)" } ?? ""]
        },
        empty: "No source yet.")
    }
    return page
  }

  /// A perspective as a row. The words of a private one are not shown in a list.
  static func row(_ perspective: Perspective, _ session: Session) -> [Phrase] {
    let level = session.level(of: perspective)
    return [
      "\(perspective.id)", perspective.speakers.map { session.handle(of: $0) }.joined(","),
      .ours(perspective.issues.map(\.text).joined(separator: ",")),
      "\(level)",
      perspective.erased != nil ? "(erased)" : perspective.stands ? (level == .private ? "…" : .theirs(perspective.text)) : "(retracted)",
    ]
  }

  /// An action as a row.
  static func row(_ action: Action, _ session: Session) -> [Phrase] {
    [
      "\(action.id)", action.owner.map { session.handle(of: $0) } ?? "none yet", action.due.map { .ours($0.label) } ?? "no quarter",
      .ours(action.issues.map(\.text).joined(separator: ",")), .ours(state(of: action, session)), "\(action.title)",
    ]
  }

  /// Where an action stands, in a word or two.
  static func state(of action: Action, _ session: Session) -> String {
    if !action.stands { return "dropped" }
    if let status = (action.assessed.present ?? action.reported.present)?.status { return status.words }
    if session.objections(to: action.number).contains(where: { $0.resolution == nil }) { return "objected to" }
    if let verdict = action.acceptance?.verdict { return verdict.rawValue }
    return action.drafted ? "drafted" : action.owner == nil ? "" : "assigned"
  }

  private static func row(_ group: Group, _ session: Session) -> [Phrase] {
    [
      "\(group.code)", "\(group.kind)", group.seats.map { "\($0)" } ?? "", "\(session.index.present[group.code] ?? 0)",
      "\(group.title)\(group.within.map { "  within \($0)" as Phrase } ?? "")\(group.namedBy.map { "  named by \($0)" as Phrase } ?? "")\(group.regrets.map { "  regrets: \($0)" as Phrase } ?? "")",
    ]
  }

  /// A number and its noun, with an s where it needs one: `1 time`, `2 times`.
  static func count(_ number: Int, _ noun: String) -> Phrase { "\(number) \(Phrase.ours(number == 1 ? noun : noun + "s"))" }

  /// `p1, p4, p9 and 12 more`: the first few of many.
  static func some(_ numbers: [Int], _ kind: ItemKind, atMost limit: Int = 8) -> Phrase {
    let first = numbers.prefix(limit).map { ItemID(kind, $0).text }.joined(separator: ", ")
    return .ours(numbers.count > limit ? "\(first) and \(numbers.count - limit) more" : first)
  }
}

extension Listing.Filter {
  fileprivate func takes(_ perspective: Perspective, in session: Session) -> Bool {
    let groups = session.groups(of: perspective.speakers)
    let byParty =
      parties.isEmpty
      || parties.contains { party in
        if case .group(let code) = party { groups.contains(code) } else { perspective.speakers.contains(party) }
      }
    return byParty && takes(perspective.issues, perspective.themes) && (level == nil || session.level(of: perspective) == level)
      && (mode == nil || perspective.mode == mode) && (kind == nil || perspective.kind == kind)
  }

  fileprivate func takes(_ action: Action, in session: Session) -> Bool {
    (parties.isEmpty || action.owner.map { parties.contains($0) } ?? false) && takes(action.issues, action.themes)
  }

  fileprivate func takes(_ objection: Objection, in session: Session) -> Bool {
    isBy(objection.by, in: session) && (level == nil || session.level(of: objection) == level)
      && takes(session.action(objection.action)?.issues ?? [], session.action(objection.action)?.themes ?? [])
  }

  fileprivate func takes(_ matter: ParkedMatter, in session: Session) -> Bool {
    isBy(matter.by, in: session) && takes(matter.issue.map { [$0] } ?? [], [])
  }

  fileprivate func takes(_ question: BoardQuestion, in session: Session) -> Bool {
    isBy(question.by, in: session) && takes(question.action.flatMap { session.action($0) }?.issues ?? [], [])
  }

  /// True for one who is named, or whose group is.
  private func isBy(_ party: Party?, in session: Session) -> Bool {
    guard !parties.isEmpty else { return true }
    guard let party else { return false }
    return parties.contains(party) || session.groups(of: [party]).contains { parties.contains(.group($0)) }
  }

  private func takes(_ on: [Code], _ carries: [Code]) -> Bool {
    (issues.map { !Set($0).isDisjoint(with: on) } ?? true) && themes.allSatisfy { carries.contains($0) }
  }
}
