/// What was noted of an action was changed. What is nil stays as it was.
package struct ActionAmended: Fact {
  package static let kind = "action-amended"

  /// The action's number.
  package let number: Int
  /// What will be done.
  package let title: Untrusted?
  /// How we will know.
  package let measure: Untrusted?
  /// Whose it is.
  package let owner: Party?
  /// When it is due; also its original due quarter, since the plan is not adopted yet.
  package let due: Due?
  /// All issues it takes up.
  package let issues: [Code]?
  /// All perspectives it rests on.
  package let from: [Int]?
  /// All its themes.
  package let themes: [Code]?

  /// The fact of these values.
  package init(
    number: Int, title: Untrusted? = nil, measure: Untrusted? = nil, owner: Party? = nil, due: Due? = nil, issues: [Code]? = nil,
    from: [Int]? = nil, themes: [Code]? = nil
  ) {
    self.number = number
    self.title = title
    self.measure = measure
    self.owner = owner
    self.due = due
    self.issues = issues
    self.from = from
    self.themes = themes
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    due = try body.due("by")
    from = try body.identifiers("from")
    number = try body.required(try body.identifier("id"), "id")
    issues = try body.codes("issues")
    measure = try body.words("measure")
    owner = try body.party("owner")
    themes = try body.codes("themes")
    title = try body.words("title")
  }

  package func write(to body: inout BodyWriter) {
    body.due("by", due)
    body.numbers("from", from)
    body.number("id", number)
    body.codes("issues", issues)
    body.words("measure", measure)
    body.party("owner", owner)
    body.codes("themes", themes)
    body.words("title", title)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(Action.self, number) { action in
      action.title = title ?? action.title
      action.measure = measure ?? action.measure
      if let owner, owner != action.owner { action.give(to: owner, at: envelope.moment) }
      action.due = due ?? action.due
      action.originalDue = due ?? action.originalDue
      action.issues = issues ?? action.issues
      action.from = from ?? action.from
      action.themes = themes ?? action.themes
      if title != nil || owner != nil { action.drafted = false }
    }
    session.point(envelope, at: .action, number)
  }
}
