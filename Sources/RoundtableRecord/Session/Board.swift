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
  /// Why the person left the board; nil while a member.
  package var dismissed: Untrusted?
  /// The actions for which the person stands aside.
  package var recusals: [Recusal] = []
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
}

extension Session {
  /// What ties a person to a body that the oversight board must be external to, as the rest of a sentence; nil when nothing does.
  package func tie(of person: Person) -> Phrase? {
    if let group = person.group.flatMap({ groups[$0] }), group.kind != .community { return "sits for \(group.title) (\(group.kind))" }
    guard let affiliation = person.affiliation?.raw.lowercased() else { return nil }
    let organisations = groups.all.map { ($0.title, $0.code, $0.kind) } + bodies.all.map { ($0.title, $0.code, $0.kind) }
    for (title, code, kind) in organisations where kind != .community {
      let name = title.raw.lowercased()
      if affiliation.contains(name) || name.contains(affiliation) || affiliation == code.text { return "is affiliated with \(title) (\(kind))" }
    }
    return nil
  }
}
