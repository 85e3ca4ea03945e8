/// The table adopted a version of the plan.
package struct PlanAdopted: Fact {
  package static let kind = "plan-adopted"

  /// The version, from 1.
  package let version: Int
  /// What was noted of it.
  package let note: Untrusted?
  /// The head of the record that was adopted: position, colon, hash in hexadecimal.
  package let head: String
  /// For each audience its name, a colon, and the SHA-256 of the canonical plan in hexadecimal; for the internal one `sealed`, a colon, and that of
  /// a salt and the plan. After the name stands which shape of the plan was hashed (`seals`).
  package let digests: [String]

  /// Creates the fact from its fields.
  package init(version: Int, note: Untrusted? = nil, head: String, digests: [String]) {
    (self.version, self.note, self.head, self.digests) = (version, note, head, digests)
  }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    digests = try body("digests", \.digests) { $0.allSatisfy(BodyForm<Self>.isSeal) }
    head = try body("head", \.head, where: BodyForm<Self>.isSeal)
    note = try body("note", \.note)
    version = try body("version", \.version)
  }

  /// What comes before the salted digest of the internal plan.
  package static let saltedInternalPlan = "sealed"

  /// What stands after an audience's name: the shape of the plan that its digest is of.
  package static let seal = "3"

  /// The shapes that records hold, the latest first; the first had no mark.
  package static let seals = [seal, "2", ""]

  /// True in older records, where the plain digest of the internal plan confirms a guess of private words.
  var hasPlainDigestOfInternalPlan: Bool { digests.contains { $0.hasPrefix(Self.internalPlan) } }

  /// The same without that digest.
  var withoutInternalDigest: PlanAdopted {
    PlanAdopted(version: version, note: note, head: head, digests: digests.filter { !$0.hasPrefix(Self.internalPlan) })
  }

  private static let internalPlan = "internal:"

  /// The adoption without its note, and without that digest.
  package var withoutWords: PlanAdopted {
    PlanAdopted(version: version, head: head, digests: withoutInternalDigest.digests)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.change(
      Adoption(
        version: version, position: envelope.position, note: note, head: head, digests: digests, moment: envelope.moment,
        crowds: session.crowds, smallest: session.settings.filter { $0.key.hasPrefix("smallest-group-") }))
  }

  package var about: [Ref] { [Ref(.adoption, version)] }

  package func describe(in session: Session) -> Phrase { "version \(version) of the plan was adopted at head \(Untrusted(head))\(.reason(note))" }
}
