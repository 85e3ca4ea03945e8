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
      Form([.must(.item([.perspective])), .may(.flag("yes"))], text: .required("REASON")) { line, desk throws(Refusal) in
        guard let item = line.head.item, let perspective = desk.session.perspective(item.number) else {
          throw Refusal("a perspective is missing", at: line.start)
        }
        if perspective.erased != nil { return .nothing("\(item) was erased already", target: nil) }
        guard line.head.has("yes") || desk.isRepeated else {
          if desk.isPrompt {
            return .ask(
              Question("erase takes the words of \(item) away for good, and can not be undone; type the line again to do it", offersLine: false))
          }
          throw Refusal("erase can not be undone, so a script says yes", at: line.span(.item), suggestions: ["erase \(item) yes: REASON"])
        }
        let reflections = desk.session.everyReflection(of: item.number)
        let fact = WordsErased(
          number: item.number, positions: perspective.wordsAt.sorted(), reason: line.words,
          reflections: reflections.isEmpty ? nil : reflections)
        let words = [perspective.text] + reflections.compactMap { desk.session.reflection($0)?.text }
        return .record(
          Recording([fact], ids: [item.text], forgets: words) { _ in
            Receipt.columns(
              "\(item)", "erased", "\(Receipt.count(perspective.wordsAt.count, "fact", "facts")) lost the words; this can not be undone")
          })
      }
    ],
    examples: [
      Example("erase p1 yes: she withdrew her words"), Example("erase p2 yes: it names a child"),
      Example("erase p1 yes: retiré", given: ["heard p1 by @hall: So the hallway itself is the problem"]),
    ],
    refuses: ["a perspective that is not there", "a line without yes in a script", "an empty reason"], mayBeShortened: false)
}

extension Refusal {
  /// That a perspective's words were taken away for good, so that nothing can be done with it any more.
  static func erased(_ item: ItemID, at span: Span) -> Refusal { Refusal("\(item) was erased for good", at: span) }
}
