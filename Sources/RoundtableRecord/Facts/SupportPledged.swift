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
    session.update(Action.self, number) { action in action.supporting += parties.filter { !action.supporting.contains($0) } }
  }
}
