/// A member of the oversight board.
package struct Member: Sendable, Equatable {
  /// The person's number.
  package internal(set) var person: Int
  /// The role on the board.
  package var role: Untrusted
  /// The quarter the term begins in; nil when that was not said.
  package let from: Quarter?
  /// The quarter the term ends in; nil for the end of the board's work.
  package let to: Quarter?
  /// When the person was appointed.
  package let moment: Moment
  /// The position of the fact that first gave the person the seat; that of an earlier appointment where a term was renewed.
  package let seatedAt: Int
  /// Why the person left the board; nil while a member.
  package var dismissed: Untrusted?
  /// When the person left; nil while a member.
  package var left: Moment?
  /// The position of the fact that says so; nil while a member.
  package var leftAt: Int?
  /// The actions for which the person stands aside.
  package var recusals: [Recusal] = []

  /// True when the term has ended before a day.
  package func isOver(on day: Day) -> Bool { to.map { $0.isPast(on: day) } ?? false }
}

/// A board member stands aside for one action.
package struct Recusal: Sendable, Equatable {
  /// The action.
  package let action: Int
  /// The reason; nil when it was not said.
  package let reason: Untrusted?
}

extension Member: Thing {
  package static var kind: ThingKind { .member }
  package static var shelf: WritableKeyPath<Session, Numbered<Member>> { \.members }
  package static func typed(_ thing: Ref, in session: Session) -> String? { session.people[thing.key].map { "@" + $0.handle.text } }
  package var key: Ref.Key { .number(person) }
  package var needs: [Ref] { [Ref(.person, person)] + recusals.map { Ref(.action, $0.action) } }
  package var voices: Voices { Voices([.person(person)]) }
  package var passages: [Passage?] { [Passage(role), .remark(dismissed)] + recusals.map { .remark($0.reason) } }

  package static func label(of ref: Ref, was known: Member?, in session: Session) -> Phrase? {
    session.people[ref.key].map { "board member @\($0.handle)" } ?? "a board member"
  }

  /// A seat with the same person's other number; the seat that had that number goes (`Session.merge`).
  package func replacing(_ change: Replacement) -> Member {
    var moved = self
    moved.person = change.number(.person, person)
    return moved
  }

  package static func shortLabel(of ref: Ref, in session: Session) -> Phrase {
    "the seat of \(ref.number.map { session.handle(of: .person($0)) } ?? "@?") on the board"
  }

  /// The seat, or that the member stands aside for the action that is to go.
  package func label(asUserOf need: Ref, in session: Session) -> Phrase { need.kind == .action ? "a recusal" : "a seat on the board" }

  /// Who sits on the board is public; what a private person said of it is left out.
  package func shown(in view: AudienceView) -> Member? {
    guard view.isPrivate(.person(person)) else { return self }
    var shown = self
    shown.role = .hidden
    shown.dismissed = dismissed.map { _ in .hidden }
    shown.recusals = recusals.map { Recusal(action: $0.action, reason: nil) }
    return shown
  }
}
