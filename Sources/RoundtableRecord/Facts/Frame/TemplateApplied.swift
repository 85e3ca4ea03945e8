/// The session was begun from a template; the facts that it brought follow in the same unit.
package struct TemplateApplied: Fact {
  package static let kind = "template-applied"

  /// The template's name.
  package let name: String
  /// SHA-256 of the template's file, in hexadecimal.
  package let digest: String

  /// Creates the fact from its fields.
  package init(name: String, digest: String) { (self.name, self.digest) = (name, digest) }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    digest = try body("digest", \.digest)
    name = try body("name", \.name)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    var front = session.front
    front.template = name
    session.change(front)
  }

  package var about: [Ref] { [Ref(.front, .only)] }

  package func describe(in session: Session) -> Phrase { "begun from the template \(Untrusted(name))" }
}
