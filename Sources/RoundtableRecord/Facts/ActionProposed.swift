/// An action of the plan was drafted.
package struct ActionProposed: Fact {
  package static let kind = "action-proposed"

  /// The action's number, from 1.
  package let number: Int
  /// What will be done.
  package let title: Untrusted
  /// How we will know.
  package let measure: Untrusted?
  /// Whose it is; nil when nobody's yet.
  package let owner: Party?
  /// When it is due; also its original due quarter.
  package let due: Due?
  /// The issues it takes up.
  package let issues: [Code]?
  /// The perspectives it rests on.
  package let from: [Int]?
  /// Its themes.
  package let themes: [Code]?
  /// True when `draft` wrote it and nobody has completed it yet.
  package let drafted: Bool

  /// The fact of these values.
  package init(
    number: Int, title: Untrusted, measure: Untrusted? = nil, owner: Party? = nil, due: Due? = nil, issues: [Code]? = nil,
    from: [Int]? = nil, themes: [Code]? = nil, drafted: Bool = false
  ) {
    self.number = number
    self.title = title
    self.measure = measure
    self.owner = owner
    self.due = due
    self.issues = issues
    self.from = from
    self.themes = themes
    self.drafted = drafted
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    due = try body.due("by")
    drafted = try body.flag("drafted")
    from = try body.identifiers("from")
    number = try body.required(try body.identifier("id"), "id")
    issues = try body.codes("issues")
    measure = try body.words("measure")
    owner = try body.party("owner")
    themes = try body.codes("themes")
    title = try body.required(try body.words("title"), "title")
  }

  package func write(to body: inout BodyWriter) {
    body.due("by", due)
    body.flag("drafted", drafted)
    body.numbers("from", from)
    body.number("id", number)
    body.codes("issues", issues)
    body.words("measure", measure)
    body.party("owner", owner)
    body.codes("themes", themes)
    body.words("title", title)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.change(
      Action(
        number: number, title: title, measure: measure, owner: owner, due: due, originalDue: due, issues: issues ?? [], from: from ?? [],
        themes: themes ?? [], drafted: drafted, moment: envelope.moment))
    if !drafted { session.point(envelope, at: .action, number) }
  }
}
