/// A group was given another code; everything that rested on it rests on it still.
package struct GroupRenamed: Fact {
  package static let kind = "group-renamed"

  /// The code that it had.
  package let code: Code
  /// The code that it has.
  package let to: Code

  /// Creates the fact from its fields.
  package init(code: Code, to: Code) { (self.code, self.to) = (code, to) }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    code = try body("code", \.code)
    to = try body("to", \.to)
  }

  package func apply(to session: inout Session, as envelope: Envelope) { session.rename(group: code, to: to) }

  package var about: [Ref] { [Ref(.group, to), Ref(.group, code)] }

  package func describe(in session: Session) -> Phrase { "group \(.code(code)) is \(.code(to)) from now on" }
}
