import RoundtableRecord

extension Verb {
  /// `erase p7 [yes]: REASON`
  static let erase = Verb(
    "erase", topic: .hear, summary: "Takes a perspective's words away for good, from every file of the session; a tombstone stays.",
    details: [
      "It can not be undone. Reflections and disputes on the words go with them; exports that still hold them are listed, and are yours to delete.",
      "The prompt asks once; a script needs yes.",
    ],
    forms: [
      Form(.placed(.thing(.perspective)), .flag("yes", meaning: "what a script says instead of being asked"), text: .required("REASON")) {
        line, desk, perspective, yes throws(Refusal) in
        let item = perspective.id
        if perspective.erased != nil { return .nothing("\(item) was erased already", target: nil) }
        guard yes || desk.isRepeated else {
          if desk.isPrompt {
            return .ask(
              Question("erase takes the words of \(item) away for good, and can not be undone; type the line again to do it", offersLine: false))
          }
          throw Refusal("erase can not be undone, so a script says yes", at: perspective.span, suggestions: ["erase \(item) yes: REASON"])
        }
        return erase(perspective.value, reason: line.text, desk)
      }
    ],
    examples: [
      Example("erase p1 yes: she withdrew her words"), Example("erase p2 yes: it names a child"),
      Example("erase p1 yes: retiré", given: ["heard p1 by @hall: So the hallway itself is the problem"]),
    ],
    refuses: ["a perspective that is not there", "a line without yes in a script", "an empty reason"], mayBeShortened: false)

  private static func erase(_ perspective: Perspective, reason: Untrusted, _ desk: Desk) -> Decision {
    let reflections = desk.session.everyReflection(of: perspective.number)
    let fact = WordsErased(
      number: perspective.number, level: desk.session.level(of: perspective), positions: perspective.wordsAt.sorted(), reason: reason,
      reflections: reflections.isEmpty ? nil : reflections)
    let words = [perspective.text] + reflections.compactMap { desk.session.reflection($0)?.text }
    return .record(
      Recording([fact], ids: [perspective.id.text], forgets: words) { _ in
        Receipt.columns(
          "\(perspective.id)", "erased", "\(Receipt.count(perspective.wordsAt.count, "fact", "facts")) lost the words; this can not be undone")
      })
  }
}
