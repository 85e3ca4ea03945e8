import RoundtableLanguage
import RoundtableRecord

// What is offered in the lines of agreement and oversight.

extension Completer {
  /// The groups that are not in the line yet, `@students=`; behind the `=` what a group may answer.
  func gauges(_ place: Sought) -> [Candidate] {
    let asked = Set(place.words.compactMap { $0.hasPrefix("@") ? $0.dropFirst().split(separator: "=").first.map(String.init) : nil })
    if let sign = place.piece.firstIndex(of: "="), place.piece.hasPrefix("@") {
      let group = place.piece[...sign]
      return [
        Candidate(word: group + "4", about: "one hand at 4; 5,4,4 three hands; 4x6 six hands at 4"), Candidate(word: group + "aside", about: "it stood aside"),
        Candidate(word: group + "declined", about: "it declined to say"),
      ]
    }
    // Those who are there first: only they can show hands.
    let groups = session.groups.all.filter { !asked.contains($0.code.text) }
    let here = groups.filter { (session.index.present[$0.code] ?? 0) > 0 }
    return (here + groups.filter { (session.index.present[$0.code] ?? 0) == 0 }).map { group in
      Candidate(word: "@\(group.code.text)=", about: shown("\(group.title), \(session.index.present[group.code] ?? 0) at the table"))
    }
  }

  /// The settings, or the words behind one.
  func settings(_ place: Sought) -> [Candidate] {
    guard let key = place.words.first else { return SettingTable.keys.map { Candidate(word: $0.key, about: $0.summary) } }
    return place.words.count == 1 ? SettingTable.values(of: key).map { Candidate(word: $0, about: "") } : []
  }

  /// The versions that were adopted, the newest first.
  func versions() -> [Candidate] {
    session.adoptions.all.reversed().map { Candidate(word: "v\($0.version)", about: "adopted \(Day(of: $0.moment).iso)") }
  }

  /// Who may stand behind `by`: who owns the action of the line, with the people of the group that owns it; the members of the board; or
  /// anybody.
  func speakers(_ word: String, _ place: Sought) -> [Candidate] {
    if word == "board-member" || place.verb == "ask" { return members() }
    guard word == "owner" else { return people(unknown: false) }
    let action = place.words.lazy.compactMap { ItemID($0) }.first { $0.kind == .action }.flatMap { session.action($0.number) }
    switch action?.owner {
    case .group(let code): return organisation(code) + persons { $0.group == code && $0.left == nil }
    case .body(let code): return organisation(code)
    case .person(let number): return persons { $0.number == number }
    case .unknown, nil: return []
    }
  }

  /// The members of the oversight board.
  func members() -> [Candidate] {
    let members = Set(session.sittingMembers.map(\.person))
    return persons { members.contains($0.number) }
  }

  /// Those who could be appointed: external to what the board oversees, and not on it yet; who has chosen `named` first.
  func external() -> [Candidate] {
    let members = Set(session.sittingMembers.map(\.person))
    let independence = Independence(session)
    func isFree(_ person: Person) -> Bool { person.group != nil && !members.contains(person.number) && independence.tie(of: person) == nil }
    return persons { $0.level == .named && isFree($0) } + persons { $0.level == .group && isFree($0) }
  }

  private func organisation(_ code: Code) -> [Candidate] {
    let title = session.groups[code]?.title ?? session.bodies[code]?.title
    return [Candidate(word: "@\(code.text)", about: shown(title.map { "\($0)" } ?? ""))]
  }
}
