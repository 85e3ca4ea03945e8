/// An action of the plan was drafted.
package struct ActionProposed: Fact {
  package static let kind = "action-proposed"

  /// The action's number, from 1.
  package let number: Int
  /// What will be done.
  package let title: Untrusted
  /// How we will know.
  package let measure: Untrusted?
  /// Whose it is; nil when no one's yet.
  package let owner: Party?
  /// When it is due; also its original due quarter.
  package let due: Due?
  /// The issues it takes up.
  package let issues: [Code]?
  /// The perspectives it rests on.
  package let from: [Int]?
  /// Its themes.
  package let themes: [Code]?
  /// True when `draft` wrote it and no one has completed it yet.
  package let drafted: Bool

  /// Creates the fact from its fields.
  package init(
    number: Int, title: Untrusted, measure: Untrusted? = nil, owner: Party? = nil, due: Due? = nil,
    issues: [Code]? = nil, from: [Int]? = nil, themes: [Code]? = nil, drafted: Bool = false
  ) {
    (self.number, self.title, self.measure, self.owner, self.due) = (number, title, measure, owner, due)
    (self.issues, self.from, self.themes, self.drafted) = (issues, from, themes, drafted)
  }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    due = try body("by", \.due)
    drafted = try body("drafted", \.drafted)
    from = try body("from", \.from)
    number = try body("id", \.number)
    issues = try body("issues", \.issues)
    measure = try body("measure", \.measure)
    owner = try body("owner", \.owner)
    themes = try body("themes", \.themes)
    title = try body("title", \.title)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.change(
      Action(
        number: number, title: title, measure: measure, owner: owner, due: due, originalDue: due, issues: issues ?? [], from: from ?? [],
        themes: themes ?? [], drafted: drafted, moment: envelope.moment))
    if !drafted { session.point(envelope, at: .action, number) }
  }

  package var about: [Ref] {
    [Ref(.action, number)] + Ref.all(owner) + Ref.all(.issue, issues) + Ref.all(.perspective, from) + Ref.all(.theme, themes)
  }

  package func describe(in session: Session) -> Phrase {
    .parts([
      "\(ItemID(.action, number)) \(.ours(drafted ? "was drafted" : "was proposed")): \(title)", measure.map { "we will know by \($0)" },
      owner.map { "owner \(session.holder($0))" }, due.map { "due \(.due($0))" }, issues.map { "on \(.codes($0))" },
      session.shown(from).map { "rests on \(.items(.perspective, $0))" }, themes.map { .themes($0) },
    ])
  }
}
