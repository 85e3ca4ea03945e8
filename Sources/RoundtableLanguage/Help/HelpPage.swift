import RoundtableRecord
import RoundtableReports
package import RoundtableWording

/// What `help` shows, made from the table of verbs; the same pages make the reference.
///
/// In layers: what to type now, then a topic or a chapter, then one verb.
package enum HelpPage {
  /// How wide its pages are; they are not fitted to wider windows, since short lines are read faster.
  static let width = 78

  /// The page on a verb, an alias, a chapter or a topic; what to type now for no word. Throws where the word is none of these.
  package static func page(on words: [String], at span: Span, desk: Desk) throws(Refusal) -> Page {
    guard let word = words.first else { return HelpNow.page(desk) }
    if let verb = CommandTable.verb(word) { return page(of: verb) }
    if let topic = HelpTopic.named(word) { return page(of: topic) }
    if let chapter = Verb.Topic.allCases.first(where: { $0.word == word }) { return HelpPage.chapter(chapter) }
    if word == "card" { return HelpCard.page }
    if word == "verbs" { return verbs }
    throw refusal(word, at: span)
  }

  /// The topics by name: what completion and a mistyped word are held against. Chapters, `card` and `verbs` are among them.
  package static let topics: [String: String] = Dictionary(
    uniqueKeysWithValues: HelpTopic.all.map { ($0.name, $0.summary) } + Verb.Topic.allCases.map { ($0.word, $0.rawValue) }
      + [("card", "one page to print"), ("verbs", "every verb, a line each")])

  /// The page of one topic.
  package static func page(of topic: HelpTopic) -> Page {
    var page = Page()
    page.add(topic)
    if !topic.verbs.isEmpty { page.add(paragraph: "See also: " + topic.verbs.map { "help \($0)" }.joined(separator: ", "), rest: 2) }
    return page
  }

  /// Every verb with its sentence, by chapter.
  package static var verbs: Page {
    var page = Page()
    for topic in Verb.Topic.allCases { page.add(rows: rows(topic), under: .ours(topic.rawValue)) }
    return page
  }

  /// The verbs of one chapter.
  package static func chapter(_ topic: Verb.Topic) -> Page {
    var page = Page()
    page.add(rows: rows(topic), under: .ours(topic.rawValue))
    page.line("")
    page.line("help VERB shows how one is typed, with examples.")
    return page
  }

  private static func rows(_ topic: Verb.Topic) -> [(String, String)] {
    CommandTable.all.filter { $0.topic == topic }.map { ($0.name + ($0.alias.map { " (\($0))" } ?? ""), $0.summary) }
  }

  private static func refusal(_ word: String, at span: Span) -> Refusal {
    let near = Nearest.word(to: word, among: CommandTable.all.map(\.name) + topics.keys.sorted())
    return Refusal(
      "\(Untrusted(word)) is neither a verb nor a topic", at: span,
      suggestions: [near.map { .ours("did you mean help \($0)?") } ?? "help lists the verbs and the topics"])
  }
}

extension Verb.Topic {
  /// What is typed behind help for the chapter; no verb is called so.
  package var word: String {
    switch self {
    case .table: "table"
    case .hear: "hearing"
    case .plan: "drafting"
    case .agree: "agreeing"
    case .oversee: "overseeing"
    case .look: "looking"
    case .steer: "steering"
    }
  }
}
