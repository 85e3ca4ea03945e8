import RoundtableRecord

extension Verb {
  /// `split p6: FIRST WORDS OF THE SECOND PART`
  static let split = Verb(
    "split", topic: .hear, summary: "Make two statements of one that was noted with another in it.",
    details: [
      "The words begin the second part, and must occur once. It gets an id of its own, and the speaker, level, issues and themes of the first.",
      "Where they are the head of another line, @who:, it is that speaker's; fix gives it to someone else.",
      "A statement that was confirmed is read back again: the words are no longer the same.",
    ],
    forms: [
      Form(.placed(.perspective), text: .required("FIRST WORDS OF THE SECOND PART")) { line, desk, perspective throws(Refusal) in
        let (first, rest) = try parts(of: perspective.value, from: line)
        let other = head(of: rest, desk)
        let second = other?.words ?? rest
        let (old, number) = (perspective.value, desk.session.next(.perspective).number)
        let new = PerspectiveShared(
          number: number, speakers: other.map { [$0.speaker] } ?? old.speakers, text: second, level: old.level, mode: old.mode == .paraphrase ? nil : old.mode,
          perspectiveKind: other == nil ? old.kind : nil, language: old.language, issues: old.issues.isEmpty ? nil : old.issues,
          themes: old.themes.isEmpty ? nil : old.themes, answers: old.answers.isEmpty ? nil : old.answers)
        let split = PerspectiveSplit(number: old.number, into: number, sitting: old.sitting, text: first)
        let isOpen = desk.session.mayShow(old.voices, on: .screen) && !desk.session.isPrivate(other?.speaker)
        var recording = Recording([new, split], ids: [old.id.text, "p\(number)"], warnings: warnings(old, first, number, desk)) { session in
          Receipt.columns(
            "\(old.id)", isOpen ? .cut(first) : "…", "p\(number)", other.map { session.label(of: $0.speaker, at: old.level) },
            isOpen ? .cut(second) : "…")
        }
        recording.keepsLines = isOpen
        return .record(recording)
      }
    ],
    examples: [
      Example("split p1: when he's in"), Example("split .: and the bus", given: ["@ruth on r2: My kids like him, and the bus is late"]),
      Example("split p3: On a peur", given: ["@amina: On attend. On a peur"]),
    ],
    refuses: ["words that do not stand in it, or stand in it twice", "words with which it begins", "a retracted perspective"])

  /// What stands before the words, and what begins with them.
  private static func parts(of perspective: Perspective, from line: Sentence<Untrusted>) throws(Refusal) -> (Untrusted, Untrusted) {
    let (id, span) = (perspective.id, line.line.textSpan)
    let scalars = Array(perspective.text.raw.unicodeScalars)
    let places = LetterSearch.places(of: Array(line.text.raw.unicodeScalars), in: scalars)
    guard let place = places.first else {
      throw Refusal("these words do not stand in \(id)", at: span, suggestions: ["show \(id)", "split \(id): FIRST WORDS OF THE SECOND PART"])
    }
    guard places.count == 1 else {
      throw Refusal("these words stand in \(id) \(places.count) times", at: span, suggestions: ["split \(id): with more of the words that follow"])
    }
    let (first, second) = (Line.trimmed(scalars[..<place.lowerBound]), Line.trimmed(scalars[place.lowerBound...]))
    guard !first.allSatisfy(\.isInvisible) else {
      throw Refusal("\(id) begins with these words, so nothing comes before them", at: span, suggestions: ["fix \(id) @who gives all of it to another"])
    }
    return (Untrusted(Line.string(first)), Untrusted(Line.string(second)))
  }

  /// Another speaker's head with which the second part begins, and what was said after it; nil where it begins with words.
  private static func head(of words: Untrusted, _ desk: Desk) -> (speaker: Party, words: Untrusted)? {
    let line = Line(words.raw)
    guard line.tokens.count == 1, let head = line.tokens.first, head.word.hasPrefix("@"), let said = line.text, !said.raw.isEmpty,
      let party = Code(head.word.dropFirst()).flatMap({ desk.session.index.names[$0] })
    else { return nil }
    return (party, said)
  }

  private static func warnings(_ old: Perspective, _ first: Untrusted, _ number: Int, _ desk: Desk) -> [Phrase] {
    var shorter = old
    shorter.text = first
    let resting = desk.session.actions(restingOn: old.number).filter(\.stands).map(\.number)
    let kept: [Phrase] =
      resting.isEmpty
      ? [] : ["\(Receipt.ids(.action, resting)) rests on \(old.id); link \(ItemID(.action, resting[0])) from p\(number), if on the second part too"]
    return desk.warnings(of: old, becoming: shorter) + kept
  }
}
