/// A report that the table relies on was named, or more was said of it. What is nil stays as it was.
package struct SourceDescribed: Fact {
  package static let kind = "source-described"

  /// The source's code.
  package let code: Code
  /// When it was published.
  package let dated: Day?
  /// How many people it heard.
  package let people: Int?
  /// Its title.
  package let title: Untrusted?

  /// Creates the fact from its fields.
  package init(code: Code, dated: Day? = nil, people: Int? = nil, title: Untrusted? = nil) {
    (self.code, self.dated, self.people, self.title) = (code, dated, people, title)
  }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    code = try body("code", \.code)
    dated = try body("dated", \.dated)
    people = try body.count("people", \.people)
    title = try body("title", \.title)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    var source = session.sources[code] ?? Source(code: code)
    source.dated = dated ?? source.dated
    source.people = people ?? source.people
    source.title = title ?? source.title
    session.change(source)
  }

  package var about: [Ref] { [Ref(.source, code)] }

  package func describe(in session: Session) -> Phrase {
    .parts(["source \(.code(code))", people.map { "\($0) people" }, dated.map { "dated \(.ours($0.iso))" }, title.map { .theirs($0) }])
  }
}
