import RoundtableRecord

extension Verb {
  /// `heard p12 by @who: REFLECTION`
  static let heard = Verb(
    "heard", alias: "h", topic: .hear, summary: "Records what somebody heard in a perspective, in their own words; it gets an id, h1.",
    forms: [
      Form(.perspective, .by, text: .required("REFLECTION")) { line, desk, perspective, by in
        let id = desk.session.next(.reflection)
        let text = line.text
        return .record(
          Recording([PerspectiveReflected(number: id.number, perspective: perspective.number, by: by, text: text)], ids: [id.text]) { session in
            Receipt.columns("\(id)", "\(session.label(of: by)) heard \(perspective.id)", .cut(text))
          })
      }
    ],
    examples: [
      Example("heard p1 by @hall: So the hallway itself is the problem"),
      Example("h p2 by @ruth: You want to be told what he is there for"),
      Example("heard p1 by @students: Il ne se sent pas en sécurité"),
    ],
    refuses: ["a perspective that is not there or was retracted", "a line without by @who"])
}
