/// Someone at the table said something.
package struct PerspectiveShared: Fact {
  package static let kind = "perspective-shared"

  /// The perspective's number, from 1.
  package let number: Int
  /// Who said it; several when they said it together.
  package let speakers: [Party]
  /// The words, verbatim as typed.
  package let text: Untrusted
  /// How far they may travel, when they were noted.
  package let level: Level
  /// How they were taken down; nil for a paraphrase.
  package let mode: Mode?
  /// What kind of perspective it is.
  package let perspectiveKind: PerspectiveKind?
  /// The language spoken, BCP 47.
  package let language: String?
  /// The issues it belongs to.
  package let issues: [Code]?
  /// Its themes.
  package let themes: [Code]?
  /// The perspectives it answers.
  package let answers: [Int]?

  /// Creates the fact from its fields.
  package init(
    number: Int, speakers: [Party], text: Untrusted, level: Level, mode: Mode? = nil,
    perspectiveKind: PerspectiveKind? = nil, language: String? = nil, issues: [Code]? = nil, themes: [Code]? = nil,
    answers: [Int]? = nil
  ) {
    (self.number, self.speakers, self.text, self.level, self.mode) = (number, speakers, text, level, mode)
    (self.perspectiveKind, self.language, self.issues, self.themes, self.answers) = (perspectiveKind, language, issues, themes, answers)
  }

  /// The same in other words.
  func saying(_ text: Untrusted) -> PerspectiveShared {
    PerspectiveShared(
      number: number, speakers: speakers, text: text, level: level, mode: mode, perspectiveKind: perspectiveKind, language: language, issues: issues,
      themes: themes, answers: answers)
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
    session.change(
      Perspective(
        number: number, speakers: speakers, text: text, level: level, mode: mode ?? .paraphrase, kind: perspectiveKind, language: language,
        issues: issues ?? [], themes: themes ?? [], answers: answers ?? [], moment: envelope.moment, sitting: session.presentSitting,
        wordsAt: [envelope.position]))
    session.point(envelope, at: .perspective, number)
  }

  package var about: [Ref] {
    [Ref(.perspective, number)] + Ref.all(speakers) + Ref.all(.issue, issues) + Ref.all(.perspective, answers) + Ref.all(.theme, themes)
  }

  package func describe(in session: Session) -> Phrase {
    let marks: [Phrase?] = [
      issues.map { "on \(.codes($0))" }, mode.map { "\($0)" }, perspectiveKind.map { "\($0)" },
      language.map { "lang \(Untrusted($0))" }, themes.map { .themes($0) }, session.shown(answers).map { "re \(.items(.perspective, $0))" },
      session.noted(level).map { "\($0)" },
    ]
    let said = Phrase.parts(marks)
    return "\(ItemID(.perspective, number)) \(session.labels(of: speakers, at: level, " and "))\(said.isEmpty ? "" : " (\(said))"): \(text)"
  }
}
