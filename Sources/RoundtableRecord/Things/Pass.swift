/// Someone was invited to speak and declined.
package struct Pass: Sendable, Equatable {
  /// Its number, from 1.
  package let number: Int
  /// Who passed.
  package let party: Party
  /// The issue that was open; nil when none was.
  package let issue: Code?
  /// What was noted of it.
  package let note: Untrusted?
  /// When it was noted.
  package let moment: Moment
}

extension Pass: Thing {
  package static var kind: ThingKind { .pass }
  package static var shelf: WritableKeyPath<Session, Numbered<Pass>> { \.passes }
  package var key: Ref.Key { .number(number) }
  package var needs: [Ref] { Ref.parties([party]) + (issue.map { [Ref(.issue, $0)] } ?? []) }
  package var voices: Voices { Voices([party]) }
  package var passages: [Passage?] { [.remark(note)] }

  /// Without the facilitator's note.
  package func shown(in view: AudienceView) -> Pass? {
    view.isPrivate(party) ? nil : Pass(number: number, party: view.voice(party), issue: issue, note: nil, moment: moment)
  }

  /// Counts it for the group of whoever passed.
  package func count(by step: Int, in session: inout Session) {
    for group in session.groups(of: [party]) { session.index.passesByGroup.edit(group, from: 0) { $0 += step } }
  }

  package static func label(of ref: Ref, was known: Pass?, in session: Session) -> Phrase? { known.map { session.handle(of: $0.party) } }
  /// The same, in a sentence.
  package func label(asUserOf need: Ref, in session: Session) -> Phrase { "a pass of \(session.handle(of: party))" }
}
