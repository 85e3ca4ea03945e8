/// What was noted of an action was changed. What is nil stays as it was.
package struct ActionAmended: Fact {
  package static let kind = "action-amended"

  /// The action's number.
  package let number: Int
  /// What will be done.
  package let title: Untrusted?
  /// How we will know.
  package let measure: Untrusted?
  /// The number that the measure is to reach, with its total; comes with its quarter. Nil in older records.
  package let target: Progress?
  /// The quarter by which it is to be reached.
  package let targetDue: Due?
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

  /// Creates the fact from its fields.
  package init(
    number: Int, title: Untrusted? = nil, measure: Untrusted? = nil, target: MeasureTarget? = nil, owner: Party? = nil, due: Due? = nil,
    issues: [Code]? = nil, from: [Int]? = nil, themes: [Code]? = nil
  ) {
    (self.number, self.title, self.measure, self.owner) = (number, title, measure, owner)
    (self.target, targetDue) = (target?.progress, target?.due)
    (self.due, self.issues, self.from, self.themes) = (due, issues, from, themes)
  }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    due = try body("by", \.due)
    from = try body("from", \.from)
    number = try body("id", \.number)
    issues = try body("issues", \.issues)
    measure = try body("measure", \.measure)
    owner = try body("owner", \.owner)
    target = try body("target", \.target)
    targetDue = try body("target-by", \.targetDue)
    themes = try body("themes", \.themes)
    title = try body("title", \.title)
    try body.require((target == nil) == (targetDue == nil), "target-by")
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(Action.self, number) { action in
      action.title = title ?? action.title
      action.measure = measure ?? action.measure
      action.target = newTarget ?? action.target
      if let owner, owner != action.owner { action.give(to: owner, by: envelope) }
      action.due = due ?? action.due
      action.originalDue = due ?? action.originalDue
      action.issues = issues ?? action.issues
      action.from = from ?? action.from
      action.themes = themes ?? action.themes
      if title != nil || owner != nil { action.drafted = false }
    }
    session.point(envelope, at: .action, number)
  }

  /// How far the measure is to get from now on; nil where that does not change.
  private var newTarget: MeasureTarget? { target.flatMap { target in targetDue.map { MeasureTarget(target, by: $0) } } }

  package var about: [Ref] {
    [Ref(.action, number)] + Ref.all(owner) + Ref.all(.issue, issues) + Ref.all(.perspective, from) + Ref.all(.theme, themes)
  }

  package func describe(in session: Session) -> Phrase {
    .parts([
      "\(ItemID(.action, number)) was changed", title.map { "it reads \($0)" }, measure.map { "we will know by \($0)" },
      newTarget.map { "the target is \(.ours($0.progress.words)) by \(.due($0.due))" },
      owner.map { "owner \(session.holder($0))" }, due.map { "due \(.due($0))" }, issues.map { "on \(.codes($0))" },
      session.shown(from).map { $0.isEmpty ? "rests on nothing" : "rests on \(.items(.perspective, $0))" }, themes.map { .themes($0) },
    ])
  }
}
