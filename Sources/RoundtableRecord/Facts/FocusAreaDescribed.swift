/// A focus area of the review was named, or more was said of it. What is nil stays as it was.
package struct FocusAreaDescribed: Fact {
  package static let kind = "focus-area-described"

  /// The focus area's code.
  package let code: Code
  /// Its quarters.
  package let by: Due?
  /// Its title.
  package let title: Untrusted?

  /// The fact of these values.
  package init(code: Code, by: Due? = nil, title: Untrusted? = nil) {
    self.code = code
    self.by = by
    self.title = title
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    by = try body.due("by")
    code = try body.required(try body.code("code"), "code")
    title = try body.words("title")
  }

  package func write(to body: inout BodyWriter) {
    body.due("by", by)
    body.code("code", code)
    body.words("title", title)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    var area = session.focusAreas[code] ?? FocusArea(code: code)
    area.by = by ?? area.by
    area.title = title ?? area.title
    session.change(area)
  }
}
