/// A matter was put aside for later.
package struct MatterParked: Fact {
  package static let kind = "matter-parked"

  /// The matter's number, from 1.
  package let number: Int
  /// Who raised it.
  package let by: Party?
  /// The issue that was open.
  package let issue: Code?
  /// The matter, as typed.
  package let text: Untrusted

  /// The fact of these values.
  package init(number: Int, by: Party? = nil, issue: Code? = nil, text: Untrusted) {
    self.number = number
    self.by = by
    self.issue = issue
    self.text = text
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    by = try body.party("by")
    number = try body.required(try body.identifier("id"), "id")
    issue = try body.code("issue")
    text = try body.required(try body.words("text"), "text")
  }

  package func write(to body: inout BodyWriter) {
    body.party("by", by)
    body.number("id", number)
    body.code("issue", issue)
    body.words("text", text)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.change(ParkedMatter(number: number, by: by, issue: issue, text: text, moment: envelope.moment))
  }
}
