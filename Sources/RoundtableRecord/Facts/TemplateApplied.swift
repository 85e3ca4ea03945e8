/// The session was begun from a template; the facts that it brought follow in the same unit.
package struct TemplateApplied: Fact {
  package static let kind = "template-applied"

  /// The template's name.
  package let name: String
  /// SHA-256 of the template's file, in hexadecimal.
  package let digest: String

  /// The fact of these values.
  package init(name: String, digest: String) {
    self.name = name
    self.digest = digest
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    digest = try body.required(try body.text("digest"), "digest")
    name = try body.required(try body.text("name"), "name")
  }

  package func write(to body: inout BodyWriter) {
    body.text("digest", digest)
    body.text("name", name)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    var front = session.front
    front.template = name
    session.change(front)
  }
}
