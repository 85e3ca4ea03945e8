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
  /// What the speaker of the perspective answered; nil until then.
  package var check: Check?

  /// Its id as people say it.
  package var id: ItemID { ItemID(.reflection, number) }
}

/// What a speaker said of how words are noted, or how they were heard.
package struct Check: Sendable, Equatable {
  /// The two answers.
  package enum Verdict: String, Sendable {
    /// They are right.
    case confirmed
    /// They are not.
    case disputed
  }

  /// The answer.
  package let verdict: Verdict
  /// Who gave it; nil for the speaker of the perspective.
  package let by: Party?
  /// What is wrong; nil when they were confirmed.
  package let words: Untrusted?

  /// The answer alone.
  var withoutWords: Check { Check(verdict: verdict, by: by, words: words.map { _ in .hidden }) }
}

extension Reflection: Thing {
  package static var kind: ThingKind { .reflection }
  package static var shelf: WritableKeyPath<Session, Numbered<Reflection>> { \.reflections }
  package var key: Ref.Key { .number(number) }
  package var needs: [Ref] { [Ref(.perspective, of)] + Ref.parties([by], check?.by) }
  package var voices: Voices { Voices([by], about: Ref(.perspective, of)) }
  package var passages: [Passage?] { [.remark(text), .remark(check?.words)] }

  /// A perspective counts as one that no one said back while it has no reflection.
  package func count(by step: Int, in session: inout Session) {
    guard session.perspectives[of]?.stands == true else { return }
    session.index.unreflected.set(of, !session.index.users.has(.reflection, of: Ref(.perspective, of)))
  }

  /// Without what a private person answered; nil where the words themselves are private.
  package func shownInRoom(_ session: Session) -> Reflection? {
    guard session.mayShow(voices, on: .room) else { return nil }
    var shown = self
    if session.isPrivate(check?.by) { shown.check = check?.withoutWords }
    return shown
  }
}
