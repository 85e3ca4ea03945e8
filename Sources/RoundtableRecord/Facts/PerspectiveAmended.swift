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

  /// The fact of these values.
  package init(
    number: Int, speakers: [Party]? = nil, text: Untrusted? = nil, level: Level? = nil, mode: Mode? = nil,
    perspectiveKind: PerspectiveKind? = nil, language: String? = nil, issues: [Code]? = nil, themes: [Code]? = nil, answers: [Int]? = nil
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
    level = try body.word("level")
    mode = try body.word("mode")
    answers = try body.identifiers("re")
    speakers = try body.parties("speakers")
    text = try body.words("text")
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
    session.update(Perspective.self, number) { known in
      known.speakers = speakers ?? known.speakers
      known.level = level ?? known.level
      known.mode = mode ?? known.mode
      known.kind = perspectiveKind ?? known.kind
      known.language = language ?? known.language
      known.issues = issues ?? known.issues
      known.themes = themes ?? known.themes
      known.answers = answers ?? known.answers
      if let text {
        known.text = text
        known.check = nil
        known.wordsAt.append(envelope.position)
      }
      if text != nil || speakers != nil { known.corrections += 1 }
    }
    session.point(envelope, at: .perspective, number)
  }
}
