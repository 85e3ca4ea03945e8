import RoundtableRecord

/// One thing that the head of a verb may hold, as help, completion and explanation see it: a slot without the type of its value.
package struct AnySlot: Sendable {
  /// What follows the word that a slot begins with.
  enum Following: Sendable {
    /// Nothing: the word is all of it.
    case nothing
    /// One word.
    case word
    /// The one or more words of a quarter.
    case quarter
  }

  /// As it is typed, without the brackets of what may be left out: `by QUARTER`.
  package let typed: String
  /// What it is, as one sentence without a full stop; nil where the synopsis says it all.
  package let meaning: String?
  /// False for what may be left out.
  package var isRequired = true
  /// The words of the language that it may begin with, for completion and for the nearest one to a slip.
  package let words: [String]
  /// True when this token can be its first, or only, word.
  let begins: @Sendable (Token) -> Bool

  /// What each of its words means, where its meaning is not enough.
  var notes: [String: String] = [:]
  /// What follows its first word.
  var following = Following.nothing
  /// True for a code, which must come right after the verb and is taken once.
  var leads = false
  /// True for a slot that is offered each bare word, right for it or not, that no other slot of the form begins with.
  var takesOther = false
  /// The kinds of recorded things it names; empty for a slot that names none.
  var items: [ItemKind] = []
  /// True for what describes words that were said, which the help card lists once.
  var isDescriptive = false
  /// What the help card shows instead of `typed`; nil for `typed` itself.
  var brief: String?
  /// What completion offers where it may begin; nil for its words.
  var offering: (@Sendable (Place) -> [Candidate])?
  /// What completion offers after one of its words.
  var values: @Sendable (Place) -> [Candidate] = { _ in [] }
  /// Explains a word that comes after one of its own; nil where there is nothing to say.
  var explainsValue: @Sendable (Asked) -> [Phrase]? = { _ in nil }
  /// Explains a word that it may begin with and that is not a word of the language; nil where there is nothing to say.
  var explains: @Sendable (Asked) -> [Phrase]? = { _ in nil }

  /// A slot that begins with a word of the language.
  init(_ typed: String, meaning: String? = nil, words: [String], following: Following = .nothing, notes: [String: String] = [:]) {
    self.init(typed, meaning: meaning, words: words) { words.contains($0.word) }
    self.following = following
    self.notes = notes
  }

  /// A slot that begins with a word of some shape.
  init(_ typed: String, meaning: String? = nil, words: [String] = [], begins: @escaping @Sendable (Token) -> Bool) {
    self.typed = typed
    self.meaning = meaning
    self.words = words
    self.begins = begins
  }

  /// As the synopsis shows it: `[by QUARTER]`.
  package var synopsis: String { isRequired ? typed : "[" + typed + "]" }

  /// As the help card shows it.
  var short: String { brief.map { isRequired ? $0 : "[" + $0 + "]" } ?? synopsis }

  /// What one of its words means.
  func note(on word: String) -> String { notes[word] ?? meaning ?? synopsis }

  /// What completion offers where it may begin.
  func offers(_ place: Place) -> [Candidate] {
    if let offering { return offering(place) }
    return place.has(words) ? [] : words.map { Candidate($0, .ours(note(on: $0))) }
  }
}
