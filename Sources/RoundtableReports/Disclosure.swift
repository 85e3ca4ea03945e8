import RoundtableRecord

/// What of an audience's session is printed and counted, and how closely: the one place where levels are turned into labels and figures.
///
/// What is private is not in that session (`Session.seen`). Outside the internal record an `anon` perspective is counted in totals only, and a
/// withdrawn one is not printed. Language, section 3; documents, "Audiences".
///
/// A group of a protected kind with fewer people than the audience's threshold is protected: it shows no figure of its own, and what its people say
/// is a participant's. Institutions answer for themselves; their positions are always shown.
struct Disclosure {
  /// The audience's own session.
  let session: Session
  /// Who reads.
  let audience: Audience
  /// The groups whose figures and voices are not told apart from others'.
  let protected: Set<Code>
  /// The groups of which it is not told whether they were asked how far they agree, nor what they answered: the protected ones, and where
  /// that was a single one ever, the first other group of the community with it, so that none can be had by subtraction.
  let veiled: Set<Code>

  /// What this audience may be shown of a session, which may be its own already.
  init(session whole: Session, audience: Audience) {
    let session = whole.seen(by: audience)
    self.session = session
    self.audience = audience
    let states = audience.seesAll ? [] : Disclosure.smallGroups(of: session, for: audience)
    protected = states.last ?? []
    veiled = states.reduce(into: protected) { veiled, protected in
      guard protected.count == 1, let other = session.groups.all.first(where: { session.kinds[$0.kind].isProtected && !protected.contains($0.code) })
      else { return }
      veiled.insert(other.code)
    }
  }

  // MARK: Small groups

  /// True when no figure of the group may be shown, and nothing be attributed to it.
  func isProtected(_ group: Code) -> Bool { protected.contains(group) }

  /// True when a total may be shown although the figures of all groups stand beside it: no group's could be had by subtraction.
  var showsTotals: Bool { protected.isEmpty }

  /// How many people a community group must have for its figures to be shown. `set smallest-group`; documents, "Audiences".
  var smallest: Int { Disclosure.smallest(session.settings, for: audience) }

  /// The groups that were small by the time of each adoption, in order, and by now. A group for which no one came is not small: there is
  /// no one to protect, and its absence must be shown.
  ///
  /// One that was small when a version was adopted stays small: the difference between two versions would reveal who said what.
  /// The same goes for a version that was taken back, since it may have been published.
  private static func smallGroups(of session: Session, for audience: Audience) -> [Set<Code>] {
    let now = (sizes: session.index.came, threshold: smallest(session.settings, for: audience))
    let adopted = (session.adoptions.all + session.withdrawnAdoptions).sorted { $0.position < $1.position }
      .map { (sizes: $0.sizes, threshold: smallest($0.smallest, for: audience)) }
    let community = session.groups.all.filter { session.kinds[$0.kind].isProtected }
    var small: Set<Code> = []
    return (adopted + [now]).map { state in
      small.formUnion(community.map(\.code).filter { (1..<max(1, state.threshold)).contains(state.sizes[$0] ?? 0) })
      return small
    }
  }

  private static func smallest(_ settings: [String: String], for audience: Audience) -> Int {
    let usual: Int =
      switch audience {
      case .internal: 0
      case .board, .room: 5
      case .public: 10
      }
    return settings["smallest-group-" + (audience == .room ? .board : audience).rawValue].flatMap { Int($0) } ?? usual
  }

  /// True when any of the parties who said something together, at a level, is a protected group or a member of one.
  private func isProtected(_ parties: [Party], at level: Level) -> Bool {
    parties.contains { party in
      switch party {
      case .person(let number): level > .named && session.person(number)?.group.map { isProtected($0) } ?? false
      case .group(let code): isProtected(code)
      case .body, .unknown: false
      }
    }
  }

  // MARK: Perspectives

  /// True for words that only the internal record shows; nil outside that record, where there are none.
  func isPrivate(_ level: Level) -> Bool? { audience.seesAll ? level == .private : nil }

  /// True when words that someone noted in a role (a report, a question, a seat on the board) may be printed: that it was done is public, the words
  /// of a person who is private are not in the session.
  func prints(wordsOf party: Party) -> Bool { audience.seesAll || session.floor(of: party) < .private }

  /// How far a perspective may travel to this audience. Words of a protected group go as `anon` ones do, in everything: told apart from
  /// those, they would be the small group's.
  func level(of perspective: Perspective) -> Level {
    let level = session.level(of: perspective)
    return isProtected(perspective.speakers, at: level) ? max(level, .anon) : level
  }

  /// True when a perspective may be printed, and pointed at by its id. Of one whose words were taken away nothing is left to print.
  func shows(_ perspective: Perspective) -> Bool {
    perspective.erased == nil && (audience.seesAll || perspective.stands)
  }

  /// True when the perspective of this number may be pointed at.
  func shows(_ number: Int) -> Bool { session.perspective(number).map { shows($0) } ?? false }

  /// The groups that something said at a level may be counted for, in the order of its speakers; never a protected one.
  func groups(of speakers: [Party], at level: Level) -> [Code] {
    if audience.seesAll { return session.groups(of: speakers) }
    return level <= .group && !isProtected(speakers, at: level) ? session.groups(of: speakers).filter { !isProtected($0) } : []
  }

  // MARK: People

  /// True when the person's name may be printed.
  func names(_ person: Person) -> Bool { audience.seesAll || (person.level == .named && audience != .room) }

  /// True when the person may be told apart from others, by code; one of a protected group by name alone.
  func lists(_ person: Person) -> Bool { names(person) || (person.level <= .group && person.group.map { !isProtected($0) } ?? true) }

  /// Who said something at this level, as far as that may be printed; each once.
  func speakers(_ parties: [Party], at level: Level) -> [Speaker] {
    if !audience.seesAll && (level > .group || isProtected(parties, at: level)) { return [.participant] }
    return ActionPlan.once(parties.map { speaker($0, level: level) })
  }

  /// Who says something in the course of things (a reflection, a matter to park, a question), no closer than the own choice.
  func voice(of party: Party) -> Speaker { speakers([party], at: session.floor(of: party)).first ?? .participant }

  /// Whoever holds a public role, such as an owner: by name if that was chosen, else no further than the person's own choice. A group or
  /// body is named whatever its size, since a name is not a figure; for what it says there is `voice(of:)`.
  func holder(_ party: Party) -> Speaker {
    if case .group(let code) = party { return .group(label(ofGroup: code)) }
    return voice(of: party)
  }

  private func speaker(_ party: Party, level: Level) -> Speaker {
    switch party {
    case .group(let code): return .group(label(ofGroup: code))
    case .body(let code): return .body(Label(code: code, title: session.bodies[code]?.title ?? Untrusted(code.text)))
    case .unknown: return .unknown
    case .person(let number):
      guard let person = session.person(number) else { return .participant }
      if audience.seesAll || (level == .named && audience != .room) { return .person(profile(person)) }
      guard level <= .group, let group = person.group else { return .participant }
      return .member(label(ofGroup: group))
    }
  }

  /// A person as far as the audience may know one who is named to it. In a protected group no code: its number tells the group's size.
  private func profile(_ person: Person) -> Profile {
    let isSmall = person.group.map { isProtected($0) } ?? false
    return Profile(
      handle: audience.seesAll ? person.handle : nil, code: isSmall ? nil : person.code, name: person.name,
      affiliation: person.affiliation.flatMap { $0.raw.isEmpty ? nil : $0 },
      group: person.group.map { label(ofGroup: $0) })
  }

  /// A group's code and title.
  func label(ofGroup code: Code) -> Label { Label(code: code, title: session.groups[code]?.title ?? Untrusted(code.text)) }
}
