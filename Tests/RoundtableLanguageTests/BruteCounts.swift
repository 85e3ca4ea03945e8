@testable import RoundtableRecord

/// What the index of a session should count, found by looking at everything once.
struct BruteCounts {
  /// What the session's own index counts otherwise; empty when it is right.
  let differences: [String]

  /// Counts a session from scratch.
  init(_ session: Session, levels: Bool = true) {
    var index = Index()
    for group in session.groups.codes { index.names[group] = .group(group) }
    for body in session.bodies.codes { index.names[body] = .body(body) }
    for person in session.people.all { BruteCounts.count(person, into: &index) }
    for perspective in session.perspectives.all { BruteCounts.count(perspective, session, into: &index) }
    for action in session.actions.all { BruteCounts.count(action, into: &index) }
    for type in ThingTable.all { BruteCounts.count(usersAmong: type, session, into: &index) }
    for pass in session.passes.all { BruteCounts.count(pass, session, into: &index) }
    differences = Counts(session.index, levels: levels).differences(from: Counts(index, levels: levels))
  }

  private static func count<T: Thing>(usersAmong type: T.Type, _ session: Session, into index: inout Index) {
    for thing in session[keyPath: T.shelf].all { index.users.insert(thing.ref, on: thing.needs) }
  }

  private static func count(_ person: Person, into index: inout Index) {
    index.names[person.handle] = .person(person.number)
    guard let group = person.group, let seat = person.seat else { return }
    index.names[Code(unchecked: "\(group.text)\(seat)")] = .person(person.number)
    index.came[group, default: 0] += 1
    if person.left == nil { index.present[group, default: 0] += 1 }
  }

  private static func count(_ perspective: Perspective, _ session: Session, into index: inout Index) {
    if perspective.struck != nil || perspective.merged != nil { return }
    let number = perspective.number
    for case .person(let speaker) in perspective.speakers { index.spoken[speaker, default: SortedNumbers()].insert(number) }
    for theme in perspective.themes { index.themes[theme, default: 0] += 1 }
    guard perspective.retracted == nil, perspective.erased == nil else { return }
    let level = strictest(perspective, session)
    let groups = Set(perspective.speakers.compactMap { group(of: $0, session, perspective.seats) })
    index.all[level] += 1
    for group in groups { index.byGroup[group, default: Tally()][level] += 1 }
    for issue in perspective.issues {
      index.byIssue[issue, default: Tally()][level] += 1
      for group in groups { index.cells[.init(issue: issue, group: group), default: Tally()][level] += 1 }
    }
    if perspective.issues.isEmpty { index.withoutIssue.insert(number) }
    if perspective.speakers.contains(.unknown) { index.unknownSpeakers.insert(number) }
    let isConfirmed = perspective.readBack.isConfirmed
    if isConfirmed { index.confirmed.insert(number) }
    if perspective.mode == .verbatim, !isConfirmed { index.unconfirmed.insert(number) }
    if !session.reflections.all.contains(where: { $0.of == number }) { index.unreflected.insert(number) }
    for group in groups { index.words[group, default: 0] += perspective.text.wordCount }
  }

  private static func count(_ pass: Pass, _ session: Session, into index: inout Index) {
    guard let group = pass.seat ?? group(of: pass.party, session) else { return }
    index.passesByGroup[group, default: 0] += 1
  }

  private static func count(_ action: Action, into index: inout Index) {
    for theme in action.themes { index.themes[theme, default: 0] += 1 }
    guard action.dropped == nil else { return }
    if action.from.isEmpty { index.restingOnNothing.insert(action.number) }
    if action.owner == nil || action.due == nil || action.measure == nil { index.unfinished.insert(action.number) }
  }

  private static func strictest(_ perspective: Perspective, _ session: Session) -> Level {
    perspective.speakers.reduce(perspective.level) { level, speaker in
      switch speaker {
      case .person(let number): max(level, session.person(number)?.level ?? .private)
      case .unknown: max(level, .anon)
      case .group, .body: level
      }
    }
  }

  private static func group(of speaker: Party, _ session: Session, _ seats: [Int: Code] = [:]) -> Code? {
    switch speaker {
    case .person(let number): seats[number] ?? session.person(number)?.group
    case .group(let code): code
    case .body, .unknown: nil
    }
  }
}
