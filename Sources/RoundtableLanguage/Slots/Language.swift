import RoundtableRecord

/// The language that was spoken: a BCP 47 tag.
struct SpokenLanguage: Sendable {
  /// The tag, in the letters' usual case.
  let tag: String
}

extension Slot where Value == SpokenLanguage {
  /// `lang fr`
  static var language: Slot {
    var any = AnySlot(
      "lang fr", meaning: "the language that was spoken, as a BCP 47 tag", words: ["lang"], following: .word,
      notes: ["lang": "the language spoken, lang fr"])
    any.isDescriptive = true
    any.values = { _ in ["en", "fr", "ar", "zh"].map { Candidate($0, "a language (BCP 47)") } }
    any.explainsValue = { ["\(Untrusted($0.token.typed)): the language that was spoken"] }
    return .once(any) { keyword, head throws(Refusal) in
      let token = try head.value(after: keyword, "a language, lang fr")
      guard let tag = LanguageTag.canonical(token.word) else {
        throw Refusal(
          "\(Untrusted(token.typed)) is no language tag (BCP 47)", at: token.span, suggestions: ["lang fr", "lang zh-Hant", "lang en-CA"])
      }
      return (SpokenLanguage(tag: tag), keyword.span)
    }
  }
}
