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

  /// Creates the fact from its fields.
  package init(number: Int, by: Party? = nil, issue: Code? = nil, text: Untrusted) {
    (self.number, self.by, self.issue, self.text) = (number, by, issue, text)
  }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    by = try body("by", \.by)
    number = try body("id", \.number)
    issue = try body("issue", \.issue)
    text = try body("text", \.text)
  }

  /// That there was a matter.
  package var withoutWords: MatterParked { MatterParked(number: number, issue: issue, text: .hidden) }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.change(ParkedMatter(number: number, by: by, issue: issue, text: text, moment: envelope.moment))
  }

  package var about: [Ref] { [Ref(.parked, number)] + Ref.all(by) + Ref.all(.issue, issue) }

  package func describe(in session: Session) -> Phrase {
    let raised: Phrase = .tail(by.map { " by \(session.label(of: $0))" })
    return "\(ItemID(.parked, number)) put aside\(raised)\(.tail(issue.map { " on \(Phrase.code($0))" })): \(text)"
  }
}
