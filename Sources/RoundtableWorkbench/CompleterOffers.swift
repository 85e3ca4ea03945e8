import RoundtableLanguage
import RoundtableRecord
import RoundtableReports

/// A place in the head of a form that is to be filled.
struct Sought {
  /// The verb's name.
  let verb: String
  /// The form.
  let form: Verb.Form
  /// The words behind the verb, in lower case; in a line without a verb all of them.
  let words: ArraySlice<String>
  /// What is typed of the next one.
  let piece: String

  /// True when one of these words was typed.
  func has(_ wanted: [String]) -> Bool { words.contains { wanted.contains($0) } }

  /// True when somebody was named, or a handle given.
  var hasHandle: Bool { words.contains { $0.hasPrefix("@") } }

  /// The word in front, when something is to follow it; nil where it is a code, `source people`, and no keyword.
  var keyword: String? {
    let hasCode = form.slots.contains { if case .code = $0.kind { true } else { false } }
    return words.count == 1 && hasCode ? nil : words.last
  }
}

extension Completer {
  /// Everything that may stand at the place; what does not go on from what is typed is for the caller to leave out.
  func offers(_ place: Sought) -> [Candidate] {
    if let keyword = place.keyword, let values = values(behind: keyword, place) { return values }
    return place.form.slots.flatMap { offers($0, place) }
  }

  private func offers(_ slot: Slot, _ place: Sought) -> [Candidate] {
    switch slot.kind {
    case .parties(let word, let several, let unknown): place.hasHandle ? [] : parties(word, several: several, unknown: unknown, place)
    case .newHandle: place.hasHandle ? [] : [Candidate(word: "@", about: "a handle to be")]
    case .themes: place.piece.hasPrefix("+") ? themes().filter { !place.has([$0.word]) } : [Candidate(word: "+", about: "a theme")]
    case .item(let kinds): place.words.contains { $0 == "." || ItemID($0) != nil } ? [] : items(kinds, for: place.verb)
    case .code(let register, _): place.words.isEmpty ? codes(register) : []
    case .level(let levels): place.has(Level.allCases.map(\.rawValue)) ? [] : self.levels(levels, slot, place)
    case .issues:
      [Candidate(word: "on", about: "issues, on r2,f1" + (place.verb == "say" ? openIssue.map { "; \($0.text) unless said" } ?? "; none is open" : ""))]
        .filter { !place.has([$0.word]) }
    case .mode where !place.has(Mode.allCases.map(\.rawValue)):
      words(slot.kind.words, slot).map { $0.noting(place.verb == "say" ? Mode.paraphrase.rawValue : nil) }
    case .gauges: gauges(place)
    case .words("KEY VALUE"): settings(place)
    case .words(let synopsis):
      SynopsisWords(synopsis).next(behind: Array(place.words)).map { word in
        Candidate(word: word, about: place.verb == "export" ? Self.exported(word) : CommandTable.verb(word)?.summary ?? "")
      }
    case .by, .quarter, .quarterOrEnd:
      place.has(slot.kind.words) ? [] : slot.kind.words.map { Candidate(word: $0, about: slot.meaning ?? slot.synopsis) }
    case .number, .day(""): []
    default: place.has(slot.kind.words) ? [] : words(slot.kind.words, slot)
    }
  }

  /// The levels that are not refused, with the one that holds where none is said.
  private func levels(_ levels: [Level], _ slot: Slot, _ place: Sought) -> [Candidate] {
    let floor = floor(of: place)
    let usual: Level? = place.verb == "say" && place.hasHandle ? floor : place.verb == "join" ? .group : nil
    return words(levels.filter { $0 >= floor }.map(\.rawValue), slot).map { $0.noting(usual?.rawValue) }
  }

  private func words(_ words: [String], _ slot: Slot) -> [Candidate] { words.map { Candidate(word: $0, about: Self.meaning[$0] ?? slot.synopsis) } }

  /// The values behind a keyword; nil when the word is none.
  private func values(behind keyword: String, _ place: Sought) -> [Candidate]? {
    for slot in place.form.slots {
      switch slot.kind {
      case .issues where keyword == "on": return codes(.issue)
      case .answers where keyword == "re", .restsOn where keyword == "from": return items([.perspective], for: "")
      case .due where keyword == "by": return quarters(place.piece)
      case .by(let word) where keyword == "by": return speakers(word, place)
      case .quarter(keyword): return quarters(place.piece)
      case .quarterOrEnd(keyword): return quarters(place.piece) + [Candidate(word: "end", about: "as long as the board works")]
      case .words(let synopsis) where synopsis.contains("vN") && (keyword == "at" || keyword == "since"): return versions()
      case .keyed(keyword, let register): return codes(register)
      case .renamed where keyword == "as": return [Candidate(word: "@", about: "a handle to be")]
      case .count(keyword), .day(keyword): return []
      case .language where keyword == "lang": return ["en", "fr", "ar", "zh"].map { Candidate(word: $0, about: "a language (BCP 47)") }
      default: continue
      }
    }
    return nil
  }

  /// The most open level that is not refused: that of the speakers who are named, or of those who speak in what is amended.
  private func floor(of place: Sought) -> Level {
    guard place.verb == "say" || place.verb == "fix" else { return .named }
    let named = place.words.first { $0.hasPrefix("@") }?.split(separator: ",").compactMap { party(named: $0.drop { $0 == "@" }) }
    if place.verb == "say" { return (named ?? []).map { session.floor(of: $0) }.max() ?? .named }
    let target = place.words.lazy.compactMap { ItemID($0) }.first ?? (place.words.first == "." || !place.hasHandle ? last : nil)
    guard let target, target.kind == .perspective, let perspective = session.perspective(target.number) else { return .named }
    return (named ?? perspective.speakers).map { session.floor(of: $0) }.max() ?? .named
  }

  private func party(named handle: Substring) -> Party? { handle == "?" ? .unknown : Code(handle).flatMap { session.index.names[$0] } }

  /// What a word after `export` means.
  private static func exported(_ word: String) -> String {
    if let document = Document(rawValue: word) {
      return switch document {
      case .plan: "the action plan, for the board"
      case .heard: "what we heard and what became of it, for the public"
      case .digest: "what changed"
      case .record: "everything in order, for the facilitator's file"
      }
    }
    let audiences = Audience.allCases.map(\.rawValue)
    let keywords = [
      "for": audiences.dropLast().joined(separator: ", ") + " or " + audiences.suffix(1).joined(), "at": "as a version was adopted, at v1",
      "since": "for a digest: since a version or a day", "replace": "whatever file is there", "to": "a path of one word",
    ]
    return keywords[word] ?? ""
  }

  /// What a word of the language means that stands in several verbs.
  static let meaning = [
    "on": "issues, on r2,f1", "re": "answers a perspective, re p4", "from": "rests on perspectives, from p12,p15", "by": "a quarter, by Q3 2022",
    "lang": "the language spoken, lang fr", "named": "name and group may be printed", "group": "the group only", "anon": "no name and no group",
    "private": "the internal record only", "verbatim": "word for word", "paraphrase": "in the note-taker's words", "interpreted": "through an interpreter",
    "experience": "something lived", "concern": "something feared or objected to", "idea": "something proposed", "question": "something asked",
    "youth": "a young person", "seats": "how many seats", "within": "the group it is part of", "named-by": "who named its people",
    "to": "the new quarter, to Q4 2022", "as-of": "the day that it speaks of, as-of 2022-09-30", "declined": "the reason was declined to be said",
    "no-evidence": "there is no evidence", "not-started": "work has not begun", "limited": "some steps were taken", "substantial": "most is done",
    "complete": "it is done, with evidence", "in": "the group the person belongs to", "as": "a new handle", "people": "how many people it heard",
    "dated": "when it was published",
  ]
}

extension Completer.Candidate {
  /// The same, marked when it is what holds unless something is said.
  fileprivate func noting(_ usual: String?) -> Self { word == usual ? Self(word: word, about: about + "; unless said") : self }
}

/// The literal words of a synopsis such as `[plan] markdown|json [for internal|board] [to PATH]`.
struct SynopsisWords {
  /// Words of which one may stand at a place, one list for each place; several places in brackets follow each other.
  private let groups: [[[String]]]

  init(_ synopsis: String) {
    var groups: [[[String]]] = []
    var isInside = false
    for word in synopsis.split(separator: " ") {
      let alternatives = word.filter { $0 != "[" && $0 != "]" }.split(separator: "|").map(String.init)
      if isInside { groups[groups.count - 1].append(alternatives) } else { groups.append([alternatives]) }
      isInside = word.hasPrefix("[") && !word.hasSuffix("]") || isInside && !word.hasSuffix("]")
    }
    self.groups = groups
  }

  /// What may stand behind these words.
  func next(behind words: [String]) -> [String] {
    if let last = words.last, let group = groups.first(where: { $0.count > 1 && $0[0].contains(last) }) {
      return group[1].flatMap(Self.known)
    }
    return groups.map { $0[0].flatMap(Self.known) }.filter { group in !group.contains { words.contains($0) } }.flatMap(\.self)
  }

  /// A literal word itself; for one in capitals what it stands for.
  private static func known(_ word: String) -> [String] {
    switch word {
    case "VERB": CommandTable.all.map(\.name)
    case "TOPIC": HelpPage.topics.keys.sorted()
    case "KEY": SettingTable.keys.map(\.key)
    default: word.utf8.allSatisfy { $0 >= UInt8(ascii: "a") } ? [word] : []
    }
  }
}
