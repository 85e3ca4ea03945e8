import RoundtableRecord
import RoundtableReports

// What stands at the head of `heard`, `digest` and `record`.

extension Manuscript {
  /// The lines that tell what this document is, and the warning of a record that can be replayed.
  mutating func frame(_ opening: ActionPlan.Opening, _ provenance: Provenance, for audience: Audience, more: [Phrase] = []) {
    warn(of: provenance)
    let when: Phrase =
      opening.from.map { "When: \(Phrase.days(from: $0, to: opening.to))" } ?? "When: no day is given yet\(audience.hint("when 2023-06-14"))"
    list(
      [
        opening.title.map { "Session: \($0) (record \(provenance.sessionName))" }
          ?? "Session: no title is given yet\(audience.hint("session: TITLE")); record \(provenance.sessionName)",
        when, opening.place.map { "Where: \($0)" } ?? "Where: no place is given yet\(audience.hint("where: PLACE"))",
        "For: \(audience.meaning)",
      ] + more.filter { !$0.isEmpty } + [
        "Head of the record: fact \(provenance.head.position), \(code: .ours(provenance.head.spoken))",
        "Written: \(.time(provenance.moment, in: provenance.zone)) by \(.ours(provenance.generator))",
      ])
  }

  /// The warning of a record that can be replayed; nothing for any other.
  mutating func warn(of provenance: Provenance) {
    guard provenance.reproducible else { return }
    paragraph("\(strong: "Reproducible, not confidential.") Ids and salts of this record were derived from a seed, so its seals hide nobody's words.")
  }
}

extension Audience {
  /// What to type, in brackets, for those who keep the record. Other readers are at no prompt, and get nothing.
  func hint(_ lines: Phrase...) -> Phrase { hint(lines, between: ", ") }

  /// Two lines to type, one after the other.
  func hint(_ line: Phrase, then next: Phrase) -> Phrase { hint([line, next], between: ", then ") }

  private func hint(_ lines: [Phrase], between: String) -> Phrase {
    seesAll ? " (\(lines.map { "\(code: $0)" }.joined(between)))" : ""
  }

  /// Whose copy a paper is, where that is not the board's.
  var copy: Phrase? {
    switch self {
    case .internal: "\(strong: "internal copy, with every name and word"): it must not travel"
    case .board: nil
    case .public: "public copy"
    case .room: "for the room"
    }
  }

  /// Whom the document is for, and what that means.
  fileprivate var meaning: Phrase {
    switch self {
    case .internal: "internal (the facilitator's own file: every name, every word; it must not travel)"
    case .board: "board (names only where someone chose to be named, otherwise the group; small groups are shown together)"
    case .public: "public (names only where someone chose to be named, otherwise the group; small groups are shown together)"
    case .room: "room (no names; small groups are shown together)"
    }
  }
}
