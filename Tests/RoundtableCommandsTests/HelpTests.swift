import RoundtableCommands
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("Help")
struct HelpTests {
  private func text(_ page: Page) -> String {
    page.blocks.map { block in
      switch block {
      case .heading(let phrase), .line(let phrase): phrase.spelled
      case .table(let table): table.columns.joined(separator: " ")
      }
    }.joined(separator: "\n")
  }

  private func shown(_ line: String) -> String? {
    var story = Story()
    guard case .taken("help", .show(let page), _) = story.type(line) else { return nil }
    return text(page)
  }

  @Test("A verb's page shows its synopses, examples and refusals, under its name and its alias", arguments: CommandTable.all)
  func verbs(_ verb: Verb) throws {
    let page = try #require(shown("help \(verb.name)"))
    for synopsis in verb.synopses { #expect(page.contains(synopsis)) }
    for example in verb.examples { #expect(page.contains(example.line)) }
    for refusal in verb.refuses { #expect(page.contains(refusal)) }
    #expect(shown("?\(verb.name)") == page)
    #expect(shown("? \(verb.name)") == page)
    #expect(shown("HELP \(verb.name.uppercased())") == page)
    if let alias = verb.alias { #expect(shown("help \(alias)") == page) }
  }

  @Test("Every topic has a page, and the overview names them all", arguments: HelpPage.topics.keys.sorted())
  func topics(_ topic: String) throws {
    #expect(try #require(shown("help \(topic)")).isEmpty == false)
    #expect(text(HelpPage.overview).contains(topic))
    #expect(CommandTable.verb(topic) == nil, "a topic named like a verb could never be read")
  }

  @Test("The overview names every verb once, in its chapter")
  func overview() {
    let lines = text(HelpPage.overview).split(separator: "\n")
    for verb in CommandTable.all { #expect(lines.count { $0.hasPrefix("  \(verb.name) ") } == 1, "\(verb.name)") }
    #expect(shown("help") == shown("?"))
  }

  @Test("A verb that comes later, and a word that is neither, are refused")
  func refused() {
    var story = Story()
    #expect(story.type("help gauge").refusal != nil)
    #expect(story.type("help unod").refusal?.suggestions.map(\.spelled) == ["did you mean help undo?"])
    #expect(story.type("?say: x").refusal != nil)
    for verb in CommandTable.notYet { #expect(story.type("help \(verb)").refusal != nil) }
  }
}
