/// An item of the agenda.
package struct AgendaItem: Sendable, Equatable {
  /// Its number, from 1, in the order of the agenda.
  package let number: Int
  /// How many minutes it may take; nil when that was not said.
  package let minutes: Int?
  /// The issue it is about; nil when it is about none.
  package internal(set) var issue: Code?
  /// What it is.
  package let what: Untrusted
  /// When the table turned to it; nil until then.
  package var opened: Moment?
  /// When the table went on; nil until then.
  package var closed: Moment?
}

extension AgendaItem: Thing {
  package static var kind: ThingKind { .agendaItem }
  package static var shelf: WritableKeyPath<Session, Numbered<AgendaItem>> { \.agenda }
  package static func typed(_ thing: Ref, in session: Session) -> String? { thing.number.map { "agenda\($0)" } }
  package var key: Ref.Key { .number(number) }
  package var needs: [Ref] { issue.map { [Ref(.issue, $0)] } ?? [] }
  package var voices: Voices { .table }
  package var passages: [Passage?] { [Passage(what)] }
  package func shown(in view: AudienceView) -> AgendaItem? { self }
  package func replacing(_ change: Replacement) -> AgendaItem {
    var moved = self
    moved.issue = change.code(.issue, issue)
    return moved
  }

  package static func label(of ref: Ref, was known: AgendaItem?, in session: Session) -> Phrase? { ref.number.map { "agenda item \($0)" } }
}
