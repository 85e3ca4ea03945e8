import RoundtableRecord

extension Verb {
  /// `dispute p12|h1 [by @who]: WHAT IS WRONG`
  static let dispute = Verb(
    "dispute", topic: .hear, summary: "The speaker says what is wrong with the words, or with how they were heard; both versions stand.",
    forms: [
      Form(.checkedWords, .may(.by), text: .required("WHAT IS WRONG")) { line, desk, words, by in
        let fact = WordsDisputed(item: words.item, by: by, text: line.text)
        return words.record(fact, "disputed by", by, line.text, desk)
      }
    ],
    examples: [
      Example("dispute p1: I said the hallway, not the school"), Example("dispute p1 by @amina: not never, rarely"),
      Example("dispute h1: that is not it", given: ["heard p1 by @hall: So the hallway itself is the problem"]),
    ],
    refuses: ["an id that is not there", "an empty text"])
}
