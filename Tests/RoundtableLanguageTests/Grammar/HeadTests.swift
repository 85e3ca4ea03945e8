import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("The tokens of a head")
struct HeadTests {
  private var story = Riverside.examples()

  private mutating func said(_ line: String) -> PerspectiveShared? { story.type(line).facts.first as? PerspectiveShared }

  @Test("Speakers: people, groups, bodies, codes, several at once, each once, or not known yet")
  mutating func speakers() {
    #expect(said("@amina: x")?.speakers == [.person(1)])
    #expect(said("@students1: x")?.speakers == [.person(1)])
    #expect(said("@students: x")?.speakers == [.group("students")])
    #expect(said("@city: x")?.speakers == [.body("city")])
    #expect(said("@amina,@ruth: x")?.speakers == [.person(1), .person(5)])
    #expect(said("@amina,ruth: x")?.speakers == [.person(1), .person(5)])
    #expect(said("@amina,@students1,@AMINA: x")?.speakers == [.person(1)])
    #expect(said("@?: x")?.speakers == [.unknown])
    #expect(said("@amina,@?: x")?.speakers == [.person(1), .unknown])
    #expect(said("say @amina: x")?.speakers == [.person(1)])
    #expect(said("s on r2 @amina: x")?.speakers == [.person(1)])
  }

  @Test("Themes: any number, each once, of any script; a new one is marked new")
  mutating func themes() {
    #expect(said("@amina +trust +Data-Access +trust +信任 +école: x")?.themes?.map(\.text) == ["trust", "data-access", "信任", "école"])
    #expect(story.type("@amina +drills: x").receipt.contains("+drills new"))
    #expect(!story.type("@amina +drills: x").receipt.contains("new"))
    story.must("theme hallway: What happens there")
    #expect(!story.type("@amina +hallway: x").receipt.contains("new"))
    for wrong in ["+2022", "+", "+-x", "+p1", "+a_b", "+a.b", "+🙂"] { #expect(story.type("@amina \(wrong): x").refusal != nil) }
  }

  @Test("Issues, perspectives answered and rested on: by code, several at once, each once")
  mutating func links() {
    #expect(said("@amina on r2,f1,R2: x")?.issues == ["r2", "f1"])
    #expect(said("@amina re p1: x")?.answers == [1])
    #expect(said("@amina re P1,p2,p1: x")?.answers == [1, 2])
    #expect(said("@amina: x")?.answers == nil)
    let action = story.type("act from p1,p2 on r2,f1 +trust: x").facts.first as? ActionProposed
    #expect(action?.from == [1, 2])
    #expect(action?.issues == ["r2", "f1"])
  }

  @Test("Tokens stand in any order")
  mutating func order() {
    let one = said("@ruth named verbatim concern lang fr on r2 re p1 +trust: x")
    let other = said("say +trust re p1 lang fr on r2 concern verbatim named @ruth: x")
    #expect(one?.speakers == other?.speakers)
    #expect(one?.level == .named && other?.level == .named)
    #expect(one?.mode == other?.mode)
    #expect(one?.perspectiveKind == other?.perspectiveKind)
    #expect(one?.language == "fr" && other?.language == "fr")
    #expect(one?.issues == other?.issues)
    #expect(one?.answers == other?.answers)
  }

  @Test("In fix too the thing may stand anywhere")
  mutating func orderInFix() {
    story.must("act on r2: Train")
    #expect(story.type("fix +trust p1").facts.first is PerspectiveAmended)
    #expect(story.type("fix @ruth p1").facts.first is PerspectiveAmended)
    #expect(story.type("fix by Q4 2022 a1").facts.first is ActionAmended)
    #expect(story.type("fix from p1 a1").facts.first is ActionAmended)
    #expect(story.type("fix @police a1").facts.first is ActionAmended)
    #expect(story.type("fix youth @ruth").facts.first is PersonCorrected)
    #expect(story.type("fix re p2 p1").facts.first is PerspectiveAmended)
  }

  @Test(
    "Each kind of token is known by every word it has",
    arguments: Level.allCases.map(\.rawValue) + Mode.allCases.map(\.rawValue) + PerspectiveKind.allCases.map(\.rawValue))
  mutating func words(_ word: String) throws {
    let fact = try #require(said("@ruth \(word): x"))
    #expect(fact.level.rawValue == word || fact.mode?.rawValue == word || fact.perspectiveKind?.rawValue == word)
  }

  @Test(
    "Two that exclude each other, and one twice, are refused",
    arguments: [
      "private anon", "named named", "verbatim paraphrase", "verbatim verbatim", "idea concern", "idea idea", "on r1 on r2", "on r2 on r2",
      "lang fr lang en",
      "re p1 re p2", "@ruth",
    ])
  mutating func twice(_ tokens: String) { #expect(story.type("@amina \(tokens): x").refusal != nil) }

  @Test(
    "Elsewhere too",
    arguments: [
      "act by Q2 2022 by Q3 2022: x", "act @police @district: x", "act @police,@district: x", "act @?: x", "act from p1 from p2: x",
      "fix p1 p2: x",
      "join students youth youth: Ann", "join students @a @b: Ann", "group students seats 1 seats 2",
      "group students within parents within parents",
      "group x police partner: X", "source x people 1 people 2: X", "source x dated 2022-01-01 dated 2022-01-02: X",
      "when 2022-06-14 2022-06-15",
      "when 2022-06-14 to 2022-06-15 to 2022-06-16", "undo 1 1", "answer r2 partly taken-up: x", "fix @amina as @a as @b",
      "fix @amina in parents in parents",
      "export plan plan markdown", "export markdown json", "export markdown for board for board",
    ])
  mutating func twiceElsewhere(_ line: String) { #expect(story.type(line).refusal != nil) }

  @Test(
    "A keyword with nothing behind it says what it needs",
    arguments: [
      "@amina on: x", "@amina re: x", "@amina lang: x", "act by: x", "act from: x", "group x seats: X", "source x people: X",
      "fix @amina as", "when 2022-06-14 to",
    ])
  mutating func valueMissing(_ line: String) { #expect(story.type(line).refusal != nil) }

  @Test(
    "A token that belongs to another verb is refused",
    arguments: [
      "@amina by Q2 2022: x", "@amina from p1: x", "act named: x", "act verbatim: x", "act re p1: x", "act lang fr: x", "note on r2: x",
      "note @amina: x",
      "join students private: Ann", "join students on r2: Ann", "fix a1 named", "retract p1 anon: x", "close r2 @amina: x", "coverage r2",
      "who @amina", "quit now",
    ])
  mutating func strangers(_ line: String) {
    story.must("act on r2: Train")
    #expect(story.type(line).refusal != nil)
  }

  @Test("Numbers are whole and small, days are days of the calendar")
  mutating func numbers() {
    for wrong in ["-1", "+1", "1.5", "six", "99999999", "１", "0x1", "1e3"] {
      #expect(story.type("group students seats \(wrong)").refusal != nil)
    }
    for wrong in ["2022-02-30", "14.6.2022", "2022-6-14", "yesterday"] { #expect(story.type("when \(wrong)").refusal != nil) }
    #expect((story.type("group students seats 0").facts.first as? GroupDescribed)?.seats == 0)
  }
}
