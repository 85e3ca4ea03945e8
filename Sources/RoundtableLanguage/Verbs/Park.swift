import RoundtableRecord

extension Verb {
  /// `park [@who]: MATTER`
  static let park = Verb(
    "park", topic: .hear, summary: "Puts a matter aside for later; it gets an id, k1, and stands in the plan until it is resolved.",
    forms: [
      Form(.may(.party("who", .everyone())), text: .required("MATTER")) { line, desk, by in
        let id = desk.session.next(.parked)
        let text = line.text
        return .record(
          Recording([MatterParked(number: id.number, by: by, issue: desk.openIssue, text: text)], ids: [id.text]) { session in
            Receipt.columns("\(id)", "parked", by.map { session.label(of: $0) }, .cut(text))
          })
      }
    ],
    examples: [
      Example("park @ruth: Who pays for release time?"), Example("park: The bus line"),
      Example("park @police: Uniforms", given: ["discuss r2"]),
    ],
    refuses: ["an empty matter"])
}
