import RoundtableLanguage
import RoundtableExport
import RoundtableRecord
import RoundtableStore
import RoundtableTestSupport
import RoundtableWorkbench
import Testing

/// What only the prompt has: shortened verbs, and lines that come back mended (language, sections 1 and 5).
@Suite struct PromptLineTests {
  private let prompt: Table
  private let script: Table

  init() throws {
    let log = MemoryLog.riverton
    prompt = try Table.set(log, terminal: "prompt", isPrompt: true)
    script = try Table(log, terminal: "script")
  }

  @Test("A verb may be any beginning that only one verb has; in a script it is whole, or its alias")
  func shortens() throws {
    #expect(try prompt.type("@amina: One", "und").output == "undone  perspective shared: p1\n")
    #expect(script.refused("und") == "und is no verb")
    #expect(try prompt.type("cov").output == script.type("coverage").output)
    #expect(try script.type("d r1").output == "r1 open  Training\n")
    #expect(try prompt.type("UND").output.hasPrefix("undone"))
  }

  @Test("A beginning that several verbs have lists them")
  func listsVerbs() {
    let refusal = prompt.refusal("re")
    #expect(refusal?.message.raw == "re could be several verbs")
    #expect(
      refusal?.suggestions.map(\.raw).joined().contains("retract, restore") == true
        || refusal?.suggestions.map(\.raw).joined().contains("regrets") == true)
  }

  @Test("What can not be taken back lightly is typed in full", arguments: ["dro a1: no", "qui", "eras p1: no"])
  func typesInFull(_ line: String) throws {
    try prompt.type("act on r1: Train")
    #expect(prompt.refusal(line) != nil)
    #expect(try prompt.type("show a1").output.contains("dropped") == false)
  }

  @Test(
    "A wrong line comes back mended where that is plain",
    arguments: [
      "@amina:no space": "@amina: no space", "@amina the data isn't here": "@amina: the data isn't here", "@jordan": "fix . @jordan",
      "p1 +trust": "fix p1 +trust",
      "@amina on r1 +trust the data": "@amina on r1 +trust: the data", "note:glued": "note: glued",
    ])
  func mends(_ typed: String, _ mended: String) throws {
    try prompt.type("@amina: One")
    #expect(prompt.refusal(typed)?.mended == mended)
    #expect(prompt.refusal(mended) == nil, "and what it offers is taken")
  }

  @Test(
    "Everyday words lead to their verb, and a name to @handle; what is offered is a line",
    arguments: [
      "exit now": "quit", ":q": "quit", "bye": "quit", "edit p1: Two": "fix p1: Two", "correct p1 +trust": "fix p1 +trust",
      "withdraw p1: asked": "retract p1: asked",
      "search hallway": "find: hallway", "list issues": "ls issues", "view p1": "show p1", "comment: hello": "note: hello", "attendees": "who",
      "dicsuss r1": "discuss r1", "Amina: Two": "@amina: Two", "AMINA FARAH on r1: Two": "@amina on r1: Two", "farah +trust: Two": "@amina +trust: Two",
    ])
  func everyday(_ typed: String, _ offered: String) throws {
    try prompt.type("@amina: One")
    #expect(prompt.refusal(typed)?.mended == offered)
    #expect(prompt.refusal(offered) == nil, "and what it offers is taken")
  }

  @Test("Where words are missing the offer names them; a name that two people have, or no one, is not offered")
  func unfinished() throws {
    #expect(prompt.refusal("delete p1")?.suggestions.map(\.raw) == ["retract p1: REASON"] && prompt.refusal("delete p1")?.mended == "retract p1: ")
    try prompt.type("join students: Amina Other", "fix @jordan private")
    #expect(prompt.refusal("Amina: Two")?.suggestions.first?.raw.hasPrefix("what someone said begins with @who") == true)
    #expect(prompt.refusal("Jordan: S3CRET")?.isSecret == true, "someone who is private stays so without the @")
    try prompt.type("agenda 5 min: Hear")
    for line in ["agenda", "ls agenda"] { #expect(try prompt.type(line).output.contains("Hear")) }
  }

  @Test(
    "TAB after the colon brings the words that the line would replace",
    arguments: ["fix p1: ", "fix .:", "measure a1: ", "fix a1: ", "issue r1: ", "fix @amina: "])
  func presentWords(_ typed: String) throws {
    try prompt.type("@amina: I do feel safe", "act on r1: Train :: 9 of 10", "fix p1 +trust")
    let words = [
      "fix p1: ": "I do feel safe", "fix .:": " I do feel safe", "measure a1: ": "9 of 10", "fix a1: ": "Train :: 9 of 10", "fix @amina: ": "Amina Farah",
    ]
    let offered = prompt.offers(typed)
    #expect(offered.candidates.map(\.word).count == 1 && offered.start == typed.utf8.count)
    if let expected = words[typed] { #expect(offered.candidates.first?.word == expected) }
    #expect(prompt.offers(typed + "x").candidates.isEmpty)
  }

  @Test("In room view TAB brings no words that are private or hold a name")
  func presentWordsInTheRoom() throws {
    try prompt.type("@amina: Amina said so", "@amina private: S3CRET", "@amina: in the open", "room on")
    let words = (1...3).flatMap { prompt.offers("fix p\($0): ").candidates.map(\.word) }
    #expect(words == ["in the open"])
  }

  @Test("A wrong name comes back as it is, with its place, for the cursor")
  func marksTheName() {
    let refusal = prompt.refusal("say @amra on r1: the data")
    #expect(refusal?.mended == nil)
    #expect(refusal?.span == Span(column: 5, length: 5))
    #expect(refusal?.suggestions.first?.raw == "did you mean @amina?")
  }

  @Test("At the prompt an error names no file")
  func namesNoFile() {
    let written = prompt.write("nonsense", at: Place(file: nil, line: 1))
    #expect(written.messages.hasPrefix("not recorded: nonsense is no verb\n  nonsense\n  ^~~~~~~~\n"))
    #expect(prompt.write("act by Q1 2022: Late", at: Place(file: nil, line: 1)).messages == "warning: Q1 2022 ended before 2022-06-14\n")
  }

  @Test("Another speaker's head within someone's words is pointed out, with the line that parts them")
  func anotherHead() throws {
    let place = Place(file: nil, line: 1)
    let first = prompt.write("@jordan: me too@amina on r1 private: We never see it at all", at: place).messages
    #expect(first == "warning: p1 holds @amina on r1 private:, which may be another line. To part them: split p1: @amina on r1 private: We never see it\n")
    #expect(prompt.write("note: ask@amina: why", at: place).messages.hasPrefix("warning: @amina: stands in these words."))
    for line in ["@amina: mail x@jordan.example: now", "@amina: ask @jordan and @nobody: them", "@amina: s@ y: z"] {
      #expect(prompt.write(line, at: place).messages.isEmpty, "\(line)")
    }
  }

  @Test("A line with a line break in it, as `do` may be given one, is one line, and its receipt too")
  func takesALineBreak() throws {
    #expect(try script.type("note: one\ntwo").output == "note  one ¶ two  2 paragraphs\n")
    #expect(try script.type("@amina\non r1: one").output == "p1  Amina Farah (students)  on r1  one\n")
  }
}
