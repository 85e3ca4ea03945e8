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

extension Which {
  /// True when a thing that is open or settled, and may have been withdrawn, is one of these.
  func takes(isOpen: Bool, _ withdrawal: Withdrawal?) -> Bool {
    switch self {
    case .standing: isOpen && withdrawal == nil
    case .withdrawn: withdrawal != nil
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
      newest(session.perspectives) { which.takes($0.stands) }.map { perspective in
        about(perspective, "\(session.voices(perspective.speakers, at: session.level(of: perspective)))  \(perspective.text)")
      }
    case .action: newest(session.actions) { which.takes($0.stands) }.map { about($0, "\($0.title)") }
    case .reflection: newest(session.reflections) { which.takes($0.withdrawal == nil) }.map { about($0, "of \(ItemID(.perspective, $0.of))  \($0.text)") }
    case .parked: newest(session.parked) { which.takes(isOpen: $0.outcome == nil, $0.withdrawal) }.map { about($0, "\($0.text)") }
    case .objection:
      newest(session.objections) { which.takes(isOpen: $0.isOpen, $0.withdrawal) }.map { objection in
        let words: Phrase = session.mayShow(objection.ref, on: .screen) ? objection.reason.map { "\($0)" } ?? "reason declined" : "…"
        return Candidate(objection.id.text, "to \(ItemID(.action, objection.action))  \(words)")
      }
    case .status:
      newest(session.statuses) { which.takes($0.withdrawal == nil) }.map { note in
        about(note, "\(ItemID(.action, note.action)) \(.ours(note.status.words))  \(note.text)")
      }
    case .question: newest(session.questions) { which.takes(isOpen: $0.isOpen, $0.withdrawal) }.map { about($0, "\($0.text)") }
    }
  }

  /// The newest forty that fit. Looks at no more than the last thousand, so that TAB costs the same in a
  /// long session.
  private func newest<T: Thing>(_ things: Numbered<T>, where fits: (T) -> Bool = { _ in true }) -> [T] {
    let numbers = stride(from: things.highest, to: max(0, things.highest - 1000), by: -1)
    return Array(numbers.compactMap { things[$0].flatMap { fits($0) ? $0 : nil } }.prefix(40))
  }

  private func about(_ thing: some Thing, _ words: Phrase) -> Candidate {
    Candidate(thing.ref.item?.text ?? "", session.mayShow(thing.ref, on: .screen) ? words : "…")
  }

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
