import RoundtableLanguage

/// The reference of the language, as sections of the man page.
enum ManPageLanguage {
  /// Adds the one rule, the topics of help, and every verb.
  static func add(to page: inout Roff) {
    page.section("THE LANGUAGE")
    page.paragraph(
      "A line is HEAD or HEAD: text. The first colon that is followed by a blank, or by the end of the line, ends the head. What stands behind it, less the blanks at both ends, is the text: exactly as typed, with no quoting and no escaping."
    )
    page.paragraph(
      "The head is a small closed grammar, read without regard to capitals. A word that it does not know is refused, with what to type instead; nothing is ever half taken."
    )
    page.lines(["@amina: I don't feel safe when he's in the hallway", "@hall re p1: Officers get two days of training", "+training", "s/two days/2 days/"])
    page.paragraph(
      "Square brackets hold what may be left out. At the prompt a verb may be shortened to what no other verb begins with; scripts need it in full, or the shorter word given here."
    )
    for topic in Verb.Topic.allCases {
      page.part(topic.rawValue)
      for verb in CommandTable.all where verb.topic == topic { add(verb, to: &page) }
    }
    page.section("TOPICS")
    page.paragraph("What belongs to several verbs, as help TOPIC shows it at the prompt.")
    for topic in HelpTopic.all { add(topic, to: &page) }
  }

  private static func add(_ verb: Verb, to page: inout Roff) {
    page.term(verb.synopses, verb.summary)
    for detail in verb.details { page.further(detail) }
    if let alias = verb.alias { page.further("Shorter: \(alias)") }
    let examples = verb.examples.map(\.line).filter(mayBePrinted)
    if !examples.isEmpty { page.lines(examples, within: true) }
    page.further("Refused: " + verb.refuses.joined(separator: "; ") + ".")
  }

  private static func add(_ topic: HelpTopic, to page: inout Roff) {
    page.part("\(topic.name): \(topic.summary)")
    for part in topic.parts {
      switch part {
      case .text(let words): page.paragraph(words)
      case .row(let typed, let meaning): page.term(typed, meaning)
      }
    }
  }

  /// True when every device that man writes for has all its letters.
  private static func mayBePrinted(_ line: String) -> Bool { line.unicodeScalars.allSatisfy(\.isASCII) }
}
