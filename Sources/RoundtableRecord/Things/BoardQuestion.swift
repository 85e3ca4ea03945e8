/// A question of the oversight board.
package struct BoardQuestion: Sendable, Equatable {
  /// Its number, from 1.
  package let number: Int
  /// The action it is about; nil for the plan as a whole.
  package let action: Int?
  /// Who asks.
  package internal(set) var by: Party
  /// Who is asked; nil when it is put to the table as a whole.
  package internal(set) var to: Party?
  /// The day by which the board wants an answer; nil when it named none.
  package var due: Day?
  /// The question.
  package var text: Untrusted
  /// When it was asked.
  package let moment: Moment
  /// What was replied, in order; empty while it is open.
  package var replies: [Reply] = []

  /// Why it was withdrawn; nil while it stands. A withdrawn one is no longer open.
  package var withdrawal: Withdrawal?

  /// True while no one has replied and it was not withdrawn.
  package var isOpen: Bool { replies.isEmpty && withdrawal == nil }

  /// True while it is open on a day after the one by which an answer was wanted.
  package func isOverdue(on day: Day) -> Bool { isOpen && due.map { $0 < day } == true }

  /// Its id as people say it.
  package var id: ItemID { ItemID(.question, number) }
}

/// An answer to a question of the board.
package struct Reply: Sendable, Equatable {
  /// Who answers.
  package internal(set) var by: Party
  /// The answer.
  package var text: Untrusted
  /// When it was given.
  package let moment: Moment
  /// Where it stands in the record: only that orders what happened.
  package var position = 0
}

extension BoardQuestion: Withdrawable {
  package static var kind: ThingKind { .question }
  package static var shelf: WritableKeyPath<Session, Numbered<BoardQuestion>> { \.questions }
  package var key: Ref.Key { .number(number) }
  package var needs: [Ref] {
    let seat = by.person.map { [Ref(.member, $0)] } ?? []
    return (action.map { [Ref(.action, $0)] } ?? []) + Ref.parties([by] + replies.map(\.by), to) + seat
  }
  package var voices: Voices { Voices(level: withdrawal == nil ? nil : .private, [by] + (to.map { [$0] } ?? []) + replies.map(\.by)) }
  package var passages: [Passage?] { [Passage(text)] + replies.map { Passage.remark($0.text) } + [.remark(withdrawal?.reason)] }

  package func replacing(_ change: Replacement) -> BoardQuestion {
    var moved = self
    (moved.by, moved.to) = (change(by), change(to))
    for place in moved.replies.indices { moved.replies[place].by = change(replies[place].by) }
    return moved
  }

  /// That a question was asked is public; what private people asked or replied is left out.
  package func shown(in view: AudienceView) -> BoardQuestion? {
    if withdrawal?.isStruck == true { return nil }
    var shown = self
    shown.text = view.words(text, by: by) ?? .hidden
    for place in shown.replies.indices { shown.replies[place].text = view.words(replies[place].text, by: replies[place].by) ?? .hidden }
    return shown
  }
}
