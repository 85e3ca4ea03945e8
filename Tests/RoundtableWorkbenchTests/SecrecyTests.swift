import RoundtableLanguage
import RoundtableExport
import RoundtableRecord
import RoundtableStore
import RoundtableTestSupport
import RoundtableWorkbench
import Testing

/// Words said in confidence are kept, and shown only to who asks for the one thing by its id (language, section 3).
@Suite struct SecrecyTests {
  private let log = MemoryLog.riverton
  private let table: Table

  init() throws { table = try Table.set(log) }

  /// Everything that a line writes, for people and for programs.
  private func written(_ line: String) -> String {
    let answer = table.workbench.take(Array(line.utf8))
    return [Console(), Console(isJSON: true), Console(width: 400)].map { $0.write(answer, at: .script) }.map { $0.output + $0.messages }
      .joined()
  }

  @Test("The words of a line whose head says private are never written, whatever is wrong with it")
  func keepsRefusedWords() {
    let wrong = [
      "@amara private: %", "@amina privat: %", "@amina PRIVATE anon: %", "@amina private private: %", "@amina private on r9: %",
      "@amina private re p9: %",
      "@amina private lang klingonish: %", "@amina private +2022: %", "@amina private %", "@amina % private", "@amina:% private",
      "@amina, private: %", "@amina,private: %",
      "@amina private:% more", "@amina private：%", "@amina privately % on r1: %", "private: %", "private @amina: %", "say private: %",
      "say @amina private", "note private: %",
      "act private: %", "act @amina private by soon: %", "fix p9 private: %", "fix @amina private in nowhere: %", "retract private: %",
      "find private: %", "@hall private @amina: %",
      "\u{FEFF}@amara private: %\r", "＠amara private: %", "@amina\u{3000}priv\u{A0}: %", "@amina private idea concern: %",
      "@? private named: %", "who private %", "undo private %",
    ]
    for pattern in wrong {
      let described = written(pattern.replacing("%", with: "hush7f3a"))
      #expect(!described.isEmpty && !described.contains("hush7f3a"), "\(pattern)\n\(described)")
    }
  }

  @Test("A colon glued to private does not bring the words back", arguments: ["@amina:private %", "@amina:private: %"])
  func keepsWordsBehindASlip(_ pattern: String) {
    let described = written(pattern.replacing("%", with: "hush7f3a"))
    #expect(!described.isEmpty && !described.contains("hush7f3a"), "\(described)")
  }

  @Test("No random head that holds a word with priv lets a word of the text, or a word without a place, come back")
  func keepsRandomWords() {
    var random = SplitMix(seed: 0x5EC)
    let words =
      // Without the verbs that would name a thing `private`: there the word is a name, not a level.
      CommandTable.all.map(\.name).filter { !["group", "body", "issue", "theme", "focus", "source", "join"].contains($0) } + [
        "@amina", "@amara", "@hall,@amina", "@?", "on", "r1", "r9", "re", "p1", "p9", "by", "q3", "2022", "+trust", "+2022", "named",
        "anon", "lang", "fr", "idea", "verbatim",
        "private", "priv", "privé", "hush7f3a", "hush9b1c", "x:hush5d2e", "hush1:", "a1", ".", ",", "::", "as", "in",
      ]
    for _ in 0..<6_000 {
      var head = (0..<Int.random(in: 1...6, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
      head.insert(
        ["private", "priv", "privat", "private,"].randomElement(using: &random) ?? "", at: Int.random(in: 0...head.count, using: &random))
      let line = head.joined(separator: " ") + (Bool.random(using: &random) ? ": hush8c4d and hush6e5f" : "")
      guard Line(line).isSecret else { continue }
      let described = written(line)
      #expect(!described.contains("hush"), "\(line)\n\(described)")
    }
  }

  @Test("What was said in confidence is on no list, in no log and in no receipt, before and after everything that can be done to it")
  func keepsRecordedWords() throws {
    let lines = [
      "@amina private on r1: hush one", "@jordan: hush two", "fix @jordan private", "@jordan on r2: hush three", "@hall: hush four",
      "fix p4 private", "@amina,@hall private: hush five",
      "@? private: hush six", "fix p1 +trust", "fix p1: hush seven", "s/seven/eight/", "re p2", "act on r1 from p1: Train",
      "retract p2: no", "restore p2", "undo", "undo", "redo", "undo 4",
      "redo 3", "leave @jordan", "draft", "join students: Élise Tremblay", "fix p6 @elise", "answer r1 partly from p1: some",
      "fix @hall private", "undo",
    ]
    for line in lines {
      let described = written(line)
      if !line.contains("hush") || line.contains("priv") { #expect(!described.contains("hush"), "\(line)\n\(described)") }
      for look in Self.looks where !line.hasPrefix("@jordan: ") && !line.hasPrefix("@hall: ") {
        #expect(!written(look).contains("hush"), "\(line) > \(look)\n\(written(look))")
      }
    }
    #expect(written("find: hush").contains("p1"), "found, and not shown")
    #expect(written("show p1").contains("hush"), "asked for by its id")
  }

  private static let looks = [
    "ls", "ls p", "ls p private", "ls a", "ls people", "find: ush", "who", "coverage", "gaps", "log", "log p1", "log p2", "log p3",
    "log a1", "show a1", "show r1", "show @amina", "show +trust",
  ]

  @Test("The words of a perspective that was undone are not in the log")
  func keepsUndoneWords() throws {
    try table.type("@amina private: hush one", "fix p1: hush two", "undo", "undo")
    #expect(!written("log").contains("hush"))
    try table.type("@jordan: open words", "undo")
    #expect(written("log").contains("open words"), "only those that were private")
    try table.type("fix @jordan private", "@jordan: hush three", "undo")
    #expect(!written("log").contains("hush"))
  }

  @Test("What a newer program recorded is not shown, since its level is not known")
  func keepsUnknownWords() {
    log.foresee(kind: "perspective-shared", body: #"{"id":1,"level":"private","text":"hush"}"#)
    log.foresee(kind: "reflection-heard")
    #expect(!written("log").contains("hush"))
    #expect(!written("log p1").contains("hush"))
  }

  @Test("A receipt of a private line says so, for the history to leave it out, and so does one that makes words private")
  func marksSecrets() throws {
    func receipt(_ line: String) throws -> Response.Receipt? {
      if case .receipt(let receipt) = table.workbench.take(Array(line.utf8)) { receipt } else { nil }
    }
    #expect(try receipt("@amina: open")?.isSecret == false)
    #expect(try receipt("@amina private: hush")?.isSecret == true)
    #expect(try receipt("fix p2: hush two")?.isSecret == true)
    #expect(try receipt("s/two/three/")?.isSecret == true)
    #expect(try receipt("fix p1 private")?.isSecret == true)
    #expect(try receipt("fix p1 private")?.effect == .nothing)
    #expect(try receipt("fix @jordan private")?.forgets.isEmpty == false, "what the person said before goes from the history")
    #expect(try receipt("@jordan: hush four")?.isSecret == true)
  }
}
