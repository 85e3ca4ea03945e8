/// A body that is not at the table: it may own or support, and is never counted as absent.
package struct Body: Sendable, Equatable {
  /// Its code.
  package let code: Code
  /// What kind of organisation it is.
  package var kind = GroupKind.community.code
  /// Its name; nil until one is given.
  package var name: Untrusted?

  /// Its name, or its code where none was given.
  package var title: Untrusted { name ?? Untrusted(code.text) }
}

extension Body: Thing {
  package static var kind: ThingKind { .body }
  package static var shelf: WritableKeyPath<Session, Registry<Body>> { \.bodies }
  package static func typed(_ thing: Ref, in session: Session) -> String? { thing.code.map { "@" + $0.text } }
  package var key: Ref.Key { .code(code) }
  package var needs: [Ref] { [] }
  package var voices: Voices { .table }
  package func shown(in view: AudienceView) -> Body? { self }
  package var names: [Code] { [code] }
  package var passages: [Passage?] { [Passage(name, replacedBy: "body \(code.text)")] }
  package static func label(of ref: Ref, was known: Body?, in session: Session) -> Phrase? { ref.code.map { "body \($0)" } }
  package static func shortLabel(of ref: Ref, in session: Session) -> Phrase { ref.plainLabel ?? "a body" }
}
