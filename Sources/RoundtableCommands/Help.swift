import RoundtableRecord
package import RoundtableReports

/// What `help` shows, made from the table of verbs; the same pages make the reference.
package enum HelpPage {
  /// The page on a verb, an alias or a topic; the overview for no word. Throws where the word is neither.
  package static func page(on words: [String], at span: Span) throws(Refusal) -> Page {
    guard let word = words.first else { return overview }
    if let verb = CommandTable.verb(word) { return page(of: verb) }
    if let topic = topics[words.joined(separator: " ")] ?? topics[word] { return Page(lines: topic) }
    let near = Nearest.word(to: word, among: CommandTable.all.map(\.name) + topics.keys.sorted())
    throw Refusal(
      "\(Untrusted(word)) is neither a verb nor a topic", at: span,
      suggestions: [near.map { .ours("did you mean help \($0)?") } ?? .ours("help, or a topic: " + topics.keys.sorted().joined(separator: ", "))])
  }

  /// The verbs by chapter, with the one rule above them.
  package static var overview: Page {
    var page = Page(lines: [
      "A line is HEAD or HEAD: text. The first colon with a blank behind it ends the head;",
      "what follows is text, exactly as typed. @amara: what she said records a perspective.",
    ])
    for topic in Verb.Topic.allCases {
      let verbs = CommandTable.all.filter { $0.topic == topic }
      page.heading(.ours(topic.rawValue))
      for verb in verbs { page.line(.ours("  " + padded(verb.name + (verb.alias.map { " (\($0))" } ?? ""), to: 14) + verb.summary)) }
    }
    page.line(.ours("help VERB shows how it is typed. Topics: " + topics.keys.sorted().joined(separator: ", ")))
    return page
  }

  /// The page of one verb: synopses, what it does, examples, what it refuses.
  package static func page(of verb: Verb) -> Page {
    var page = Page(lines: verb.synopses)
    page.line("")
    page.line(.ours(verb.summary))
    for paragraph in verb.details { page.line(.ours(paragraph)) }
    if let alias = verb.alias { page.line(.ours("Shorter, in scripts too: \(alias)")) }
    if !verb.mayBeShortened { page.line("Typed in full at the prompt too.") }
    page.heading("Examples")
    for example in verb.examples { page.line(.ours("  " + example.line)) }
    page.heading("Refused")
    page.line(.ours("  " + verb.refuses.joined(separator: "; ")))
    return page
  }

  private static func padded(_ text: String, to width: Int) -> String { text + String(repeating: " ", count: max(1, width - text.unicodeScalars.count)) }

  /// What is not one verb's.
  package static let topics: [String: [String]] = [
    "quarters": [
      "Q2 2022, 2022Q2, 2022-Q2, Q2/22 and T2 2022 are one thing.",
      "Q1-Q2 2022 and Q4 2022-Q1 2023 are windows: start and due.",
      "Q2 alone is taken after set year 2022; it is never guessed from the clock.",
    ],
    "levels": [
      "How far words may travel, from open to strict:",
      "  named    name and group may be printed",
      "  group    the group only; the default",
      "  anon     no name and no group",
      "  private  the internal record only; never echoed, never counted outside",
      "A person chooses at join or fix @who. A stricter word on a line wins; a looser one is refused.",
    ],
    "head": [
      "In a head, behind the verb and in any order:",
      "  @who @a,@b @?     people, groups, bodies; somebody not known yet",
      "  +theme            a theme; a new one is marked new",
      "  on r2,f1          issues      re p4      answers a perspective",
      "  from p12,p15      rests on    by Q2 2022 due, or a window",
      "  named group anon private      how far the words may travel",
      "  verbatim paraphrase interpreted   lang fr",
      "  experience concern idea question",
      "  p12 a3 .          one recorded thing; . is the last one",
    ],
    "amend": [
      "A line that is wholly head tokens amends the last thing: +trust, on r3, anon, idea, by Q4 2022.",
      "s/old/new/ replaces words in it. fix p7 … names the thing; fix p7: TEXT gives new words.",
    ],
    "start": [
      "session: TITLE · when 2022-06-14 · where: PLACE",
      "facilitator @dana: Dana Reyes (Convene West) · scribe @ola: Ola Nilsen (Convene West)",
      "group students seats 6: Students · join students youth: Amina Farah; Jordan O'Brien",
      "issue r2: Training · discuss r2 · @amina idea +trust: what she said · close",
      "act @students by Q3 2022 on r2 from p1: what will be done :: how we will know",
      "coverage · gaps · plan · export plan markdown",
    ],
  ]
}

extension Page {
  /// A page of lines of the program's own.
  init(lines: [String]) {
    self.init()
    for text in lines { line(.ours(text)) }
  }
}
