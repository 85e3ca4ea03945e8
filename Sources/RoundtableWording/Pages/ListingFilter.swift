package import RoundtableRecord

extension Listing {
  /// What the rows must match; nil and empty match all.
  package struct Filter: Sendable {
    let parties: [Party]
    let issues: [Code]?
    let themes: [Code]
    let level: Level?
    let mode: Mode?
    let kind: PerspectiveKind?

    /// A filter that matches everything, narrowed by each argument given.
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
}

extension Listing.Filter {
  func takes(_ perspective: Perspective, in session: Session) -> Bool {
    let groups = session.groups(of: perspective.speakers, sitting: perspective.seats)
    let byParty =
      parties.isEmpty
      || parties.contains { party in
        if case .group(let code) = party { groups.contains(code) } else { perspective.speakers.contains(party) }
      }
    return byParty && takes(perspective.issues, perspective.themes) && (level == nil || session.level(of: perspective) == level)
      && (mode == nil || perspective.mode == mode) && (kind == nil || perspective.kind == kind)
  }

  func takes(_ action: Action, in session: Session) -> Bool {
    (parties.isEmpty || action.owner.map { parties.contains($0) } ?? false) && takes(action.issues, action.themes)
  }

  func takes(_ objection: Objection, in session: Session) -> Bool {
    isBy(objection.by, in: session) && (level == nil || session.level(of: objection) == level)
      && takes(session.action(objection.action)?.issues ?? [], session.action(objection.action)?.themes ?? [])
  }

  func takes(_ matter: ParkedMatter, in session: Session) -> Bool {
    isBy(matter.by, in: session) && takes(matter.issue.map { [$0] } ?? [], [])
  }

  func takes(_ question: BoardQuestion, in session: Session) -> Bool {
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
