import RoundtableRecord
import RoundtableReports
package import RoundtableWording

extension HelpPage {
  /// The page of one verb: synopses, what it does, what may stand in its head, examples, what it refuses, where to read on.
  package static func page(of verb: Verb) -> Page {
    var page = Page()
    for form in verb.forms { page.add(synopsis: Synopsis(verb, form)) }
    page.line("")
    page.add(paragraph: verb.summary)
    for paragraph in verb.details { page.add(paragraph: paragraph) }
    if let alias = verb.alias { page.line(.ours("Shorter, in scripts too: \(alias)")) }
    if !verb.mayBeShortened { page.line("Typed in full at the prompt too.") }
    let slots = slots(of: verb)
    if !slots.isEmpty { page.add(rows: slots, under: "In its head") }
    // A word may be a topic too: `help room` shows the verb, and what else belongs to it.
    if let topic = HelpTopic.named(verb.name) {
      page.line("")
      page.add(topic)
    }
    page.line("")
    page.heading("Examples")
    for example in verb.examples { page.add(paragraph: example.line, first: 2, rest: 6) }
    page.line("")
    page.heading("Refused")
    page.add(paragraph: verb.refuses.joined(separator: "; "), first: 2, rest: 2)
    let topics = HelpTopic.about(verb.name)
    if !topics.isEmpty {
      page.line("")
      page.add(paragraph: "See also: " + topics.map { "help \($0.name)" }.joined(separator: ", "), rest: 2)
    }
    return page
  }

  /// What the head of a verb may hold, each kind of thing once, with what it means.
  private static func slots(of verb: Verb) -> [(String, String)] {
    var seen: Set<String> = []
    return verb.forms.flatMap(\.slots).compactMap { slot in slot.meaning.flatMap { seen.insert(slot.typed).inserted ? (slot.typed, $0) : nil } }
  }
}
