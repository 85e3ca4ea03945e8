/// Someone was invited to speak and declined.
package struct Pass: Sendable, Equatable {
  /// Its number, from 1.
  package let number: Int
  /// Who passed.
  package internal(set) var party: Party
  /// The issue that was open; nil when none was.
  package internal(set) var issue: Code?
  /// What was noted of it.
  package let note: Untrusted?
  /// When it was noted.
  package let moment: Moment
  /// The group that whoever passed sat for then; nil where it is the present one.
  package internal(set) var seat: Code?
}

extension Pass: Thing {
  package static var kind: ThingKind { .pass }
  package static var shelf: WritableKeyPath<Session, Numbered<Pass>> { \.passes }
  package var key: Ref.Key { .number(number) }
  package var needs: [Ref] { Ref.parties([party]) + (issue.map { [Ref(.issue, $0)] } ?? []) + Ref.all(.group, seat) }
  package var voices: Voices { Voices([party]) }
  package var passages: [Passage?] { [.remark(note)] }

  package func replacing(_ change: Replacement) -> Pass {
    var moved = self
    (moved.party, moved.issue, moved.seat) = (change(party), change.code(.issue, issue), change.code(.group, seat))
    return moved
  }

  /// Without the facilitator's note.
  package func shown(in view: AudienceView) -> Pass? {
    view.isPrivate(party) ? nil : Pass(number: number, party: view.voice(party), issue: issue, note: nil, moment: moment, seat: seat)
  }

  /// Counts it for the group of whoever passed.
  package func count(by step: Int, in session: inout Session) {
    for group in seat.map({ [$0] }) ?? session.groups(of: [party]) { session.index.passesByGroup.edit(group, from: 0) { $0 += step } }
  }

  package static func label(of ref: Ref, was known: Pass?, in session: Session) -> Phrase? { known.map { session.handle(of: $0.party) } }
  /// The same, in a sentence.
  package func label(asUserOf need: Ref, in session: Session) -> Phrase { "a pass of \(session.handle(of: party))" }
}
