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

  /// The fact of these values.
  package init(code: Code, dated: Day? = nil, people: Int? = nil, title: Untrusted? = nil) {
    self.code = code
    self.dated = dated
    self.people = people
    self.title = title
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    code = try body.required(try body.code("code"), "code")
    dated = try body.day("dated")
    people = try body.number("people")
    title = try body.words("title")
  }

  package func write(to body: inout BodyWriter) {
    body.code("code", code)
    body.day("dated", dated)
    body.number("people", people)
    body.words("title", title)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    var source = session.sources[code] ?? Source(code: code)
    source.dated = dated ?? source.dated
    source.people = people ?? source.people
    source.title = title ?? source.title
    session.change(source)
  }
}
