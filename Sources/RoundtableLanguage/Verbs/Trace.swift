import RoundtableRecord
import RoundtableReports
import RoundtableWording

extension Verb {
  /// `trace ID|CODE`
  static let trace = Verb(
    "trace", topic: .look, summary: "From an issue through what was said to what will be done, and back.",
    forms: [
      Form(.anything) { _, desk, token throws(Refusal) in
        if ItemID(token.word) != nil || token.word == "." {
          return .show(Trace.page(desk.session, item: try desk.item(token, kinds: [.perspective, .action, .objection, .question])))
        }
        return .show(Trace.page(desk.session, issue: try desk.code(token, .issue)))
      }
    ],
    examples: [Example("trace r2"), Example("trace p1"), Example("trace a1", given: ["act on r2 from p1: Rebuild the training"])],
    refuses: ["what is neither an issue, a perspective nor an action"])
}
