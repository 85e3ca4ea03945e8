/// A ground rule.
package struct Rule: Sendable, Equatable {
  /// Its number, from 1.
  package let number: Int
  /// The rule.
  package let text: Untrusted
}

extension Rule: Thing {
  /// The kind.
  package static var kind: ThingKind { .rule }
  /// Where they are kept.
  package static var shelf: WritableKeyPath<Session, Numbered<Rule>> { \.rules }
  /// Its key among its kind.
  package var key: Ref.Key { .number(number) }
  /// What it rests on.
  package var needs: [Ref] { [] }
  /// Whose words it holds.
  package var voices: Voices { .table }

  /// The rule.
  package var words: [Untrusted] { [text] }

  /// How undo speaks of it.
  package static func label(of ref: Ref, was known: Rule?, in session: Session) -> Phrase? { ref.number.map { "rule \($0)" } }
}
