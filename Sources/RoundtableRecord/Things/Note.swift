/// Something the note-taker wrote down that no one in particular said.
package struct Note: Sendable, Equatable {
  /// Its number, from 1.
  package let number: Int
  /// The words.
  package let text: Untrusted
  /// The issue that was open; nil when none was.
  package let issue: Code?
  /// When it was written.
  package let moment: Moment
}

extension Note: Thing {
  /// The kind.
  package static var kind: ThingKind { .note }
  /// Where they are kept.
  package static var shelf: WritableKeyPath<Session, Numbered<Note>> { \.notes }
  /// Its key among its kind.
  package var key: Ref.Key { .number(number) }
  /// What it rests on.
  package var needs: [Ref] { issue.map { [Ref(.issue, $0)] } ?? [] }
  /// Whose words it holds.
  package var voices: Voices { .table }

  /// The note.
  package var words: [Untrusted] { [text] }

  /// How undo speaks of it.
  package static func label(of ref: Ref, was known: Note?, in session: Session) -> Phrase? { "note" }
  /// The same, in a sentence.
  package func label(asUserOf need: Ref, in session: Session) -> Phrase { "a note" }
}
