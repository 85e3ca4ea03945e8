package import RoundtableRecord

// What happened to words after they were said: said again in another's words, read back, confirmed or disputed.

extension ActionPlan {
  /// What was answered when words were read back or said back.
  package struct Verdict: Sendable {
    /// The answer.
    package let verdict: Check.Verdict
    /// Who gave it, where that was someone else; nil for the speaker of the perspective.
    package let by: Speaker?
    /// What is wrong; nil when they were confirmed.
    package let words: Untrusted?
    /// True when only the internal record shows it; nil outside that record.
    package let isPrivate: Bool?

    /// True when the words were found right.
    package var isConfirmed: Bool { verdict == .confirmed }
  }

  /// What someone heard another person say. It stands beside the perspective, and beside what the speaker answered.
  package struct SaidBack: Sendable {
    /// Its number.
    package let number: Int
    /// The words.
    package let text: Untrusted
    /// Who says it back, as far as that person's own choice goes.
    package let by: Speaker
    /// What the speaker of the perspective answered; nil until then.
    package let check: Verdict?
    /// True when only the internal record shows it; nil outside that record.
    package let isPrivate: Bool?

    /// Its id as people say it.
    package var id: ItemID { ItemID(.reflection, number) }
  }
}

extension Disclosure {
  /// The answer about the words of a perspective, or about a reflection of them; nil while there is none.
  ///
  /// A speaker who answers is not named again: a name beside words that were printed without one would reveal who said them.
  func verdict(_ check: Check?, on perspective: Perspective) -> ActionPlan.Verdict? {
    guard let check else { return nil }
    let level = max(self.level(of: perspective), check.by.map { session.floor(of: $0) } ?? .named)
    let itself = perspective.speakers.count == 1 || !audience.seesAll
    let other = check.by.flatMap { itself && perspective.speakers.contains($0) ? nil : $0 }
    return ActionPlan.Verdict(
      verdict: check.verdict, by: other.flatMap { speakers([$0], at: level).first }, words: check.words, isPrivate: isPrivate(level))
  }

  /// The reflections of a perspective, by number.
  func reflections(of perspective: Perspective) -> [ActionPlan.SaidBack] {
    let level = session.level(of: perspective)
    return session.reflections(of: perspective.number).map { reflection in
      ActionPlan.SaidBack(
        number: reflection.number, text: reflection.text, by: voice(of: reflection.by), check: verdict(reflection.check, on: perspective),
        isPrivate: isPrivate(max(level, session.floor(of: reflection.by))))
    }
  }
}
