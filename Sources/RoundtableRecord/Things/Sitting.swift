/// A sitting: a day, and a place if it was not the session's.
package struct Sitting: Sendable, Equatable {
  /// Its number, from 1.
  package let number: Int
  /// The day.
  package let day: Day
  /// The place; nil for the session's own.
  package let place: Untrusted?
  /// When it was noted that it begins.
  package let opened: Moment
}

extension Sitting: Thing {
  /// The kind.
  package static var kind: ThingKind { .sitting }
  /// Where they are kept.
  package static var shelf: WritableKeyPath<Session, Numbered<Sitting>> { \.sittings }
  /// Its key among its kind.
  package var key: Ref.Key { .number(number) }
  /// What it rests on.
  package var needs: [Ref] { [] }
  /// Whose words it holds.
  package var voices: Voices { .table }

  /// The place.
  package var words: [Untrusted] { [place].compactMap(\.self) }

  /// How undo speaks of it.
  package static func label(of ref: Ref, was known: Sitting?, in session: Session) -> Phrase? { ref.number.map { "sitting \($0)" } }
}
