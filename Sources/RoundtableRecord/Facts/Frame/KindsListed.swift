/// A template listed kinds of groups and bodies, and who may sit on the oversight board. Those that were listed before stay, unless they have the
/// code of one of these.
package struct KindsListed: Fact {
  package static let kind = "kinds-listed"

  /// The kinds, in the template's order.
  package let kinds: [GroupKind]
  /// Who may sit on the board, as the rest of a sentence that begins "members"; nil when that stays as it was.
  package let rule: Untrusted?
  /// Who laid the rule down; nil when that was not said.
  package let source: Untrusted?

  /// Creates the fact from its fields.
  package init(kinds: [GroupKind], rule: Untrusted? = nil, source: Untrusted? = nil) { (self.kinds, self.rule, self.source) = (kinds, rule, source) }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    kinds = try body("kinds", \.kinds)
    rule = try body("rule", \.rule)
    source = try body("source", \.source)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    var front = session.front
    let listed = GroupKinds(kinds, rule: rule, source: source)
    front.kinds = front.kinds.map { $0.and(listed) } ?? listed
    session.change(front)
  }

  package var about: [Ref] { [Ref(.front, .only)] }

  package func describe(in session: Session) -> Phrase {
    .parts(["kinds of groups and bodies: \(kinds.map { "\($0.code)" }.joined(", "))", rule.map { "members of the oversight board \($0)" }])
  }
}
