/// One thing of a session: something that facts make, change and take away, and that undo brings back.
///
/// Each kind is one file, one case of `ThingKind` and one line of `ThingTable`. Undo, redo, what may be shown, labels, search and
/// completion follow from what the file says. `needs`, `voices`, `passages` and `shown` have no default: what a kind rests on, whose words it
/// holds and which, and what of it leaves the internal record, has to be said.
package protocol Thing: Sendable, Equatable {
  /// Where things of this kind are kept.
  associatedtype Place: Shelf where Place.Value == Self
  /// The kind.
  static var kind: ThingKind { get }
  /// The place in the session where they are kept. Only `Session.put` writes through it.
  static var shelf: WritableKeyPath<Session, Place> { get }
  /// The key among its kind.
  var key: Ref.Key { get }
  /// The things that must be there while it is.
  var needs: [Ref] { get }
  /// Whose words it holds; decides where it may be shown (`Session.mayShow`).
  var voices: Voices { get }
  /// The handles and codes by which it can be typed as a party; no two things have the same.
  var names: [Code] { get }
  /// Every word of a person that it holds; nil for those that were not noted. Search, and the look for names before anything leaves, read them.
  var passages: [Passage?] { get }
  /// Codes in it that someone made up and that are printed as they are: its own, or its themes.
  var coined: [Code] { get }
  /// How a thing is typed where any kind may be named: `p3`, `@amina`, `+trust`, `rule2`; nil for a kind that is not.
  static func typed(_ thing: Ref, in session: Session) -> String?
  /// Counts it in the session's index (`step` 1) or out (-1). Called while it is in its place.
  func count(by step: Int, in session: inout Session)
  /// The things whose counts depend on this one, when it changes so that they must be counted again.
  static func recounted(from old: Self?, to new: Self?, at ref: Ref, in session: Session) -> [Ref]
  /// The thing as it is in an audience's own session, under the audience's numbers and without what private people said of it; nil when it is not
  /// there. Asked for every audience but the internal one.
  func shown(in view: AudienceView) -> Self?
  /// The same, with another thing wherever it rested on one.
  func replacing(_ change: Replacement) -> Self
  /// What takes its place when undo or redo brings it back over `present`: a level is never loosened.
  func returning(over present: Self, in session: Session) -> Self
  /// How undo speaks of it, known or gone by now; nil where that goes without saying.
  static func label(of ref: Ref, was known: Self?, in session: Session) -> Phrase?
  /// How a refusal speaks of it as something that would be missing.
  static func shortLabel(of ref: Ref, in session: Session) -> Phrase
  /// How a refusal speaks of it as something that rests on another thing.
  func label(asUserOf need: Ref, in session: Session) -> Phrase
}

extension Thing {
  /// Its name in the session.
  package var ref: Ref { Ref(Self.kind, key) }

  /// None.
  package var names: [Code] { [] }

  /// Its own code; none for a thing that goes by a number.
  package var coined: [Code] { [ref.code].compactMap(\.self) }

  /// Its id as people say it, or its code.
  package static func typed(_ thing: Ref, in session: Session) -> String? { thing.item?.text ?? thing.code?.text }

  /// Nothing is counted.
  package func count(by step: Int, in session: inout Session) {}

  /// None.
  package static func recounted(from old: Self?, to new: Self?, at ref: Ref, in session: Session) -> [Ref] { [] }

  /// Itself: it rests on nothing that can be merged or renamed. A test proves that the others say otherwise.
  package func replacing(_ change: Replacement) -> Self { self }

  /// Itself, as it was.
  package func returning(over present: Self, in session: Session) -> Self { self }

  /// Its id as people say it, or its code.
  package static func label(of ref: Ref, was known: Self?, in session: Session) -> Phrase? { ref.plainLabel }

  /// The same as its label.
  package static func shortLabel(of ref: Ref, in session: Session) -> Phrase { label(of: ref, was: nil, in: session) ?? "something" }

  /// The same as its label.
  package func label(asUserOf need: Ref, in session: Session) -> Phrase { Self.label(of: ref, was: self, in: session) ?? "something" }
}

/// Whose words a thing holds.
package struct Voices: Sendable {
  /// How far they may travel by what was noted with them; nil where no level is noted, and only the choices of people count.
  package var level: Level?
  /// Who gave them.
  package var parties: [Party]
  /// A thing whose words these repeat or are about: they are shown where it is.
  package var about: Ref?
  /// The groups that people sat for when they gave them, where they sit for others since.
  package var seats: [Int: Code] = [:]

  /// Words of these parties.
  package init(level: Level? = nil, _ parties: [Party], about: Ref? = nil, sitting seats: [Int: Code] = [:]) {
    (self.level, self.parties, self.about, self.seats) = (level, parties, about, seats)
  }

  /// Words of a party; nil for one that was not noted.
  package init(_ party: Party?) { self.init(party.map { [$0] } ?? []) }

  /// Words of the table as a whole, or none.
  package static let table = Voices([])
}
