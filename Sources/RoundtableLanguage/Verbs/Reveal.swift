import RoundtableRecord

extension Verb {
  /// `reveal @who`
  static let reveal = Verb(
    "reveal", topic: .steer, summary: "Shows one person's name in room view, for ten seconds.",
    forms: [
      Form(.placed(.person())) { _, _, person throws(Refusal) in
        if person.level == .private {
          throw Refusal("\(person.code.map { "@\($0)" } ?? "that person") is private, and is shown nowhere", at: person.span)
        }
        return .steer(.reveal(person.value))
      }
    ],
    examples: [Example("reveal @amina"), Example("reveal @students1"), Example("reveal @ruth", given: ["room on"])],
    refuses: ["a group", "somebody whose level is private"])
}
