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
    guard var known = session.action(number) else { return }
    known.title = title ?? known.title
    known.measure = measure ?? known.measure
    if let owner, owner != known.owner { known.give(to: owner, at: envelope.moment) }
    known.due = due ?? known.due
    known.originalDue = due ?? known.originalDue
    known.issues = issues ?? known.issues
    known.from = from ?? known.from
    known.themes = themes ?? known.themes
    if title != nil || owner != nil { known.drafted = false }
    session.change(.action(number, known))
    session.point(envelope, at: ItemID(.action, number))
  }
}
