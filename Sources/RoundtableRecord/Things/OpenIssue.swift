/// The issue that a terminal has open.
package struct OpenIssue: Sendable, Equatable {
  /// The terminal.
  package let terminal: String
  /// The issue.
  package let issue: Code
}

extension OpenIssue: Thing {
  /// The kind.
  package static var kind: ThingKind { .openIssue }
  /// Where they are kept.
  package static var shelf: WritableKeyPath<Session, Named<OpenIssue>> { \.openIssues }
  /// Its key among its kind.
  package var key: Ref.Key { .word(terminal) }
  /// What it rests on.
  package var needs: [Ref] { [Ref(.issue, issue)] }
  /// Whose words it holds.
  package var voices: Voices { .table }

  /// Nothing: the issue itself is changed with it, and says so.
  package static func label(of ref: Ref, was known: OpenIssue?, in session: Session) -> Phrase? { nil }
  /// An open discussion of the issue that is to go.
  package func label(asUserOf need: Ref, in session: Session) -> Phrase { "an open discussion" }
}
