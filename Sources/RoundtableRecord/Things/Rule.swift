/// A ground rule.
package struct Rule: Sendable, Equatable {
  /// Its number, from 1.
  package let number: Int
  /// The rule.
  package let text: Untrusted
}

extension Rule: Thing {
  package static var kind: ThingKind { .rule }
  package static var shelf: WritableKeyPath<Session, Numbered<Rule>> { \.rules }
  package static func typed(_ thing: Ref, in session: Session) -> String? { thing.number.map { "rule\($0)" } }
  package var key: Ref.Key { .number(number) }
  package var needs: [Ref] { [] }
  package var voices: Voices { .table }
  package var passages: [Passage?] { [Passage(text)] }
  package func shown(in view: AudienceView) -> Rule? { self }
  package static func label(of ref: Ref, was known: Rule?, in session: Session) -> Phrase? { ref.number.map { "rule \($0)" } }
}
