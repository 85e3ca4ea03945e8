import RoundtableRecord

extension Verb {
  /// `body CODE [kind] [: NAME]`
  static let body = Verb(
    "body", topic: .table, summary: "Names a body that is not at the table: it may own or support, and is never counted as absent.",
    details: ["With a code that exists, what is not said stays."],
    forms: [
      Form(.newCode(.body), .may(.groupKind), text: .optional("NAME")) { line, desk, code, kind throws(Refusal) in
        let isNew = desk.session.bodies[code] == nil
        if isNew, line.text == nil {
          throw Refusal("\(code) is new, and a new body needs a name", at: line.line.textSpan, suggestions: ["body \(code): NAME"])
        }
        if !isNew, line.text == nil, line.saysNothing {
          return .nothing("\(code) is there already, and nothing new was said", target: nil)
        }
        return .record(
          Recording([BodyDescribed(code: code, kind: kind, name: line.text)], ids: [code.text]) { session in
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
