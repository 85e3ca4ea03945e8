/// A theme that something was said to cover.
package struct Theme: Sendable, Equatable {
  /// Its code.
  package let code: Code
  /// What it covers; nil until that is said.
  package var covers: Untrusted?
}

extension Theme: Thing {
  package static var kind: ThingKind { .theme }
  package static var shelf: WritableKeyPath<Session, Registry<Theme>> { \.themes }
  package static func typed(_ thing: Ref, in session: Session) -> String? { thing.code.map { "+" + $0.text } }
  package var key: Ref.Key { .code(code) }
  package var needs: [Ref] { [] }
  package var voices: Voices { .table }
  package var passages: [Passage?] { [Passage(covers, replacedBy: "theme \(code.text)")] }
  package func shown(in view: AudienceView) -> Theme? { self }
  package static func label(of ref: Ref, was known: Theme?, in session: Session) -> Phrase? { ref.code.map { "+\($0)" } }
}
