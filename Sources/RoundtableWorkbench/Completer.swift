package import RoundtableCommands
import RoundtableExport
import RoundtableRecord

/// What TAB offers: what may come next at the end of what is typed so far.
package struct Completer {
  /// One thing that may be typed.
  package struct Candidate: Sendable, Equatable {
    /// The word, instead of what stands from `start` on.
    package let word: String
    /// What it is, made safe for a terminal.
    package let about: String
  }

  private let session: Session
  private let isPrompt: Bool
  private let openIssue: Code?

  /// Offers for a session, as the desk sees it.
  package init(_ desk: Desk) {
    session = desk.session
    isPrompt = desk.isPrompt
    openIssue = desk.openIssue
  }

  /// What may stand where the typed part of a line ends, and the byte at which the word to be replaced begins.
  package func offers(_ typed: String) -> (start: Int, candidates: [Candidate]) {
    let line = Line(typed)
    guard line.boundary == nil else { return (typed.utf8.count, []) }
    let endsInBlank = typed.unicodeScalars.last?.properties.isWhitespace ?? true
    var words = line.tokens.map(\.word)
    let partial = endsInBlank ? "" : (words.popLast() ?? "")
    let last = partial.unicodeScalars.reversed().prefix { $0 != "," }.count
    let lead = partial.contains(",") ? String(String.UnicodeScalarView(partial.unicodeScalars.dropLast(last))) : ""
    let piece = String(partial.dropFirst(lead.count))
    let found = candidates(behind: words, piece: partial.hasPrefix("@") && !piece.hasPrefix("@") ? "@" + piece : piece)
    let width = endsInBlank ? 0 : line.tokens.last.map { String(String.UnicodeScalarView(line.scalars.suffix(from: $0.span.column - 1))).utf8.count } ?? 0
    let joined = found.map { Candidate(word: lead + (lead.hasPrefix("@") ? String($0.word.drop { $0 == "@" }) : $0.word), about: $0.about) }
    return (typed.utf8.count - width, joined)
  }

  private func candidates(behind words: [String], piece: String) -> [Candidate] {
    guard let first = words.first else { return starts(piece) }
    guard let verb = verb(first), !first.hasPrefix("#"), !first.hasPrefix("!") else { return [] }
    let rest = first.hasPrefix("@") ? words[...] : words.dropFirst()
    let slots = form(of: verb, rest).slots
    if let keyword = rest.last, let values = values(behind: keyword, slots) { return values.filter { $0.word.hasPrefix(piece) } }
    let used = Set(rest)
    return slots.flatMap { slot in next(slot, used, isFirst: rest.isEmpty, piece) }.filter { $0.word.hasPrefix(piece) && !used.contains($0.word) }
  }

  private func verb(_ first: String) -> Verb? {
    if first.hasPrefix("@") { return CommandTable.verb("say") }
    if let verb = CommandTable.verb(first) { return verb }
    let fitting = CommandTable.all.filter { $0.name.hasPrefix(first) && $0.mayBeShortened }
    return isPrompt && fitting.count == 1 ? fitting[0] : nil
  }

  /// The form that the words so far fit; the first when none says otherwise.
  private func form(of verb: Verb, _ words: ArraySlice<String>) -> Verb.Form {
    guard let first = words.first, verb.forms.count > 1 else { return verb.forms[0] }
    let kind = first.hasPrefix("@") ? nil : ItemID(first)?.kind
    return verb.forms.first { form in
      form.slots.contains { slot in
        guard slot.isRequired else { return false }
        switch slot.kind {
        case .item(let kinds): return kind.map { kinds.contains($0) } ?? false
        case .parties: return first.hasPrefix("@")
        default: return false
        }
      }
    } ?? verb.forms[0]
  }

  // MARK: What each slot offers

  private func starts(_ piece: String) -> [Candidate] {
    if piece.hasPrefix("@") { return people(unknown: true).filter { $0.word.hasPrefix(piece) } }
    if piece.hasPrefix("+") { return themes().filter { $0.word.hasPrefix(piece) } }
    let verbs = CommandTable.all.map { Candidate(word: $0.name, about: $0.summary) }
    return verbs.filter { $0.word.hasPrefix(piece) } + (piece.isEmpty ? [Candidate(word: "@", about: "who is speaking: @who: what was said")] : [])
  }

  private func next(_ slot: Slot, _ used: Set<String>, isFirst: Bool, _ piece: String) -> [Candidate] {
    switch slot.kind {
    case .parties(_, _, let unknown): return used.contains { $0.hasPrefix("@") } ? [] : people(unknown: unknown)
    case .themes: return piece.hasPrefix("+") ? themes() : [Candidate(word: "+", about: "a theme")]
    case .item(let kinds): return used.contains { ItemID($0) != nil } ? [] : items(kinds)
    case .code(let register, _): return isFirst ? codes(register) : []
    case .newHandle: return [Candidate(word: "@", about: "a handle to be")]
    case .number, .words: return []
    default: return slot.kind.words.map { Candidate(word: $0, about: meaning[$0] ?? slot.synopsis) }
    }
  }

  /// The values behind a keyword; nil when the word is none.
  private func values(behind keyword: String, _ slots: [Slot]) -> [Candidate]? {
    for slot in slots {
      switch slot.kind {
      case .issues where keyword == "on": return codes(.issue)
      case .answers where keyword == "re", .restsOn where keyword == "from": return items([.perspective])
      case .due where keyword == "by": return quarters()
      case .keyed(keyword, let register): return codes(register)
      case .renamed where keyword == "as", .count(keyword), .day(keyword): return []
      case .language where keyword == "lang": return ["en", "fr", "ar", "zh"].map { Candidate(word: $0, about: "a language (BCP 47)") }
      default: continue
      }
    }
    return nil
  }

  /// People first who are at the table, then groups and bodies. Somebody whose level is private is offered by code.
  private func people(unknown: Bool) -> [Candidate] {
    let all = session.people.all
    let people = (all.filter { $0.left == nil } + all.filter { $0.left != nil }).map { person in
      if person.level == .private { return Candidate(word: "@\(person.code?.text ?? "?")", about: person.group?.text ?? "") }
      return Candidate(word: "@" + person.handle.text, about: shown("\(person.name)\(person.group.map { " (\($0))" as Phrase } ?? "")"))
    }
    let bodies = session.groups.all.map { Candidate(word: "@" + $0.code.text, about: shown("\($0.title)")) }
    let others = session.bodies.all.map { Candidate(word: "@" + $0.code.text, about: shown("\($0.title)")) }
    return people + bodies + others + (unknown ? [Candidate(word: "@?", about: "a speaker not known yet")] : [])
  }

  private func themes() -> [Candidate] {
    let used = session.index.themes.filter { $0.value > 0 }.keys.filter { session.themes[$0] == nil }.sorted()
    return session.themes.all.map { Candidate(word: "+" + $0.code.text, about: shown($0.covers.map { "\($0)" } ?? "")) }
      + used.map { Candidate(word: "+" + $0.text, about: "\(session.index.themes[$0] ?? 0) times") }
  }

  /// The newest first, at most forty of a kind.
  private func items(_ kinds: [ItemKind]) -> [Candidate] {
    kinds.flatMap { kind -> [Candidate] in
      switch kind {
      case .perspective:
        newest(session.perspectives.highest) { session.perspective($0) }.map { perspective in
          let hidden = session.level(of: perspective) == .private
          let speakers = perspective.speakers.map { session.handle(of: $0) }.joined(",")
          return Candidate(word: perspective.id.text, about: hidden ? "…" : shown("\(speakers)  \(perspective.text)"))
        }
      case .action: newest(session.actions.highest) { session.action($0) }.map { Candidate(word: $0.id.text, about: shown("\($0.title)")) }
      case .objection, .parked, .question, .reflection: []
      }
    }
  }

  private func newest<Thing>(_ highest: Int, _ find: (Int) -> Thing?) -> [Thing] {
    stride(from: highest, to: max(0, highest - 60), by: -1).compactMap(find).prefix(40).map(\.self)
  }

  private func codes(_ register: Slot.Register) -> [Candidate] {
    switch register {
    case .group: session.groups.all.map { Candidate(word: $0.code.text, about: shown("\($0.title)")) }
    case .body: session.bodies.all.map { Candidate(word: $0.code.text, about: shown("\($0.title)")) }
    case .organisation: codes(.group) + codes(.body)
    case .issue: session.issues.all.map { Candidate(word: $0.code.text, about: shown("\($0.title)\(Phrase.ours($0.code == openIssue ? " (open)" : ""))")) }
    case .theme: session.themes.all.map { Candidate(word: $0.code.text, about: shown($0.covers.map { "\($0)" } ?? "")) }
    case .focusArea: session.focusAreas.all.map { Candidate(word: $0.code.text, about: shown($0.title.map { "\($0)" } ?? "")) }
    case .source: session.sources.all.map { Candidate(word: $0.code.text, about: shown($0.title.map { "\($0)" } ?? "")) }
    case .anything: codes(.issue) + people(unknown: false) + items([.perspective, .action])
    }
  }

  /// The next six quarters from the session's day.
  private func quarters() -> [Candidate] {
    let from = session.front.from
    guard let year = from?.year ?? session.settings["year"].flatMap({ Int($0) }) else { return [] }
    let first = from.map { ($0.month + 2) / 3 } ?? 1
    return (0..<6).compactMap { Quarter(year: year + (first - 1 + $0) / 4, quarter: (first - 1 + $0) % 4 + 1) }.map {
      Candidate(word: "\($0.start.year)Q\(($0.start.month + 2) / 3)", about: "\($0.start.iso) to \($0.end.iso)")
    }
  }

  private func shown(_ phrase: Phrase) -> String { phrase.text(width: nil) }

  private let meaning = [
    "on": "issues, on r2,f1", "re": "answers a perspective, re p4", "from": "rests on perspectives, from p12,p15", "by": "a quarter, by Q3 2022",
    "lang": "the language spoken, lang fr", "named": "name and group may be printed", "group": "the group only", "anon": "no name and no group",
    "private": "the internal record only", "verbatim": "word for word", "paraphrase": "in the note-taker's words", "interpreted": "through an interpreter",
    "experience": "something lived", "concern": "something feared or objected to", "idea": "something proposed", "question": "something asked",
    "youth": "a young person", "seats": "how many seats", "within": "the group it is part of", "named-by": "who named its people",
    "in": "the group the person belongs to", "as": "a new handle", "people": "how many people it heard", "dated": "when it was published",
  ]
}
