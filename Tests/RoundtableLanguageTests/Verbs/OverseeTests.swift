import RoundtableLanguage
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

/// The oversight board: who may sit on it, who stands aside, what it asks.
@Suite("appoint, dismiss, recuse, ask, reply")
struct OverseeTests {
  private var story = Riverside.examples()

  private func refusal(_ line: String) -> Refusal? {
    var story = story
    return story.type(line).refusal
  }

  private func number(_ handle: Code) -> Int? { story.session.index.names[handle]?.person }

  // MARK: Terms and undo

  @Test("That a member's term is over is said, and what the member asks is taken")
  mutating func overTerms() {
    story.must("appoint @ruth from Q1 2021 to Q1 2022: Chair")
    let over = "the term of @ruth on the oversight board ended with Q1 2022: appoint @ruth to end: ROLE"
    #expect(story.must("ask by @ruth: When?").recording?.warnings.map(\.spelled) == [over])
    story.must("appoint @ruth to Q2 2022: Chair")
    #expect(story.must("ask by @ruth: When?").recording?.warnings.isEmpty == true, "the quarter has not ended yet")
  }

  @Test("Undo takes nothing away from under another terminal's adoption, or from who holds a public role")
  mutating func undoUnderOthers() {
    story.must("act @police by Q3 2022 on r2: Train with students")
    story.must("fix @jordan named")
    story.must("adopt: read aloud", on: "two")
    story.must("appoint @jordan: Member", on: "two")
    #expect(refusal("undo")?.message.spelled.contains("@jordan is on the oversight board, and that name is printed") == true)
    story.must("dismiss @jordan: moved away", on: "two")
    story.must("undo")
    #expect(refusal("undo")?.message.spelled.contains("version 1 of the plan was adopted since") == true)
    story.must("undo", on: "two")
  }

  // MARK: Questions

  @Test("A question names whom the board asks and by when; check lists it once that day has passed, and an answer ends that")
  mutating func addressees() {
    story.must("appoint @ruth: Member")
    story.must("act @police by Q3 2022 on r2: Train")
    #expect(
      story.receipt("ask a1 to @police due 2022-12-31 by @ruth: Who pays?").hasPrefix(
        "b1  on a1  Ruth Kaminski (parents) asks Riverton Police Service  by 2022-12-31"))
    let asked = story.session.questions[1]
    #expect(asked?.to == .group("police") && asked?.due?.iso == "2022-12-31" && asked?.due.map { asked?.isOverdue(on: $0) } == false)
    #expect(Day(iso: "2023-01-01").map { asked?.isOverdue(on: $0) } == true)
    story.must("adopt")
    #expect(!story.page("check").contains("b1"))
    #expect(story.must("ask to @police due 2022-06-01 by @ruth: Since when?").recording?.warnings.count == 1)
    #expect(story.page("check").contains("reply b2 by @police: ANSWER"))
    #expect(story.page("show b2").contains("  asked 2022-06-14, answer wanted by 2022-06-01"))
    story.must("reply b2 by @police: Since May")
    #expect(!story.page("check").contains("b2"))
  }

  @Test("Whoever is asked is named no further than they chose; who chose anon is not asked by name")
  mutating func privateAddressees() {
    story.must("appoint @ruth: Member")
    story.must("ask to @amina by @ruth: Why?")
    #expect(story.session.questions[1]?.to == .group("students"), "her own choice is the group")
    #expect(refusal("ask to @sky by @ruth: Why?") != nil)
  }

  // MARK: Independence

  @Test("Who sits for the police, a school board or a partner is refused, with the rule, its source, and who could be asked")
  mutating func insiders() {
    let refusal = refusal("appoint @hall: Member")
    #expect(
      refusal?.message.spelled
        == "@hall sits for Riverton Police Service (police); of the oversight board, members are external to the police service, the school boards and other partner agencies (Calgary Police Service, “Next phase of School Resource Officer Program Review announced”, 30 November 2021)"
    )
    #expect(refusal?.suggestions.map(\.spelled) == ["could be asked: @ruth, @amina, @jordan, @elise"], "who has chosen named first; nobody who chose anon")
    #expect(self.refusal("appoint @priya: Member")?.message.spelled.contains("Riverton School District (school-board)") == true)
    story.must("appoint @ruth: Member")
    #expect(self.refusal("appoint @hall: Member")?.suggestions.map(\.spelled) == ["could be asked: @amina, @jordan, @elise"])
    var empty = Story {
      "group police police: Police"
      "join police named: Jo Hall"
    }
    #expect(empty.type("appoint @jo: x").refusal?.suggestions.map(\.spelled) == ["nobody else at the table is external yet"])
  }

  @Test(
    "An affiliation in brackets counts, however it is spelled",
    arguments: [
      "Riverton School District", "riverton school district", "RIVERTON SCHOOL DISTRICT", "the Riverton School-District",
      "works for the Riverton Police Service",
      "Riverton Police", "Riverton Police Service, retired", "conseil scolaire de riverton", "Conseil scolaire Riverton", "district", "Police", "City", "RSD",
      "rps liaison, RPS",
      "City of Riverton", "Ville; City of  Riverton", "Valley School District (trustee)", "Rivertön Pólice Service",
    ])
  mutating func affiliated(_ affiliation: String) {
    story.must("join parents @bo named: Bo Lee (\(affiliation.replacing(";", with: ",")))")
    #expect(refusal("appoint @bo: Member")?.message.spelled.contains("is affiliated with") == true)
  }

  @Test(
    "A word that many have in their names ties nobody",
    arguments: [
      "School", "parent council", "Teachers", "a school", "Service", "Riverton Library", "Valley bakery", "parents for safe schools",
      "schoolchildren's choir", "community", "李 小 学",
    ])
  mutating func notAffiliated(_ affiliation: String) {
    story.must("join parents @bo named: Bo Lee (\(affiliation))")
    #expect(refusal("appoint @bo: Member") == nil)
  }

  @Test(
    "A code or initials count only where they stand as such",
    arguments: [("cbe", true), ("CBE trustee", true), ("the CBE", true), ("cbes", false), ("scbe", false)])
  func codes(_ affiliation: String, _ isTied: Bool) {
    var story = Story {
      "group cbe school-board: Riverton Board of Education"
      "group parents: Parents"
      "join parents @bo named: Bo Lee (\(affiliation))"
    }
    #expect((story.type("appoint @bo: Member").refusal != nil) == isTied)
  }

  @Test("One word is enough where it is a name of its own")
  func oneWord() {
    var story = Story {
      "group palliser school-board: Palliser"
      "body watch partner: Watch"
      "group parents: Parents"
      "join parents @bo named: Bo Lee (teaches at Palliser)"
      "join parents @cy named: Cy Roy (Neighbourhood group)"
    }
    #expect(story.type("appoint @bo: x").refusal != nil)
    #expect(story.type("appoint @cy: x").refusal == nil)
  }

  @Test("What only reads like a tie is taken with a warning")
  mutating func likely() {
    story.must("join parents @bo named: Bo Lee (Riverton school of dance)")
    let warnings = story.must("appoint @bo: Member").recording?.warnings.map(\.spelled)
    #expect(warnings == ["@bo (Riverton school of dance) reads like Riverton School District (school-board); the board is external to it"])
  }

  @Test("Who has not chosen named is refused, and offered fix")
  func named() {
    #expect(refusal("appoint @amina: Member")?.suggestions.first?.spelled == "fix @amina named, if that is the person's own choice")
    for line in ["appoint @students: x", "appoint @city: x", "appoint @?: x", "appoint @ruth,@amina: x", "appoint @ruth:", "appoint: x", "appoint @zoe: x"] {
      #expect(refusal(line) != nil, "\(line)")
    }
  }

  @Test("Making a member stricter is refused while the seat lasts")
  mutating func stricter() {
    story.must("appoint @ruth: Chair")
    for level in ["group", "anon", "private"] { #expect(refusal("fix @ruth \(level)")?.suggestions.map(\.spelled) == ["dismiss @ruth: REASON, first"]) }
    story.must("dismiss @ruth: moved away")
    story.must("fix @ruth anon")
  }

  @Test("A member who comes to be tied is not hidden: the receipt says so, and check")
  mutating func tiedLater() throws {
    story.must("appoint @ruth: Chair")
    let answer = story.must("fix @ruth: Ruth Kaminski (Riverton School District)")
    #expect(answer.recording?.warnings.first?.spelled.contains("now is affiliated with Riverton School District") == true)
    let page = try #require(story.must("check").page)
    #expect(everything(page).contains("dismiss @ruth: REASON"))
    #expect(story.must("fix @ruth in police: Ruth Kaminski").recording?.warnings.first?.spelled.contains("now sits for Riverton Police Service") == true)
    story.must("@ruth: as an officer")
    #expect(story.must("fix @ruth in parents").recording?.warnings.first?.spelled.contains("now has sat for Riverton Police Service") == true)
  }

  // MARK: Terms

  @Test("A term has its quarters, or none")
  mutating func terms() {
    let fact = story.must("appoint @ruth from Q3 2022 to Q4 2023: Parent member").facts.first as? MemberAppointed
    #expect(fact?.from?.label == "Q3 2022" && fact?.to?.label == "Q4 2023" && fact?.role == "Parent member")
    #expect(story.must("appoint @ruth from Q3 2022 to end: Parent member").receipt.contains("to the end"))
    let chair = story.must("appoint @ruth: Chair").facts.first as? MemberAppointed
    #expect(chair?.from?.label == "Q3 2022" && chair?.to == nil, "what is left out stays")
    for line in ["appoint @ruth from Q4 2023 to Q3 2022: x", "appoint @ruth from end: x", "appoint @ruth to to: x", "appoint @ruth from Q5 2022: x"] {
      #expect(refusal(line) != nil, "\(line)")
    }
    #expect(refusal("appoint @ruth from Q3 2022 to Q3 2022: x") == nil, "a term of one quarter")
    #expect(story.must("appoint @ruth to Q1 2022: x").recording?.warnings.count == 1, "it is over already")
  }

  @Test("Appointing anew changes role and term, keeps who stands aside, and ends a dismissal")
  mutating func anew() {
    story.must("act @parents on r2: Ask around")
    story.must("appoint @ruth: Member")
    story.must("recuse @ruth a1: her own council")
    #expect(story.type("appoint @ruth: Member").isNothing)
    #expect(story.must("appoint @ruth from Q3 2022: Chair").receipt.hasSuffix("appointed anew"))
    story.must("dismiss @ruth: moved")
    #expect(refusal("dismiss @ruth: again") != nil)
    story.must("appoint @ruth: Member")
    let member = number("ruth").flatMap { story.session.members[$0] }
    #expect(member?.dismissed == nil && member?.recusals.map(\.action) == [1])
  }

  @Test("Who is appointed is told of actions that are their own")
  mutating func own() {
    for line in ["act @parents on r2: Ask around", "act @ruth on r9: Watch", "act @police on r2: Train"] { story.must(line) }
    #expect(story.must("appoint @ruth: Member").recording?.warnings.map(\.spelled) == ["a1,a2 are their own: recuse @ruth a1"])
    story.must("recuse @ruth a1")
    #expect(story.type("recuse @ruth a1").isNothing)
    story.must("recuse @ruth a1: her council owns it")
    #expect(number("ruth").flatMap { story.session.members[$0]?.recusals.map(\.reason) } == ["her council owns it"])
    #expect(story.must("appoint @ruth: Chair").recording?.warnings.map(\.spelled) == ["a2 is their own: recuse @ruth a2"])
    for line in ["recuse @amina a1", "recuse @ruth", "recuse @ruth a9", "recuse a1"] { #expect(refusal(line) != nil, "\(line)") }
  }

  @Test("An action that comes to be a member's own is told too")
  mutating func becomesOwn() {
    story.must("appoint @ruth: Member")
    let described = ["@ruth is on the oversight board, and a1 would be their own: recuse @ruth a1"]
    #expect(story.must("act @parents on r2: Ask around").recording?.warnings.map(\.spelled) == described)
    story.must("fix a1 @police")
    #expect(story.must("fix a1 @ruth").recording?.warnings.map(\.spelled) == described)
    story.must("recuse @ruth a1")
    story.must("fix a1 @police")
    #expect(story.must("fix a1 @parents").recording?.warnings.isEmpty == true)
  }

  // MARK: Questions

  @Test("Members ask, anybody replies, and replies add up")
  mutating func questions() {
    story.must("act @police on r2: Train")
    story.must("appoint @ruth: Member")
    let fact = story.must("ask a1 by @ruth: Who chooses?").facts.first as? QuestionAsked
    #expect(fact?.number == 1 && fact?.action == 1 && fact?.by == number("ruth").map { .person($0) })
    #expect((story.must("ask by @parents1: When?").facts.first as? QuestionAsked)?.action == nil)
    story.must("reply b1 by @police: The council")
    #expect(story.must("reply b1 by @city: And the city").receipt == "b1  City of Riverton replies  reply 2  And the city")
    #expect(story.session.questions[1]?.replies.count == 2 && story.session.questions[2]?.replies.isEmpty == true)
    for line in [
      "ask a1 by @amina: x", "ask a1 by @police: x", "ask a9 by @ruth: x", "ask p1 by @ruth: x", "ask by @ruth", "reply b3 by @police: x", "reply b1: x",
      "reply a1 by @police: x",
    ] {
      #expect(refusal(line) != nil, "\(line)")
    }
    story.must("dismiss @ruth: moved")
    #expect(refusal("ask a1 by @ruth: x") != nil && refusal("reply b2 by @police: x") == nil)
  }

  @Test("Who replies is printed: a group speaks for those who chose group, and who chose anon or private is refused")
  mutating func voices() {
    story.must("appoint @ruth: Member")
    story.must("ask by @ruth: When?")
    #expect((story.must("reply b1 by @amina: Now").facts.first as? QuestionAnswered)?.by == .group("students"))
    #expect((story.must("reply b1 by @priya: Now").facts.first as? QuestionAnswered)?.by == number("priya").map { .person($0) })
    #expect(refusal("reply b1 by @sky: x")?.suggestions.map(\.spelled).last == "or the group: @students")
  }

  // MARK: Undo

  @Test("A seat that another terminal's line rests on is not taken back")
  mutating func undo() {
    story.must("act on r2: Train")
    story.must("appoint @ruth: Member")
    story.must("ask a1 by @ruth: When?", on: "two")
    #expect(story.type("undo").refusal?.message.spelled.contains("b1") == true)
    story.must("undo", on: "two")
    story.must("undo")
    #expect(story.type("redo", on: "two").refusal?.message.spelled.contains("the seat of @ruth on the board") == true)
    story.must("redo")
    story.must("redo", on: "two")
    story.must("assess a1 limited by @ruth: seen", on: "two")
    story.must("undo", on: "two")
    story.must("undo", on: "two")
    story.must("redo", on: "two")
    #expect(story.session.questions[1] != nil)
  }
}
