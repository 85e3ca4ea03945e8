// What was said, and what is to be done.

/// Something that somebody at the table said.
package struct Perspective: Sendable, Equatable {
  /// Its number, from 1.
  package let number: Int
  /// Who said it.
  package var speakers: [Party]
  /// The words.
  package var text: Untrusted
  /// How far they may travel by what was noted with them; the speakers' own choices may be stricter (`Session.level(of:)`).
  package var level: Level
  /// How they were taken down.
  package var mode: Mode
  /// What kind of perspective it is; nil when that was not said.
  package var kind: PerspectiveKind?
  /// The language spoken, BCP 47; nil when that was not said.
  package var language: String?
  /// The issues it belongs to.
  package var issues: [Code]
  /// Its themes.
  package var themes: [Code]
  /// The perspectives it answers.
  package var answers: [Int]
  /// When it was noted.
  package let moment: Moment
  /// Why it was withdrawn; nil while it stands.
  package var retracted: Untrusted?
  /// How often its words or its speakers were put right.
  package var corrections = 0

  /// Its id as people say it.
  package var id: ItemID { ItemID(.perspective, number) }
  /// False when it was withdrawn.
  package var stands: Bool { retracted == nil }
}

/// An action of the plan.
package struct Action: Sendable, Equatable {
  /// Its number, from 1.
  package let number: Int
  /// What will be done.
  package var title: Untrusted
  /// How we will know; nil until that is said.
  package var measure: Untrusted?
  /// Whose it is; nil until that is said.
  package var owner: Party?
  /// When it is due; nil until that is said.
  package var due: Due?
  /// When it was first due.
  package var originalDue: Due?
  /// The issues it takes up.
  package var issues: [Code]
  /// The perspectives it rests on.
  package var from: [Int]
  /// Its themes.
  package var themes: [Code]
  /// True when `draft` wrote it and nobody has completed it yet.
  package var drafted: Bool
  /// When it was proposed.
  package let moment: Moment
  /// Why it was dropped; nil while it stands.
  package var dropped: Untrusted?

  /// Its id as people say it.
  package var id: ItemID { ItemID(.action, number) }
  /// False when it was dropped.
  package var stands: Bool { dropped == nil }
}
