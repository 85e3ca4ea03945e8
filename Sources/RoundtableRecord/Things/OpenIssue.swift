/// The issue that a terminal has open.
package struct OpenIssue: Sendable, Equatable {
  /// The terminal.
  package let terminal: String
  /// The issue.
  package internal(set) var issue: Code
}

extension OpenIssue: Thing {
  package static var kind: ThingKind { .openIssue }
  package static var shelf: WritableKeyPath<Session, Named<OpenIssue>> { \.openIssues }
  package var key: Ref.Key { .word(terminal) }
  package var needs: [Ref] { [Ref(.issue, issue)] }
  package var voices: Voices { .table }
  package var passages: [Passage?] { [] }
  package func shown(in view: AudienceView) -> OpenIssue? { view.audience == .room ? self : nil }
  package func replacing(_ change: Replacement) -> OpenIssue { OpenIssue(terminal: terminal, issue: change.code(.issue, issue)) }
  package static func label(of ref: Ref, was known: OpenIssue?, in session: Session) -> Phrase? { nil }
  /// An open discussion of the issue that is to go.
  package func label(asUserOf need: Ref, in session: Session) -> Phrase { "an open discussion" }
}
