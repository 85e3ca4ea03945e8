/// A stakeholder group was named, or more was said of it. What is nil stays as it was.
package struct GroupDescribed: Fact {
  package static let kind = "group-described"

  /// The group's code.
  package let code: Code
  /// What kind of organisation it is.
  package let kind: Code?
  /// Its name.
  package let name: Untrusted?
  /// The group or body that named who comes.
  package let namedBy: Code?
  /// How many seats it has.
  package let seats: Int?
  /// The group it is a part of.
  package let within: Code?

  /// Creates the fact from its fields.
  package init(
    code: Code, kind: Code? = nil, name: Untrusted? = nil, namedBy: Code? = nil, seats: Int? = nil,
    within: Code? = nil
  ) {
    (self.code, self.kind, self.name, self.namedBy, self.seats, self.within) = (code, kind, name, namedBy, seats, within)
  }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    code = try body("code", \.code)
    kind = try body("kind", \.kind)
    name = try body("name", \.name)
    namedBy = try body("named-by", \.namedBy)
    seats = try body.count("seats", \.seats)
    within = try body("within", \.within)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    var group = session.groups[code] ?? Group(code: code)
    group.kind = kind ?? group.kind
    group.name = name ?? group.name
    group.seats = seats ?? group.seats
    group.within = within ?? group.within
    group.namer = namedBy.map { session.bodies[$0] == nil ? .group($0) : .body($0) } ?? group.namer
    session.change(group)
  }

  package var about: [Ref] { [Ref(.group, code)] + Ref.all(.group, within) }

  package func describe(in session: Session) -> Phrase {
    let parts: [Phrase?] = [
      "group \(.code(code))", kind.map { "\($0)" }, name.map { "called \($0)" }, seats.map { "\($0) seats" },
      within.map { "within \(.code($0))" }, namedBy.map { "named by \(.code($0))" },
    ]
    return .parts(parts)
  }
}
