import RoundtableRecord

extension Verb {
  /// `fix p7|a3|@who …`
  static let fix = Verb(
    "fix", topic: .hear, summary: "Puts right what was noted of a perspective, an action or a person.",
    details: [
      "A line that is wholly head tokens amends `.`: +trust is fix . +trust. s/old/new/ replaces words in `.`.",
      "Themes, re and from add; issues, level, kind and the rest replace. A person's stricter level covers what is recorded already; a more open one does not.",
    ],
    forms: [
      Form(
        [
          .must(.item([.perspective])), .may(.parties(word: "who", several: true, unknown: true)), .may(.issues), .may(.answers),
          .may(.themes),
          .may(.level(Level.allCases)), .may(.mode), .may(.kind), .may(.language),
        ], text: .optional("NEW TEXT")
      ) { line, desk throws(Refusal) in try FixPerspective(line, desk).decision(at: desk) },
      Form(
        [
          .must(.item([.action])), .may(.parties(word: "owner", several: false, unknown: false)), .may(.due), .may(.issues), .may(.restsOn),
          .may(.themes),
        ],
        text: .optional("NEW WORDS [ :: HOW WE WILL KNOW]")
      ) { line, desk throws(Refusal) in try FixAction(line, desk).decision(at: desk) },
      Form(
        [
          .must(.parties(word: "who", several: false, unknown: false)), .may(.keyed("in", .group)), .may(.renamed), .may(.flag("youth")),
          .may(.level(Level.allCases)),
        ], text: .optional("Full Name (Affiliation)")
      ) { line, desk throws(Refusal) in try fixPerson(line, desk) },
    ],
    examples: [
      Example("fix p1 +role-clarity"), Example("fix p1 @ruth"), Example("fix p1: I do feel safe when he's in the hallway"),
      Example("fix a1 by Q4 2022", given: ["act @police by Q3 2022 on r2: Rebuild the training"]), Example("fix @amina named"),
      Example("fix @jordan as @jo: Jo O'Brien"),
    ],
    refuses: [
      "a line that changes nothing", "a level more open than the speaker chose",
      "a retracted perspective or dropped action, until it is restored",
    ])
}

/// What a line would change of a perspective.
struct FixPerspective {
  private let old: Perspective
  private var new: Perspective
  /// What `s/old/new/` exchanged, told before the words, which may be cut before it.
  private var exchange: Phrase?

  /// New words alone, as `s/old/new/` gives them.
  init(_ perspective: Perspective, text: Untrusted, exchange: Phrase) {
    old = perspective
    new = perspective
    new.text = text
    self.exchange = exchange
  }

  /// What the head and text of `fix p7` say.
  init(_ line: Sentence, _ desk: Desk) throws(Refusal) {
    guard let item = line.head.item else { throw Refusal("a perspective is missing", at: line.start) }
    old = try desk.standing(item, at: line.span(.item))
    new = old
    guard !line.head.saysNothing || line.text != nil else {
      throw Refusal("nothing new is said of \(item)", at: line.span(.item), suggestions: ["fix \(item) +theme", "fix \(item): NEW TEXT"])
    }
    if !line.head.parties.isEmpty { new.speakers = line.head.parties }
    new.issues = line.head.issues ?? old.issues
    new.answers = old.answers + (line.head.answers ?? []).filter { !old.answers.contains($0) }
    new.themes = old.themes + line.head.themes.filter { !old.themes.contains($0) }
    new.mode = line.head.mode ?? old.mode
    new.kind = line.head.kind ?? old.kind
    new.language = line.head.language ?? old.language
    new.text = line.text ?? old.text
    if new.answers.contains(old.number) { throw Refusal("\(old.id) would answer itself", at: line.span(.answers)) }
    try setLevel(line, desk)
  }

  /// What `link p7` and `unlink p7` say.
  init(linking line: Sentence, _ desk: Desk, adds: Bool) throws(Refusal) {
    guard let item = line.head.item else { throw Refusal("a perspective is missing", at: line.start) }
    old = try desk.standing(item, at: line.span(.item))
    new = old
    guard !line.head.saysNothing else {
      throw Refusal.nothingToLink(item, adds, at: line.span(.item))
    }
    new.issues = changed(old.issues, by: line.head.issues ?? [], adds: adds)
    new.answers = changed(old.answers, by: line.head.answers ?? [], adds: adds)
    new.themes = changed(old.themes, by: line.head.themes, adds: adds)
    if new.answers.contains(old.number) { throw Refusal("\(old.id) would answer itself", at: line.span(.answers)) }
  }

  /// A new speaker keeps the stricter level of the two; a level that is typed may not be more open than the speakers chose.
  private mutating func setLevel(_ line: Sentence, _ desk: Desk) throws(Refusal) {
    if let level = line.head.level {
      try desk.check(level, for: new.speakers, at: line.span(.level))
      new.level = level
    }
    if new.speakers != old.speakers {
      let before = desk.session.level(of: old)
      new.level = max(new.level, before, desk.level(for: new.speakers))
      if let level = line.head.level, level < new.level {
        throw Refusal(
          "\(old.id) is \(before), and stays so when its speaker changes; \(level) is more open", at: line.span(.level),
          suggestions: ["fix \(old.id) @who, and then fix \(old.id) \(level)"])
      }
    }
  }

  /// The facts, or that nothing need change.
  func decision(at desk: Desk) -> Decision {
    guard new != old else { return .nothing("\(old.id) is so already", target: old.id) }
    let fact = PerspectiveAmended(
      number: old.number, speakers: new.speakers == old.speakers ? nil : new.speakers, text: new.text == old.text ? nil : new.text,
      level: new.level == old.level ? nil : new.level, mode: new.mode == old.mode ? nil : new.mode,
      perspectiveKind: new.kind == old.kind ? nil : new.kind, language: new.language == old.language ? nil : new.language,
      issues: new.issues == old.issues ? nil : new.issues, themes: new.themes == old.themes ? nil : new.themes,
      answers: new.answers == old.answers ? nil : new.answers)
    let newThemes = desk.session.new(new.themes)
    let number = old.number
    let isSecret = max(new.level, desk.session.level(of: old)) == .private
    let exchange = isSecret ? nil : exchange
    return .record(
      Recording([fact], ids: [old.id.text], isSecret: isSecret, forgets: isSecret ? [old.text, new.text] : []) { session in
        if let exchange {
          return Receipt.columns("\(ItemID(.perspective, number))", exchange, .cut(session.perspective(number)?.text ?? Untrusted("")))
        }
        return session.perspective(number).map { Receipt.perspective($0, in: session, newThemes: newThemes) } ?? ""
      })
  }
}

/// The list with these added at its end, or taken out.
private func changed<Value: Equatable>(_ list: [Value], by values: [Value], adds: Bool) -> [Value] {
  adds ? list + values.filter { !list.contains($0) } : list.filter { !values.contains($0) }
}

/// What a line would change of an action.
struct FixAction {
  private let old: Action
  private var new: Action
  private var warnings: [Phrase] = []

  /// New words alone, as `s/old/new/` and `measure` give them.
  init(_ action: Action, title: Untrusted, measure: Untrusted?) {
    old = action
    new = action
    new.title = title
    new.measure = measure ?? action.measure
  }

  /// What the head and text of `fix a3` say.
  init(_ line: Sentence, _ desk: Desk) throws(Refusal) {
    guard let item = line.head.item else { throw Refusal("an action is missing", at: line.start) }
    old = try desk.standingAction(item, at: line.span(.item))
    new = old
    guard !line.head.saysNothing || line.text != nil else {
      throw Refusal(
        "nothing new is said of \(item)", at: line.span(.item), suggestions: ["fix \(item) by Q4 2022", "fix \(item): NEW WORDS"])
    }
    if let owner = line.head.parties.first { new.owner = try desk.owner(owner, at: line.span(.parties)) }
    new.due = line.head.due ?? old.due
    if new.due != old.due, desk.session.adopted != nil || !old.moves.isEmpty {
      throw Refusal.moved(old, to: line.head.due, desk.session.adopted, at: line.span(.due))
    }
    new.issues = line.head.issues ?? old.issues
    let added = (line.head.restsOn ?? []).filter { !old.from.contains($0) }
    for number in added { _ = try desk.standing(ItemID(.perspective, number), at: line.span(.restsOn)) }
    new.from = old.from + added
    new.themes = old.themes + line.head.themes.filter { !old.themes.contains($0) }
    if let text = line.text {
      let words = try ActionWords(text, at: line.line.textSpan)
      new.title = words.title
      new.measure = words.measure ?? old.measure
    }
    warnings = desk.warnings(of: line.head.due)
    if new.owner != old.owner {
      warnings += desk.warnings(ofOwner: new.owner, old.id)
      if let acceptance = old.acceptance { warnings.append(.ours("\(old.id.text) was \(acceptance.verdict.rawValue); the new owner has to accept it")) }
    }
  }

  /// What `link a3` and `unlink a3` say.
  init(linking line: Sentence, _ desk: Desk, adds: Bool) throws(Refusal) {
    old = try desk.action(line)
    new = old
    guard !line.head.saysNothing else {
      throw Refusal.nothingToLink(old.id, adds, at: line.span(.item))
    }
    if adds { for number in line.head.restsOn ?? [] { _ = try desk.standing(ItemID(.perspective, number), at: line.span(.restsOn)) } }
    new.issues = changed(old.issues, by: line.head.issues ?? [], adds: adds)
    new.from = changed(old.from, by: line.head.restsOn ?? [], adds: adds)
    new.themes = changed(old.themes, by: line.head.themes, adds: adds)
  }

  /// The facts, or that nothing need change.
  func decision(at desk: Desk) -> Decision {
    guard new != old else { return .nothing("\(old.id) is so already", target: old.id) }
    let fact = ActionAmended(
      number: old.number, title: new.title == old.title ? nil : new.title, measure: new.measure == old.measure ? nil : new.measure,
      owner: new.owner == old.owner ? nil : new.owner, due: new.due == old.due ? nil : new.due,
      issues: new.issues == old.issues ? nil : new.issues,
      from: new.from == old.from ? nil : new.from, themes: new.themes == old.themes ? nil : new.themes)
    let newThemes = desk.session.new(new.themes)
    let number = old.number
    return .record(
      Recording([fact], ids: [old.id.text], warnings: warnings) { session in
        session.action(number).map { Receipt.action($0, in: session, newThemes: newThemes) } ?? ""
      })
  }
}

extension Refusal {
  /// `link a3` alone.
  fileprivate static func nothingToLink(_ item: ItemID, _ adds: Bool, at span: Span) -> Refusal {
    let verb = Phrase.ours(adds ? "link" : "unlink")
    let second: Phrase = item.kind == .action ? "from p1" : "+theme"
    return Refusal("nothing is named to \(verb)", at: span, suggestions: ["\(verb) \(item) on r2", "\(verb) \(item) \(second)"])
  }

  /// A quarter is to be set that the table has adopted, or that was moved before: it can be moved, with a reason.
  fileprivate static func moved(_ action: Action, to due: Due?, _ adopted: Adoption?, at span: Span) -> Refusal {
    let why: Phrase = adopted.map { "version \($0.version) of the plan is adopted" } ?? "\(action.id) was moved before"
    return Refusal(
      "\(why), so \(action.id) is moved to another quarter, with a reason", at: span,
      suggestions: [.ours("move \(action.id.text) to \(due?.label ?? "QUARTER"): REASON")])
  }
}

extension Desk {
  /// A perspective that was not retracted.
  func standing(_ item: ItemID, at span: Span) throws(Refusal) -> Perspective {
    guard let perspective = session.perspective(item.number) else { throw Refusal("there is no \(item)", at: span) }
    if perspective.erased != nil { throw .erased(item, at: span) }
    guard perspective.stands else { throw Refusal("\(item) was retracted", at: span, suggestions: ["restore \(item)"]) }
    return perspective
  }

  /// An action that was not dropped.
  func standingAction(_ item: ItemID, at span: Span) throws(Refusal) -> Action {
    guard let action = session.action(item.number) else { throw Refusal("there is no \(item)", at: span) }
    guard action.stands else { throw Refusal("\(item) was dropped", at: span, suggestions: ["restore \(item)"]) }
    return action
  }

  /// The level that speakers' words have unless the line says otherwise: the strictest that one of them chose, and at least `group`
  /// where no person's name is at stake.
  func level(for speakers: [Party]) -> Level {
    speakers.map { if case .person = $0 { session.floor(of: $0) } else { max(.group, session.floor(of: $0)) } }.max() ?? .group
  }

  /// Refuses a level that is more open than a speaker chose.
  func check(_ level: Level, for speakers: [Party], at span: Span) throws(Refusal) {
    for speaker in speakers where level < session.floor(of: speaker) {
      if speaker == .unknown {
        throw Refusal("@? is not known, so the words stay anon or private", at: span, suggestions: ["name the speaker first: fix . @who"])
      }
      let handle = session.handle(of: speaker)
      throw Refusal(
        "\(handle) has chosen \(session.floor(of: speaker)), and \(level) is more open", at: span,
        suggestions: ["fix \(handle) \(level), if that is the person's own choice"])
    }
  }
}
