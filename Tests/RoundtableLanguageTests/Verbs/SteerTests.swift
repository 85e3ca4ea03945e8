import RoundtableLanguage
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("export and quit")
struct SteerTests {
  private func order(_ line: String) -> DocumentOrder? {
    var story = Riverside.story()
    guard case .taken("export", .fetch(.export(let order)), _) = story.type(line) else { return nil }
    return order
  }

  @Test("A document, a format, an audience, a path and whether to replace, in any order")
  func orders() {
    #expect(order("export plan markdown") == DocumentOrder(.plan, .markdown))
    #expect(order("export json") == DocumentOrder(.plan, .json))
    #expect(order("EXPORT Plan MD for Internal") == DocumentOrder(.plan, .markdown, for: .internal))
    #expect(
      order("export replace to Exports/Été/P.md for board json plan")
        == DocumentOrder(.plan, .json, for: .board, path: "Exports/Été/P.md", replace: true))
    #expect(order("export plan markdown to @home/a:b+c.md")?.path == "@home/a:b+c.md", "a path is one word, whatever is in it")
  }

  @Test("Every document, for every audience, of an earlier version or since one")
  func documents() {
    #expect(order("export heard markdown") == DocumentOrder(.heard, .markdown))
    #expect(order("export heard markdown in fr") == DocumentOrder(.heard, .markdown, in: .fr))
    #expect(order("export heard json in en for board") == DocumentOrder(.heard, .json, for: .board))
    #expect(order("export markdown for public")?.audience == .public)
    #expect(order("export record json for internal") == DocumentOrder(.record, .json, for: .internal))
    #expect(order("export digest md since 2022-09-30")?.since == .day(.of("2022-09-30")))
    var story = Riverside.story()
    for line in ["act on r2: x", "adopt"] { story.must(line) }
    func adopted(_ line: String) -> DocumentOrder? {
      guard case .taken(_, .fetch(.export(let order)), _) = story.type(line) else { return nil }
      return order
    }
    #expect(adopted("export plan json at v1 for public")?.version == 1)
    #expect(adopted("export digest markdown since v1")?.since == .version(1))
    for wrong in [
      "export plan markdown at v2", "export plan markdown at 1", "export heard markdown at v1", "export plan json since v1", "export digest json since v9",
      "export digest json since", "export plan json at", "export plan json at v1 at v1", "export record json for board", "export record markdown for public",
    ] {
      #expect(story.type(wrong).refusal != nil, "\(wrong)")
    }
  }

  @Test(
    "What is missing, twice or unknown is refused",
    arguments: [
      "export", "export plan", "export markdwon", "export plan for board", "export markdown for",
      "export markdown for friends",
      "export markdown to", "export digest json since yesterday", "export plan plan json",
      "export json markdown",
      "export json for board for board", "export json replace replace", "export plan json in fr", "export heard json in", "export heard json in de",
      "export heard json in en in fr", "export json: x", "export json to a to b",
    ])
  func refused(_ line: String) {
    var story = Riverside.story()
    #expect(story.type(line).refusal != nil)
  }

  @Test("quit is typed in full and alone")
  func quit() {
    var story = Riverside.story()
    var left = false
    if case .taken("quit", .steer(.quit), _) = story.type("QUIT") { left = true }
    #expect(left)
    for wrong in ["quit now", "quit:", "qui"] { #expect(story.type(wrong).refusal != nil) }
  }
}
