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
    let said = session.level(of: perspective)
    return isBy(perspective.speakers, at: said, sitting: perspective.seats, in: session)
      && takes(perspective.issues, perspective.themes) && takes(said, in: session)
      && (mode == nil || perspective.mode == mode) && (kind == nil || perspective.kind == kind)
  }

  func takes(_ action: Action, in session: Session) -> Bool {
    (parties.isEmpty || action.owner.map { parties.contains($0) } ?? false) && takes(action.issues, action.themes)
  }

  func takes(_ objection: Objection, in session: Session) -> Bool {
    isBy([objection.by], at: session.level(of: objection), in: session) && takes(session.level(of: objection), in: session)
      && takes(session.action(objection.action)?.issues ?? [], session.action(objection.action)?.themes ?? [])
  }

  func takes(_ matter: ParkedMatter, in session: Session) -> Bool {
    isBy(matter.by.map { [$0] } ?? [], in: session) && takes(matter.issue.map { [$0] } ?? [], [])
  }

  func takes(_ question: BoardQuestion, in session: Session) -> Bool {
    isBy([question.by], in: session) && takes(question.action.flatMap { session.action($0) }?.issues ?? [], [])
  }

  /// True for those who are named, or whose group is. Where people are called by labels, what is found has the label of what is looked for.
  private func isBy(_ speakers: [Party], at level: Level = .named, sitting seats: [Int: Code] = [:], in session: Session) -> Bool {
    guard !parties.isEmpty else { return true }
    guard session.callings == nil else {
      let sought = parties.map { session.label(of: $0) }
      return speakers.contains { sought.contains(session.label(of: $0, at: level, sitting: seats)) }
    }
    let groups = session.groups(of: speakers, sitting: seats)
    return parties.contains { party in
      if case .group(let code) = party { groups.contains(code) || speakers.contains(party) } else { speakers.contains(party) }
    }
  }

  /// True for what is noted at the level; nothing is where levels are not shown.
  private func takes(_ known: Level, in session: Session) -> Bool { level == nil || session.noted(known) == level }

  private func takes(_ on: [Code], _ carries: [Code]) -> Bool {
    (issues.map { !Set($0).isDisjoint(with: on) } ?? true) && themes.allSatisfy { carries.contains($0) }
  }
}
