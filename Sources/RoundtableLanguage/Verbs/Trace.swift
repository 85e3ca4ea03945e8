import RoundtableRecord
import RoundtableReports
import RoundtableWording

extension Verb {
  /// `trace ID|CODE`
  static let trace = Verb(
    "trace", topic: .look, summary: "From an issue through what was said to what will be done, and back.",
    forms: [
      Form(.anything) { line, desk, token throws(Refusal) in
        if ItemID(token.word) != nil || token.word == "." {
          return .show(Trace.page(desk.session, item: try desk.item(token, kinds: [.perspective, .action, .objection, .question, .status])))
        }
        if token.word.hasPrefix("+") {
          let theme = Code(theme: token.word.dropFirst()).map { desk.session.spelling(of: $0) }
          guard let theme, desk.session.index.themes[theme] ?? 0 > 0 else { throw desk.unknownCode(token, .theme) }
          return .show(Trace.page(desk.session, theme: theme))
        }
        if token.word.hasPrefix("@") { return .show(Trace.page(desk.session, party: try desk.party(token, unknown: false, on: line.line))) }
        return .show(Trace.page(desk.session, issue: try desk.code(token, .issue)))
      }
    ],
    examples: [
      Example("trace r2"), Example("trace p1"), Example("trace a1", given: ["act on r2 from p1: Rebuild the training"]),
      Example("trace @students"), Example("trace +trust", given: ["fix p1 +trust"]),
    ],
    refuses: ["what is not there"])
}
