package import RoundtableRecord

// What was said, as far as the audience may know it.

extension ActionPlan {
  /// A perspective that the audience may see.
  package struct Quote: Sendable {
    /// Its number.
    package let number: Int
    /// The words.
    package let text: Untrusted
    /// Who said it, as far as that may be printed.
    package let speakers: [Speaker]
    /// The rows of figures it counts in.
    package let rows: [Row]
    /// How the words were taken down; nil where too few share that to show it.
    package let mode: Mode?
    /// What kind of perspective it is; nil when that was not said.
    package let kind: PerspectiveKind?
    /// The language spoken, BCP 47; nil when that was not said, and where too few share it.
    package let language: Untrusted?
    /// How far the words may travel; outside the internal record `anon` where they have no label.
    package let level: Level
    /// The issues it belongs to.
    package let issues: [Code]
    /// Its themes, but for those that too few share.
    package let themes: [Code]
    /// The perspectives it answers, of those that the audience may see.
    package let answers: [Int]
    /// The standing actions that rest on it.
    package let actions: [Int]
    /// The issues whose answer rests on it.
    package let answeredIssues: [Code]
    /// What was answered when the words were read back.
    package let reading: Reading
    /// What others said they heard, by number.
    package let reflections: [SaidBack]
    /// Why it was withdrawn; nil while it stands. Only the internal record prints withdrawn words.
    package let withdrawn: Untrusted?

    /// Its id as people say it.
    package var id: ItemID { ItemID(.perspective, number) }
  }
}

extension ActionPlan.Quote {
  init(_ perspective: Perspective, level: Level, answered: [Code], traits: Traits, _ disclosure: Disclosure) {
    let session = disclosure.session
    number = perspective.number
    text = perspective.text
    let speakers = disclosure.speakers(of: perspective, at: level)
    self.speakers = speakers
    rows = disclosure.rows(of: perspective.speakers, sitting: perspective.seats, at: level)
    mode = traits.shows(.mode(perspective.mode), under: speakers) ? perspective.mode : nil
    kind = perspective.kind
    language = perspective.language.flatMap { traits.shows(.language($0), under: speakers) ? Untrusted($0) : nil }
    self.level = level
    issues = ActionPlan.once(perspective.issues.filter { session.issues[$0] != nil })
    themes = ActionPlan.once(perspective.themes).filter { traits.shows(.theme($0), under: speakers) }
    answers = ActionPlan.once(perspective.answers.filter { disclosure.shows($0) })
    actions = session.actions(restingOn: perspective.number).filter(\.stands).map(\.number)
    answeredIssues = ActionPlan.once(answered)
    reading = disclosure.reading(perspective.readBack, on: perspective)
    reflections = disclosure.reflections(of: perspective)
    withdrawn = perspective.retracted
  }
}
