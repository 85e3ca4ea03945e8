/// Somebody at the table said something.
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

  /// The fact of these values.
  package init(
    number: Int, speakers: [Party], text: Untrusted, level: Level, mode: Mode? = nil, perspectiveKind: PerspectiveKind? = nil,
    language: String? = nil, issues: [Code]? = nil, themes: [Code]? = nil, answers: [Int]? = nil
  ) {
    self.number = number
    self.speakers = speakers
    self.text = text
    self.level = level
    self.mode = mode
    self.perspectiveKind = perspectiveKind
    self.language = language
    self.issues = issues
    self.themes = themes
    self.answers = answers
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    number = try body.required(try body.identifier("id"), "id")
    issues = try body.codes("issues")
    perspectiveKind = try body.word("kind")
    language = try body.plain("lang")
    level = try body.required(try body.word("level"), "level")
    mode = try body.word("mode")
    answers = try body.identifiers("re")
    speakers = try body.required(try body.parties("speakers"), "speakers")
    text = try body.required(try body.words("text"), "text")
    themes = try body.codes("themes")
  }

  package func write(to body: inout BodyWriter) {
    body.number("id", number)
    body.codes("issues", issues)
    body.word("kind", perspectiveKind)
    body.text("lang", language)
    body.word("level", level)
    body.word("mode", mode)
    body.numbers("re", answers)
    body.parties("speakers", speakers)
    body.words("text", text)
    body.codes("themes", themes)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.change(
      Perspective(
        number: number, speakers: speakers, text: text, level: level, mode: mode ?? .paraphrase, kind: perspectiveKind, language: language,
        issues: issues ?? [], themes: themes ?? [], answers: answers ?? [], moment: envelope.moment, sitting: session.presentSitting,
        wordsAt: [envelope.position]))
    session.point(envelope, at: .perspective, number)
  }
}
