import RoundtableRecord

/// What is said of a line's words beside what they come to: how many paragraphs they are, and that another line may stand in them.
extension Decision {
  /// The same, telling that.
  func telling(of line: Line, at desk: Desk) -> Decision {
    guard case .record(var recording) = self, let text = line.text, !line.isSubstitution else { return self }
    let paragraphs = text.raw.split(whereSeparator: \.isNewline).count
    if paragraphs > 1 {
      let receipt = recording.receipt
      recording.receipt = { Receipt.columns(receipt($0), .counted(paragraphs, "paragraph")) }
    }
    if let other = OtherHead(in: text, at: desk) { recording.warnings.append(other.warning(of: recording.ids.first.flatMap { ItemID($0) })) }
    return .record(recording)
  }
}

/// The head of a speaker's line within someone's words: two lines that ran into each other.
struct OtherHead {
  /// The head, with its colon.
  private let head: Untrusted
  /// The first words of the line.
  private let words: Untrusted

  /// The first head of someone at this table; nil where there is none.
  init?(in text: Untrusted, at desk: Desk) {
    let scalars = Array(text.raw.unicodeScalars)
    for (place, scalar) in scalars.enumerated() where scalar == "@" {
      // A head is short, and a text may hold nothing but `@`.
      let line = Line(Line.string(scalars[place..<min(place + Self.longest, scalars.count)]))
      guard let boundary = line.boundary, let first = line.tokens.first else { continue }
      let who = first.parts.compactMap { Code($0.word.drop { $0 == "@" }) }
      guard !who.isEmpty, who.allSatisfy({ desk.session.index.names[$0] != nil }), line.tokens.allSatisfy({ desk.known($0) != nil }) else { continue }
      head = Untrusted(Line.string(line.scalars[..<boundary]))
      words = Untrusted(line.typed.raw.split(separator: " ", omittingEmptySubsequences: false).prefix(line.tokens.count + 4).joined(separator: " "))
      return
    }
    return nil
  }

  private static let longest = 96

  /// The warning, with the line that parts the two where there is one.
  func warning(of item: ItemID?) -> Phrase {
    guard let item, item.kind == .perspective else { return "\(head) stands in these words. If that is another line: undo, and type both again." }
    return "\(item) holds \(head), which may be another line. To part them: split \(item): \(words)"
  }
}
