import RoundtableRecord

// Listening: what was heard is said back, and the speaker answers. Both versions stand.

extension Verb {
  /// `heard p12 by @who: REFLECTION`
  static let heard = Verb(
    "heard", alias: "h", topic: .hear, summary: "Records what somebody heard in a perspective, in their own words; it gets an id, h1.",
    forms: [
      Form([.must(.item([.perspective])), .must(.by(word: "who"))], text: .required("REFLECTION")) { line, desk throws(Refusal) in
        guard let item = line.head.item, let by = line.head.by else {
          throw Refusal("a perspective and by @who are expected", at: line.start)
        }
        let perspective = try desk.standing(item, at: line.span(.item))
        let id = desk.session.next(.reflection)
        let text = line.words
        let isSecret = !desk.session.mayShow(perspective.voices, on: .screen)
        return .record(
          Recording(
            [PerspectiveReflected(number: id.number, perspective: item.number, by: by, text: text)], ids: [id.text], isSecret: isSecret
          ) { session in
            Receipt.columns("\(id)", "\(session.label(of: by)) heard \(item)", isSecret ? "…" : .cut(text))
          })
      }
    ],
    examples: [
      Example("heard p1 by @hall: So the hallway itself is the problem"),
      Example("h p2 by @ruth: You want to be told what he is there for"),
      Example("heard p1 by @students: Il ne se sent pas en sécurité"),
    ],
    refuses: ["a perspective that is not there or was retracted", "a line without by @who"])

  /// `confirm p12|h1 [by @who]`
  static let confirm = Verb(
    "confirm", topic: .hear, summary: "The speaker says: my words are noted right (p1), or I was heard right (h1).",
    forms: [
      Form([.must(.item([.perspective, .reflection])), .may(.by(word: "who"))]) { line, desk throws(Refusal) in
        try check(line, desk) { WordsConfirmed(item: $0, by: $1) }
      }
    ],
    examples: [
      Example("confirm p1"), Example("confirm p1 by @amina"),
      Example("confirm h1", given: ["heard p1 by @hall: So the hallway itself is the problem"]),
    ],
    refuses: ["an id that is not there"])

  /// `dispute p12|h1 [by @who]: WHAT IS WRONG`
  static let dispute = Verb(
    "dispute", topic: .hear, summary: "The speaker says what is wrong with the words, or with how they were heard; both versions stand.",
    forms: [
      Form([.must(.item([.perspective, .reflection])), .may(.by(word: "who"))], text: .required("WHAT IS WRONG")) {
        line, desk throws(Refusal) in
        let text = line.words
        return try check(line, desk) { WordsDisputed(item: $0, by: $1, text: text) }
      }
    ],
    examples: [
      Example("dispute p1: I said the hallway, not the school"), Example("dispute p1 by @amina: not never, rarely"),
      Example("dispute h1: that is not it", given: ["heard p1 by @hall: So the hallway itself is the problem"]),
    ],
    refuses: ["an id that is not there", "an empty text"])

  private static func check(_ line: Sentence, _ desk: Desk, _ fact: (ItemID, Party?) -> any Fact) throws(Refusal) -> Decision {
    guard let item = line.head.item else { throw Refusal("an id is missing", at: line.start) }
    let number = item.kind == .perspective ? item.number : desk.session.reflection(item.number)?.of ?? 0
    let perspective = try desk.standing(ItemID(.perspective, number), at: line.span(.item))
    let made = fact(item, line.head.by)
    let disputes = made is WordsDisputed
    let now = item.kind == .perspective ? perspective.check : desk.session.reflection(item.number)?.check
    if !disputes, now?.verdict == .confirmed { return .nothing("\(item) is confirmed already", target: nil) }
    let who = line.head.by.map { desk.session.label(of: $0) } ?? perspective.speakers.map { desk.session.label(of: $0) }.joined(" & ")
    let isSecret = !desk.session.mayShow(perspective.voices, on: .screen)
    let verdict: Phrase = disputes ? "disputed by" : "confirmed by"
    let text = line.text
    return .record(
      Recording([made], ids: [item.text], isSecret: isSecret) { _ in
        Receipt.columns("\(item)", "\(verdict) \(who)", isSecret && text != nil ? "…" : text.map { .cut($0) })
      })
  }
}
