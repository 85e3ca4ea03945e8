import RoundtableRecord

/// What a line changes of an action: `fix`, `measure`, `link`, `unlink` and `s/old/new/`.
struct ActionChange {
  /// The action as it is.
  let old: Action
  /// The action as it is to be.
  var new: Action
  private var warnings: [Phrase] = []

  /// No change yet.
  init(_ action: Action) {
    old = action
    new = action
  }

  /// Gives the action to an owner. Throws when that is a person who has not chosen to be named.
  mutating func give(to owner: Placed<Party>, at desk: Desk) throws(Refusal) {
    new.owner = try desk.owner(owner.value, at: owner.span)
    guard new.owner != old.owner else { return }
    warnings += desk.warnings(ofOwner: new.owner, old.id)
  }

  /// Sets the quarter. Throws when the table has adopted another, or it was moved before: then it is moved, with a reason.
  mutating func move(to due: Placed<Due>, at desk: Desk) throws(Refusal) {
    new.due = due.value
    warnings = desk.warnings(of: due.value) + warnings
    guard new.due != old.due, desk.session.adopted != nil || !old.moves.isEmpty else { return }
    let why: Phrase = desk.session.adopted.map { "version \($0.version) of the plan is adopted" } ?? "\(old.id) was moved before"
    throw Refusal(
      "\(why), so \(old.id) is moved to another quarter, with a reason", at: due.span,
      suggestions: [.ours("move \(old.id.text) to \(due.label): REASON")])
  }

  /// Says how far the measure is to get, and by when.
  mutating func aim(at target: MeasureTarget) {
    new.target = target
    if let due = new.due, target.due.due.end > due.due.end {
      warnings.append(.ours("\(old.id.text) is measured by \(target.due.label), after its own quarter, \(due.label)"))
    }
  }

  /// Says what will be done in other words, and how we will know when that is said too.
  mutating func say(_ text: Untrusted, at span: Span) throws(Refusal) {
    let words = try ActionWords(text, at: span)
    new.title = words.title
    new.measure = words.measure ?? old.measure
  }

  /// The facts, or that nothing needs to change.
  func decision(at desk: Desk) -> Decision {
    guard new != old else { return .nothing("\(old.id) is so already", target: old.id) }
    let fact = ActionAmended(
      number: old.number, title: new.title == old.title ? nil : new.title, measure: new.measure == old.measure ? nil : new.measure,
      target: new.target == old.target ? nil : new.target, owner: new.owner == old.owner ? nil : new.owner, due: new.due == old.due ? nil : new.due,
      issues: new.issues == old.issues ? nil : new.issues,
      from: new.from == old.from ? nil : new.from, themes: new.themes == old.themes ? nil : new.themes)
    let newThemes = desk.session.new(new.themes)
    let number = old.number
    return .record(
      Recording([fact], ids: [old.id.text], warnings: warnings + desk.warnings(of: old, becoming: new)) { session in
        session.action(number).map { Receipt.action($0, in: session, newThemes: newThemes) } ?? ""
      })
  }
}

/// The words of an action: the first ` :: ` splits what will be done from how we will know.
struct ActionWords {
  /// What will be done.
  let title: Untrusted
  /// How we will know; nil when the line does not say.
  let measure: Untrusted?

  /// Splits the text. Throws when one side of the boundary is empty.
  init(_ text: Untrusted, at span: Span) throws(Refusal) {
    let scalars = Array(text.raw.unicodeScalars)
    let mark: [Unicode.Scalar] = [" ", ":", ":", " "]
    let padded = [" "] + scalars + [" "]
    guard let place = (0..<max(0, padded.count - 3)).first(where: { padded[$0..<($0 + 4)].elementsEqual(mark) }) else {
      title = text
      measure = nil
      return
    }
    let before = Line.trimmed(padded[..<place])
    let after = Line.trimmed(padded[(place + 4)...])
    let here = Span(column: span.column + max(0, place), length: 2)
    guard !before.allSatisfy(\.isInvisible) else {
      throw Refusal("what will be done is missing before ` :: `", at: here, suggestions: ["measure a1: TEXT changes the measure alone"])
    }
    guard !after.allSatisfy(\.isInvisible) else { throw Refusal("how we will know is missing behind ` :: `", at: here) }
    title = Untrusted(Line.string(before))
    measure = Untrusted(Line.string(after))
  }
}
