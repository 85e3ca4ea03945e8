// The oversight board, and what follows adoption.

/// A step on the way to an action.
package struct Milestone: Sendable, Equatable {
  /// When it is due.
  package let due: Due
  /// What is to be there by then.
  package let text: Untrusted
}

/// What the owner said to an action.
package struct Acceptance: Sendable, Equatable {
  /// The two answers.
  package enum Verdict: String, Sendable {
    /// It was accepted.
    case accepted
    /// It was declined.
    case declined
  }

  /// The answer.
  package let verdict: Verdict
  /// Who gave it.
  package let by: Party
  /// What was noted of it; for a declined one the reason.
  package let words: Untrusted?
  /// When it was given.
  package let moment: Moment
}

/// An action was given to another owner.
package struct Handover: Sendable, Equatable {
  /// Whose it was; nil when it had no owner.
  package let from: Party?
  /// Whose it is since.
  package let to: Party
  /// How many answers owners had given by then.
  package let answers: Int
  /// When it was given.
  package let moment: Moment
}

/// A move of an action to another quarter.
package struct Move: Sendable, Equatable {
  /// When it was due before; nil when that was not said.
  package let from: Due?
  /// When it is due since.
  package let to: Due
  /// The reason.
  package let reason: Untrusted
  /// When it was moved.
  package let moment: Moment
}

/// How far an action is, by its owner or by the board.
package struct StatusNote: Sendable, Equatable {
  /// How far it is.
  package let status: ActionStatus
  /// The day it speaks of.
  package let asOf: Day
  /// Who says so.
  package let by: Party
  /// The evidence, or the finding.
  package let text: Untrusted
  /// When it was noted.
  package let moment: Moment
}

extension [StatusNote] {
  /// By the day that they speak of, those of one day as they were noted.
  package var byDay: [StatusNote] {
    enumerated().sorted { ($0.element.asOf, $0.offset) < ($1.element.asOf, $1.offset) }.map(\.element)
  }

  /// The note that speaks of the latest day, of several the one noted last: a note of an earlier day that came in late changes nothing.
  package var present: StatusNote? { byDay.last }
}

/// A version of the plan that the table adopted.
package struct Adoption: Sendable, Equatable {
  /// The version, from 1.
  package let version: Int
  /// The position of the fact that adopted it.
  package let position: Int
  /// What was noted of it.
  package let note: Untrusted?
  /// The head of the record that was adopted: position, colon, hash.
  package let head: String
  /// For each audience its name, a colon, and the SHA-256 of the canonical plan.
  package let digests: [String]
  /// When it was adopted.
  package let moment: Moment
  /// How many people had come for each group by then; groups for which nobody had come are left out.
  package var sizes: [Code: Int] = [:]
  /// What `set smallest-group` said by then, as settings spell it; empty where nothing was set.
  package var smallest: [String: String] = [:]

  /// The SHA-256, in hexadecimal, of the canonical plan for an audience; nil when none was taken for it.
  package func digest(for audience: String) -> String? {
    digests.first { $0.hasPrefix(audience + ":") }.map { String($0.dropFirst(audience.utf8.count + 1)) }
  }
}

/// A member of the oversight board.
package struct Member: Sendable, Equatable {
  /// The person's number.
  package let person: Int
  /// The role on the board.
  package let role: Untrusted
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
  package func isOver(on day: Day) -> Bool { to.map { $0.end < day } ?? false }
}

/// A board member stands aside for one action.
package struct Recusal: Sendable, Equatable {
  /// The action.
  package let action: Int
  /// The reason; nil when it was not said.
  package let reason: Untrusted?
}

/// A question of the oversight board.
package struct BoardQuestion: Sendable, Equatable {
  /// Its number, from 1.
  package let number: Int
  /// The action it is about; nil for the plan as a whole.
  package let action: Int?
  /// Who asks.
  package let by: Party
  /// The question.
  package let text: Untrusted
  /// When it was asked.
  package let moment: Moment
  /// What was replied, in order; empty while it is open.
  package var replies: [Reply] = []

  /// Its id as people say it.
  package var id: ItemID { ItemID(.question, number) }
}

/// An answer to a question of the board.
package struct Reply: Sendable, Equatable {
  /// Who answers.
  package let by: Party
  /// The answer.
  package let text: Untrusted
  /// When it was given.
  package let moment: Moment
}

extension Session {
  /// The last version that was adopted; nil before the first. An adoption that was undone is none.
  package var adopted: Adoption? { adoptions.all.last }

  /// The adoptions that were undone, in order: the table took them back, and documents say so.
  package var withdrawnAdoptions: [Adoption] {
    units.filter(\.undone).flatMap(\.before).compactMap { change in
      if case .adoption(_, let adoption?) = change { adoption } else { nil }
    }
  }
}
