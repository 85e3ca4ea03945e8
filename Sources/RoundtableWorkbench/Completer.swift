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

  let session: Session
  let last: ItemID?
  let openIssue: Code?
  private let isPrompt: Bool

  /// Offers for a session, as the desk sees it.
  package init(_ desk: Desk) {
    session = desk.session
    last = desk.last
    openIssue = desk.openIssue
    isPrompt = desk.isPrompt
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
  private func isNoCommand(_ line: Line) -> Bool { line.tokens.first.map { $0.word.hasPrefix("#") || $0.word.hasPrefix("!") || $0.word.hasPrefix("s/") } ?? false }

  /// The first word: a verb, who is speaking, or, once something has been typed of it, a word that amends `.`.
  private func starts(_ piece: String) -> [Candidate] {
    if piece.hasPrefix("@") { return people(unknown: true) }
    if piece.hasPrefix("+") { return last == nil ? [] : themes() }
    let verbs = CommandTable.all.map { Candidate(word: $0.name, about: $0.summary) }
    if piece.isEmpty { return verbs + [Candidate(word: "@", about: "who is speaking: @who: what was said")] }
    return verbs + (amendment.map { offers(Sought(verb: "fix", form: $0, words: [], piece: piece)) } ?? [])
  }

  private func behind(_ words: [String], _ first: Token, _ piece: String) -> [Candidate] {
    if first.word.hasPrefix("@"), let say = CommandTable.verb("say") { return offers(Sought(verb: say.name, form: say.forms[0], words: words[...], piece: piece)) }
    guard let verb = try? CommandTable.verb(typed: first, on: Line(first.word), isPrompt: isPrompt) else {
      // A line that is wholly head tokens amends `.`.
      guard let amendment, amendment.slots.contains(where: { $0.kind.words.contains(first.word) }) || first.word.hasPrefix("+") else { return [] }
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
  private func forms(of verb: Verb, _ words: ArraySlice<String>) -> [Verb.Form] {
    guard verb.forms.count > 1 else { return verb.forms }
    guard let first = words.first else { return verb.forms.map { Verb.Form($0.slots.filter(\.isRequired), text: $0.text, decide: $0.decide) } }
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

/// Where the cursor stands: the words before it, and what is typed of the word it is in.
struct CompletionPlace {
  /// The words before the one that is typed, in lower case.
  let words: [String]
  /// What is typed of the part behind the last comma, in lower case; in a list of people with its `@`.
  let piece: String
  /// The byte at which the word begins.
  let start: Int
  /// The parts of the word before the piece, the last comma with them.
  private let lead: String

  /// The place at the end of a line. Works on scalars: a mark behind a comma or a sigil must not hide it.
  init(_ line: Line, typed: String) {
    let isBehindBlank = typed.unicodeScalars.last?.properties.isWhitespace ?? true
    let mark: Int = typed.unicodeScalars.first == "\u{FEFF}" ? 3 : 0
    guard let token = line.tokens.last, !isBehindBlank || token.word.unicodeScalars.last == "," else {
      words = line.tokens.map(\.word)
      (piece, lead, start) = ("", "", typed.utf8.count)
      return
    }
    words = line.tokens.dropLast().map(\.word)
    lead = CompletionPlace.parted(token.typed).lead
    let typedPiece = CompletionPlace.parted(token.word).piece
    piece = lead.utf8.first == UInt8(ascii: "@") && typedPiece.utf8.first != UInt8(ascii: "@") ? "@" + typedPiece : typedPiece
    start = mark + Line.string(line.scalars[..<(token.span.column - 1)]).utf8.count
  }

  /// What stands before the last comma, with it, and what stands behind.
  private static func parted(_ word: String) -> (lead: String, piece: String) {
    let scalars = word.unicodeScalars
    let comma = scalars.lastIndex(of: ",").map { scalars.index(after: $0) } ?? scalars.startIndex
    return (String(scalars[..<comma]), String(scalars[comma...]))
  }

  /// True when a word goes on from what is typed, and does not stand before the comma already.
  func takes(_ word: String) -> Bool {
    let parts = lead.lowercased().unicodeScalars.split(separator: ",").map { String($0) }
    return isPlain && word.lowercased().hasPrefix(piece) && !parts.contains(word) && !parts.contains(String(word.drop { $0 == "@" }))
  }

  /// False where a control or something else invisible was typed before the comma: it would be shown with each word.
  private var isPlain: Bool { Untrusted(lead).terminal == lead }

  /// The word with what stands before the comma; a sigil is not repeated behind one.
  func whole(_ word: String) -> String { lead + (lead.utf8.first == UInt8(ascii: "@") ? String(word.drop { $0 == "@" }) : word) }
}
