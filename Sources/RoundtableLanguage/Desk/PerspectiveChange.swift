import RoundtableRecord

/// What a line changes of a perspective: `fix`, `link`, `unlink` and `s/old/new/`.
struct PerspectiveChange {
  /// The perspective as it is.
  let old: Perspective
  /// The perspective as it is to be.
  var new: Perspective
  /// What `s/old/new/` exchanged, shown before the words, which may be cut before it.
  var exchange: Phrase?
  /// True where its speakers are named again, who sat for other groups when they said it: from now on it belongs to their present groups'.
  var isGivenAnew = false

  /// No change yet.
  init(_ perspective: Perspective) {
    old = perspective
    new = perspective
  }

  /// Answers these perspectives. Throws when one of them is its own.
  mutating func answer(_ answers: [Int], at span: Span) throws(Refusal) {
    if answers.contains(old.number) { throw Refusal("\(old.id) would answer itself", at: span) }
    new.answers = answers
  }

  /// A new speaker keeps the stricter level of the two; a level that is typed may not be more open than the speakers chose.
  mutating func set(_ level: Placed<Level>?, at desk: Desk) throws(Refusal) {
    if let level {
      try desk.check(level, for: new.speakers)
      new.level = level.value
    }
    guard new.speakers != old.speakers else { return }
    let before = desk.session.level(of: old)
    new.level = max(new.level, before, desk.level(for: new.speakers))
    if let level, level.value < new.level {
      throw Refusal(
        "\(old.id) is \(before), and stays so when its speaker changes; \(level.value) is more open", at: level.span,
        suggestions: ["fix \(old.id) @who, and then fix \(old.id) \(level.value)"])
    }
  }

  /// The facts, or that nothing needs to change.
  func decision(at desk: Desk) -> Decision {
    guard new != old || isGivenAnew else { return .nothing("\(old.id) is so already", target: old.id) }
    let newThemes = desk.session.new(new.themes)
    let id = old.id
    let isSecret = max(new.level, desk.session.level(of: old)) == .private
    let exchange = isSecret ? nil : exchange
    let isStricter = isSecret || new.level > desk.session.level(of: old)
    let warnings = desk.warnings(of: old, becoming: new)
    var recording = Recording([fact], ids: [id.text], warnings: warnings, forgets: isStricter ? [.item(id)] : []) { session in
      if let exchange { return Receipt.columns("\(id)", exchange, .cut(session.perspective(id.number)?.text ?? Untrusted(""))) }
      return session.perspective(id.number).map { Receipt.perspective($0, in: session, newThemes: newThemes) } ?? ""
    }
    recording.keepsLines = !isSecret
    return .record(recording)
  }

  private var fact: PerspectiveAmended {
    PerspectiveAmended(
      number: old.number, speakers: new.speakers == old.speakers && !isGivenAnew ? nil : new.speakers, text: new.text == old.text ? nil : new.text,
      level: new.level == old.level ? nil : new.level, mode: new.mode == old.mode ? nil : new.mode,
      perspectiveKind: new.kind == old.kind ? nil : new.kind, language: new.language == old.language ? nil : new.language,
      issues: new.issues == old.issues ? nil : new.issues, themes: new.themes == old.themes ? nil : new.themes,
      answers: new.answers == old.answers ? nil : new.answers)
  }
}

extension Array where Element: Equatable {
  /// The list with these added at its end, each once.
  func with(_ others: [Element]) -> [Element] { self + others.without(self) }

  /// The list without these.
  func without(_ others: [Element]) -> [Element] { filter { !others.contains($0) } }
}
