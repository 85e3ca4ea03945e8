/// A matter put aside for later.
package struct ParkedMatter: Sendable, Equatable {
  /// Its number, from 1.
  package internal(set) var number: Int
  /// Who raised it; nil when that was not said.
  package internal(set) var by: Party?
  /// The issue that was open; nil when none was.
  package internal(set) var issue: Code?
  /// The matter.
  package let text: Untrusted
  /// When it was put aside.
  package let moment: Moment
  /// What became of it; nil while it waits.
  package var outcome: Untrusted?
  /// When that was said; nil while it waits.
  package var resolved: Moment?

  /// The group that whoever raised it sat for then; nil where it is the present one.
  package internal(set) var seat: Code?

  /// Why it was withdrawn; nil while it stands.
  package var withdrawal: Withdrawal?

  /// Its id as people say it.
  package var id: ItemID { ItemID(.parked, number) }
}

extension ParkedMatter: Withdrawable {
  package static var kind: ThingKind { .parked }
  package static var shelf: WritableKeyPath<Session, Numbered<ParkedMatter>> { \.parked }
  package var key: Ref.Key { .number(number) }
  package var needs: [Ref] { Ref.parties([], by) + (issue.map { [Ref(.issue, $0)] } ?? []) + Ref.all(.group, seat) }
  package var voices: Voices { withdrawal == nil ? Voices(by) : Voices(level: .private, []) }
  package var passages: [Passage?] { [Passage(text), .remark(outcome), .remark(withdrawal?.reason)] }

  package func replacing(_ change: Replacement) -> ParkedMatter {
    var moved = self
    (moved.by, moved.issue, moved.seat) = (change(by), change.code(.issue, issue), change.code(.group, seat))
    return moved
  }

  package func shown(in view: AudienceView) -> ParkedMatter? {
    guard let number = view.number(.parked, number) else { return nil }
    var shown = self
    shown.number = number
    shown.by = by.map { view.voice($0) }
    return shown
  }
}
