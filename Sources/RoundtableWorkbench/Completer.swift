package import RoundtableLanguage
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

  /// The session; in room view with codes in the place of names.
  let session: Session
  let last: ItemID?
  let openIssue: Code?
  private let isPrompt: Bool
  /// What takes names out of words; nil outside of room view.
  let filter: RoomFilter?

  /// Offers for a session, as the desk sees it. In room view people are offered by code, and nothing of what is private is.
  package init(_ desk: Desk) {
    session = desk.isRoom ? desk.session.inCodes : desk.session
    filter = desk.isRoom ? RoomFilter(desk.session) : nil
    last = desk.last
    openIssue = desk.openIssue
    isPrompt = desk.isPrompt
  }

  /// How the verb that is being typed goes on, where a word of it is to begin; nil where that is not known.
  package func synopsis(_ typed: String) -> String? {
    let line = Line(typed)
    guard line.boundary == nil, !isNoCommand(line), let first = line.tokens.first else { return nil }
    let place = CompletionPlace(line, typed: typed)
    guard place.piece.isEmpty, !place.words.isEmpty else { return nil }
    let verb = first.word.hasPrefix("@") ? CommandTable.verb("say") : try? CommandTable.verb(typed: first, on: Line(first.word), isPrompt: isPrompt)
    guard let verb else { return nil }
    return verb.synopsis(of: forms(of: verb, place.words.dropFirst())[0])
  }

  /// What may stand where the typed part of a line ends, and the byte at which the word to be replaced begins.
  package func offers(_ typed: String) -> (start: Int, candidates: [Candidate]) {
    let line = Line(typed)
    guard line.boundary == nil, !isNoCommand(line) else { return (typed.utf8.count, []) }
    let place = CompletionPlace(line, typed: typed)
    let found = place.words.isEmpty ? starts(place.piece) : behind(place.words, line.tokens[0], place.piece)
    return (place.start, found.filter { place.takes($0.word) }.map { Candidate(word: place.whole($0.word), about: $0.about) })
  }

  /// True for comments, commands of the shell and `s/old/new/`, in which nothing is completed.
  private func isNoCommand(_ line: Line) -> Bool {
    line.tokens.first.map { $0.word.hasPrefix("#") || $0.word.hasPrefix("!") || $0.word.hasPrefix("s/") } ?? false
  }

  /// The first word: a verb, who is speaking, or, once something has been typed of it, a word that amends `.`.
  private func starts(_ piece: String) -> [Candidate] {
    if piece.hasPrefix("@") { return people(unknown: true) }
    if piece.hasPrefix("+") { return last == nil ? [] : themes() }
    if piece.isEmpty { return beginnings }
    let verbs = CommandTable.all.map { Candidate(word: $0.name, about: $0.summary) }
    return verbs + (amendment.map { offers(Sought(verb: "fix", form: $0, words: [], piece: piece)) } ?? [])
  }

  private func behind(_ words: [String], _ first: Token, _ piece: String) -> [Candidate] {
    if first.word.hasPrefix("@"), let say = CommandTable.verb("say") {
      return offers(Sought(verb: say.name, form: say.forms[0], words: words[...], piece: piece))
    }
    guard let verb = try? CommandTable.verb(typed: first, on: Line(first.word), isPrompt: isPrompt) else {
      // A line that is wholly head tokens amends `.`.
      guard let amendment, amendment.slots.contains(where: { $0.kind.words.contains(first.word) }) || first.word.hasPrefix("+") else {
        return []
      }
      return offers(Sought(verb: "fix", form: amendment, words: words[...], piece: piece))
    }
    let rest = words.dropFirst()
    return forms(of: verb, rest).flatMap { offers(Sought(verb: verb.name, form: $0, words: rest, piece: piece)) }
  }

  /// The form of `fix` that amends `.`, less the slot for `.` itself and for people, which begin another kind of line.
  private var amendment: Verb.Form? {
    guard let last, session.has(last), let fix = CommandTable.verb("fix") else { return nil }
    guard let form = fix.forms.first(where: { form in form.slots.contains { $0.kind == .item([last.kind]) } }) else { return nil }
    let slots = form.slots.filter { slot in
      switch slot.kind {
      case .item, .parties: false
      default: true
      }
    }
    return Verb.Form(slots, text: form.text, decide: form.decide)
  }

  /// The forms that the words so far fit: the one whose target the first word is, or of all their targets while there is none.
  func forms(of verb: Verb, _ words: ArraySlice<String>) -> [Verb.Form] {
    guard verb.forms.count > 1 else { return verb.forms }
    guard let first = words.first else {
      return verb.forms.map { Verb.Form($0.slots.filter(\.isRequired), text: $0.text, decide: $0.decide) }
    }
    let kind = first == "." ? last?.kind : ItemID(first)?.kind
    let fitting = verb.forms.first { form in
      form.slots.contains { slot in
        guard slot.isRequired else { return false }
        switch slot.kind {
        case .item(let kinds): return kind.map { kinds.contains($0) } ?? false
        case .parties: return first.hasPrefix("@")
        default: return false
        }
      }
    }
    return [fitting ?? verb.forms[0]]
  }
}

/// Where the cursor stands: the words before it, and what is typed of the word, or of the part of a list, that it is in.
struct CompletionPlace {
  /// The words before the one that is typed, in lower case.
  let words: [String]
  /// What is typed of the word, or of the part behind the last comma, in lower case; in a list of people with its `@`.
  let piece: String
  /// The byte at which the piece begins.
  let start: Int
  /// The parts of the list before the piece.
  private let parts: [String]
  /// True when the piece has no `@` of its own, since one stands at the beginning of the list.
  private let dropsSigil: Bool

  /// The place at the end of a line. Works on scalars: a mark behind a comma or a sigil must not hide it.
  init(_ line: Line, typed: String) {
    let isBehindBlank = typed.unicodeScalars.last?.properties.isWhitespace ?? true
    guard let token = line.tokens.last, !isBehindBlank || token.word.unicodeScalars.last == "," else {
      words = line.tokens.map(\.word)
      (piece, start, parts, dropsSigil) = ("", typed.utf8.count, [], false)
      return
    }
    words = line.tokens.dropLast().map(\.word)
    var begin = token.span.column - 1
    let mark = typed.unicodeScalars.first == "\u{FEFF}" ? 3 : 0
    if token.word.unicodeScalars.contains("=") {
      // What a group answered is one word, commas and all.
      (piece, start, parts, dropsSigil) = (token.word, mark + Line.string(line.scalars[..<begin]).utf8.count, [], false)
      return
    }
    if let comma = line.scalars[begin...].lastIndex(where: { $0 == "," || $0 == "\u{FF0C}" }) {
      begin = comma + 1
      while begin < line.scalars.count, line.scalars[begin].properties.isWhitespace { begin += 1 }
    }
    start = mark + Line.string(line.scalars[..<begin]).utf8.count
    let list = token.word.unicodeScalars.split(separator: ",", omittingEmptySubsequences: false).map { String($0) }
    parts = Array(list.dropLast())
    let last = list.last ?? ""
    dropsSigil = token.word.utf8.first == UInt8(ascii: "@") && list.count > 1 && last.utf8.first != UInt8(ascii: "@")
    piece = dropsSigil ? "@" + last : last
  }

  /// True when a word goes on from what is typed, and is not in the list already.
  func takes(_ word: String) -> Bool {
    word.lowercased().hasPrefix(piece) && !whole(word).isEmpty && !parts.contains { $0 == word || "@" + $0 == word }
  }

  /// The word as it is put in.
  func whole(_ word: String) -> String { dropsSigil ? String(word.drop { $0 == "@" }) : word }
}
