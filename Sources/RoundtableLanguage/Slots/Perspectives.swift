import RoundtableRecord

// `re p4`, `from p12,p15`, `for a1,a3`: perspectives or actions after a keyword, by number, each once.

extension Slot where Value == [Int] {
  /// `re p4`: what is answered.
  static var answers: Slot {
    several(.perspective, "re p4", "the perspective that is answered", word: "re", note: "answers a perspective, re p4", expected: "a perspective, re p4")
  }

  /// `from p12,p15`: what it rests on.
  static var restsOn: Slot {
    several(
      .perspective, "from p12,p15", "the perspectives it rests on", word: "from", note: "rests on perspectives, from p12,p15",
      expected: "perspectives, from p12,p15")
  }

  /// `for a1,a3`: the actions that another became part of.
  static var successors: Slot {
    several(.action, "for a1,a3", "the actions it became part of", word: "for", note: "became part of these, for a1,a3", expected: "actions, for a1,a3")
  }

  private static func several(_ kind: ItemKind, _ typed: String, _ meaning: String, word: String, note: String, expected: String) -> Slot {
    var any = AnySlot(typed, meaning: meaning, words: [word], following: .word, notes: [word: note])
    any.isDescriptive = true
    any.values = { $0.completer.items([kind]) }
    return .once(any) { token, head throws(Refusal) in
      let word = try head.value(after: token, expected)
      return (try word.list { part throws(Refusal) in try head.desk.item(part, kinds: [kind]).number }, token.span)
    }
  }
}
