import RoundtableLanguage
import RoundtableExport
import RoundtableRecord
import RoundtableTestSupport
import RoundtableWorkbench
import Testing

/// What `?` and F1 say of the word at the cursor.
@Suite struct ExplainerTests {
  private static func table() throws -> Table {
    let table = try Table.set(isPrompt: true)
    try table.type(
      "theme trust: Whether people believe what is promised", "source survey people 40: School survey", "focus listening by Q3 2022: Listen again",
      "@amina on r1 +trust: Train officers with us", "@jordan private: hush", "act @police by Q3 2022 on r1 from p1: Train", "discuss r2")
    return table
  }

  /// The explanation of the word at a mark: `|` stands where the cursor is.
  private func described(_ marked: String, _ table: Table) -> [String] {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
    return table.workbench.explanation(Array((parts[0] + parts[1]).utf8), at: parts[0].utf8.count).map { $0.text(width: nil) }
  }

  private func isQuestion(_ marked: String, _ table: Table) -> Bool {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
    return table.workbench.isQuestion(Array((parts[0] + parts[1]).utf8), at: parts[0].utf8.count)
  }

  @Test(
    "Every kind of word is explained by what the session knows of it",
    arguments: [
      ("@ami|na on r1", "@amina Amina Farah  students  @students1  group  youth  at the table  said 1"),
      ("@amina on r1| idea", "r1  Training  1 perspective"), ("@amina on r2|", "r2  Complaints  open  0 perspectives"),
      ("@amina +trust| ", "+trust  Whether people believe what is promised  used 1 times"), ("@amina +new|", "+new: a theme that nobody used yet"),
      ("@police|", "police  Riverton Police Service  police  1 at the table"), ("@city|", "city  City of Riverton  a body, not at the table"),
      ("@?|", "@?: somebody not known yet; fix p1 @who names the speaker later"),
      ("@amina re p1|", "p1  Amina Farah (students)  on r1  +trust  Train officers with us"),
      ("heard p2| by @amina", "p2  Jordan O'Brien (students)  private  …"),
      ("@amina ano|n", "anon: no name and no group"), ("@amina lang| fr", "lang: the language spoken, lang fr"),
      ("@amina lang fr|", "fr: the language that was spoken"),
      ("act @police by Q3 20|22", "Q3 2022: 2022-07-01 to 2022-09-30"), ("act @police by Q|3 2022", "Q3 2022: 2022-07-01 to 2022-09-30"),
      ("act by Q3|", "Q3 2022: 2022-07-01 to 2022-09-30"), ("fix a1| by", "a1  @police  by Q3 2022  on r1  from p1  Train"),
      (".| +x", "a1  @police  by Q3 2022  on r1  from p1  Train"), ("source survey|", "survey  a source  School survey  heard 40 people"),
      ("group nobody|", "nobody: not there yet; this line makes it"), ("join students @ne|w", "@new: a handle to be"),
      ("restore p9|", "p9: nothing is recorded under that id"),
      ("join students sea|ts", "seats: no word that join knows here; what is text goes behind a colon and a blank"),
      ("dicsuss| r1", "dicsuss: no verb, did you mean discuss?"), ("@amina: what| she said", "text: kept exactly as typed, whatever stands in it"),
    ])
  func explains(marked: String, expected: String) throws {
    #expect(described(marked, try Self.table()).first == expected)
  }

  @Test("A verb is explained by its synopses, and a blank by what may come", arguments: CommandTable.all.map(\.name))
  func verbs(name: String) throws {
    let table = try Self.table()
    let verb = try #require(CommandTable.verb(name))
    #expect(described(name + "|", table).prefix(verb.synopses.count).elementsEqual(verb.synopses))
    #expect(described(name + " |", table).first.map { verb.synopses.contains($0) } == true)
  }

  @Test("A question mark asks in a head, and is text wherever it may be text")
  func asks() throws {
    let table = try Self.table()
    for asking in ["@amina|", "@amina on |", "@amina on r1|", "discuss |", "act @police by Q3 2022 |", "fix p1 @hall| anon", "+trust|", "dicsuss|"] {
      #expect(isQuestion(asking, table), "\(asking)")
    }
    for text in [
      "|", "  |", "@|", "@amina,|", "@amina,@|", "@amina: |", "@amina: why|", "note: |", "note:|", "# is it|", "!ls |", "s/is it|", "s/is it/was it|", "?say|",
      "why is it|", "@amina why is it|", "＠|", "@amina，|",
    ] {
      #expect(!isQuestion(text, table), "\(text)")
    }
  }

  @Test("In room view nobody is named, and nothing is told of what is private")
  func room() throws {
    let table = try Self.table()
    try table.type("room on", "fix @jordan private")
    for person in ["@amina|", "@jordan|", "@students1|"] { #expect(described(person, table) == ["a person; room view shows nothing of people"]) }
    #expect(described("@amina re p1|", table) == ["p1  a participant  on r1  Train officers with us"], "too few share the theme")
    #expect(described("@amina re p2|", table) == ["p2: nothing is recorded under that id"])
  }

  @Test("Nonsense, and bytes that are no text, are no trap")
  func nonsense() throws {
    let table = try Self.table()
    let explainer = table.workbench
    var random = SplitMix(seed: 0xF1)
    for _ in 0..<3000 {
      let line = (0..<Int.random(in: 0...12, using: &random)).flatMap { _ in
        Array(["@", "amina", " ", " ", "on", "r1", ":", ",", ".", "p1", "+", "é", "数", "\u{301}", "by", "q3", "2022"].randomElement(using: &random)!.utf8)
      }
      let cursor = Int.random(in: 0...line.count, using: &random)
      _ = explainer.isQuestion(line, at: cursor)
      #expect(!explainer.explanation(line, at: cursor).isEmpty)
    }
    #expect(!explainer.explanation([0xFF, 0x20, 0xC3], at: 2).isEmpty)
  }
}
