/// People, groups or bodies said that they support an action.
package struct SupportPledged: Fact {
  package static let kind = "support-pledged"

  /// The action's number.
  package let number: Int
  /// Who supports it.
  package let parties: [Party]

  /// The fact of these values.
  package init(number: Int, parties: [Party]) {
    self.number = number
    self.parties = parties
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    parties = try body.required(try body.parties("by"), "by")
    number = try body.required(try body.identifier("id"), "id")
  }

  package func write(to body: inout BodyWriter) {
    body.parties("by", parties)
    body.number("id", number)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    guard var known = session.action(number) else { return }
    known.supporting += parties.filter { !known.supporting.contains($0) }
    session.change(.action(number, known))
  }
}
