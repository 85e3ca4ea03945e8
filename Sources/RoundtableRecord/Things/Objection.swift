/// Why someone disagrees with an action.
package struct Objection: Sendable, Equatable {
  /// Its number, from 1.
  package internal(set) var number: Int
  /// The action.
  package let action: Int
  /// Who objects.
  package internal(set) var by: Party
  /// The reason; nil when it was declined to be said.
  package let reason: Untrusted?
  /// How far the reason may travel by what was noted with it.
  package let level: Level
  /// When it was raised.
  package let moment: Moment
  /// What became of it; nil while it is open.
  package var resolution: Untrusted?
  /// When that was said; nil while it is open.
  package var resolved: Moment?

  /// The group that whoever objects sat for then; nil where it is the present one.
  package internal(set) var seat: Code?

  /// Why it was withdrawn; nil while it stands. A withdrawn one is no longer open.
  package var withdrawal: Withdrawal?

  /// True while nothing came of it and it was not withdrawn.
  package var isOpen: Bool { resolution == nil && withdrawal == nil }
  /// Its id as people say it.
  package var id: ItemID { ItemID(.objection, number) }
}

extension Objection: Withdrawable {
  package static var kind: ThingKind { .objection }
  package static var shelf: WritableKeyPath<Session, Numbered<Objection>> { \.objections }
  package var key: Ref.Key { .number(number) }
  package var needs: [Ref] { [Ref(.action, action)] + Ref.parties([by]) + Ref.all(.group, seat) }
  package var voices: Voices { Voices(level: withdrawal == nil ? level : .private, [by], sitting: by.seats(seat)) }
  package var passages: [Passage?] { [Passage(reason), .remark(resolution), .remark(withdrawal?.reason)] }

  /// How far it could travel before it was withdrawn: as far, others may know that there was one.
  var voicesBefore: Voices { Voices(level: level, [by]) }

  /// That one was withdrawn; neither by whom nor why.
  private var withoutWords: Objection {
    var shown = Objection(number: number, action: action, by: .unknown, reason: nil, level: level, moment: moment)
    shown.withdrawal = Withdrawal(reason: .hidden, isErased: false)
    return shown
  }

  package func replacing(_ change: Replacement) -> Objection {
    var moved = self
    (moved.by, moved.seat) = (change(by), change.code(.group, seat))
    return moved
  }

  package func shown(in view: AudienceView) -> Objection? {
    guard let number = view.number(.objection, number) else { return nil }
    var shown = self
    shown.number = number
    shown.by = view.voices([by], at: view.whole.level(of: self))[0]
    return withdrawal == nil ? shown : shown.withoutWords
  }
}
