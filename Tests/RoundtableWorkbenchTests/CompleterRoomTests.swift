import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import RoundtableWorkbench
import Testing

/// What TAB offers where others can see it, and what it teaches.
@Suite struct CompleterRoomTests {
  @Test("In room view no one is offered by name, handle or code, and what is private not at all")
  func people() throws {
    let table = try Table.set(isPrompt: true)
    try table.type(
      "@amina on r1: I am Amina Farah", "@hall private: hush", "@jordan: then private", "heard p1 by @hall: hushed Amina", "park @amina: hush", "room on",
      "fix @jordan private")
    let all = [
      "", "@", "@students1 re ", "@students1,", "fix ", "show ", "leave ", "confirm ", "confirm p1 by ", "act ", "act from ", "resolve ", "retract p", "trace ",
      "ls p ",
    ]
    .flatMap { table.offers($0).candidates }
    #expect(all.contains { $0.word == "@students" && $0.about == "Students" })
    for name in ["Amina", "amina", "Farah", "Jordan", "jordan", "Hall", "@hall", "then private", "students1", "students2", "police1"] {
      #expect(!all.contains { $0.word.contains(name) || $0.about.contains(name) }, "\(name)")
    }
    #expect(table.words("@students1 re ") == ["p1"], "what is typed is the note-taker's own")
    #expect(table.offers("@students1 re ").candidates.first?.about == "a participant  I am [name]")
  }

  @Test("What holds unless something is said is marked")
  func usual() throws {
    let table = try Table.set(isPrompt: true)
    try table.type("discuss r2")
    func about(_ word: String, behind typed: String) -> String? { table.offers(typed).candidates.first { $0.word == word }?.about }
    #expect(about("on", behind: "@amina ") == "issues, on r2,f1; r2 unless said")
    #expect(about("group", behind: "@amina ") == "the group only; unless said")
    #expect(about("named", behind: "@hall ") == "name and group may be printed; unless said")
    #expect(about("paraphrase", behind: "@amina ")?.hasSuffix("; unless said") == true)
    #expect(about("group", behind: "join students ")?.hasSuffix("; unless said") == true)
  }

  @Test("An empty line is offered first what is likely now, and every verb once")
  func beginnings() throws {
    let table = try Table(isPrompt: true)
    #expect(table.words("").prefix(3) == ["help", "session", "when"])
    try table.type("group students: Students")
    #expect(table.words("").first == "join")
    try table.type("join students: Amina Farah", "issue r1: Training", "discuss r1")
    #expect(table.words("").prefix(2) == ["@", "close"])
    #expect(Set(table.words("")).count == table.words("").count)
    #expect(Set(table.words("")) == Set(CommandTable.all.map(\.name) + ["@"]))
  }

  @Test("How the verb goes on is told where a word of it begins")
  func synopsis() throws {
    let table = try Table.set(isPrompt: true)
    func synopsis(_ typed: String) -> String? { table.workbench.synopsis(typed) }
    #expect(synopsis("discuss ") == "discuss ISSUE")
    #expect(synopsis("@amina ")?.hasPrefix("say @who") == true)
    for typed in ["", "dis", "discuss r", "@amina: ", "# x ", "nonsense "] { #expect(synopsis(typed) == nil, "\(typed)") }
  }
}
