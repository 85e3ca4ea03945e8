import RoundtableRecord

/// Which things of a kind completion offers.
enum Which: Sendable {
  /// Those that still count, or are still open.
  case standing
  /// Those that were withdrawn.
  case withdrawn
  /// All of them.
  case all

  /// True when a thing that stands, or does not, is one of these.
  func takes(_ stands: Bool) -> Bool {
    switch self {
    case .standing: stands
    case .withdrawn: !stands
    case .all: true
    }
  }
}

extension Completer {
  /// The newest forty of each kind.
  func items(_ kinds: [ItemKind], _ which: Which = .standing) -> [Candidate] { kinds.flatMap { items($0, which) } }

  private func items(_ kind: ItemKind, _ which: Which) -> [Candidate] {
    switch kind {
    case .perspective:
      newest(session.perspectives.highest, { session.perspective($0) }, where: { which.takes($0.stands) && isShown($0) }).map { perspective in
        let speakers = perspective.speakers.map { session.handle(of: $0) }.joined(",")
        return Candidate(perspective.id.text, isPrivate(perspective) ? "…" : "\(speakers)  \(perspective.text)")
      }
    case .action:
      newest(session.actions.highest, { session.action($0) }, where: { which.takes($0.stands) }).map { Candidate($0.id.text, "\($0.title)") }
    case .reflection:
      newest(session.reflections.highest, { session.reflection($0) }, where: { session.perspective($0.of).map(isShown) == true }).map { reflection in
        let isHidden = session.perspective(reflection.of).map(isPrivate) ?? true
        return Candidate(reflection.id.text, isHidden ? "…" : "of \(ItemID(.perspective, reflection.of))  \(reflection.text)")
      }
    case .parked:
      newest(session.parked.highest, { session.parked[$0] }, where: { which.takes($0.outcome == nil) }).map { Candidate($0.id.text, "\($0.text)") }
    case .objection:
      newest(session.objections.highest, { session.objections[$0] }, where: { which.takes($0.resolution == nil) && isShown($0) }).map { objection in
        let words: Phrase = isPrivate(objection) ? "…" : objection.reason.map { "\($0)" } ?? "reason declined"
        return Candidate(objection.id.text, "to \(ItemID(.action, objection.action))  \(words)")
      }
    case .question:
      newest(session.questions.highest, { session.questions[$0] }, where: { which.takes($0.replies.isEmpty) }).map {
        Candidate($0.id.text, "\($0.text)")
      }
    }
  }

  /// The newest forty that fit. Looks at no more than the last thousand, so that TAB costs the same in a long session.
  private func newest<Thing>(_ highest: Int, _ find: (Int) -> Thing?, where fits: (Thing) -> Bool) -> [Thing] {
    Array(stride(from: highest, to: max(0, highest - 1000), by: -1).lazy.compactMap(find).filter(fits).prefix(40))
  }

  /// True when a perspective, or an objection, may be offered at all on this screen.
  private func isShown(_ perspective: Perspective) -> Bool { !isRoom || !isPrivate(perspective) }

  private func isShown(_ objection: Objection) -> Bool { !isRoom || !isPrivate(objection) }

  private func isPrivate(_ perspective: Perspective) -> Bool { session.level(of: perspective) == .private }

  private func isPrivate(_ objection: Objection) -> Bool { session.level(of: objection) == .private }

  /// Themes that are described, and those that were only used.
  func themes() -> [Candidate] {
    let used = session.index.themes.filter { $0.value > 0 && session.themes[$0.key] == nil }.keys.sorted()
    return session.themes.all.map { Candidate("+" + $0.code.text, $0.covers.map { "\($0)" } ?? "") }
      + used.map { Candidate("+" + $0.text, "\(session.index.themes[$0] ?? 0) times") }
  }

  /// The next six quarters from the session's day, or of the year that is set; as `Q3/22` where that is how it was begun.
  func quarters(_ piece: String) -> [Candidate] {
    let from = session.front.from
    guard let year = from?.year ?? session.settings["year"].flatMap({ Int($0) }) else { return [] }
    let first = from.map { ($0.month + 2) / 3 } ?? 1
    return (first..<first + 6).compactMap { Quarter(year: year + ($0 - 1) / 4, quarter: ($0 - 1) % 4 + 1) }.map { quarter in
      let (year, number) = (quarter.start.year, (quarter.start.month + 2) / 3)
      let isShort = piece.hasPrefix("q") && (2000..<2100).contains(year)
      let word = isShort ? "Q\(number)/" + String(year).suffix(2) : "\(year)Q\(number)"
      return Candidate(word, .ours("\(quarter.start.iso) to \(quarter.end.iso)"))
    }
  }
}
