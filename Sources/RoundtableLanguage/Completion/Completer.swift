package import RoundtableRecord
import RoundtableWording

/// One thing that may be typed.
package struct Candidate: Sendable, Equatable {
  /// The word that takes the place of what is typed of it.
  package let word: String
  /// What it is.
  package let about: Phrase

  /// A word, and what it is.
  init(_ word: String, _ about: Phrase) {
    self.word = word
    self.about = about
  }

  /// The same, marked when it is what holds unless something else is typed.
  func noting(_ usual: String?) -> Candidate { word == usual ? Candidate(word, "\(about); unless said") : self }
}

/// What TAB offers: what may come next at the end of what is typed so far.
package struct Completer: Sendable {
  /// The session; in room view the room's own.
  let session: Session
  let last: ItemID?
  let openIssue: Code?
  /// True where others can see the screen.
  let isRoom: Bool
  private let isPrompt: Bool

  /// Offers for a session, as the desk sees it. In room view no person is offered, and nothing of what is private is.
  package init(_ desk: Desk) {
    session = desk.isRoom ? desk.session.onRoomScreen() : desk.session
    isRoom = desk.isRoom
    last = desk.last
    openIssue = desk.openIssue
    isPrompt = desk.isPrompt
  }

  /// How the verb that is being typed goes on, where a word of it is to begin; nil where that is not known.
  package func synopsis(_ typed: String) -> String? {
    let line = Line(typed)
    guard line.boundary == nil, !line.isNoCommand, let first = line.tokens.first else { return nil }
    let cursor = Cursor(line, typed: typed)
    guard cursor.piece.isEmpty, !cursor.words.isEmpty else { return nil }
    guard let verb = first.word.hasPrefix("@") ? .say : verb(first) else { return nil }
    return verb.synopsis(of: form(of: verb, cursor.words.dropFirst()))
  }

  /// What may come where the typed part of a line ends, and the byte at which the word to be replaced begins.
  package func offers(_ typed: String) -> (start: Int, candidates: [Candidate]) {
    let line = Line(typed)
    if !line.isNoCommand, let words = presentWords(line) {
      let blank = typed.unicodeScalars.last?.properties.isWhitespace == true ? "" : " "
      return (typed.utf8.count, [Candidate(blank + words.raw, "the words as they are")])
    }
    guard line.boundary == nil, !line.isNoCommand else { return (typed.utf8.count, []) }
    let cursor = Cursor(line, typed: typed)
    let found = cursor.words.isEmpty ? starts(cursor.piece) : goesOn(line.tokens[0], cursor)
    return (cursor.start, found.filter { cursor.takes($0.word) }.map { Candidate(cursor.whole($0.word), $0.about) })
  }

  // MARK: The first word

  /// A verb, who is speaking, or, once something has been typed of it, a word that amends `.`.
  private func starts(_ piece: String) -> [Candidate] {
    if piece.hasPrefix("@") { return people(unknown: true) }
    if piece.hasPrefix("+") { return last == nil ? [] : themes() }
    if piece.isEmpty { return beginnings }
    return CommandTable.all.map(\.candidate) + offers(of: amendment, Place(completer: self, words: [], piece: piece))
  }

  // MARK: The words after it

  private func goesOn(_ first: Token, _ cursor: Cursor) -> [Candidate] {
    let all = Place(completer: self, words: cursor.words[...], piece: cursor.piece)
    if first.word.hasPrefix("@") { return offers(of: Verb.say.forms[0].slots, all) }
    guard let verb = verb(first) else {
      // A line that is wholly head tokens amends `.`.
      let amends = first.word.hasPrefix("+") || amendment.contains { $0.words.contains(first.word) }
      return amends ? offers(of: amendment, all) : []
    }
    let place = Place(completer: self, words: cursor.words.dropFirst(), piece: cursor.piece)
    if place.words.isEmpty, verb.forms.count > 1 { return verb.forms.flatMap { offers(of: $0.slots.filter(\.isRequired), place) } }
    return offers(of: form(of: verb, place.words).slots, place)
  }

  /// Everything that may come at the place. The caller filters out what does not continue the typed word.
  private func offers(of slots: [AnySlot], _ place: Place) -> [Candidate] {
    // A first word may be a code, as in `source people`, and then it is not a keyword.
    let isCode = place.words.count == 1 && slots.contains(where: \.leads)
    if !isCode, let word = place.words.last, let slot = slots.first(where: { $0.following != .nothing && $0.words.contains(word) }) {
      return slot.values(place)
    }
    return slots.flatMap { $0.offers(place) }
  }

  /// What may amend `.`; nothing where there is no such thing.
  private var amendment: [AnySlot] {
    guard let last, session.has(last), let form = Verb.fix.forms.first(where: { $0.slots.contains { $0.items == [last.kind] } }) else { return [] }
    return Amendment.slots(of: form)
  }

  /// The verb that a first word means; nil when it means none.
  func verb(_ first: Token) -> Verb? { try? CommandTable.verb(typed: first, on: Line(first.word), isPrompt: isPrompt) }

  /// The form that the words so far fit: the one about the thing that the first of them names, or else the first.
  func form(of verb: Verb, _ words: ArraySlice<String>) -> Form {
    guard verb.forms.count > 1, let first = words.first else { return verb.forms[0] }
    let item = first == "." ? last : ItemID(first)
    let token = Token(typed: first, word: first, span: Span(column: 1))
    return verb.forms.first { $0.isAbout(token, item) } ?? verb.forms[0]
  }
}

extension Line {
  /// True for comments, commands of the shell and `s/old/new/`, in which nothing is completed.
  fileprivate var isNoCommand: Bool { tokens.first.map { first in ["#", "!", "s/"].contains { first.word.hasPrefix($0) } } ?? false }
}

extension Verb {
  /// The verb, as completion offers it.
  var candidate: Candidate { Candidate(name, .ours(summary)) }
}
