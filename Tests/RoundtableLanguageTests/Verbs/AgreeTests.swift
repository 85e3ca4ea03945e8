import RoundtableLanguage
import RoundtableRecord
import RoundtableReports
import RoundtableWording
import RoundtableTestSupport
import Testing

/// How far groups agree, and who does not.
@Suite("gauge, object, adopt")
struct AgreeTests {
  private var story: Story

  init() {
    story = Riverside.examples()
    story.must("act @police by Q3 2022 on r2 from p1: Rebuild the training")
  }

  private func refusal(_ line: String) -> Refusal? {
    var story = story
    return story.type(line).refusal
  }

  private func hands(_ group: Code) -> [String] { story.session.action(1)?.presentGauges.first { $0.group == group }?.hands.map(\.stored) ?? [] }

  // MARK: the owner's words

  @Test(
    "Someone who is anon or private answers for the group without words, and words of theirs are refused",
    arguments: ["anon", "private"], ["accept a2 by @amina: in May", "decline a2 by @amina: no", "report a2 limited by @amina: begun"])
  func ownersWords(level: String, line: String) {
    var story = story
    story.must("act @students by Q3 2022 on r2 from p1: Ask around")
    story.must("fix @amina \(level)")
    #expect(story.type(line).refusal?.message.spelled.contains("would be printed as those of") == true)
    #expect(story.type("accept a2 by @amina").facts.count == 1)
    story.must("fix @ruth group")
    #expect(story.type("accept a2 by @students: in May").facts.count == 1, "the group's own words are the group's")
  }

  // MARK: gauge

  @Test("A receipt says in words what was typed in figures")
  mutating func words() {
    #expect(
      story.must("gauge a1 @students=4x6,2x1 @police=3,5,1 @district=aside @valley=declined @parents=0x2").receipt
        == "a1  students: 6 hands at 4, 1 at 2  police: 1 hand at 5, 1 at 3, 1 at 1  district: stood aside  valley: declined to say  parents: 2 hands at 0")
    #expect(hands("students") == ["4x6", "2x1"] && hands("police") == ["5x1", "3x1", "1x1"] && hands("parents") == ["0x2"])
  }

  @Test(
    "One answer has many spellings",
    arguments: [
      "@students=4,4,2", "@students=4x2,2", "@students=2,4x2", "@STUDENTS=4X2,2", "@students=4×2,2x1", "＠students＝４ｘ２，２", "@students=4x1,2,4",
      "@students=4, 4, 2",
    ])
  mutating func spellings(_ typed: String) {
    story.must("g a1 \(typed)")
    #expect(hands("students") == ["4x2", "2x1"])
  }

  @Test("More hands than are present is taken with a warning")
  mutating func tooMany() {
    #expect(story.must("gauge a1 @parents=4x2 @students=5x4").recording?.warnings.map(\.spelled) == ["parents shows 2 hands, and 1 is at the table for it"])
    story.must("leave @hall")
    #expect(story.must("gauge a1 @police=3").recording?.warnings.count == 1)
    #expect(story.must("gauge a1 @police=aside").recording?.warnings.isEmpty == true)
  }

  @Test("A new gauge takes the place of that group's own; the old stays in the history")
  mutating func anew() {
    story.must("gauge a1 @students=0x4 @police=3")
    #expect(story.session.action(1).map { story.session.isOpposed("students", to: $0) } == true)
    #expect(story.must("gauge a1 @students=4x4").receipt == "a1  students: 4 hands at 4 (asked anew)")
    #expect(hands("students") == ["4x4"] && hands("police") == ["3x1"])
    #expect(story.session.action(1)?.gauges.count == 3)
    #expect(story.session.action(1).map { story.session.isOpposed("students", to: $0) } == false)
    story.must("gauge a1 @students=declined")
    #expect(story.session.action(1)?.presentGauges.first { $0.group == "students" }?.stance == .declined)
    story.must("undo")
    #expect(hands("students") == ["4x4"])
  }

  @Test(
    "What is no answer of a group is refused, with a caret under it",
    arguments: [
      ("gauge a1 @police=6", 18, 1), ("gauge a1 @police=-1", 18, 2), ("gauge a1 @police=4,6", 20, 1), ("gauge a1 @police=4, 6", 21, 1),
      ("gauge a1 @police=4x0", 18, 3), ("gauge a1 @police=4x10000", 18, 7), ("gauge a1 @police=4x5x6", 18, 5), ("gauge a1 @police=4,,5", 20, 1),
      ("gauge a1 @police=4,", 20, 1), ("gauge a1 @police=x", 18, 1), ("gauge a1 @police=asid", 18, 4), ("gauge a1 @police=4=5", 18, 3),
      ("gauge a1 @amina=4", 10, 6), ("gauge a1 @students1=4", 10, 10), ("gauge a1 @city=4", 10, 5), ("gauge a1 @nobody=4", 10, 7),
      ("gauge a1 @?=4", 10, 2), ("gauge a1 @=4", 10, 1), ("gauge a1 @police", 10, 7), ("gauge a1 @police=", 10, 8),
      ("gauge a1 @police=4 @police=aside", 20, 13),
      ("gauge a1 ＠police＝６", 18, 1), ("gauge a1 @police=9999x4", 18, 6), ("gauge a1 @police=4x9999,4", 25, 1),
    ])
  func refused(_ line: String, _ column: Int, _ length: Int) {
    let refusal = refusal(line)
    #expect(refusal?.span == Span(column: column, length: length), "\(refusal?.message.spelled ?? "taken")")
  }

  // MARK: object

  @Test("An objection gets an id, and the speaker's level or a stricter one")
  mutating func objections() {
    let fact = story.must("object a1 @ruth: Not before the summer").facts.first as? ObjectionRaised
    #expect(fact?.number == 1 && fact?.action == 1 && fact?.by == .person(5) && fact?.level == .named && fact?.reason == "Not before the summer")
    #expect((story.must("o a1 @sky: No").facts.first as? ObjectionRaised)?.level == .anon)
    #expect((story.must("object a1 @amina anon: No").facts.first as? ObjectionRaised)?.level == .anon)
    #expect((story.must("object a1 @police: No").facts.first as? ObjectionRaised)?.level == .group)
    #expect((story.must("object a1 @city: No").facts.first as? ObjectionRaised)?.by == .body("city"))
    #expect(refusal("object a1 @sky group: x")?.suggestions.map(\.spelled) == ["fix @sky group, if that is the person's own choice"])
    #expect(story.session.objections(to: 1).map(\.number) == [1, 2, 3, 4, 5])
  }

  @Test("A reason that was declined to be said is no reason, and one of the two is there")
  mutating func declined() {
    let answer = story.must("object a1 @ruth declined")
    #expect((answer.facts.first as? ObjectionRaised)?.reason == nil)
    #expect(answer.receipt == "o1  Ruth Kaminski (parents) objects to a1  named  reason declined")
    #expect(refusal("object a1 @ruth")?.suggestions.map(\.spelled) == ["object a1 @ruth: REASON", "object a1 @ruth declined"])
    for line in ["object a1 @ruth declined: x", "object a1 @ruth:", "object a1: x", "object a1 @?: x", "object a1 @ruth,@hall: x", "object @ruth: x"] {
      #expect(refusal(line) != nil, "\(line)")
    }
  }

  @Test("A private objection is never echoed, also when the speaker alone is private")
  mutating func secret() {
    let answer = story.must("object a1 @amina private: My cousin was carded")
    #expect(answer.recording?.isSecret == true && answer.receipt == "o1  Amina Farah (students) objects to a1  private  …")
    story.must("fix @amina private")
    let other = story.must("object a1 @amina: My brother too")
    #expect(other.recording?.isSecret == true && !other.receipt.contains("brother"))
    #expect((other.facts.first as? ObjectionRaised)?.level == .private)
    #expect(story.type("object a1 @amina private zzz: My uncle").refusal?.message.spelled.contains("zzz") == false)
  }

  @Test("An objection becomes stricter with its speaker, and its words are forgotten by the history; it never becomes more open")
  mutating func stricter() {
    story.must("object a1 @amina: My cousin")
    let answer = story.must("fix @amina private")
    #expect(answer.recording?.forgets.isEmpty == false)
    let objection = story.session.objections[1]
    #expect(objection.map { story.session.level(of: $0) } == .private && objection?.level == .group)
    for line in ["ls o", "show o1", "show a1", "trace a1", "find: objects"] {
      let page = story.must(line).page
      #expect(page.map { !everything($0).contains("cousin") } == true, "\(line)")
    }
    story.must("fix @amina named")
    #expect(story.session.objections[1].map { story.session.level(of: $0) } == .group, "what was said at a level stays at it")
  }

  @Test("What becomes of an objection stands beside it, and can be said anew")
  mutating func resolve() {
    story.must("object a1 @ruth: Too soon")
    #expect(story.session.action(1).map { story.session.isOpposed("parents", to: $0) } == true)
    #expect(story.must("resolve o1: in two steps").receipt == "o1  the objection to a1  resolved  in two steps")
    #expect(story.session.action(1).map { story.session.isOpposed("parents", to: $0) } == false)
    #expect(story.type("resolve o1: in two steps").isNothing)
    #expect(story.must("resolve o1: in three").receipt.contains("resolved anew"))
    #expect(story.session.objections[1]?.reason == "Too soon")
    #expect(refusal("resolve o1") != nil && refusal("resolve o2: x") != nil && refusal("resolve p1: x") != nil)
  }

  @Test("Ids of objections are never used twice")
  mutating func ids() {
    story.must("object a1 @ruth: x")
    story.must("undo")
    #expect((story.must("object a1 @ruth: x").facts.first as? ObjectionRaised)?.number == 2)
  }

  // MARK: adopt

  @Test("adopt needs a standing action, is typed in full, and twice in a row is once")
  mutating func adopt() {
    #expect(story.must("adopt: read aloud").receipt == "version 1 adopted")
    #expect(story.type("adopt: again").isNothing)
    story.must("gauge a1 @police=4")
    #expect(story.must("adopt").receipt == "version 2 adopted")
    story.must("drop a1: x")
    #expect(refusal("adopt")?.suggestions.map(\.spelled) == ["act: WHAT WILL BE DONE"])
    story.isPrompt = true
    for short in ["ado", "adop: x"] { #expect(story.type(short).refusal != nil, "\(short)") }
  }

  @Test("An adoption taken back is withdrawn, and its number not used again")
  mutating func withdrawn() {
    story.must("adopt")
    let after = SessionState(story.session)
    story.must("undo")
    #expect(story.session.adopted == nil && story.session.withdrawnAdoptions.map(\.version) == [1])
    #expect(refusal("plan at v1")?.suggestions.map(\.spelled) == ["adopt freezes version 1"])
    story.must("redo")
    #expect(SessionState(story.session).differences(from: after) == [])
    story.must("undo")
    #expect(story.must("adopt").receipt == "version 2 adopted")
    #expect(story.session.adopted?.version == 2 && story.session.withdrawnAdoptions.map(\.version) == [1])
  }

  @Test("An issue after the adoption is marked as raised during implementation")
  mutating func later() {
    story.must("adopt")
    #expect(story.must("issue r11: Uniforms").receipt == "r11  new, raised during implementation  Uniforms")
    story.must("issue r2: Training, in both languages")
    #expect(story.session.issues["r11"]?.isRaisedLater == true && story.session.issues["r2"]?.isRaisedLater == false)
    story.must("issue r11: Uniforms in the hallway")
    #expect(story.session.issues["r11"]?.isRaisedLater == true)
  }
}

/// Every word of a page.
func everything(_ page: Page) -> String {
  page.blocks.map { block in
    switch block {
    case .heading(let phrase), .line(let phrase): phrase.spelled
    case .table(let table): (table.columns + table.rows.joined().map(\.spelled)).joined(separator: "\n")
    }
  }.joined(separator: "\n")
}

extension Story {
  /// The lines of the page that a line shows.
  mutating func page(_ line: String) -> [String] { (must(line).page.map(everything) ?? "").split(separator: "\n").map(String.init) }

  /// The receipt of a line, as it is spelled.
  mutating func receipt(_ line: String) -> String { must(line).receipt }
}
