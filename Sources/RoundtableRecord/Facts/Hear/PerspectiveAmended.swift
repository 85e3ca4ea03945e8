/// What was noted of a perspective was put right. What is nil stays as it was.
package struct PerspectiveAmended: Fact {
  package static let kind = "perspective-amended"

  /// The perspective's number.
  package let number: Int
  /// Who said it.
  package let speakers: [Party]?
  /// The words as they should be.
  package let text: Untrusted?
  /// How far they may travel.
  package let level: Level?
  /// How they were taken down.
  package let mode: Mode?
  /// What kind of perspective it is.
  package let perspectiveKind: PerspectiveKind?
  /// The language spoken, BCP 47.
  package let language: String?
  /// All issues it belongs to.
  package let issues: [Code]?
  /// All its themes.
  package let themes: [Code]?
  /// All perspectives it answers.
  package let answers: [Int]?

  /// Creates the fact from its fields.
  package init(
    number: Int, speakers: [Party]? = nil, text: Untrusted? = nil, level: Level? = nil, mode: Mode? = nil,
    perspectiveKind: PerspectiveKind? = nil, language: String? = nil, issues: [Code]? = nil, themes: [Code]? = nil,
    answers: [Int]? = nil
  ) {
    (self.number, self.speakers, self.text, self.level, self.mode) = (number, speakers, text, level, mode)
    (self.perspectiveKind, self.language, self.issues, self.themes, self.answers) = (perspectiveKind, language, issues, themes, answers)
  }

  /// The same in other words, where it holds any.
  func saying(_ words: Untrusted) -> PerspectiveAmended {
    PerspectiveAmended(
      number: number, speakers: speakers, text: text.map { _ in words }, level: level, mode: mode, perspectiveKind: perspectiveKind,
      language: language, issues: issues, themes: themes, answers: answers)
  }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    number = try body("id", \.number)
    issues = try body("issues", \.issues)
    perspectiveKind = try body("kind", \.perspectiveKind)
    language = try body("lang", \.language, where: BodyForm<Self>.isPlain)
    level = try body("level", \.level)
    mode = try body("mode", \.mode)
    answers = try body("re", \.answers)
    speakers = try body("speakers", \.speakers)
    text = try body("text", \.text)
    themes = try body("themes", \.themes)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.update(Perspective.self, number) { known in
      if let speakers { (known.speakers, known.seats) = (speakers, [:]) }
      known.level = level ?? known.level
      known.mode = mode ?? known.mode
      known.kind = perspectiveKind ?? known.kind
      known.language = language ?? known.language
      known.issues = issues ?? known.issues
      known.themes = themes ?? known.themes
      known.answers = answers ?? known.answers
      if let text {
        known.text = text
        known.wordsAt.append(envelope.position)
      }
      if text != nil || speakers != nil { known.corrections += 1 }
    }
    session.point(envelope, at: .perspective, number)
  }

  package var about: [Ref] {
    [Ref(.perspective, number)] + Ref.all(speakers) + Ref.all(.issue, issues) + Ref.all(.perspective, answers) + Ref.all(.theme, themes)
  }

  package func describe(in session: Session) -> Phrase {
    .parts([
      "\(ItemID(.perspective, number)) put right", speakers.map { "said by \(session.labels(of: $0, " and "))" }, issues.map { "on \(.codes($0))" },
      mode.map { "\($0)" }, perspectiveKind.map { "\($0)" }, language.map { "lang \(Untrusted($0))" }, themes.map { .themes($0) },
      session.shown(answers).map { "re \(.items(.perspective, $0))" }, level.map { "\($0)" }, text.map { "it reads \($0)" },
    ])
  }
}
