/// A theme came up, or what it covers was said.
package struct ThemeDescribed: Fact {
  package static let kind = "theme-described"

  /// The theme's code.
  package let code: Code
  /// What it covers; nil when it only came up.
  package let covers: Untrusted?

  /// The fact of these values.
  package init(code: Code, covers: Untrusted? = nil) {
    self.code = code
    self.covers = covers
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    code = try body.required(try body.code("code"), "code")
    covers = try body.words("covers")
  }

  package func write(to body: inout BodyWriter) {
    body.code("code", code)
    body.words("covers", covers)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    var theme = session.themes[code] ?? Theme(code: code)
    theme.covers = covers ?? theme.covers
    session.change(theme)
  }
}
