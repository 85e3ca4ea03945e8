/// A matter put aside for later.
package struct ParkedMatter: Sendable, Equatable {
  /// Its number, from 1.
  package let number: Int
  /// Who raised it; nil when that was not said.
  package let by: Party?
  /// The issue that was open; nil when none was.
  package let issue: Code?
  /// The matter.
  package let text: Untrusted
  /// When it was put aside.
  package let moment: Moment
  /// What became of it; nil while it waits.
  package var outcome: Untrusted?
  /// When that was said; nil while it waits.
  package var resolved: Moment?

  /// Its id as people say it.
  package var id: ItemID { ItemID(.parked, number) }
}

extension ParkedMatter: Thing {
  /// The kind.
  package static var kind: ThingKind { .parked }
  /// Where they are kept.
  package static var shelf: WritableKeyPath<Session, Numbered<ParkedMatter>> { \.parked }
  /// Its key among its kind.
  package var key: Ref.Key { .number(number) }
  /// What it rests on.
  package var needs: [Ref] { Ref.parties([], by) + (issue.map { [Ref(.issue, $0)] } ?? []) }
  /// Whose words it holds.
  package var voices: Voices { Voices(by) }

  /// The matter, and what became of it.
  package var words: [Untrusted] { [text, outcome].compactMap(\.self) }
}
