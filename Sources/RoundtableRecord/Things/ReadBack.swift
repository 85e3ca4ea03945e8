/// What someone said of how words are noted, or how they were heard.
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
  package internal(set) var by: Party?
  /// What is wrong; nil when they were confirmed.
  package let words: Untrusted?
  /// When it was given.
  package let moment: Moment
  /// Which words it was given for; nil until a perspective or reflection keeps it.
  var givenFor: AgreedWords?
  /// Whose words these were; nil until then.
  var speakers: AgreedWords?

  /// The same, given by another, of words whose speakers are the same people as before.
  func replacing(_ change: Replacement, speakers before: [Party]) -> Check {
    var check = self
    check.by = change(by)
    if speakers == AgreedWords(before) { check.speakers = AgreedWords(change(before)) }
    return check
  }
}

/// What was said of words when they were read back, as the words are now and as their speakers are now.
///
/// Only a speaker's own answer tells whether the words are right; what others answered stands beside it as theirs. A new speaker has said
/// nothing yet.
package struct ReadBack: Sendable {
  private let speakers: [Party]
  private let present: [Check]
  /// The speakers' confirmation of earlier words, where they were not asked about the present ones; nil otherwise.
  package let earlier: Check?

  init(_ checks: [Check], of words: AgreedWords, by speakers: [Party]) {
    let whose = AgreedWords(speakers)
    let theirs = checks.filter { $0.speakers == whose }
    let present = theirs.filter { $0.givenFor == words }
    func isOwn(_ check: Check) -> Bool { check.by.map { speakers.contains($0) } ?? true }
    let last = theirs.last(where: isOwn)
    self.speakers = speakers
    self.present = present
    earlier = last?.verdict == .confirmed && !present.contains(where: isOwn) ? last : nil
  }

  /// True when every speaker said last that the words are right.
  package var isConfirmed: Bool { !present.isEmpty && !speakers.isEmpty && speakers.allSatisfy { last(of: $0)?.verdict == .confirmed } }

  /// What a party said last; nil when that party said nothing. Who is not named with an answer is the speaker.
  package func last(of party: Party) -> Check? {
    let isSpeaker = speakers.contains(party)
    return present.last { $0.by == party || ($0.by == nil && isSpeaker) }
  }

  /// The answers that count, the last of each party: first the speakers', then those of others in the order in which they were given.
  package var answers: [Check] {
    let others = present.indices.filter { place in !isSpeakers(present[place]) && !present[(place + 1)...].contains { $0.by == present[place].by } }
    var own: [Check] = []
    for check in speakers.compactMap({ last(of: $0) }) where !own.contains(check) { own.append(check) }
    return own + others.map { present[$0] }
  }

  /// True for an answer that a speaker gave.
  package func isSpeakers(_ check: Check) -> Bool { check.by.map { speakers.contains($0) } ?? true }

  /// True for an answer that one of several speakers gave, while not all of them say the same.
  package func isPartial(_ check: Check) -> Bool { speakers.count > 1 && (check.by.map { speakers.contains($0) } ?? false) && !isConfirmed }
}

extension Perspective {
  /// What was said of the words when they were read back.
  package var readBack: ReadBack { ReadBack(checks, of: checkedWords, by: speakers) }

  /// What is read back: the words, and what was merged into them.
  private var checkedWords: AgreedWords { joined.isEmpty ? AgreedWords(text) : AgreedWords(text, joined) }

  /// Keeps what was said of the words as they are now.
  mutating func keep(_ check: Check) {
    var check = check
    (check.givenFor, check.speakers) = (checkedWords, AgreedWords(speakers))
    checks.append(check)
  }
}

extension Session {
  /// What was said of a reflection: of how the words of its perspective were heard, as both are now.
  package func readBack(of reflection: Reflection) -> ReadBack { readBack(of: reflection, as: perspectives[reflection.of]) }

  /// What was said of a reflection, if its perspective were this one.
  package func readBack(of reflection: Reflection, as perspective: Perspective?) -> ReadBack {
    ReadBack(reflection.checks, of: AgreedWords(reflection.text, perspective?.text), by: perspective?.speakers ?? [])
  }

  /// Notes what a speaker, or someone else, said of the words of a perspective, or of a reflection of them.
  mutating func check(_ item: ItemID, _ check: Check) {
    switch item.kind {
    case .perspective: update(Perspective.self, item.number) { $0.keep(check) }
    case .reflection:
      guard let perspective = reflections[item.number].flatMap({ perspectives[$0.of] }) else { return }
      var check = check
      check.speakers = AgreedWords(perspective.speakers)
      update(Reflection.self, item.number) { reflection in
        check.givenFor = AgreedWords(reflection.text, Untrusted?.some(perspective.text))
        reflection.checks.append(check)
      }
    case .action, .objection, .parked, .question, .status: return
    }
  }
}
