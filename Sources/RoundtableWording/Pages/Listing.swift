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
    /// Stakeholder groups, then the bodies that are not at the table.
    case groups
    /// The agenda.
    case agenda
    /// Issues.
    case issues
    /// Themes.
    case themes
    /// Focus areas.
    case focus
    /// Sources.
    case sources
  }

  /// The page.
  ///
  /// - Parameter day: tells which terms on the board are over; nil marks none.
  package static func page(_ session: Session, of subject: Subject, _ filter: Filter, on day: Day? = nil) -> Page {
    var page = Page()
    switch subject {
    case .perspectives: page.perspectives(session.perspectives.all.filter { filter.takes($0, in: session) }, session)
    case .actions: page.actions(session.actions.all.filter { filter.takes($0, in: session) }, session)
    case .parked: page.parked(session.parked.all.filter { filter.takes($0, in: session) }, session)
    case .objections: page.objections(session.objections.all.filter { filter.takes($0, in: session) }, session)
    case .questions: page.questions(session.questions.all.filter { filter.takes($0, in: session) }, session)
    case .board: page.board(session, on: day)
    case .people: return Who.page(session)
    case .groups: page.groups(session)
    case .agenda: page.agenda(session)
    case .issues: page.issues(session)
    case .themes: page.themes(session)
    case .focus: page.focusAreas(session)
    case .sources: page.sources(session)
    }
    return page
  }

  /// A perspective as a row. The words of a private one are not shown in a list.
  static func row(_ perspective: Perspective, _ session: Session) -> [Phrase] {
    let level = session.level(of: perspective)
    return [
      "\(perspective.id)", session.voices(perspective.speakers, at: level),
      .ours(perspective.issues.map(\.text).joined(separator: ",")),
      session.noted(level).map { "\($0)" } ?? "",
      perspective.absence ?? (level == .private ? "…" : .theirs(perspective.text)),
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
    let statuses = session.statuses(of: action.number)
    if statuses.isAwaitingBoard { return "awaiting the board" }
    if let status = (statuses.assessed ?? statuses.reported)?.status { return status.words }
    if session.objections(to: action.number).contains(where: \.isOpen) { return "objected to" }
    if let verdict = action.acceptance?.verdict { return verdict.rawValue }
    return action.drafted ? "drafted" : action.owner == nil ? "" : "assigned"
  }

  /// `p1, p4, p9 and 12 more`: the first few of many.
  static func some(_ numbers: [Int], _ kind: ItemKind, atMost limit: Int = 8) -> Phrase {
    let first = numbers.prefix(limit).map { ItemID(kind, $0).text }.joined(separator: ", ")
    return .ours(numbers.count > limit ? "\(first) and \(numbers.count - limit) more" : first)
  }
}

extension Perspective {
  /// Why its words do not stand in a list; nil while it stands.
  var absence: Phrase? {
    if erased != nil { return "(erased)" }
    if struck != nil { return "(struck)" }
    if let merged { return "(merged into \(ItemID(.perspective, merged)))" }
    return retracted == nil ? nil : "(retracted)"
  }
}
