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
  /// The kinds of groups and bodies that the template lists; nil in a session from before templates listed them.
  package var kinds: GroupKinds?
}

extension Front: Thing {
  package static var kind: ThingKind { .front }
  package static var shelf: WritableKeyPath<Session, Single<Front>> { \.heading }
  package static func typed(_ thing: Ref, in session: Session) -> String? { "session" }
  package var key: Ref.Key { .only }
  package var needs: [Ref] { ([facilitator].compactMap(\.self) + scribes).map { Ref(.person, $0) } }
  package var voices: Voices { .table }
  package var passages: [Passage?] { [Passage(title, replacedBy: "session"), Passage(place, replacedBy: "where")] }
  package func replacing(_ change: Replacement) -> Front {
    var moved = self
    moved.facilitator = facilitator.map { change.number(.person, $0) }
    moved.scribes = scribes.map { change.number(.person, $0) }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    return moved
  }

  package func shown(in view: AudienceView) -> Front? { self }
  package static func label(of ref: Ref, was known: Front?, in session: Session) -> Phrase? { "the front of the session" }

  /// The role that someone who is to go holds.
  package func label(asUserOf need: Ref, in session: Session) -> Phrase {
    need == facilitator.map { Ref(.person, $0) } ? "the role of facilitator" : "the role of scribe"
  }
}
