/// A body that is not at the table was named, or more was said of it. What is nil stays as it was.
package struct BodyDescribed: Fact {
  package static let kind = "body-described"

  /// The body's code.
  package let code: Code
  /// What kind of organisation it is.
  package let kind: Code?
  /// Its name.
  package let name: Untrusted?

  /// Creates the fact from its fields.
  package init(code: Code, kind: Code? = nil, name: Untrusted? = nil) {
    (self.code, self.kind, self.name) = (code, kind, name)
  }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    code = try body("code", \.code)
    kind = try body("kind", \.kind)
    name = try body("name", \.name)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    var body = session.bodies[code] ?? Body(code: code)
    body.kind = kind ?? body.kind
    body.name = name ?? body.name
    session.change(body)
  }

  package var about: [Ref] { [Ref(.body, code)] }

  package func describe(in session: Session) -> Phrase { .parts(["body \(.code(code))", kind.map { "\($0)" }, name.map { "called \($0)" }]) }
}
