/// A theme came up, or what it covers was said.
package struct ThemeDescribed: Fact {
  package static let kind = "theme-described"

  /// The theme's code.
  package let code: Code
  /// What it covers; nil when it only came up.
  package let covers: Untrusted?

  /// Creates the fact from its fields.
  package init(code: Code, covers: Untrusted? = nil) { (self.code, self.covers) = (code, covers) }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    code = try body("code", \.code)
    covers = try body("covers", \.covers)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    var theme = session.themes[code] ?? Theme(code: code)
    theme.covers = covers ?? theme.covers
    session.change(theme)
  }

  package var about: [Ref] { [Ref(.theme, code)] }

  package func describe(in session: Session) -> Phrase { .parts(["theme \(.theme(code))", covers.map { "covers \($0)" }]) }
}
