/// A focus area of the review was named, or more was said of it. What is nil stays as it was.
package struct FocusAreaDescribed: Fact {
  package static let kind = "focus-area-described"

  /// The focus area's code.
  package let code: Code
  /// Its quarters.
  package let by: Due?
  /// Its title.
  package let title: Untrusted?

  /// Creates the fact from its fields.
  package init(code: Code, by: Due? = nil, title: Untrusted? = nil) { (self.code, self.by, self.title) = (code, by, title) }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    by = try body("by", \.by)
    code = try body("code", \.code)
    title = try body("title", \.title)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    var area = session.focusAreas[code] ?? FocusArea(code: code)
    area.by = by ?? area.by
    area.title = title ?? area.title
    session.change(area)
  }

  package var about: [Ref] { [Ref(.focusArea, code)] }

  package func describe(in session: Session) -> Phrase {
    .parts(["focus area \(.code(code))", by.map { "in \(.due($0))" }, title.map { .theirs($0) }])
  }
}
