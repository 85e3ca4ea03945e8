/// Something the note-taker wrote down that no one in particular said.
package struct Note: Sendable, Equatable {
  /// Its number, from 1.
  package let number: Int
  /// The words.
  package let text: Untrusted
  /// The issue that was open; nil when none was.
  package internal(set) var issue: Code?
  /// When it was written.
  package let moment: Moment
}

extension Note: Thing {
  package static var kind: ThingKind { .note }
  package static var shelf: WritableKeyPath<Session, Numbered<Note>> { \.notes }
  package var key: Ref.Key { .number(number) }
  package var needs: [Ref] { issue.map { [Ref(.issue, $0)] } ?? [] }
  package var voices: Voices { .table }
  package var passages: [Passage?] { [.remark(text)] }
  package func shown(in view: AudienceView) -> Note? { nil }
  package func replacing(_ change: Replacement) -> Note {
    var moved = self
    moved.issue = change.code(.issue, issue)
    return moved
  }

  package static func label(of ref: Ref, was known: Note?, in session: Session) -> Phrase? { "note" }
  /// The same, in a sentence.
  package func label(asUserOf need: Ref, in session: Session) -> Phrase { "a note" }
}
