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
  package static var kind: ThingKind { .sitting }
  package static var shelf: WritableKeyPath<Session, Numbered<Sitting>> { \.sittings }
  package static func typed(_ thing: Ref, in session: Session) -> String? { thing.number.map { "sitting\($0)" } }
  package var key: Ref.Key { .number(number) }
  package var needs: [Ref] { [] }
  package var voices: Voices { .table }
  package var passages: [Passage?] { [Passage(place)] }
  package func shown(in view: AudienceView) -> Sitting? { self }
  package static func label(of ref: Ref, was known: Sitting?, in session: Session) -> Phrase? { ref.number.map { "sitting \($0)" } }
}
