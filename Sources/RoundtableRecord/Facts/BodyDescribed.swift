/// A body that is not at the table was named, or more was said of it. What is nil stays as it was.
package struct BodyDescribed: Fact {
  package static let kind = "body-described"

  /// The body's code.
  package let code: Code
  /// What kind of organisation it is.
  package let kind: GroupKind?
  /// Its name.
  package let name: Untrusted?

  /// The fact of these values.
  package init(code: Code, kind: GroupKind? = nil, name: Untrusted? = nil) {
    self.code = code
    self.kind = kind
    self.name = name
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    code = try body.required(try body.code("code"), "code")
    kind = try body.word("kind")
    name = try body.words("name")
  }

  package func write(to body: inout BodyWriter) {
    body.code("code", code)
    body.word("kind", kind)
    body.words("name", name)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    var body = session.bodies[code] ?? Body(code: code)
    body.kind = kind ?? body.kind
    body.name = name ?? body.name
    session.change(body)
  }
}
