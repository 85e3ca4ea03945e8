/// What someone heard another say, in their own words.
package struct Reflection: Sendable, Equatable {
  /// Its number, from 1.
  package internal(set) var number: Int
  /// The perspective it reflects.
  package internal(set) var of: Int
  /// Who says it back.
  package internal(set) var by: Party
  /// The words.
  package let text: Untrusted
  /// When it was noted.
  package let moment: Moment
  /// Everything that was said of it when it was read back, in order; `Session.readBack` tells what of it counts.
  package var checks: [Check] = []

  /// The group that whoever says it back sat for then; nil where it is the present one.
  package internal(set) var seat: Code?

  /// Why it was withdrawn; nil while it stands.
  package var withdrawal: Withdrawal?

  /// Its id as people say it.
  package var id: ItemID { ItemID(.reflection, number) }
}

extension Reflection: Withdrawable {
  package static var kind: ThingKind { .reflection }
  package static var shelf: WritableKeyPath<Session, Numbered<Reflection>> { \.reflections }
  package var key: Ref.Key { .number(number) }
  package var needs: [Ref] { [Ref(.perspective, of)] + Ref.parties([by] + checks.compactMap(\.by)) + Ref.all(.group, seat) }
  package var voices: Voices { Voices(level: withdrawal == nil ? nil : .private, [by], about: Ref(.perspective, of)) }
  package var passages: [Passage?] { [.remark(text)] + checks.map { .remark($0.words) } + [.remark(withdrawal?.reason)] }

  /// A perspective counts as one that no one said back while it has no reflection.
  package func count(by step: Int, in session: inout Session) {
    guard session.perspectives[of]?.stands == true else { return }
    session.index.unreflected.set(of, !session.index.users.has(.reflection, of: Ref(.perspective, of)))
  }

  package func replacing(_ change: Replacement) -> Reflection {
    var moved = self
    (moved.of, moved.by, moved.seat) = (change.number(.perspective, of), change(by), change.code(.group, seat))
    for place in moved.checks.indices { moved.checks[place].by = change(checks[place].by) }
    return moved
  }

  /// Without what a private person answered.
  package func shown(in view: AudienceView) -> Reflection? {
    guard let number = view.number(.reflection, number), let perspective = view.number(.perspective, of) else { return nil }
    var shown = self
    (shown.number, shown.of) = (number, perspective)
    shown.by = view.voice(by)
    if let said = view.whole.perspectives[of] { shown.checks = view.shown(checks, of: said.speakers, at: view.whole.level(of: said)) }
    return shown
  }
}
