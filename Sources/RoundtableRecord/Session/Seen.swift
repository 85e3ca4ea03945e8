// An audience's own session. Documents, section 2: the one place where privacy is decided for documents and for screens that others can see.

extension Session {
  /// The session as an audience may know it: one in which what the audience may not see was never recorded. What is made from it can neither
  /// print, count, sort by nor hint at anything private. It is for looking only; a line decided on it would record codes as names.
  ///
  /// - Parameter later: a session of the same audience, of the same record at a later time: what is in both has the same number.
  package func seen(by audience: Audience, beside later: Session? = nil) -> Session {
    if audience == self.audience { return self }
    let view = AudienceView(of: self, for: audience, beside: later)
    var seen = Session()
    seen.audience = audience
    seen.ownNumbers = view.numbers
    seen.position = position
    seen.unknown = unknown
    seen.damaged = damaged
    seen.nameHistory.successors = nameHistory.successors
    for type in ThingTable.all { seen.take(type, from: self, in: view) }
    seen.log = log.seen { view.shown($0) }
    seen.terminals = terminals.seen { view.item($0) }
    if audience == .room {
      // What a person types at that terminal is the person's own: handle and code are still known, and shown nowhere.
      for person in people.all { for name in person.names { seen.index.names[name] = .person(person.number) } }
      seen.index.unknownSpeakers = SortedNumbers()
    }
    return seen
  }

  /// Leaves out of each perspective what may not stand beside its label, and calls people by theirs: for the screen of an audience's session.
  package mutating func call(by callings: Callings, _ shown: (Perspective) -> Perspective) {
    for perspective in perspectives.all { put(shown(perspective), at: perspective.ref) }
    index.unknownSpeakers = SortedNumbers()
    self.callings = callings
  }

  /// The session as it was recorded, in which people are called and what was said is counted as on a screen: for lines that are typed there.
  package func called(as shown: Session?) -> Session {
    guard let shown else { return self }
    var called = self
    called.callings = shown.callings
    called.index.count(as: shown.index)
    return called
  }

  /// True when both hold the same things. What was recorded and undone since leaves no difference.
  package func holdsTheSame(as other: Session) -> Bool { ThingTable.all.allSatisfy { holds($0, as: other) } }

  private func holds<T: Thing>(_ type: T.Type, as other: Session) -> Bool { self[keyPath: T.shelf].all == other[keyPath: T.shelf].all }

  private mutating func take<T: Thing>(_ type: T.Type, from whole: Session, in view: AudienceView) {
    for thing in whole[keyPath: T.shelf].all { if let shown = thing.shown(in: view) { put(shown, at: shown.ref) } }
  }
}

/// What an audience may see of a session, asked by each kind of thing for itself (`Thing.shown`).
package struct AudienceView: Sendable {
  /// The session as it was recorded.
  let whole: Session
  /// Who looks.
  let audience: Audience
  /// The people as they are in a later session beside which this one is held; nil where it stands alone.
  private let later: Numbered<Person>?
  /// The numbers of what is shown.
  private(set) var numbers = OwnNumbers()
  private var hiddenDrafts: Set<Int> = []

  init(of whole: Session, for audience: Audience, beside later: Session?) {
    (self.whole, self.audience, self.later) = (whole, audience, later?.people)
    func open<T: Thing>(_ things: [T]) -> [Int] { things.filter { whole.mayShow($0.voices, on: .room) }.compactMap(\.ref.number) }
    numbers.give(.perspective, to: open(whole.perspectives.all), beside: later?.ownNumbers)
    numbers.give(.reflection, to: open(whole.reflections.all), beside: later?.ownNumbers)
    numbers.give(.parked, to: open(whole.parked.all), beside: later?.ownNumbers)
    hiddenDrafts = Set(whole.actions.all.filter { isHidden($0) }.map(\.number))
    let objections = whole.objections.all.filter {
      !hiddenDrafts.contains($0.action) && $0.withdrawal?.isStruck != true && whole.mayShow($0.voicesBefore, on: .room)
    }
    numbers.give(.objection, to: objections.map(\.number), beside: later?.ownNumbers)
  }

  /// A draft that rests on nothing but words which are not shown, and that no one has worked on openly, says that there are such words.
  private func isHidden(_ action: Action) -> Bool {
    guard action.isOnlyDrafted, !action.from.isEmpty, perspectives(action.from).isEmpty else { return false }
    let users = whole.index.users
    let objections = users.numbers(.objection, of: action.ref).compactMap { whole.objections[$0] }
    return ![ThingKind.question, .member, .status].contains { users.has($0, of: action.ref) }
      && !objections.contains { whole.mayShow($0.voices, on: .room) }
  }

  /// The own number of a thing; nil for one that is not shown.
  func number(_ kind: ItemKind, _ number: Int) -> Int? {
    kind == .action && hiddenDrafts.contains(number) ? nil : numbers[kind, number]
  }

  /// The own numbers of the perspectives that are shown, in order.
  func perspectives(_ known: [Int]) -> [Int] { known.compactMap { numbers[.perspective, $0] } }

  /// The id by which the audience knows a thing; nil for one that is not shown.
  func item(_ item: ItemID) -> ItemID? { number(item.kind, item.number).map { ItemID(item.kind, $0) } }

  /// True for a person whose name the audience may read.
  func names(_ person: Person) -> Bool { audience != .room && person.level == .named }

  /// True for a person who is private, or has become so by the later session: what was said in a role then is not held against its absence now.
  func isPrivate(_ party: Party?) -> Bool { whole.isPrivate(party) || party?.person.flatMap { later?[$0] }?.level == .private }

  /// Words that a party gave in a role; nil where the party is a person who is private: that it was done is public, what was said is not.
  func words(_ words: Untrusted?, by party: Party) -> Untrusted? { isPrivate(party) ? nil : words }

  /// Those who said something at a level: on a screen no one in particular where they may not even be known by their group, so that nothing
  /// can be listed or counted by it.
  func voices(_ parties: [Party], at level: Level) -> [Party] { audience == .room && level >= .anon ? parties.map { _ in .unknown } : parties }

  /// One who said something, at the own level.
  func voice(_ party: Party) -> Party { voices([party], at: whole.floor(of: party))[0] }

  /// What was said of how words are noted, except by people who are private. What speakers said of their own words tells no one's name.
  func shown(_ checks: [Check], of speakers: [Party], at level: Level) -> [Check] {
    let voices = voices(speakers, at: level)
    return checks.filter { !isPrivate($0.by) }.map { check in
      guard voices != speakers else { return check }
      var check = check
      check.by = check.by.flatMap { speakers.contains($0) ? nil : voice($0) }
      if check.speakers == AgreedWords(speakers) { check.speakers = AgreedWords(voices) }
      return check
    }
  }

  /// A change as the audience may know it; nil where nothing of it is shown.
  func shown(_ change: Change) -> Change? { shown(change, change.ref.kind.type) }

  private func shown<T: Thing>(_ change: Change, _ type: T.Type) -> Change? {
    let present = whole[keyPath: T.shelf][change.ref.key]
    let now = present?.shown(in: self)
    // What is private by now was never there.
    if present != nil, now == nil { return nil }
    let before = change.previous(as: type)?.shown(in: self)
    return (now ?? before).map { Change(ref: $0.ref, previous: before, was: change.was, now: change.now, position: change.position) }
  }
}
