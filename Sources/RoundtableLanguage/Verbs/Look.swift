import RoundtableRecord
import RoundtableReports
import RoundtableWording

// Looking records nothing.

extension Verb {
  /// `who`
  static let who = Verb(
    "who", topic: .look, summary: "Who is at the table, by group, with handle, code and level.",
    forms: [Form { _, desk in .show(Who.page(desk.session)) }],
    examples: [Example("who"), Example("WHO"), Example("who", given: ["leave @amina"])], refuses: ["any word behind it"])

  /// `ls [p|a|…] [tokens as filters]`
  static let ls = Verb(
    "ls", topic: .look, summary: "Lists perspectives, actions, people, groups, issues and the rest; head tokens are filters.",
    forms: [
      Form([
        .may(.choice(Listing.Subject.allCases.map(\.rawValue))), .may(.parties(word: "who", several: true, unknown: true)), .may(.issues),
        .may(.themes),
        .may(.level(Level.allCases)), .may(.mode), .may(.kind),
      ]) { line, desk throws(Refusal) in
        let head = line.head
        try checkFilters(line)
        let filter = Listing.Filter(
          parties: head.parties, issues: head.issues, themes: head.themes, level: head.level, mode: head.mode, kind: head.kind)
        let subject = head.choices.first.flatMap { Listing.Subject(rawValue: $0) } ?? .perspectives
        return .show(Listing.page(desk.session, of: subject, filter, on: desk.planDay))
      }
    ],
    examples: [Example("ls"), Example("ls p @ruth on r2"), Example("ls issues"), Example("ls a")],
    refuses: ["a word that is no list and no filter", "a filter that the list does not know"])

  /// A list that looks filtered and is not would be a false answer.
  private static func checkFilters(_ line: Sentence) throws(Refusal) {
    let subject = line.head.choices.first.flatMap { Listing.Subject(rawValue: $0) } ?? .perspectives
    let known: Set<Head.Key> =
      switch subject {
      case .perspectives: [.parties, .issues, .themes, .level, .mode, .kind]
      case .actions: [.parties, .issues, .themes]
      case .objections: [.parties, .issues, .themes, .level]
      case .parked, .questions: [.parties, .issues]
      default: []
      }
    for key in [Head.Key.parties, .issues, .themes, .level, .mode, .kind] where line.head.spans[key] != nil && !known.contains(key) {
      throw Refusal(
        "ls \(Phrase.ours(subject.rawValue)) has no such filter", at: line.span(key),
        suggestions: known.isEmpty
          ? [.ours("ls \(subject.rawValue) lists all of them")] : ["ls p takes all of them: @who, on r2, +theme, named, verbatim, idea"])
    }
  }

  /// `show ID|CODE`
  static let show = Verb(
    "show", topic: .look, summary: "Everything that is known of one thing: a perspective, an action, a person, a group, an issue, a theme.",
    forms: [
      Form([.must(.code(.anything, new: false))]) { line, desk throws(Refusal) in
        guard let token = line.line.tokens.dropFirst().first else { throw Refusal("an id or code is missing", at: line.start) }
        if token.word == "." || ItemID(token.word) != nil {
          return .show(Detail.page(desk.session, try desk.item(token, kinds: ItemKind.allCases)))
        }
        let bare = token.word.hasPrefix("@") || token.word.hasPrefix("+") ? String(token.word.dropFirst()) : token.word
        if let page = Detail.page(desk.session, code: Code(unchecked: bare), asTheme: token.word.hasPrefix("+")) { return .show(page) }
        throw Refusal(
          "\(Untrusted(token.typed)) is neither an id nor a code of this session", at: token.span,
          suggestions: Nearest.word(to: bare, among: Detail.codes(desk.session)).map { [.ours("did you mean \($0)?")] } ?? [
            "ls issues, ls groups, who list the codes"
          ])
      }
    ],
    examples: [Example("show p1"), Example("show r2"), Example("show @amina"), Example("show .", given: ["@amina: A thought"])],
    refuses: ["what is not there"])

  /// `find: WORDS`
  static let find = Verb(
    "find", topic: .look, summary: "Finds words in perspectives, actions, notes and titles, without regard to case.",
    forms: [Form(text: .required("WORDS")) { line, desk in .show(Search.page(desk.session, for: line.words)) }],
    examples: [Example("find: hallway"), Example("find: l'agent"), Example("find: 李")], refuses: ["no words"])

  /// `coverage`
  static let coverage = Verb(
    "coverage", topic: .look, summary: "Which group was heard on which issue, with the holes named.",
    forms: [Form { _, desk in .show(Coverage.page(desk.session, openIssue: desk.openIssue)) }],
    examples: [Example("coverage"), Example("coverage", given: ["discuss r2"]), Example("COVERAGE")], refuses: ["any word behind it"])

  /// `gaps`
  static let gaps = Verb(
    "gaps", topic: .look,
    summary: "What is missing: groups not heard, unknown speakers, quotes not read back, issues without a perspective, unfinished actions.",
    forms: [Form { _, desk in .show(Gaps.page(desk.session, openIssue: desk.openIssue)) }],
    examples: [Example("gaps"), Example("gaps", given: ["discuss r2"]), Example("GAPS")], refuses: ["any word behind it"])

  /// `plan [at vN]`
  static let plan = Verb(
    "plan", topic: .look, summary: "The action plan as it stands, or as a version was adopted, as the internal document shows it.",
    forms: [
      Form([.may(.words("at vN"))]) { line, desk throws(Refusal) in
        var order = DocumentOrder(.plan, .markdown, for: .internal)
        if !line.head.words.isEmpty { order.version = try version(line.head.words, behind: "at", desk) }
        return .fetch(.read(order))
      }
    ],
    examples: [Example("plan"), Example("plan", given: ["act on r2: Rebuild the training"]), Example("plan at v1", given: ["act on r2: Rebuild", "adopt"])],
    refuses: ["a version that was not adopted"])

  /// `digest [since DATE|vN]`
  static let digest = Verb(
    "digest", topic: .look, summary: "What changed since the last adoption, or since a day or version: late, moved, disputed, due next, open questions.",
    forms: [
      Form([.may(.words("since 2022-09-30|vN"))]) { line, desk throws(Refusal) in
        var order = DocumentOrder(.digest, .markdown, for: .internal)
        if !line.head.words.isEmpty { order.since = try since(line.head.words, desk) }
        return .fetch(.read(order))
      }
    ],
    examples: [Example("digest"), Example("digest since 2022-06-01"), Example("digest since v1", given: ["act on r2: Rebuild", "adopt"])],
    refuses: ["a version that was not adopted", "a day the calendar does not have"])

  /// `check`
  static let check = Verb(
    "check", topic: .look, summary: "What the plan lacks before it is adopted, each with the line that would mend it; it warns, and never blocks.",
    forms: [Form { _, desk in .show(PlanCheck.page(desk.session, on: desk.planDay)) }],
    examples: [Example("check"), Example("check", given: ["act on r2: Look at training"]), Example("CHECK")], refuses: ["any word behind it"])

  /// `timeline`
  static let timeline = Verb(
    "timeline", topic: .look, summary: "Actions, milestones, terms and focus areas by quarter.",
    forms: [Form { _, desk in .show(Timeline.page(desk.session, on: desk.planDay)) }],
    examples: [Example("timeline"), Example("timeline", given: ["act by Q4 2022 on r2: Rebuild"]), Example("TIMELINE")], refuses: ["any word behind it"])

  /// `at v1`, `since v1`: the number of a version that was adopted.
  static func version(_ words: [Token], behind keyword: String, _ desk: Desk) throws(Refusal) -> Int {
    guard words.count == 2, words[0].word == keyword else {
      throw Refusal("\(Untrusted(words[0].typed)) is no word that can stand here", at: words[0].span, suggestions: [.ours("\(keyword) v1")])
    }
    guard words[1].word.hasPrefix("v"), let number = Int(words[1].word.dropFirst()), desk.session.adoptions[number] != nil else {
      let known = desk.session.adoptions.all.map { "v\($0.version)" }.joined(separator: ", ")
      throw Refusal(
        "\(Untrusted(words[1].typed)) is no version that was adopted", at: words[1].span,
        suggestions: [known.isEmpty ? "adopt freezes version 1" : .ours("there are: \(known)")])
    }
    return number
  }

  /// `since v1`, `since 2022-09-30`.
  static func since(_ words: [Token], _ desk: Desk) throws(Refusal) -> DocumentOrder.Since {
    if words.count == 2, words[0].word == "since" {
      if let day = Day(iso: words[1].word) { return .day(day) }
      if !words[1].word.hasPrefix("v") {
        throw Refusal(
          "\(Untrusted(words[1].typed)) is neither a day nor a version", at: words[1].span, suggestions: ["since 2022-09-30", "since v1"])
      }
    }
    return .version(try version(words, behind: "since", desk))
  }

  /// `log [ID]`
  static let log = Verb(
    "log", topic: .look, summary: "The record itself, fact by fact; or all that happened to one thing.",
    forms: [
      Form([.may(.item(ItemKind.allCases))]) { line, _ in .fetch(.log(line.head.item)) }
    ],
    examples: [Example("log"), Example("log p1"), Example("log .", given: ["@amina: A thought", "+trust"])],
    refuses: ["an id that is not there"])
}
