import RoundtableRecord

extension Slot where Value: RawRepresentable<String> & CaseIterable {
  /// One of several words.
  static func choice(_: Value.Type, meaning: String? = nil, notes: [String: String] = [:], brief: String? = nil) -> Slot {
    var any = AnySlot.oneOf(Array(Value.allCases), meaning, notes: notes)
    if any.typed.utf8.count > 20 { any.brief = any.words.first.map { $0 + "|…" } }
    let form = any
    return .once(
      any,
      again: { token, before in
        Refusal("\(Untrusted(token.typed)) is one word too many; \(Phrase.ours(before.rawValue)) was said", at: token.span)
      },
      read: { token, head throws(Refusal) in
        guard let value = Value(rawValue: token.word) else { throw head.missing(form) }
        return (value, nil)
      })
  }
}

extension Slot where Value == Bool {
  /// One word that is there or not.
  static func flag(_ word: String, meaning: String? = nil) -> Slot {
    .once(AnySlot(word, meaning: meaning, words: [word]), absent: false) { _, _ in (true, nil) }
  }
}

/// One word that has to be there, and says nothing more.
struct Keyword: Sendable {}

extension Slot where Value == Keyword {
  /// One word that has to be there.
  static func word(_ word: String) -> Slot { .once(AnySlot(word, words: [word])) { _, _ in (Keyword(), nil) } }
}
