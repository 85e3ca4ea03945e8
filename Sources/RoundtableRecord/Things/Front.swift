/// The facts that head every document.
package struct Front: Sendable, Equatable {
  /// The title; nil until `session`.
  package var title: Untrusted?
  /// The first day; nil until `when`.
  package var from: Day?
  /// The last day; nil when there is only one.
  package var to: Day?
  /// Where it meets; nil until `where`.
  package var place: Untrusted?
  /// The facilitator's number as a person; nil until `facilitator`.
  package var facilitator: Int?
  /// The scribes' numbers as people, in the order in which they were named.
  package var scribes: [Int] = []
  /// The template the session began from; nil when it began empty.
  package var template: String?
}

extension Front: Thing {
  /// The kind.
  package static var kind: ThingKind { .front }
  /// Where they are kept.
  package static var shelf: WritableKeyPath<Session, Single<Front>> { \.heading }
  /// Its key among its kind.
  package var key: Ref.Key { .only }
  /// What it rests on.
  package var needs: [Ref] { ([facilitator].compactMap(\.self) + scribes).map { Ref(.person, $0) } }
  /// Whose words it holds.
  package var voices: Voices { .table }

  /// How undo speaks of it.
  package static func label(of ref: Ref, was known: Front?, in session: Session) -> Phrase? { "the front of the session" }

  /// The role that someone who is to go holds.
  package func label(asUserOf need: Ref, in session: Session) -> Phrase {
    need == facilitator.map { Ref(.person, $0) } ? "the role of facilitator" : "the role of scribe"
  }
}
