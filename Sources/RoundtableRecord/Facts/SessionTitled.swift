/// The session was given its title.
package struct SessionTitled: Fact {
  package static let kind = "session-titled"

  /// The title, as typed.
  package let title: Untrusted

  /// The fact of these values.
  package init(title: Untrusted) {
    self.title = title
  }

  package init(from body: inout BodyReader) throws(BodyError) {
    title = try body.required(try body.words("title"), "title")
  }

  package func write(to body: inout BodyWriter) {
    body.words("title", title)
  }

  package func apply(to session: inout Session, as envelope: Envelope) {
    var front = session.front
    front.title = title
    session.change(front)
  }
}
