import RoundtableRecord

/// What of an audience's session is printed and counted, and how closely: the one place where levels are turned into labels and figures.
///
/// What is private is not in that session (`Session.seen`). Outside the internal record an `anon` perspective is counted in totals only, and a
/// withdrawn one is not printed. What is printed without a name stands under the first label that enough people share: the group, the pool of
/// small groups, a participant. Language, section 3; documents, section 3.
struct Disclosure {
  /// The audience's own session.
  let session: Session
  /// Who reads.
  let audience: Audience
  /// Which groups are small, and what they are together.
  let protection: Protection

  /// What this audience may be shown of a session, which may be its own already.
  init(session whole: Session, audience: Audience) {
    let session = whole.seen(by: audience)
    self.session = session
    self.audience = audience
    protection = Protection(session, for: audience)
  }

  /// True when the figures and words of a group are shown only as the pool's.
  func isPooled(_ group: Code) -> Bool { protection.pool.contains(group) }

  /// The rows of figures: the groups that stand alone, in order of creation, then the pool where it has figures.
  var rows: [RowLabel] {
    session.groups.codes.filter { !isPooled($0) }.map { .group(label(ofGroup: $0)) } + (pool.map { [.pool($0)] } ?? [])
  }

  /// The pool, where it has figures of its own.
  private var pool: PoolLabel? { protection.label.flatMap { $0.showsFigures ? $0 : nil } }

  /// True when what parties say together, without their names, is no one's in particular: one of them is protected, and too few are.
  private func isHidden(_ parties: [Party], _ seats: [Int: Code], at level: Level) -> Bool {
    parties.contains { party in
      if case .person = party, level == .named, audience != .room { return false }
      return protection.place(of: party, sitting: seats) == .hidden
    }
  }

  // MARK: Perspectives

  /// True for words that only the internal record shows; nil outside that record, where there are none.
  func isPrivate(_ level: Level) -> Bool? { audience.seesAll ? level == .private : nil }

  /// True when words that someone noted in a role (a report, a question, a seat on the board) may be printed: that it was done is public, the words
  /// of a person who is private are not in the session.
  func prints(wordsOf party: Party) -> Bool { audience.seesAll || session.floor(of: party) < .private }

  /// How far a perspective may travel to this audience. Words of people who have not even the pool's label go as `anon` ones do, in
  /// everything: told apart from those, they would be theirs.
  func level(of perspective: Perspective) -> Level {
    let level = session.level(of: perspective)
    return isHidden(perspective.speakers, perspective.seats, at: level) ? max(level, .anon) : level
  }

  /// True when a perspective may be printed, and pointed at by its id. Of one whose words were taken away nothing is left to print; one that was a
  /// slip of the note-taker, or is part of another by now, was never said so.
  func shows(_ perspective: Perspective) -> Bool {
    perspective.erased == nil && !perspective.isSetAside && (audience.seesAll || perspective.stands)
  }

  /// True when the perspective of this number may be pointed at.
  func shows(_ number: Int) -> Bool { session.perspective(number).map { shows($0) } ?? false }

  /// The rows that something said at a level counts in, each once, in the order of its speakers; none for what is no one's in particular.
  func rows(of speakers: [Party], sitting seats: [Int: Code], at level: Level) -> [Row] {
    guard audience.seesAll || (level <= .group && !isHidden(speakers, seats, at: level)) else { return [] }
    return ActionPlan.once(speakers.compactMap { if case .row(let row) = protection.place(of: $0, sitting: seats) { row } else { nil } })
  }

  /// What may stand beside lines without a name.
  var traits: Traits {
    var traits = Traits(threshold: audience.seesAll ? 0 : protection.threshold)
    for perspective in session.perspectives.all where perspective.stands && shows(perspective) {
      traits.count(perspective, under: speakers(of: perspective, at: level(of: perspective)))
    }
    return traits
  }

  // MARK: People

  /// True when the person's name may be printed.
  func names(_ person: Person) -> Bool { audience.seesAll || (person.level == .named && audience != .room) }

  /// Who said something at this level, as far as that may be printed; each once.
  ///
  /// - Parameter seats: the groups that people sat for then who sit for others since.
  func speakers(_ parties: [Party], sitting seats: [Int: Code] = [:], at level: Level) -> [Speaker] {
    if !audience.seesAll && (level > .group || isHidden(parties, seats, at: level)) { return [isOne(parties) ? .participant : .participants] }
    return ActionPlan.once(parties.map { speaker($0, seats, level: level) })
  }

  /// Who said a perspective, as far as that may be printed.
  func speakers(of said: Perspective, at level: Level) -> [Speaker] { speakers(said.speakers, sitting: said.seats, at: level) }

  /// True when one person alone is meant, and not a group or several people.
  private func isOne(_ parties: [Party]) -> Bool {
    guard parties.count == 1, let only = parties.first else { return false }
    return switch only {
    case .person, .unknown: true
    case .group, .body: false
    }
  }

  /// Who says something in the course of things (a reflection, a matter to park, a question), no closer than the own choice.
  ///
  /// - Parameter seat: the group that the person sat for then; nil where it is the present one.
  func voice(of party: Party, sitting seat: Code? = nil) -> Speaker {
    speakers([party], sitting: party.seats(seat), at: session.floor(of: party)).first ?? .participant
  }

  /// Whoever holds a public role, such as an owner: by name if that was chosen, else no further than the person's own choice. A group or
  /// body is named whatever its size, since a name is not a figure; for what it says there is `voice(of:)`.
  func holder(_ party: Party) -> Speaker {
    if case .group(let code) = party { return .group(label(ofGroup: code)) }
    return voice(of: party)
  }

  private func speaker(_ party: Party, _ seats: [Int: Code], level: Level) -> Speaker {
    switch party {
    case .group(let code): isPooled(code) ? pooled : .group(label(ofGroup: code))
    case .body(let code): .body(Label(code: code, title: session.bodies[code]?.title ?? Untrusted(code.text)))
    case .unknown: .unknown
    case .person(let number): session.person(number).map { speaker($0, seats, level: level) } ?? .participant
    }
  }

  private func speaker(_ person: Person, _ seats: [Int: Code], level: Level) -> Speaker {
    if audience.seesAll || (level == .named && audience != .room) { return .person(profile(person, seats)) }
    guard level <= .group, case .row(let row) = protection.place(of: .person(person.number), sitting: seats) else { return .participant }
    return switch row {
    case .group(let code): .member(label(ofGroup: code))
    case .pool: pooled
    }
  }

  /// The pool as a speaker.
  var pooled: Speaker { pool.map { .pool($0.name) } ?? .participants }

  /// A person as far as the audience may know one who is named to it.
  private func profile(_ person: Person, _ seats: [Int: Code]) -> Profile {
    Profile(
      handle: audience.seesAll ? person.handle : nil, code: audience.seesAll ? person.code : nil, name: person.name,
      affiliation: person.affiliation.flatMap { $0.raw.isEmpty ? nil : $0 },
      group: (seats[person.number] ?? person.group).map { label(ofGroup: $0) })
  }

  /// A group's code and title.
  func label(ofGroup code: Code) -> Label { Label(code: code, title: session.groups[code]?.title ?? Untrusted(code.text)) }

  /// A row of figures with what it is called.
  func label(of row: Row) -> RowLabel? {
    switch row {
    case .group(let code): .group(label(ofGroup: code))
    case .pool: pool.map { .pool($0) }
    }
  }
}
