import RoundtableLanguage
@testable import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("remove, and renaming a group")
struct RemoveTests {
  private var story = Riverside.examples()

  @Test(
    "What was set up by mistake goes when nothing rests on it, by its code or with its kind, and undo brings it back",
    arguments: [
      ("group studnets: Students", "studnets"), ("group studnets: Students", "group @studnets"), ("body libary: Library", "libary"),
      ("issue r22: Training", "r22"),
      ("theme trsut: x", "+trsut"), ("theme trsut: x", "theme trsut"), ("focus lok by Q2 2022: Look", "lok"), ("source leters: Letters", "source leters"),
      ("rule: One voice", "rule1"), ("rule: One voice", "rule 1"), ("agenda 5 min: Welcome", "agenda1"), ("agenda 5 min: Welcome", "agenda 1"),
    ])
  mutating func gone(_ line: String, _ code: String) {
    let before = SessionState(story.session)
    story.must(line)
    let made = SessionState(story.session)
    #expect(story.must("remove \(code): mistyped").receipt.hasSuffix("removed  mistyped"))
    #expect(SessionState(story.session).differences(from: before) == [])
    story.must("undo")
    #expect(SessionState(story.session).differences(from: made) == [])
  }

  @Test("A milestone goes by its id, and the agreement to the longer plan with it")
  mutating func milestones() {
    for line in ["act @police on r2: Train", "milestone a1 by Q3 2022: half", "milestone a1 by Q4 2022: all", "accept a1 by @police"] { story.must(line) }
    let answer = story.must("remove m1: mistyped")
    #expect(story.session.action(1)?.milestones.map(\.number) == [2] && story.session.action(1)?.acceptance == nil && answer.recording?.warnings.count == 1)
    story.must("milestone a1 by Q3 2022: half")
    #expect(story.session.action(1)?.milestones.map(\.number) == [2, 3], "no id is given twice")
  }

  @Test(
    "What something rests on stays, and the line says what", arguments: [("students", "@amina, @jordan, @elise, @sky"), ("r2", "p1, p2"), ("+trust", "p2")])
  mutating func refused(_ code: String, _ users: String) {
    story.must("fix p2 +trust")
    #expect(story.type("remove \(code): x").refusal?.message.spelled.hasSuffix("cannot be removed while something rests on it: \(users)") == true)
  }

  @Test(
    "People and what they said are not set up",
    arguments: ["remove @ruth: x", "remove p1: x", "remove nothing: x", "remove r2", "remove rule9: x", "remove m1: x"])
  mutating func wrong(_ line: String) { #expect(story.type(line).refusal != nil) }

  @Test("A group with another code keeps its place, its people and all that rested on it")
  mutating func renamed() {
    for line in ["act @students on r2: Lead", "accept a1 by @students", "gauge a1 @students=4", "@students: all of us", "pass @amina"] { story.must(line) }
    let order = story.session.groups.codes
    story.must("group students as pupils seats 9: Pupils")
    let session = story.session
    #expect(session.groups.codes == order.map { $0 == "students" ? "pupils" : $0 } && session.groups["pupils"]?.seats == 9)
    #expect(session.person(4)?.code == "pupils4" && session.index.byGroup["pupils"]?.total == 2 && session.index.came["students"] ?? 0 == 0)
    #expect(session.action(1)?.owner == .group("pupils") && session.action(1)?.acceptance != nil && session.action(1)?.presentGauges.map(\.group) == ["pupils"])
    #expect(BruteCounts(session).differences == [])
    for line in ["group students as x", "group pupils as parents", "group pupils as ruth", "group pupils as p1"] {
      #expect(story.type(line).refusal != nil, "\(line)")
    }
  }
}
