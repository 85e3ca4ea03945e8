import RoundtableRecord
import RoundtableTestSupport

/// A session of random people and words, each name and each text a token found nowhere else, so that a search tells what leaked.
struct PlanRandomSession {
  /// The session.
  let session: Session
  /// The session as its plan was adopted last; nil when it was not.
  let adopted: Session?
  /// What must not appear for the board: texts, names, handles and codes, in lower case.
  private(set) var secrets: Set<String> = []
  /// What was taken away for good and must appear nowhere, in lower case.
  let gone: Set<String>

  /// The session of a seed. `confidence` is appended to every private text; without `oversees` it ends with the plan's first draft.
  init(seed: UInt64, confidence: String = "", oversees: Bool = true) {
    var maker = PlanRandomFacts(state: seed, oversees: oversees)
    session = maker.given(confidence).session
    adopted = maker.adopted
    gone = maker.gone
    secrets = maker.secrets.union(gone)
    for perspective in session.perspectives.all { keep(perspective) }
    for matter in session.parked.all where isPrivate(matter.by) { keep([matter.text, matter.outcome]) }
    for objection in session.objections.all where max(objection.level, session.floor(of: objection.by)) == .private {
      keep([objection.reason, objection.resolution])
    }
    for action in session.actions.all {
      for answer in action.answers where isPrivate(answer.by) { keep([answer.words]) }
    }
    for note in session.statuses.all where isPrivate(note.by) { keep([note.text]) }
    for question in session.questions.all {
      if isPrivate(question.by) { keep([question.text]) }
      for reply in question.replies where isPrivate(reply.by) { keep([reply.text]) }
    }
    for member in session.members.all where isPrivate(.person(member.person)) {
      keep([member.role, member.dismissed] + member.recusals.map(\.reason))
    }
    for person in session.people.all {
      secrets.insert(person.handle.text)
      if person.level != .named { keep([person.name, person.affiliation]) }
      if person.level > .group, let code = person.code { secrets.insert(code.text) }
    }
  }

  /// Keeps what the board may not see of a perspective, of its reflections, and of what was answered on both.
  private mutating func keep(_ perspective: Perspective) {
    let isHidden = !perspective.stands || session.level(of: perspective) == .private
    if isHidden {
      keep([perspective.text])
      secrets.formUnion(perspective.themes.map(\.text))
    }
    keep(perspective.checks.filter { isHidden || isPrivate($0.by) }.map(\.words))
    for reflection in session.reflections.all where reflection.of == perspective.number {
      let isHidden = isHidden || isPrivate(reflection.by)
      if isHidden { keep([reflection.text]) }
      keep(reflection.checks.filter { isHidden || isPrivate($0.by) }.map(\.words))
    }
  }

  private func isPrivate(_ party: Party?) -> Bool { party.map { session.floor(of: $0) == .private } ?? false }

  private mutating func keep(_ words: [Untrusted?]) {
    secrets.formUnion(words.compactMap { $0?.raw.lowercased() }.filter { !$0.isEmpty })
  }
}
