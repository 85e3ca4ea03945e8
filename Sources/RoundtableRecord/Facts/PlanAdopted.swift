/// The table adopted a version of the plan.
package struct PlanAdopted: Fact {
  package static let kind = "plan-adopted"

  /// The version, from 1.
  package let version: Int
  /// What was noted of it.
  package let note: Untrusted?
  /// The head of the record that was adopted: position, colon, hash in hexadecimal.
  package let head: String
  /// For each audience its name, a colon, and the SHA-256 of the canonical plan in hexadecimal.
  package let digests: [String]

  /// The fact of these values.
  package init(version: Int, note: Untrusted? = nil, head: String, digests: [String]) {
    self.version = version
    self.note = note
    self.head = head
    self.digests = digests
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    digests = try body.required(try body.seals("digests"), "digests")
    head = try body.required(try body.seal("head"), "head")
    note = try body.words("note")
    version = try body.required(try body.identifier("version"), "version")
  }

  package func write(to body: inout BodyWriter) {
    body.texts("digests", digests)
    body.text("head", head)
    body.words("note", note)
    body.number("version", version)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.change(
      Adoption(
        version: version, position: envelope.position, note: note, head: head, digests: digests, moment: envelope.moment,
        sizes: session.index.came.filter { $0.value > 0 }, smallest: session.settings.filter { $0.key.hasPrefix("smallest-group-") }))
  }
}
