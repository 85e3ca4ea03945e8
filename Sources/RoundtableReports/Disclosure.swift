internal import RoundtableRecord

/// What of the record may be shown to an audience: the one place where levels are turned into what is printed and counted.
///
/// Outside the internal record a `private` perspective is neither printed nor counted anywhere, an `anon` one is counted in totals
/// only, and a withdrawn one is not printed. Language, section 3; documents, "Audiences".
///
/// The protection of small community groups belongs here too, as one more question asked of a group before its figures are shown.
struct Disclosure {
  /// The record.
  let session: Session
  /// Who reads.
  let audience: Audience

  // MARK: Perspectives

  /// True when a perspective at this level may be spoken of at all, as far as its level goes.
  func admits(_ level: Level) -> Bool { audience.seesAll || level < .private }

  /// True when a perspective may be printed, and pointed at by its id. Of one whose words were taken away nothing is left to print.
  func shows(_ perspective: Perspective) -> Bool {
    perspective.erased == nil && (audience.seesAll || (perspective.stands && session.level(of: perspective) < .private))
  }

  /// True when the perspective of this number may be pointed at.
  func shows(_ number: Int) -> Bool { session.perspective(number).map { shows($0) } ?? false }

  /// How many of a tally count in a cell of a group.
  func inGroup(_ tally: Tally?) -> Int { tally.map { audience.seesAll ? $0.total : $0.upTo(.group) } ?? 0 }

  /// How many of a tally count in a total.
  func inTotal(_ tally: Tally?) -> Int { tally.map { audience.seesAll ? $0.total : $0.upTo(.anon) } ?? 0 }

  /// The groups that a perspective at this level may be counted for, in the order of its speakers.
  func groups(of speakers: [Party], at level: Level) -> [Code] {
    audience.seesAll || level <= .group ? session.groups(of: speakers) : []
  }

  // MARK: People

  /// True when the person's name may be printed.
  func names(_ person: Person) -> Bool { audience.seesAll || person.level == .named }

  /// True when the person may be told apart from others, by code.
  func lists(_ person: Person) -> Bool { audience.seesAll || person.level <= .group }

  /// Who said something at this level, as far as that may be printed; each once.
  func speakers(_ parties: [Party], at level: Level) -> [Speaker] {
    if !audience.seesAll && level > .group { return [.participant] }
    var found: [Speaker] = []
    for party in parties {
      let speaker = speaker(party, level: level)
      if !found.contains(speaker) { found.append(speaker) }
    }
    return found
  }

  /// Whoever holds a public role, such as an owner: by name if that was chosen, else no further than the person's own choice.
  func holder(_ party: Party) -> Speaker {
    speaker(party, level: session.floor(of: party))
  }

  private func speaker(_ party: Party, level: Level) -> Speaker {
    switch party {
    case .group(let code): return .group(label(ofGroup: code))
    case .body(let code): return .body(Label(code: code, title: session.bodies[code]?.title ?? Untrusted(code.text)))
    case .unknown: return .unknown
    case .person(let number):
      guard let person = session.person(number) else { return .participant }
      if audience.seesAll || level == .named { return .person(profile(person)) }
      guard level <= .group, let group = person.group else { return .participant }
      return .member(label(ofGroup: group))
    }
  }

  /// A person as far as the audience may know one who is named to it.
  private func profile(_ person: Person) -> Profile {
    Profile(
      handle: audience.seesAll ? person.handle : nil, code: person.code, name: person.name,
      affiliation: person.affiliation.flatMap { $0.raw.isEmpty ? nil : $0 },
      group: person.group.map { label(ofGroup: $0) })
  }

  /// A group's code and title.
  func label(ofGroup code: Code) -> Label { Label(code: code, title: session.groups[code]?.title ?? Untrusted(code.text)) }
}
