import RoundtableRecord

extension Verb {
  /// `body CODE [kind] [: NAME]`
  static let body = Verb(
    "body", topic: .table, summary: "Names a body that is not at the table: it may own or support, and is never counted as absent.",
    details: ["With a code that exists, what is not said stays."],
    forms: [
      Form([.must(.code(.body, new: true)), kindSlot], text: .optional("NAME")) { line, desk throws(Refusal) in
        guard let code = line.head.code else { throw Refusal("a code is missing", at: line.start) }
        let isNew = desk.session.bodies[code] == nil
        if isNew, line.text == nil {
          throw Refusal("\(code) is new, and a new body needs a name", at: line.line.textSpan, suggestions: ["body \(code): NAME"])
        }
        if !isNew, line.text == nil, line.head.saysNothing {
          return .nothing("\(code) is there already, and nothing new was said", target: nil)
        }
        let fact = BodyDescribed(code: code, kind: line.head.choices.first.flatMap { GroupKind(rawValue: $0) }, name: line.text)
        return .record(
          Recording([fact], ids: [code.text]) { session in
            Receipt.columns(
              "\(code)", (session.bodies[code]?.kind).map { "\($0)" }, session.bodies[code].map { .cut($0.title) }, "not at the table")
          })
      }
    ],
    examples: [
      Example("body library: Riverton Public Library"), Example("body ministry partner: Ministry of Learning of Riverton"),
      Example("body library partner", given: ["body library: Riverton Public Library"]),
    ],
    refuses: ["a code that a group or a person has", "a new body without a name"])
}
