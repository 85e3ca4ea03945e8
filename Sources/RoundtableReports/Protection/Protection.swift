package import RoundtableRecord

/// Whom a session protects from an audience, and how: which groups are one pool, now and at each adoption. Documents, section 3.
struct Protection {
  /// A version that was adopted, also one that was taken back since: it may have been published.
  struct Version {
    /// The pool of its documents.
    let pool: Pool
    /// The fewest people that a label of theirs stands for.
    let threshold: Int
    /// What became of things since.
    let later: History
  }

  /// Where what a party says is counted, and under whose name it is printed.
  enum Place: Equatable {
    /// In a row of figures, and under its name.
    case row(Row)
    /// In none: its people are protected, and even all of them together are too few.
    case hidden
    /// In none: it has no group.
    case none
  }

  /// The fewest people that a label may stand for.
  let threshold: Int
  /// The pool of now.
  let pool: Pool
  /// The adopted versions, in order.
  let versions: [Version]
  /// Other groups of which so few people chose `group` that a young person of theirs speaks with the pool.
  private let sheltering: Set<Code>
  private let session: Session

  /// How a session protects from an audience; nothing is pooled for one that sees everything.
  init(_ session: Session, for audience: Audience) {
    self.session = session
    let now = Protection.threshold(session.settings, for: audience)
    threshold = now
    guard !audience.seesAll else {
      (pool, versions, sheltering) = (.none, [], [])
      return
    }
    var (earlier, small): (Set<Code>, Set<Code>) = ([], [])
    func next(_ crowds: [Code: Int], _ threshold: Int, _ spoken: Set<Code> = []) -> Pool {
      if threshold > 1 { small.formUnion(crowds.filter { $0.value < threshold }.keys) }
      let pool = Pool(of: Protection.members(of: session, crowds, spoken, small), threshold: threshold, earlier: earlier)
      earlier.formUnion(pool.codes)
      return pool
    }
    versions = (session.adoptions.all + session.withdrawnAdoptions).sorted { $0.position < $1.position }.map { adoption in
      let then = Protection.threshold(adoption.smallest, for: audience)
      return Version(pool: next(adoption.crowds, then), threshold: then, later: History(of: session, after: adoption.position))
    }
    pool = next(session.crowds, now, Protection.spoken(in: session))
    sheltering = small
  }

  /// Where a party stands.
  ///
  /// - Parameter seats: the groups that people sat for then who sit for others since.
  func place(of party: Party, sitting seats: [Int: Code] = [:]) -> Place {
    switch party {
    case .group(let code): place(of: code)
    case .body, .unknown: .none
    case .person(let number):
      session.person(number).map { place(of: $0, for: seats[number] ?? $0.group) } ?? .none
    }
  }

  private func place(of person: Person, for seat: Code?) -> Place {
    var then = person
    then.group = seat
    return Protection.isSheltered(then, in: session, sheltering) ? pooled : seat.map { place(of: $0) } ?? .none
  }

  private func place(of group: Code) -> Place { pool.contains(group) ? pooled : .row(.group(group)) }
  private var pooled: Place { pool.showsFigures ? .row(.pool) : .hidden }

  /// How many people an answer is of at most: no more than came, whatever hands were noted.
  func people(of gauge: Gauge) -> Int {
    gauge.stance == nil ? min(HandCount(gauge.hands).hands, session.index.came[gauge.group] ?? 0) : 0
  }

  /// What the pool is called and who is in it; nil where no group is in it.
  var label: PoolLabel? {
    guard !pool.codes.isEmpty else { return nil }
    let groups = pool.codes.compactMap { session.groups[$0] }
    let staff = groups.count { session.kinds[$0.kind].nature == .staff }
    let name = PoolName(hasCommunity: pool.hasOthers || staff < groups.count, hasStaff: staff > 0)
    return PoolLabel(
      name: name, groups: groups.map { Label(code: $0.code, title: $0.title) }, hasOthers: pool.hasOthers, least: threshold,
      showsFigures: pool.showsFigures)
  }

  // MARK: Who is in the pool

  /// The groups of protected kinds that have anyone to protect, and young people elsewhere.
  private static func members(of session: Session, _ crowds: [Code: Int], _ spoken: Set<Code>, _ small: Set<Code>) -> [Pool.Member] {
    let groups = session.groups.all.filter { session.kinds[$0.kind].isProtected && (crowds[$0.code] != nil || spoken.contains($0.code)) }
    let young = small.isEmpty ? [] : session.people.all.filter { isSheltered($0, in: session, small) }
    return groups.map { Pool.Member(code: $0.code, crowd: crowds[$0.code] ?? 0) }
      + (young.isEmpty ? [] : [Pool.Member(code: nil, crowd: young.count { $0.level == .group })])
  }

  /// True for a young person who does not sit for a protected group, nor for one of enough people.
  private static func isSheltered(_ person: Person, in session: Session, _ small: Set<Code>) -> Bool {
    guard person.youth, !small.isEmpty else { return false }
    guard let group = person.group.flatMap({ session.groups[$0] }) else { return true }
    return !session.kinds[group.kind].isProtected && small.contains(group.code)
  }

  /// The groups that said something as groups, or showed hands: they are there although no one may be noted as having come.
  private static func spoken(in session: Session) -> Set<Code> {
    let said = session.index.byGroup.filter { $0.value.total > 0 }.keys
    let hands = session.actions.all.flatMap(\.gauges).map(\.group)
    return Set(said).union(hands).union(session.passes.all.map(\.party).compactMap(group)).union(session.objections.all.map(\.by).compactMap(group))
  }

  private static func group(_ party: Party) -> Code? { if case .group(let code) = party { code } else { nil } }

  private static func threshold(_ settings: [String: String], for audience: Audience) -> Int {
    let usual: Int =
      switch audience {
      case .internal: 0
      case .board, .room: 5
      case .public: 10
      }
    return settings["smallest-group-" + (audience == .room ? .board : audience).rawValue].flatMap { Int($0) } ?? usual
  }
}

extension PoolLabel {
  /// The small groups of a session of which an audience sees no figures, since all protected people together are too few; nil where it sees
  /// some, and where no group is small.
  package static func tooFew(in session: Session, for audience: Audience) -> PoolLabel? {
    Protection(session, for: audience).label.flatMap { $0.showsFigures ? nil : $0 }
  }
}
