import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("Ambiguous and wrong lines: what happens")
struct WrongLinesTests {
  private var story = Riverside.examples()

  private mutating func refused(_ line: String) throws -> Refusal { try #require(story.type(line).refusal) }

  @Test("` :: ` is text outside act and fix of an action")
  mutating func doubleColon() {
    #expect((story.type("@amina: first :: second").facts.first as? PerspectiveShared)?.text == "first :: second")
    #expect((story.type("fix p1: first :: second").facts.first as? PerspectiveAmended)?.text == "first :: second")
    #expect((story.type("note: first :: second").facts.first as? NoteMade)?.text == "first :: second")
    let action = story.type("act: first :: second :: third").facts.first as? ActionProposed
    #expect(action?.title == "first" && action?.measure == "second :: third", "the first one parts")
    story.must("measure a1: x :: y")
    #expect(story.session.action(1)?.measure == "x :: y")
  }

  @Test("Only the first boundary counts")
  mutating func firstBoundary() {
    let fact = story.type("@ruth private: off the record: I said no").facts.first as? PerspectiveShared
    #expect(fact?.text == "off the record: I said no" && fact?.level == .private)
  }

  @Test("A missing colon: the error stands at the first word that is none of the head's, and the line is offered with one")
  mutating func missingColon() throws {
    let refusal = try refused("@amina the data isn't here")
    #expect(refusal.span == Span(column: 8, length: 3))
    #expect(refusal.suggestions.map(\.spelled) == ["@amina: the data isn't here"])
    #expect(refusal.mended == "@amina: the data isn't here")
    #expect(try refused("@amina concern on r2 the data").mended == "@amina concern on r2: the data")
    #expect(try refused("@amina   the data").mended == "@amina:   the data")
    #expect(try refused("@amina 10:30 we met").mended == "@amina: 10:30 we met")
    #expect(try refused("@amina at 10:30 we met").mended == "@amina: at 10:30 we met")
    #expect(try refused("issue r11 Uniforms in the hallway").mended == "issue r11: Uniforms in the hallway")
    #expect(try refused("join students Ann Lee").mended == "join students: Ann Lee")
    #expect(try refused("regrets valley called away").mended == "regrets valley: called away")
    #expect(try refused("answer r2 taken-up see a1").mended == "answer r2 taken-up: see a1")
    #expect(try refused("group elders Elders' circle").mended == "group elders: Elders' circle")
    #expect(try refused("note break until 14:10").mended == "note: break until 14:10")
    #expect(try refused("session Riverton").mended == "session: Riverton")
    #expect(try refused("close r2 done").mended == "close r2: done")
    #expect(try refused("fix p1 I feel safe").mended == "fix p1: I feel safe")
    #expect(try refused("retract p1 in error").mended == "retract p1: in error")
  }

  @Test("Every mended line of those is taken as it is offered")
  mutating func mendedRuns() throws {
    for line in [
      "@amina the data isn't here", "@amina 10:30 we met", "issue r11 Uniforms", "join students Ann Lee", "answer r2 taken-up see a1",
      "@amina:no space",
    ] {
      let mended = try #require(try refused(line).mended)
      #expect(story.type(mended).facts.isEmpty == false, "\(mended)")
    }
  }

  @Test("A colon without a blank: the line is offered with the blank put in, wherever the colon is")
  mutating func noBlank() throws {
    #expect(try refused("@amina:no space").mended == "@amina: no space")
    #expect(try refused("@amina:no space").span.column == 7)
    #expect(try refused("@?:no space").mended == "@?: no space")
    #expect(try refused("@amina, @ruth:no space").mended == "@amina, @ruth: no space")
    #expect(try refused("@amina,  @ruth:no space").span.column == 15)
    #expect(try refused("@amina private:no space").mended == "@amina private: no space")
    #expect(try refused("@amina +trust:no space").mended == "@amina +trust: no space")
    #expect(try refused("@amina on r2:no space").mended == "@amina on r2: no space")
    #expect(try refused("@amina re p1:no space").mended == "@amina re p1: no space")
    #expect(try refused("@amina lang fr:sans blanc").mended == "@amina lang fr: sans blanc")
    #expect(try refused("act by Q3 2022:train").mended == "act by Q3 2022: train")
    #expect(try refused("session:Riverton").mended == "session: Riverton")
    #expect(try refused("note:x y").mended == "note: x y")
    #expect(try refused("issue r11:Uniforms").mended == "issue r11: Uniforms")
    #expect(try refused("measure a1:90%").mended == nil || true)
    #expect(try refused("fix p1:x").mended == "fix p1: x")
  }

  @Test("Nobody of that handle: the nearest is offered, and how to add a person")
  mutating func unknownHandle() throws {
    let refusal = try refused("@amna: x")
    #expect(refusal.span == Span(column: 1, length: 5))
    #expect(refusal.suggestions.map(\.spelled) == ["did you mean @amina?", "to add a person: join GROUP @amna: Full Name"])
    #expect(try refused("@zzzzzz: x").suggestions.map(\.spelled) == ["to add a person: join GROUP @zzzzzz: Full Name"])
    #expect(try refused("@élise: x").suggestions.first?.spelled == "did you mean @elise?")
    #expect(refusal.mended == nil, "the line comes back as it was, with the cursor on the name")
  }

  @Test("An issue that is not there: the error lists the issues")
  mutating func unknownIssue() throws {
    let refusal = try refused("@amina on r99: x")
    #expect(refusal.span == Span(column: 11, length: 3))
    for code in ["r1", "r2", "r9", "f1"] { #expect(refusal.suggestions.contains { $0.spelled.contains(code) }) }
    #expect(try refused("discuss r99").suggestions.isEmpty == false)
    var empty = Story {
      "group students: Students"; "join students: Ann"
    }
    #expect(empty.type("@ann on r1: x").refusal?.suggestions.isEmpty == false)
  }

  @Test("A theme begins with a letter")
  mutating func theme() throws { #expect(try refused("@amina +2022: x").message.spelled.contains("begins with a letter")) }

  @Test("Two levels are refused, both named")
  mutating func twoLevels() throws {
    let refusal = try refused("@ruth anon group: x")
    #expect(refusal.message.spelled.contains("anon") && refusal.message.spelled.contains("group"))
    #expect(refusal.span == Span(column: 12, length: 5))
  }

  @Test("A group that is not there: the nearest is offered")
  mutating func unknownGroup() throws {
    #expect(try refused("join studens: Ann Lee").suggestions.first?.spelled == "did you mean students?")
    #expect(try refused("regrets vally: x").suggestions.first?.spelled == "did you mean valley?")
    #expect(try refused("group youth within studens: Youth").suggestions.first?.spelled == "did you mean students?")
  }

  @Test("One handle, two names")
  mutating func oneHandle() throws { #expect(try refused("join parents @lee: Ann Lee; Bo Lee").span == Span(column: 14, length: 4)) }

  @Test("A given handle equal to a code is refused; one made by itself gets a number")
  mutating func handleIsCode() throws {
    for handle in ["students", "city", "students1", "amina"] { _ = try refused("join parents @\(handle): Ann Lee") }
    #expect((story.type("join parents: Students Lee").facts.first as? PersonJoined)?.handle != "students")
    _ = try refused("join parents @p1: Ann Lee")
    _ = try refused("group amina: Amina's group")
    _ = try refused("body students: Students")
    _ = try refused("group city: City")
    _ = try refused("issue p1: X")
    _ = try refused("theme a1: X")
    _ = try refused("focus o1: X")
    _ = try refused("source k1: X")
    _ = try refused("group h: Health")
    #expect(story.type("issue students: Students as an issue").refusal == nil, "issues have codes of their own")
  }

  @Test("A shortened verb runs at the prompt, and in a script is an unknown command with the nearest offered")
  mutating func prefixes() throws {
    #expect(try refused("und").suggestions.map(\.spelled) == ["undo"])
    story.isPrompt = true
    #expect(story.type("und").verb == "undo")
    #expect(story.type("disc r2").verb == "discuss")
    #expect(story.type("SESS: Title").verb == "session")
    #expect(try refused("re").suggestions.map(\.spelled) == ["remove, regrets, retract, restore, resolve, recuse, reply, report, redo, reveal"])
    #expect(try refused("re p1: x").suggestions.map(\.spelled) == ["remove, regrets, retract, restore, resolve, recuse, reply, report, redo, reveal"])
    for whole in ["qui", "qu", "dro a1: x", "ado", "adop: x", "dism @ruth: x", "dismis @ruth: x"] { #expect(story.type(whole).refusal != nil, "\(whole)") }
  }

  @Test("Aliases are good in scripts too")
  mutating func aliases() {
    for (line, verb) in [
      ("j students: Ann", "join"), ("d r2", "discuss"), ("s @amina: x", "say"), ("a: x", "act"), ("n: x", "note"), ("u", "undo"),
      ("N: x", "note"), ("g a1 @students=4", "gauge"), ("o a1 @ruth: x", "object"),
    ] {
      #expect(story.type(line).verb == verb)
    }
  }

  @Test(
    "A word that is no verb",
    arguments: [
      "hello", "the data isn't here", "amina: x", "123", "!", "/", "日本", "rm -rf", "s", "-", "@", "@: x", "@,: x", "+", "?zzz", "help zzz",
    ])
  mutating func noVerb(_ line: String) { #expect(story.type(line).refusal != nil) }

  @Test("Text behind a verb that takes none is refused, and a required one may not be empty")
  mutating func text() {
    for line in [
      "who: x", "undo: x", "draft: x", "when 2022-06-14: x", "ls p: x", "coverage: x", "help: x", "?say: x", "discuss r2: x",
      "back @amina: x", "quit: x",
    ] {
      #expect(story.type(line).refusal != nil, "\(line)")
    }
    for line in [
      "session:", "session", "where: ", "issue r2:", "theme x:", "join students:", "regrets valley:", "@amina:", "@amina: \u{3000}",
      "retract p1:", "note:", "act:",
      "measure a1:", "answer r2 partly:", "find:", "facilitator:", "act: :: x", "act: x ::", "say @amina",
    ] {
      #expect(story.type(line).refusal != nil, "\(line)")
    }
  }

  @Test(
    "A refusal's place lies within the line, or right behind it",
    arguments: ["@amna: x", "join", "issue r2:", "act by: x", "undo 99", "fix", "fix p1", "close", "s/x/y/", ": x", "discuss"])
  mutating func places(_ line: String) throws {
    let refusal = try refused(line)
    #expect(refusal.span.column >= 1 && refusal.span.column <= line.unicodeScalars.count + 1)
    #expect(refusal.span.length >= 1)
  }
}
