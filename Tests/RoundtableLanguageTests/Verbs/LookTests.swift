import RoundtableLanguage
import RoundtableRecord
import RoundtableReports
import RoundtableWording
import RoundtableTestSupport
import Testing

@Suite("Looking records nothing")
struct LookTests {
  private static let lines = [
    "who", "ls", "ls p", "ls a", "ls people", "ls groups", "ls issues", "ls themes", "ls focus", "ls sources", "ls @amina",
    "ls p @students on r2 +trust named verbatim idea",
    "ls private", "ls @?", "show p1", "show a1", "show @amina", "show amina", "show students3", "show students", "show city", "show r2",
    "show +trust", "show trust",
    "show .", "find: hallway", "find: É", "coverage", "gaps", "plan", "log", "log p1", "log .", "help", "?",
  ]

  @Test("A look is a page or a document, and leaves the session and `.` as they were", arguments: lines)
  func looks(_ line: String) {
    var story = Riverside.examples()
    story.must("act on r2 +trust: Train")
    let before = SessionState(story.session)
    let answer = story.must(line)
    #expect(answer.recording == nil)
    #expect(SessionState(story.session).differences(from: before) == [])
    #expect(story.session.terminals["one"]?.last == ItemID(.action, 1))
  }

  @Test(
    "What is not there is refused",
    arguments: [
      "show p99", "show zzz", "show @zzz", "show +zzz", "show", "show p1 p2", "log p99", "log zzz", "find:", "find", "ls zzz", "ls on r99",
      "ls p a", "who amina", "plan at v1", "gaps r2",
    ])
  func refused(_ line: String) {
    var story = Riverside.examples()
    #expect(story.type(line).refusal != nil)
  }

  @Test("Words are found without regard to case, private ones without being shown")
  func find() throws {
    var story = Riverside.examples()
    story.must("@sky private: A zebra in the hallway")
    let tables = try #require(story.type("find: ZEBRA").page).blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    let table = try #require(tables.first)
    #expect(table.rows.count == 1)
    #expect(!table.rows.joined().contains { $0.spelled.contains("zebra") })
  }

  @Test("Words are found however they are spelled, wherever they stand, and themes by their names")
  func spellings() {
    var story = Riverside.examples()
    for line in [
      "@sky +équité: I don’t feel safe – it’s “our” hall\u{AD}way", "join parents: Chloé Groß", "where: Salle Hélène", "rule: One voice at a time",
    ] { story.must(line) }
    func found(_ words: String) -> [String] {
      let blocks = story.type("find: " + words).page?.blocks ?? []
      return blocks.flatMap { block -> [String] in
        guard case .table(let table) = block else { return [] }
        return table.rows.map { $0[0].spelled }
      }
    }
    for words in ["don't feel safe - it", "safe - it", "\"our\" hallway", "SAFE – IT"] { #expect(found(words) == ["p3"], "\(words)") }
    #expect(found("chloe gross") == ["@chloe"])
    #expect(found("helene") == ["the front of the session"] && found("one VOICE") == ["rule 1"])
    #expect(found("equite") == ["+équité"])
    #expect(found("dont").isEmpty)
  }

  @Test("A theme in another spelling is the theme that is there")
  func themes() {
    var story = Riverside.examples()
    story.must("@sky +équité: One")
    #expect((story.type("@sky +EQUITE: Two").facts.first as? PerspectiveShared)?.themes == [Code(unchecked: "équité")])
    #expect((story.type("theme equite\u{301}: Fair shares").facts.first as? ThemeDescribed)?.code == Code(unchecked: "équité"))
    #expect(story.type("show +équite").page != nil)
  }

  @Test("Filters narrow a list")
  func filters() {
    var story = Riverside.examples()
    story.must("@ruth on f1 +trust verbatim idea named: x")
    func count(_ line: String) -> Int {
      guard case .taken(_, .show(let page), _) = story.type(line), case .table(let table)? = page.blocks.first else { return 0 }
      return table.rows.count
    }
    #expect(count("ls") == 3)
    #expect(count("ls @ruth") == 2)
    #expect(count("ls @parents") == 2)
    #expect(count("ls @ruth,@amina") == 3)
    #expect(count("ls on f1") == 1)
    #expect(count("ls on f1,r2") == 3)
    #expect(count("ls +trust") == 1)
    #expect(count("ls verbatim") == 1)
    #expect(count("ls idea") == 1)
    #expect(count("ls named") == 2)
    #expect(count("ls named on r2") == 1)
    #expect(count("ls private") == 0)
  }
}
