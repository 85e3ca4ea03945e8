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
    package init(parties: [Party] = [], issues: [Code]? = nil, themes: [Code] = [], level: Level? = nil, mode: Mode? = nil, kind: PerspectiveKind? = nil) {
      self.parties = parties
      self.issues = issues
      self.themes = themes
      self.level = level
      self.mode = mode
      self.kind = kind
    }
  }

  /// The page.
  package static func page(_ session: Session, of subject: Subject, _ filter: Filter) -> Page {
    var page = Page()
    switch subject {
    case .perspectives:
      page.table(
        ["id", "who", "on", "level", "words"], session.perspectives.all.filter { filter.takes($0, in: session) }.map { row($0, session) },
        empty: "No perspective matches.")
    case .actions:
      page.table(
        ["id", "owner", "due", "on", "what"], session.actions.all.filter { filter.takes($0, in: session) }.map { row($0, session) },
        empty: "No action matches; act: WHAT WILL BE DONE drafts one.")
    case .parked:
      page.table(
        ["id", "by", "on", "what became of it", "matter"],
        session.parked.all.map { matter in
          [
            "\(matter.id)", matter.by.map { session.handle(of: $0) } ?? "", matter.issue.map { "\($0)" } ?? "",
            matter.outcome.map { "\($0)" } ?? "waits", "\(matter.text)",
          ]
        }, empty: "Nothing is parked.")
    case .objections:
      page.table(
        ["id", "to", "by", "what became of it", "reason"],
        session.objections.all.map { objection in
          let hidden = max(objection.level, session.floor(of: objection.by)) == .private
          return [
            "\(objection.id)", "\(ItemID(.action, objection.action))", session.handle(of: objection.by), objection.resolution.map { "\($0)" } ?? "open",
            hidden ? "…" : objection.reason.map { "\($0)" } ?? "(declined to be said)",
          ]
        }, empty: "Nobody objects; object a1 @who: REASON.")
    case .questions:
      page.table(
        ["id", "on", "by", "replies", "question"],
        session.questions.all.map { question in
          [
            "\(question.id)", question.action.map { "\(ItemID(.action, $0))" } ?? "the plan", session.handle(of: question.by),
            question.replies.isEmpty ? "open" : "\(question.replies.count)", "\(question.text)",
          ]
        }, empty: "The board has asked nothing yet; ask a1 by @who: QUESTION.")
    case .board:
      page.table(
        ["who", "group", "from", "to", "stands aside", "role"],
        session.members.values.sorted { $0.person < $1.person }.map { member in
          [
            session.handle(of: .person(member.person)), session.person(member.person)?.group.map { "\($0)" } ?? "", .ours(member.from?.label ?? ""),
            .ours(member.dismissed != nil ? "left" : member.to?.label ?? "the end"), member.recusals.map { "\(ItemID(.action, $0.action))" as Phrase }.joined(","),
            "\(member.role)",
          ]
        }, empty: "Nobody is on the oversight board yet; appoint @who: ROLE.")
    case .people: return Who.page(session)
    case .groups:
      page.table(["code", "kind", "seats", "here", "name"], session.groups.all.map { row($0, session) }, empty: "No group yet; group CODE: NAME makes one.")
      if !session.bodies.isEmpty {
        page.table(["body", "kind", "name"], session.bodies.all.map { ["\($0.code)", "\($0.kind)", "\($0.title)"] }, empty: "")
      }
    case .issues:
      page.table(
        ["code", "heard", "actions", "answer", "title"],
        session.issues.all.map { issue in
          [
            "\(issue.code)", "\(session.index.byIssue[issue.code]?.total ?? 0)", "\(session.index.actions[issue.code]?.count ?? 0)",
            issue.answer.map { .ours($0.kind.words) } ?? "none yet", "\(issue.title)",
          ]
        }, empty: "No issue yet; issue CODE: TITLE makes one.")
    case .themes:
      let codes = session.themes.codes + session.index.themes.filter { $0.value > 0 && session.themes[$0.key] == nil }.keys.sorted()
      page.table(
        ["theme", "used", "covers"],
        codes.map { ["+\($0)", "\(session.index.themes[$0] ?? 0)", session.themes[$0]?.covers.map { "\($0)" } ?? ""] }, empty: "No theme yet; +word makes one.")
    case .focus:
      page.table(
        ["code", "quarters", "title"],
        session.focusAreas.all.map { ["\($0.code)", $0.by.map { .ours($0.label) } ?? "", $0.title.map { "\($0)" } ?? ""] }, empty: "No focus area yet.")
    case .sources:
      page.table(
        ["code", "people", "dated", "title"],
        session.sources.all.map { ["\($0.code)", $0.people.map { "\($0)" } ?? "", $0.dated.map { .ours($0.iso) } ?? "", $0.title.map { "\($0)" } ?? ""] },
        empty: "No source yet.")
    }
    return page
  }

  /// A perspective as a row. The words of a private one are not shown in a list.
  static func row(_ perspective: Perspective, _ session: Session) -> [Phrase] {
    let level = session.level(of: perspective)
    return [
      "\(perspective.id)", perspective.speakers.map { session.handle(of: $0) }.joined(","), .ours(perspective.issues.map(\.text).joined(separator: ",")),
      "\(level)", perspective.erased != nil ? "(erased)" : perspective.stands ? (level == .private ? "…" : .theirs(perspective.text)) : "(retracted)",
    ]
  }

  /// An action as a row.
  static func row(_ action: Action, _ session: Session) -> [Phrase] {
    [
      "\(action.id)", action.owner.map { session.handle(of: $0) } ?? "none yet", action.due.map { .ours($0.label) } ?? "no quarter",
      .ours(action.issues.map(\.text).joined(separator: ",")),
      "\(Phrase.ours(action.stands ? (action.drafted ? "(drafted) " : "") : "(dropped) "))\(action.title)",
    ]
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
    let byParty = parties.isEmpty || parties.contains { party in
      if case .group(let code) = party { groups.contains(code) } else { perspective.speakers.contains(party) }
    }
    return byParty && takes(perspective.issues, perspective.themes) && (level == nil || session.level(of: perspective) == level)
      && (mode == nil || perspective.mode == mode) && (kind == nil || perspective.kind == kind)
  }

  fileprivate func takes(_ action: Action, in session: Session) -> Bool {
    (parties.isEmpty || action.owner.map { parties.contains($0) } ?? false) && takes(action.issues, action.themes)
  }

  private func takes(_ on: [Code], _ carries: [Code]) -> Bool {
    (issues.map { !Set($0).isDisjoint(with: on) } ?? true) && themes.allSatisfy { carries.contains($0) }
  }
}
