/// What someone heard another say, in their own words.
package struct Reflection: Sendable, Equatable {
  /// Its number, from 1.
  package let number: Int
  /// The perspective it reflects.
  package let of: Int
  /// Who says it back.
  package let by: Party
  /// The words.
  package let text: Untrusted
  /// When it was noted.
  package let moment: Moment
  /// Everything that was said of it when it was read back, in order; `Session.readBack` tells what of it counts.
  package var checks: [Check] = []

  /// Its id as people say it.
  package var id: ItemID { ItemID(.reflection, number) }
}

extension Reflection: Thing {
  package static var kind: ThingKind { .reflection }
  package static var shelf: WritableKeyPath<Session, Numbered<Reflection>> { \.reflections }
  package var key: Ref.Key { .number(number) }
  package var needs: [Ref] { [Ref(.perspective, of)] + Ref.parties([by] + checks.compactMap(\.by)) }
  package var voices: Voices { Voices([by], about: Ref(.perspective, of)) }
  package var words: [Untrusted] { [text] + checks.compactMap(\.words) }

  /// A perspective counts as one that no one said back while it has no reflection.
  package func count(by step: Int, in session: inout Session) {
    guard session.perspectives[of]?.stands == true else { return }
    session.index.unreflected.set(of, !session.index.users.has(.reflection, of: Ref(.perspective, of)))
  }

  /// Without what a private person answered; nil where the words themselves are private.
  package func shownInRoom(_ session: Session) -> Reflection? {
    guard session.mayShow(voices, on: .room) else { return nil }
    var shown = self
    shown.checks = checks.map { session.isPrivate($0.by) ? $0.withoutWords : $0 }
    return shown
  }
}
