import RoundtableRecord
import RoundtableReports

// Whether someone is there already, and whether a line names one person or several.

extension Desk {
  /// The people of a name, however it is written: other accents, case, blanks and titles do not make it another, nor does the family name first.
  func people(named name: Untrusted) -> [Person] {
    let key = Acquaintance.key(of: name)
    return session.people.all.filter { Acquaintance.key(of: $0.name) == key }
  }

  /// What is asked of a name with a comma that may be several people: a question at the prompt, and elsewhere a refusal. Nil where the line was
  /// typed again; and where it parts people with `;`, unless a name holds two whole names.
  func question(about names: [TypedName], on line: Line) throws(Refusal) -> Decision? {
    let isOpen = names.contains { name in
      let parts = name.name.raw.unicodeScalars.split(omittingEmptySubsequences: true) { Acquaintance.commas.contains($0) }
      let isWhole = parts.allSatisfy { FoldedText(Untrusted(String(String.UnicodeScalarView($0)))).words.count > 1 }
      return parts.count > 1 && (names.count == 1 || isWhole)
    }
    guard isOpen, !isRepeated else { return nil }
    let text: Phrase = "One person? To seat several, separate them with ;"
    if isPrompt { return .ask(Question("\(text). For one person, type the line again", offersLine: false)) }
    throw Refusal(text, at: line.textSpan, suggestions: ["for one person, give a handle before the colon: @handle"])
  }
}

/// How names are compared.
enum Acquaintance {
  /// Commas as they are typed in several scripts.
  static let commas: Set<Unicode.Scalar> = [",", "，", "、", "،"]

  /// The words of a name as it is read: folded, without titles, the given name first.
  static func key(of name: Untrusted) -> [String] {
    let parts = name.raw.unicodeScalars.split { commas.contains($0) }.map { FoldedText(Untrusted(String(String.UnicodeScalarView($0)))).words.map(\.folded) }
    let words = parts.count == 2 ? parts[1] + parts[0] : parts.flatMap(\.self)
    let telling = words.filter { !NameWords.titles.contains($0) }
    if !telling.isEmpty { return telling }
    return words.isEmpty ? [name.folded.raw] : words
  }
}
