import RoundtableLanguage
import RoundtableRecord
import RoundtableReports
import RoundtableWording
import RoundtableTestSupport
import Testing

/// What help shows: that every page is there, fits a screen of 80 columns, and speaks of what exists.
@Suite("Help")
struct HelpTests {
  private func page(_ word: String) throws -> [String] {
    let line = word.isEmpty ? "help" : "help \(word)"
    let decision = try Interpreter.decide(Line(line), at: Riverside.examples().desk()).decision
    guard case .show(let page) = decision else { return [] }
    return page.lines
  }

  @Test(
    "Every verb, alias and topic has a page of at most 80 columns", arguments: CommandTable.all.map(\.name) + HelpPage.topics.keys.sorted())
  func fits(_ word: String) throws {
    let lines = try page(word)
    #expect(!lines.isEmpty)
    for line in lines { #expect(columns(line) <= 80, "\(line)") }
  }

  @Test("The page of a verb has its synopses, its examples and what it refuses", arguments: CommandTable.all)
  func tellsAll(_ verb: Verb) throws {
    let text = squeezed(try page(verb.name).joined(separator: " "))
    for synopsis in verb.synopses { #expect(text.contains(squeezed(synopsis))) }
    for example in verb.examples { #expect(text.contains(squeezed(example.line))) }
    for refused in verb.refuses { #expect(text.contains(squeezed(refused))) }
    #expect(text.contains(squeezed(verb.summary)))
  }

  @Test("A short word for a verb shows the verb's page")
  func aliases() throws {
    for verb in CommandTable.all { if let alias = verb.alias { #expect(try page(alias) == page(verb.name)) } }
  }

  @Test("A question mark is help, with and without a blank behind it")
  func questionMark() throws {
    func shown(_ typed: String) throws -> [String] {
      guard case .show(let page) = try Interpreter.decide(Line(typed), at: Riverside.examples().desk()).decision else { return [] }
      return page.lines
    }
    #expect(try shown("?act") == page("act"))
    #expect(try shown("? quarters") == page("quarters"))
    #expect(try shown("?") == page(""))
    #expect(try shown("HELP ACT") == page("act"))
    #expect(throws: Refusal.self) { try shown("?say: x") }
  }

  @Test("A word that is a verb and a topic shows both")
  func both() throws {
    let lines = try page("room")
    #expect(lines.first == "room on|off")
    #expect(lines.contains { $0.contains("for the projector") })
  }

  @Test("Topics speak of verbs that exist, and have names that no chapter has")
  func topics() {
    let chapters = Set(Verb.Topic.allCases.map(\.word))
    for topic in HelpTopic.all {
      #expect(!chapters.contains(topic.name))
      for verb in topic.verbs { #expect(CommandTable.verb(verb) != nil, "\(topic.name): \(verb)") }
    }
    #expect(HelpPage.topics.count == HelpTopic.all.count + chapters.count + 2)
  }

  @Test(
    "What a topic shows to be typed begins with a verb, a speaker or what amends",
    arguments: ["start", "amend", "privacy", "listening", "turns", "silence", "clock"])
  func rowsAreLines(_ name: String) throws {
    let topic = try #require(HelpTopic.named(name))
    for case .row(let typed, _) in topic.parts {
      let first = typed.split { $0 == " " || $0 == ":" }.first.map(String.init) ?? ""
      #expect(
        first.hasPrefix("@") || first.hasPrefix("+") || first.hasPrefix("s/") || first == "r2" || CommandTable.verb(first) != nil,
        "\(typed)")
    }
  }

  @Test("The glossary has the field's own words")
  func glossary() throws {
    let text = try page("words").joined(separator: "\n")
    for word in [
      "participant", "stakeholder group", "perspective", "issue", "action", "owner", "quarter", "objection", "oversight board", "coverage",
      "disposition",
      "sitting", "reflection", "pass",
    ] { #expect(text.contains("\n  \(word)") || text.hasPrefix("  \(word)"), "\(word)") }
  }

  @Test("A chapter lists its verbs and no others", arguments: Verb.Topic.allCases)
  func chapters(_ topic: Verb.Topic) throws {
    let words = try page(topic.word).compactMap { $0.hasPrefix("  ") ? $0.split(separator: " ").first.map(String.init) : nil }
    for verb in CommandTable.all { #expect(words.contains(verb.name) == (verb.topic == topic) || verb.topic != topic, "\(verb.name)") }
  }

  @Test("A word that is neither is refused, and the nearest one is named")
  func mistyped() throws {
    #expect(
      throws: Refusal(
        "\(Untrusted("quaters")) is neither a verb nor a topic", at: Span(column: 6, length: 7),
        suggestions: ["did you mean help quarters?"])
    ) {
      try Interpreter.decide(Line("help quaters"), at: Riverside.examples().desk())
    }
    #expect(
      throws: Refusal(
        "\(Untrusted("zzzz")) is neither a verb nor a topic", at: Span(column: 6, length: 4),
        suggestions: ["help lists the verbs and the topics"])
    ) {
      try Interpreter.decide(Line("help zzzz"), at: Riverside.examples().desk())
    }
  }
}

/// The crib.
@Suite("The card")
struct HelpCardTests {
  @Test("It is one sheet of 78 columns, printed on both sides")
  func size() {
    #expect(HelpCard.lines.count <= 2 * HelpCard.height)
    for line in HelpCard.lines { #expect(columns(line) <= HelpCard.width, "\(line)") }
  }

  @Test("It has every verb, with its short word", arguments: CommandTable.all)
  func complete(_ verb: Verb) {
    let words = Set(HelpCard.lines.flatMap { $0.split { $0 == " " || $0 == ":" || $0 == "·" }.map(String.init) })
    #expect(words.contains(verb.alias.map { "\(verb.name)|\($0)" } ?? verb.name))
  }
}

extension Page {
  /// Its headings and lines, spelled out.
  var lines: [String] {
    blocks.compactMap { block in
      switch block {
      case .heading(let phrase), .line(let phrase): phrase.spelled
      case .table: nil
      }
    }
  }
}

/// How many columns a line takes; the pages hold wide letters in their examples.
private func columns(_ line: String) -> Int { line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) } }

/// The text with every run of blanks as one: lines may be broken anywhere.
private func squeezed(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
