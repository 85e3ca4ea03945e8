import RoundtableRecord

/// What is true at each of the versions, to judge by and never to infer from: who came, what each chose, who said what. A person counts once,
/// however often the same name was entered.
struct TrueRecord {
  /// Someone at one of the versions.
  private struct Human {
    /// The name by now, whatever it was then.
    let name: String
    let spelled: String
    let group: String?
    let level: Level
    let youth: Bool
  }

  /// The record at each version.
  let sessions: [Session]
  /// Words that may stand in no document of a version.
  let secrets: [Set<String>]

  private let people: [[Human]]
  private let protected: Set<String>
  private let said: [String: Perspective]
  private let answers: [String: (group: String?, isNamed: Bool)]

  init(_ sessions: [Session], secrets: [Set<String>]) {
    (self.sessions, self.secrets) = (sessions, secrets)
    let last = sessions[sessions.count - 1]
    people = sessions.map { session in
      session.people.all.map {
        Human(name: (last.person($0.number) ?? $0).name.raw, spelled: $0.name.raw, group: $0.group?.text, level: $0.level, youth: $0.youth)
      }
    }
    protected = Set(last.groups.all.filter { last.kinds[$0.kind].isProtected }.map(\.code.text))
    said = Dictionary(sessions.flatMap(\.perspectives.all).map { ($0.text.raw, $0) }) { _, last in last }
    let noted: [(by: Party, words: Untrusted?)] =
      last.actions.all.flatMap { $0.answers.map { ($0.by, $0.words) } } + last.statuses.all.filter { !$0.isAssessment }.map { ($0.by, $0.text) }
    answers = Dictionary(
      noted.compactMap { by, words in
        let person = by.person.flatMap { last.person($0) }
        let group: Code? = if case .group(let code) = by { code } else { person?.group }
        return words.map { ($0.raw, (group?.text, person?.level == .named)) }
      }
    ) { _, last in last }
  }

  /// Who answered or reported something, as an owner or for one: the group, and whether it is someone who chose to be named.
  func answer(_ words: String) -> (group: String?, isNamed: Bool)? { answers[words] }

  /// The named young people who sit for these groups.
  func namedYoung(at version: Int, in groups: (String) -> Bool) -> Set<String> {
    Set(people[version].filter { $0.youth && $0.level == .named && ($0.group.map(groups) ?? true) }.map(\.spelled))
  }

  /// True for a group whose people are not singled out.
  func isProtected(_ group: String) -> Bool { protected.contains(group) }

  /// The people who chose exactly `group` at one of these versions: those of some groups, and young people who sit for no group that is
  /// protected.
  func crowd(of groups: Set<String>, others: Bool = false, at versions: [Int]) -> Set<String> {
    Set(
      versions.flatMap { version in
        people[version].filter { human in
          guard human.level == .group else { return false }
          if let group = human.group, groups.contains(group) { return true }
          return others && human.youth && !(human.group.map { protected.contains($0) } ?? false)
        }.map(\.name)
      })
  }

  /// Everyone who had come by a version.
  func everyone(at version: Int) -> Set<String> { Set(people[version].map(\.name)) }

  /// How many people of a group had come by a version.
  func came(_ group: String, at version: Int) -> Int { Set(people[version].filter { $0.group == group }.map(\.name)).count }

  /// Those who chose to be named at a version.
  func named(at version: Int) -> Set<String> { Set(people[version].filter { $0.level == .named }.map(\.spelled)) }

  /// The perspective with these words.
  func perspective(_ words: String) -> Perspective? { said[words] }

  /// Who really said something, by name; other parties by what they are.
  func speakers(of words: String) -> [String] {
    (said[words]?.speakers ?? []).map { party in
      if case .person(let number) = party { sessions.last?.person(number)?.name.raw ?? "?" } else { "\(party)" }
    }
  }

  /// A young person who sits for a body, if one of these words is by such a person.
  func youngOfBody(_ words: String) -> String? {
    // Of words said together, the label may be another speaker's.
    guard let speakers = said[words]?.speakers, speakers.count == 1 else { return nil }
    return speakers.compactMap { party -> String? in
      guard case .person(let number) = party, let person = sessions.last?.person(number), person.youth, person.level == .group else { return nil }
      return person.group.flatMap { protected.contains($0.text) ? nil : $0.text }
    }.first
  }
}
