import RoundtableRecord

extension Slot where Value == [Ref] {
  /// `ID,…`: things of any kind that hold words, as `names` lists them.
  static var wordsOf: Slot {
    var any = AnySlot("ID,…", meaning: "what holds the words: p3, a1, r2, @who, +theme, session, rule1 and the like, as names lists them") { _ in true }
    any.leads = true
    any.offering = { place in
      guard place.words.isEmpty else { return [] }
      return place.completer.items(ItemKind.allCases, .all) + place.completer.codes(.issue) + [Candidate("session", "title and place")]
    }
    return .once(any) { token, head throws(Refusal) in
      let found = try token.list { part throws(Refusal) in
        let things = head.desk.session.things(typed: part.word)
        guard things.isEmpty else { return things }
        throw Refusal("\(Untrusted(part.typed)) is nothing that holds words", at: part.span, suggestions: ["names"])
      }
      return (found.flatMap(\.self), nil)
    }
  }
}
