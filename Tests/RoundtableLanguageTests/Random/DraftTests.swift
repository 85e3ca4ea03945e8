import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("draft, in any session")
struct DraftTests {
  @Test("One action for each issue that has standing perspectives and no action, in order of creation", arguments: 0..<80)
  func draft(seed: Int) {
    var lines = RandomLines(seed + 300_000)
    var story = Story()
    for _ in 0..<60 {
      let line = lines.line(story.session)
      if !line.hasPrefix("draft") { story.type(line, on: lines.dice.pick(["one", "two"])) }
    }
    let session = story.session
    let expected = session.issues.codes.filter { code in
      session.perspectives.all.contains { $0.stands && $0.issues.contains(code) && session.mayShow($0.voices, on: .room) }
        && !session.actions.all.contains { $0.issues.contains(code) }
    }
    let facts = story.type("draft").facts.compactMap { $0 as? ActionProposed }
    #expect(facts.map(\.issues) == expected.map { [$0] })
    #expect(facts.map(\.number) == Array(session.next(.action).number..<(session.next(.action).number + expected.count)))
    for (fact, code) in zip(facts, expected) {
      #expect(fact.title == session.issues[code]?.title)
      #expect(fact.from == session.perspectives.all.filter { $0.stands && $0.issues.contains(code) }.map(\.number))
      #expect(fact.drafted && fact.owner == nil && fact.due == nil && fact.measure == nil)
    }
    #expect(story.type("draft").isNothing)
  }
}
