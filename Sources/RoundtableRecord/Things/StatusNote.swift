/// How far an action is on a day: what its owner reported, or what the board assessed.
package struct StatusNote: Sendable, Equatable {
  /// Its number, from 1. Reports and assessments are counted together, as they are recorded.
  package let number: Int
  /// The action.
  package let action: Int
  /// True where the board assessed it; false where the owner reported it.
  package let isAssessment: Bool
  /// How far it is.
  package let status: ActionStatus
  /// A number with its total; nil where none was given.
  package internal(set) var progress: Progress?
  /// The day it speaks of.
  package let asOf: Day
  /// Who says so.
  package internal(set) var by: Party
  /// The evidence, or the finding.
  package var text: Untrusted
  /// When it was noted.
  package let moment: Moment
  /// The position of the fact that noted it: that fact does not hold its number.
  package let position: Int

  /// Why it was withdrawn; nil while it stands. A withdrawn one says nothing of how far the action is.
  package var withdrawal: Withdrawal?

  /// Its id as people say it.
  package var id: ItemID { ItemID(.status, number) }
}

extension StatusNote: Comparable {
  /// By the day it speaks of; of one day, the one noted first.
  package static func < (one: StatusNote, other: StatusNote) -> Bool { (one.asOf, one.number) < (other.asOf, other.number) }
}

extension StatusNote: Withdrawable {
  package static var kind: ThingKind { .status }
  package static var shelf: WritableKeyPath<Session, Numbered<StatusNote>> { \.statuses }
  package var key: Ref.Key { .number(number) }
  package var needs: [Ref] {
    let seat = isAssessment ? by.person.map { [Ref(.member, $0)] } ?? [] : []
    return [Ref(.action, action)] + Ref.parties([by]) + seat
  }
  package var voices: Voices { Voices(level: withdrawal == nil ? nil : .private, [by]) }
  package var passages: [Passage?] { [Passage(text), .remark(withdrawal?.reason)] }

  package func replacing(_ change: Replacement) -> StatusNote {
    var moved = self
    moved.by = change(by)
    return moved
  }

  /// How far an action is, is public. The words and numbers of private people are left out, and those of what was withdrawn.
  package func shown(in view: AudienceView) -> StatusNote? {
    if withdrawal?.isStruck == true { return nil }
    var shown = self
    let words = withdrawal == nil ? view.words(text, by: by) : nil
    (shown.text, shown.progress) = (words ?? .hidden, words == nil ? nil : progress)
    shown.withdrawal = withdrawal.map { Withdrawal(reason: .hidden, isErased: $0.isErased) }
    return shown
  }
}
