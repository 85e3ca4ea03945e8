import RoundtableRecord

extension Verb {
  /// `confirm p12|h1 [by @who]`
  static let confirm = Verb(
    "confirm", topic: .hear, summary: "The speaker says: my words are noted right (p1), or I was heard right (h1).",
    details: ["Only the speaker's own word counts as read back. Someone else's is recorded as theirs."],
    forms: [
      Form(.checkedWords, .may(.by)) { _, desk, words, by in
        if words.isConfirmed(by: by) { return .nothing("\(words.item) is confirmed already", target: nil) }
        return words.record(WordsConfirmed(item: words.item, by: by), "confirmed by", by, nil, desk)
      }
    ],
    examples: [
      Example("confirm p1"), Example("confirm p1 by @amina"),
      Example("confirm h1", given: ["heard p1 by @hall: So the hallway itself is the problem"]),
    ],
    refuses: ["an id that is not there"])
}
