/// Two things turned out to be one: what rested on the first rests on the second, which stays.
package struct ThingsMerged: Fact {
  package static let kind = "things-merged"

  /// The thing that went.
  package let from: Ref
  /// The thing that stays.
  package let into: Ref

  /// Creates the fact from its fields.
  package init(from: Ref, into: Ref) { (self.from, self.into) = (from, into) }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    from = try body("from", \.from)
    into = try body("into", \.into)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    session.merge(from, into: into)
    if let item = into.item { session.point(at: item, terminal: envelope.writer.terminal) }
  }

  /// Without a person who is gone: the one who stays has the stricter choice of the two.
  package var about: [Ref] { from.kind == .person ? [into] : [into, from] }

  package func describe(in session: Session) -> Phrase {
    if from.kind == .person { return "a second entry of \(into.name(in: session)) was merged into the first" }
    return "\(from.name(in: session)) was merged into \(into.name(in: session))"
  }
}
