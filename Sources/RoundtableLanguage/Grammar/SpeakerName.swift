import RoundtableRecord

/// A line that begins with someone's name instead of `@handle`: `Amina: …`.
struct SpeakerName {
  /// Whose name it is.
  let person: Person
  /// How many words of the head it takes.
  private let words: Int

  /// The one person at this table whose name, first name or handle the head begins with; nil for a line with a verb.
  init?(_ line: Line, at session: Session) {
    guard line.boundary != nil, let first = line.tokens.first, !first.word.hasPrefix("@"), CommandTable.verb(first.word) == nil else { return nil }
    for count in (1...min(line.tokens.count, 5)).reversed() {
      if let next = line.tokens.dropFirst(count).first, !Verb.say.forms[0].slots.contains(where: { $0.begins(next) }) { continue }
      let typed = line.tokens.prefix(count).map { Untrusted($0.typed).folded.raw }.joined(separator: " ")
      let found = session.people.all.filter { person in
        let name = person.name.folded.raw
        return name == typed || count == 1 && (person.handle.text == typed || name.split(separator: " ").contains { $0 == typed })
      }
      guard found.count == 1 else { continue }
      (person, words) = (found[0], count)
      return
    }
    return nil
  }

  /// The refusal, which offers the line as it is written here.
  func refusal(of line: Line) -> Refusal {
    let last = line.tokens[words - 1].span
    let rest = Line.string(line.scalars[(last.column + last.length - 1)...])
    return Refusal(
      "Put @ before the name of the person who speaks", at: line.tokens[0].span.through(last),
      suggestions: ["@\(person.handle)\(Untrusted(rest))"], mended: "@\(person.handle.text)\(rest)")
  }
}
