/// A stakeholder group was named, or more was said of it. What is nil stays as it was.
package struct GroupDescribed: Fact {
  package static let kind = "group-described"

  /// The group's code.
  package let code: Code
  /// What kind of organisation it is.
  package let kind: GroupKind?
  /// Its name.
  package let name: Untrusted?
  /// The group or body that named who comes.
  package let namedBy: Code?
  /// How many seats it has.
  package let seats: Int?
  /// The group it is a part of.
  package let within: Code?

  /// The fact of these values.
  package init(code: Code, kind: GroupKind? = nil, name: Untrusted? = nil, namedBy: Code? = nil, seats: Int? = nil, within: Code? = nil) {
    self.code = code
    self.kind = kind
    self.name = name
    self.namedBy = namedBy
    self.seats = seats
    self.within = within
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    code = try body.required(try body.code("code"), "code")
    kind = try body.word("kind")
    name = try body.words("name")
    namedBy = try body.code("named-by")
    seats = try body.number("seats")
    within = try body.code("within")
  }

  package func write(to body: inout BodyWriter) {
    body.code("code", code)
    body.word("kind", kind)
    body.words("name", name)
    body.code("named-by", namedBy)
    body.number("seats", seats)
    body.code("within", within)
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
}
