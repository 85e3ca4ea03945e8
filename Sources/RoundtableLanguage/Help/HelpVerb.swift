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

  /// What may stand in a verb's head, each kind of thing once, with what it means.
  private static func slots(of verb: Verb) -> [(String, String)] {
    var seen: Set<Slot.Kind> = []
    return verb.forms.flatMap(\.slots).compactMap { slot in
      guard seen.insert(slot.kind).inserted, let meaning = slot.meaning else { return nil }
      return (slot.typed, meaning)
    }
  }
}

extension Slot {
  /// The synopsis without the brackets of what may be left out.
  var typed: String { Slot.must(kind).synopsis }

  /// What the thing is, as one sentence without a full stop; nil where the synopsis says it all.
  package var meaning: String? {
    switch kind {
    case .parties(_, let several, let unknown):
      (several ? "people, groups or bodies, by handle or code" : "a person, group or body, by handle or code")
        + (unknown ? "; @? is somebody not known yet" : "")
    case .newHandle: "what the person is to be called in lines; made from the name unless given"
    case .renamed: "a new handle"
    case .themes: "a theme; a new one is accepted and marked new"
    case .issues: "issues, by code"
    case .answers: "the perspective that is answered"
    case .restsOn: "the perspectives it rests on"
    case .due: "a quarter or a window: Q3 2022, Q1-Q2 2022"
    case .level: "how far the words may travel"
    case .mode: "how the words were taken down; paraphrase unless said"
    case .kind: "what kind of perspective it is"
    case .language: "the language that was spoken, as a BCP 47 tag"
    case .item(let kinds): kinds.map(\.noun).joined(separator: ", or ") + "; . is the last one"
    case .code(let register, let new):
      register == .anything ? "an id, a code, @who or +theme" : "the \(register.rawValue)'s code" + (new ? "; a new one makes it" : "")
    case .keyed("within", _): "the group that it is part of"
    case .keyed("named-by", _): "the group or body that named who comes"
    case .keyed("in", _): "the group that the person belongs to"
    case .choice(let words) where words.contains("p"):
      "what is listed: p perspectives, a actions, k parked matters, o objections, b board questions; perspectives unless said"
    case .choice(let words) where words.contains("limited"): "how far it is"
    case .keyed, .choice, .words: nil
    case .flag("declined"): "the reason was declined to be said"
    case .flag("youth"): "a young person"
    case .flag("yes"): "what a script says instead of being asked"
    case .flag: nil
    case .count("seats"): "how many seats it has"
    case .count("people"): "how many people it heard"
    case .count: nil
    case .day("dated"): "when it was published"
    case .day("to"): "the last day"
    case .day("as-of"): "the day that it speaks of; today unless said"
    case .day: "a day"
    case .number: nil
    case .minutes: "how long it may take"
    case .by("owner"): "the owner, or somebody of the group that owns it"
    case .by("board-member"): "a member of the oversight board"
    case .by: "who it is that does it"
    case .quarter("from"): "the quarter it begins in"
    case .quarter: "the new quarter or window"
    case .quarterOrEnd: "the quarter it ends in, or end"
    case .gauges:
      "hands from 0 to 5, as 5,4,1 or 4x6,2x1 for six hands at 4 and one at 2; or aside, or declined"
    }
  }
}

extension ItemKind {
  /// What a thing of this kind is called.
  fileprivate var noun: String {
    switch self {
    case .perspective: "a perspective"
    case .action: "an action"
    case .objection: "an objection"
    case .parked: "a parked matter"
    case .question: "a question of the board"
    case .reflection: "a reflection"
    }
  }
}
