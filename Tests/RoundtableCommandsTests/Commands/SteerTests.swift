import RoundtableCommands
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("export and quit")
struct SteerTests {
  private func order(_ line: String) -> DocumentOrder? {
    var story = Riverside.story()
    guard case .taken("export", .export(let order), _) = story.type(line) else { return nil }
    return order
  }

  @Test("A document, a format, an audience, a path and whether to replace, in any order")
  func orders() {
    #expect(order("export plan markdown") == DocumentOrder(document: "plan", format: "markdown"))
    #expect(order("export json") == DocumentOrder(document: "plan", format: "json"))
    #expect(order("EXPORT Plan MD for Internal") == DocumentOrder(document: "plan", format: "markdown", audience: "internal"))
    #expect(
      order("export replace to Exports/Été/P.md for board json plan")
        == DocumentOrder(document: "plan", format: "json", audience: "board", path: "Exports/Été/P.md", replace: true))
    #expect(order("export plan markdown to @home/a:b+c.md")?.path == "@home/a:b+c.md", "a path is one word, whatever is in it")
  }

  @Test(
    "What is missing, twice, not there yet or unknown is refused",
    arguments: [
      "export", "export plan", "export markdwon", "export plan for board", "export markdown for", "export markdown for public",
      "export markdown for friends",
      "export markdown to", "export heard markdown", "export digest json", "export record json", "export plan plan json",
      "export json markdown",
      "export json for board for board", "export json replace replace", "export json: x", "export json to a to b",
    ])
  func refused(_ line: String) {
    var story = Riverside.story()
    #expect(story.type(line).refusal != nil)
  }

  @Test("quit is typed in full and alone")
  func quit() {
    var story = Riverside.story()
    guard case .taken("quit", .quit, _) = story.type("QUIT") else { return #expect(Bool(false)) }
    for wrong in ["quit now", "quit:", "qui"] { #expect(story.type(wrong).refusal != nil) }
  }
}
