import RoundtableRecord

/// Describes facts on a screen: the note-taker's own, which shows names, or one that others can see, which shows what is in the room's own session.
struct FactSentences {
  private let whole: Session
  private let shown: Session
  private let filter: RoomFilter?
  private let numbers: RoomNumbers
  private let place: Viewing

  /// More facts of one line or block than these are only counted.
  private static let most = 4

  /// Sentences about a session as it is now.
  ///
  /// - Parameters:
  ///   - shown: the session as the screen may show it.
  ///   - filter: what takes names out of words, for a screen that others can see; nil for the note-taker's own.
  init(_ whole: Session, as shown: Session, room filter: RoomFilter?) {
    (self.whole, self.shown, self.filter) = (whole, shown, filter)
    numbers = RoomNumbers(shown)
    place = filter == nil ? .screen : .room
  }

  /// What one line or block recorded; nil when there is nothing that the screen may show.
  func sentence(_ unit: Unit, _ facts: [RecentFacts.Kept]) -> Phrase? {
    let hidden = hiddenPositions(in: unit)
    let sentences = facts.compactMap { hidden.contains($0.position) ? nil : sentence($0.fact) }
    if sentences.count > Self.most { return "\(kinds(unit)): \(sentences.count) at once" }
    return sentences.isEmpty ? nil : sentences.joined("; ")
  }

  /// That a line or block was undone or redone; nil when the screen may not show it.
  func sentence(_ unit: Unit, _ facts: [RecentFacts.Kept], reverted verb: Phrase) -> Phrase? {
    guard let filter else { return "\(verb)  \(unit.label(in: whole))" }
    guard facts.allSatisfy({ isShown($0.fact) }), unit.changes.allSatisfy({ whole.mayShow($0, on: place) }) else { return nil }
    return "\(verb)  \(filter.phrase(numbers.phrase(unit.label(in: shown))))"
  }

  /// Where facts stand whose things are not in the session that is shown.
  private func hiddenPositions(in unit: Unit) -> Set<Int> {
    guard filter != nil else { return [] }
    let known = shown.unit(at: unit.first)?.changes.map(\.position) ?? []
    return Set(unit.changes.map(\.position)).subtracting(known)
  }

  /// What happened. Of private words the note-taker's screen says only which thing they are of; others see nothing of them (nil).
  func sentence(_ fact: any Fact) -> Phrase? {
    guard isShown(fact) else { return filter == nil ? withoutWords(fact) : nil }
    guard let filter else { return fact.describe(in: whole).cuttable }
    return present(fact).map { filter.phrase(numbers.phrase($0.describe(in: shown).cuttable)) }
  }

  /// Who typed a line.
  func name(of unit: Unit) -> Phrase? { filter == nil ? unit.writer.person.map { shown.handle(of: .person($0)) } : nil }

  /// True when the thing, and everyone who has a part in what happened to it, may be shown. Perspectives that the fact only points at are left
  /// out of its sentence one by one.
  private func isShown(_ fact: any Fact) -> Bool {
    fact.about.enumerated().allSatisfy { index, ref in
      guard ref.item != nil || ref.kind == .person, index == 0 || ref.kind != .perspective else { return true }
      return whole.mayShow(ref, on: place)
    }
  }

  private func withoutWords(_ fact: any Fact) -> Phrase {
    let kind = Phrase.ours(type(of: fact).kind.replacing("-", with: " "))
    return fact.about.first?.item.map { "\(kind): \($0) …" } ?? "\(kind) …"
  }

  /// The fact as others may see it: a perspective as it reads now, since words that were put right are not shown again; nil for a withdrawn one.
  private func present(_ fact: any Fact) -> (any Fact)? {
    guard let ref = fact.about.first, ref.kind == .perspective else { return fact }
    guard let whole = ref.number.flatMap({ whole.perspective($0) }), whole.stands,
      let said = shown.ownNumbers?[.perspective, whole.number].flatMap({ shown.perspective($0) })
    else { return nil }
    return PerspectiveShared(
      number: whole.number, speakers: said.speakers, text: said.text, level: said.level,
      mode: said.mode == .paraphrase ? nil : said.mode, perspectiveKind: said.kind, language: said.language,
      issues: said.issues.isEmpty ? nil : said.issues, themes: said.themes.isEmpty ? nil : said.themes,
      answers: whole.answers.isEmpty ? nil : whole.answers)
  }

  private func kinds(_ unit: Unit) -> Phrase { .ours(unit.kinds.map { $0.replacing("-", with: " ") }.joined(separator: ", ")) }
}

extension Phrase {
  /// The phrase with people's words cut short where a line is too narrow.
  fileprivate var cuttable: Phrase {
    Phrase(pieces.map { if case .theirs(let words) = $0 { .cut(words) } else { $0 } })
  }
}
