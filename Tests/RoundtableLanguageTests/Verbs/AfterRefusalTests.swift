import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

/// What a line that changes `.` does after one that was refused, and lines that are refused for a slip of one key.
@Suite("After a refused line")
struct AfterRefusalTests {
  private var story = Riverside.examples()

  private func refusal(of line: String, isAfterRefusal: Bool) -> Refusal? {
    let desk = Desk(
      session: story.session, writer: Writer(person: nil, terminal: "one"), now: story.now, isPrompt: true, isAfterRefusal: isAfterRefusal)
    do throws(Refusal) {
      _ = try Interpreter.decide(Line(line), at: desk)
      return nil
    } catch { return error }
  }

  @Test(
    "What would change the last statement is refused after a refused one, and offered with its id",
    arguments: ["private", "+trust", "on r9", "s/says/said/", "fix . +x"])
  mutating func amendments(_ line: String) {
    story.must("@amina: She says so")
    #expect(refusal(of: line, isAfterRefusal: false) == nil)
    let refused = refusal(of: line, isAfterRefusal: true)
    #expect(refused?.message.spelled.hasPrefix("Your last line was not recorded, so this would change p") == true)
    #expect(refusal(of: "fix p1 +trust", isAfterRefusal: true) == nil, "what is named can be changed")
  }

  @Test("A line that would become the last one, or has no verb, leaves it open what is meant; one that changes or looks does not")
  func lines() {
    for line in ["@cy I want no bus", "@amina on r99: x", "say @amina x", "act @nobody: x", "I want no bus past my house"] {
      #expect(Line(line).wouldBecomeLast, "\(line)")
    }
    for line in ["+truts,", "s/x", "@jordan", "fix p99 +x", "who now", "heard p1: x", ""] { #expect(!Line(line).wouldBecomeLast, "\(line)") }
  }

  @Test("A comma, a semicolon or a dash after the speaker is offered as a colon", arguments: [",", ";", ".", "–", "!"])
  func marks(_ mark: String) {
    let refused = refusal(of: "@amina\(mark) we would pay something: half", isAfterRefusal: false)
    #expect(refused?.mended == "@amina: we would pay something: half")
    #expect(refusal(of: "@amina, @ruth: both of us", isAfterRefusal: false) == nil)
  }

  @Test("fix p1 s/old/new/ is p1 s/old/new/")
  mutating func fixWithSlashes() {
    story.must("fix p1 s/when/whenever/")
    #expect(story.session.perspective(1)?.text.raw.contains("whenever") == true)
  }

  @Test("undo says what stays confidential, and with which line it is opened")
  mutating func levels() {
    story.must("@amina: She says so")
    story.must("private")
    let id = story.session.next(.perspective).number - 1
    #expect(
      story.must("undo").recording?.warnings.map(\.spelled) == [
        "p\(id) stays private: fix p\(id) group is the line that opens it again, if that is the speaker's choice"
      ])
    story.must("fix p\(id) group")
    story.must("undo")
    #expect(story.session.perspective(id)?.level == .private)
  }

  @Test("A quarter ten years ahead is taken, with a warning")
  mutating func farQuarters() {
    #expect(story.must("act @police by Q4 2202: x").recording?.warnings.map(\.spelled).contains("Q4 2202 is 180 years ahead") == true)
  }

  @Test("Appointed again without its quarters, a term stays")
  mutating func terms() {
    story.must("appoint @ruth from Q3 2022 to Q4 2023: Parent member")
    story.must("appoint @ruth: Vice chair")
    let member = story.session.sittingMembers.first
    #expect(member?.from?.label == "Q3 2022" && member?.to?.label == "Q4 2023" && member?.role == "Vice chair")
    story.must("appoint @ruth to end: Vice chair")
    #expect(story.session.sittingMembers.first?.to == nil)
  }

  @Test("check names a reason that points at what was dropped or taken back, or is found under another id in the documents")
  mutating func references() {
    for line in ["act on r2: Train", "drop a1: no", "answer r2 taken-up: see a1", "@amina: One", "strike p2: twice", "answer r9 partly: see p2 and p3"] {
      story.must(line)
    }
    let page = story.page("check")
    #expect(page.contains("points at a1, which was dropped"))
    #expect(page.contains("points at p2, which was taken back"))
    #expect(page.contains("points at p3, which the documents call p2; say what it says"))
  }

  @Test("Quotation marks around what is looked for are not looked for")
  mutating func quotes() {
    story.must("@amina: They keep the lights on until the last bus")
    #expect(story.page("find: “lights on until”").contains("1 found"))
  }
}
