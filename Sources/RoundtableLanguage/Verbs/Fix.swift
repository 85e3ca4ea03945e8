import RoundtableRecord

extension Verb {
  /// `fix p7|a3|@who …`
  static let fix = Verb(
    "fix", topic: .hear, summary: "Puts right what was noted of a perspective, an action or a person.",
    details: [
      "A line that is wholly head tokens amends `.`: +trust is fix . +trust. s/old/new/ replaces words in `.`.",
      "Themes, re and from add; issues, level, kind and the rest replace. A person's stricter level covers what is recorded already; a more open one does not.",
    ],
    forms: [perspective, action, person],
    examples: [
      Example("fix p1 +role-clarity"), Example("fix p1 @ruth"), Example("fix p1: I do feel safe when he's in the hallway"),
      Example("fix a1 by Q4 2022", given: ["act @police by Q3 2022 on r2: Rebuild the training"]), Example("fix @amina named"),
      Example("fix @jordan as @jo: Jo O'Brien"),
    ],
    refuses: [
      "a line that changes nothing", "a level more open than the speaker chose",
      "a retracted perspective or dropped action, until it is restored",
    ])

  private static let perspective = Form(
    .placed(.perspective), .may(.speakers), .may(.issues()), .may(.placed(.answers)), .themes,
    .may(.placed(.level(floor: floor))), .may(.mode()), .may(.kind), .may(.language), text: .optional("NEW TEXT")
  ) { line, desk, perspective, speakers, issues, answers, themes, level, mode, kind, language throws(Refusal) in
    let id = perspective.id
    if line.saysNothing, line.text == nil {
      throw Refusal("nothing new is said of \(id)", at: perspective.span, suggestions: ["fix \(id) +theme", "fix \(id): NEW TEXT"])
    }
    var change = PerspectiveChange(perspective.value)
    change.new.speakers = speakers ?? change.old.speakers
    change.isGivenAnew = speakers != nil && !change.old.seats.isEmpty
    change.new.issues = issues ?? change.old.issues
    change.new.themes = change.old.themes.with(themes)
    change.new.mode = mode ?? change.old.mode
    change.new.kind = kind ?? change.old.kind
    change.new.language = language?.tag ?? change.old.language
    change.new.text = line.text ?? change.old.text
    try change.answer(change.old.answers.with(answers?.value ?? []), at: answers?.span ?? line.start)
    try change.set(level, at: desk)
    return change.decision(at: desk)
  }

  private static let action = Form(
    .placed(.action), .may(.placed(.party("owner", .owners))), .may(.placed(.due)), .may(.issues()), .may(.placed(.restsOn)), .themes,
    text: .optional("NEW WORDS [ :: HOW WE WILL KNOW]")
  ) { line, desk, action, owner, due, issues, restsOn, themes throws(Refusal) in
    let id = action.id
    if line.saysNothing, line.text == nil {
      throw Refusal("nothing new is said of \(id)", at: action.span, suggestions: ["fix \(id) by Q4 2022", "fix \(id): NEW WORDS"])
    }
    var change = ActionChange(action.value)
    if let owner { try change.give(to: owner, at: desk) }
    if let due { try change.move(to: due, at: desk) }
    change.new.issues = issues ?? change.old.issues
    try desk.checkStanding(restsOn.map { Placed(value: $0.value.without(change.old.from), span: $0.span) })
    change.new.from = change.old.from.with(restsOn?.value ?? [])
    change.new.themes = change.old.themes.with(themes)
    if let text = line.text { try change.say(text, at: line.line.textSpan) }
    return change.decision(at: desk)
  }

  private static let person = Form(
    .placed(.person()), .may(.placed(.keyed("in", .group, meaning: "the group that the person belongs to", note: "the group the person belongs to"))),
    .may(.placed(.renamed)), .flag("youth", meaning: "a young person"), .may(.placed(.level())), text: .optional("Full Name (Affiliation)")
  ) { line, desk, person, group, handle, youth, level throws(Refusal) in
    if line.saysNothing, line.text == nil {
      throw Refusal(
        "nothing new is said of @\(person.handle)", at: person.span,
        suggestions: ["fix @\(person.handle) named", "fix @\(person.handle): Full Name"])
    }
    return try PersonChange(person.value, desk).decision(line, group: group?.value, handle: handle, youth: youth, level: level)
  }

  /// The most open level that those who speak in what is amended allow, or those who are typed instead.
  private static let floor: @Sendable (Place) -> Level = { place in
    let session = place.completer.session
    let target = place.words.lazy.compactMap { ItemID($0) }.first ?? (place.words.first == "." || !place.hasHandle ? place.completer.last : nil)
    guard let target, target.kind == .perspective, let perspective = session.perspective(target.number) else { return .named }
    return (place.named ?? perspective.speakers).map { session.floor(of: $0) }.max() ?? .named
  }
}
