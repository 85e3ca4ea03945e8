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

    /// True for an answer of a speaker; only those tell whether the words are right.
    package let isOwn: Bool
    /// True when it is the answer of one of several speakers, and not all of them say the same.
    package let isPartial: Bool

    /// True when the words were found right.
    package var isConfirmed: Bool { verdict == .confirmed }
  }

  /// What was said of words when they were read back or said back, as far as it may be shown.
  package struct Reading: Sendable {
    /// The answers to the present words: the speakers' first, then those of others.
    package let answers: [Verdict]
    /// True when every speaker confirmed the present words.
    package let isConfirmed: Bool
    /// The day on which the speakers confirmed earlier words, where they were not asked about the present ones; nil otherwise.
    package let confirmedEarlier: Day?

    /// True when there is nothing to show.
    package var isEmpty: Bool { answers.isEmpty && confirmedEarlier == nil }
    /// The first answer; nil when the present words were not read back.
    package var first: Verdict? { answers.first }
    /// True when a speaker disputes the present words.
    package var isDisputed: Bool { answers.contains { $0.isOwn && !$0.isConfirmed } }
  }

  /// What someone heard another person say. It stands beside the perspective, and beside what the speaker answered.
  package struct SaidBack: Sendable {
    /// Its number.
    package let number: Int
    /// The words.
    package let text: Untrusted
    /// Who says it back, as far as that person's own choice goes.
    package let by: Speaker
    /// What was answered to it.
    package let reading: Reading
    /// True when only the internal record shows it; nil outside that record.
    package let isPrivate: Bool?

    /// Its id as people say it.
    package var id: ItemID { ItemID(.reflection, number) }
  }
}

extension Disclosure {
  /// What was said of the words of a perspective that may be shown, or of a reflection of them.
  func reading(_ read: ReadBack, on perspective: Perspective) -> ActionPlan.Reading {
    ActionPlan.Reading(
      answers: read.answers.map { verdict($0, read, on: perspective) }, isConfirmed: read.isConfirmed,
      confirmedEarlier: read.earlier.map { session.day(of: $0.moment) })
  }

  /// One answer.
  ///
  /// A speaker who answers is not named again: a name beside words that were printed without one would reveal who said them.
  private func verdict(_ check: Check, _ read: ReadBack, on perspective: Perspective) -> ActionPlan.Verdict {
    let level = max(self.level(of: perspective), check.by.map { session.floor(of: $0) } ?? .named)
    let itself = perspective.speakers.count == 1 || !audience.seesAll
    let other = check.by.flatMap { itself && perspective.speakers.contains($0) ? nil : $0 }
    return ActionPlan.Verdict(
      verdict: check.verdict, by: other.flatMap { speakers([$0], at: level).first }, words: check.words, isPrivate: isPrivate(level),
      isOwn: read.isSpeakers(check), isPartial: read.isPartial(check))
  }

  /// The reflections of a perspective, by number.
  func reflections(of perspective: Perspective) -> [ActionPlan.SaidBack] {
    let level = session.level(of: perspective)
    return session.reflections(of: perspective.number).map { reflection in
      ActionPlan.SaidBack(
        number: reflection.number, text: reflection.text, by: voice(of: reflection.by, sitting: reflection.seat),
        reading: reading(session.readBack(of: reflection), on: perspective),
        isPrivate: isPrivate(max(level, session.floor(of: reflection.by))))
    }
  }
}
