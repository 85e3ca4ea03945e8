import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("A public copy has no id of the record")
struct PublicNumberTests {
  /// The words of a text that are ids of the record: a letter of a kind, and a number.
  private func ids(in text: String) -> [Substring] {
    text.split { !($0.isLetter || $0.isNumber) }.filter { ItemID($0) != nil }
  }

  private func texts(_ value: JSONValue) -> [String] {
    switch value {
    case .object(let members): members.values.flatMap { texts($0) }
    case .array(let values): values.flatMap { texts($0) }
    case .string(let text): [text]
    case .number, .bool, .pointer: []
    }
  }

  @Test("in what was heard and in the data of the plan, for any session", arguments: 0..<12)
  func random(batch: Int) {
    for seed in batch * 5..<(batch + 1) * 5 {
      for session in [HeardRandomSession(seed: seed).session, VeilRandomSession(seed: seed).session] {
        let heard = Riverton.heard(session, for: .public)
        let codes = Set(session.issues.codes.map(\.text))
        for value in [HeardJSON().value(of: heard), PlanJSON().value(of: Riverton.plan(of: session, for: .public))] {
          let found = texts(value).filter { codes.contains($0) || ItemID($0) != nil }
          #expect(found.isEmpty, "seed \(seed)")
        }
        for language in DocumentLanguage.allCases {
          var heard = heard
          heard.language = language
          let text = String(decoding: Markdown<Heard>().bytes(of: heard), as: UTF8.self)
          #expect(ids(in: text).isEmpty, "seed \(seed), \(language)")
        }
      }
    }
  }

  @Test("and its data points at actions and issues by their numbers there")
  func links() throws {
    let session = Riverton.overseen().session
    let plan = PlanJSON().value(of: Riverton.plan(of: session, for: .public))
    let actions = plan.list("actions")
    #expect(actions.map { $0["id"]?.int } == Array(1...actions.count))
    #expect(plan.list("issues").map { $0["id"]?.int } == Array(1...session.issues.codes.count))
    let titles = Dictionary(uniqueKeysWithValues: actions.map { ($0["id"]?.int ?? 0, $0["title"]?.text ?? "") })
    let heard = HeardJSON().value(of: Riverton.heard(session, for: .public))
    for action in heard.list("actions") { #expect(titles[action["id"]?.int ?? 0] == action["label"]?.text) }
    for issue in heard.list("issues") { #expect(issue.list("actions").allSatisfy { titles[$0.int ?? 0] != nil }) }
    #expect(heard.list("perspectives").allSatisfy { $0["id"] == nil && $0["answers"] == nil })
  }

  @Test("The board's copies keep the ids of the record")
  func board() throws {
    let plan = PlanJSON().value(of: Riverton.plan(of: Riverton.overseen().session, for: .board))
    #expect(plan.list("actions").first?["id"]?.text == "a1")
    #expect(plan.list("issues").first?["id"]?.text == "r2")
  }
}
