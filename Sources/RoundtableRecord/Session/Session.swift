/// Everything that is known of a roundtable, folded from its facts.
///
/// It changes only by `apply`, and within that only by `change`, which keeps what was there so that a unit can be undone.
package struct Session: Sendable {
  /// What stands at the head of every document.
  package internal(set) var front = Front()
  /// Settings as `set` spells them.
  package internal(set) var settings: [String: String] = [:]
  /// Stakeholder groups.
  package internal(set) var groups = Registry<Group>()
  /// Bodies that are not at the table.
  package internal(set) var bodies = Registry<Body>()
  /// Issues, in order of creation.
  package internal(set) var issues = Registry<Issue>()
  /// Themes that something was said to cover; one that was only used is found in the index.
  package internal(set) var themes = Registry<Theme>()
  /// Focus areas of the review.
  package internal(set) var focusAreas = Registry<FocusArea>()
  /// Reports that the table relies on.
  package internal(set) var sources = Registry<Source>()
  /// People, by number.
  package internal(set) var people = Numbered<Person>()
  /// People as they were before their names or handles were put right, or their joining was undone: a name that was on a screen once is one
  /// still.
  package internal(set) var formerPeople: [Person] = []
  /// Rises whenever a person, a group or a body changes: what was made of their names holds as long as it stays.
  package internal(set) var namesVersion = 0
  /// Perspectives, by number.
  package internal(set) var perspectives = Numbered<Perspective>()
  /// Actions, by number.
  package internal(set) var actions = Numbered<Action>()
  /// Notes, by number from 1.
  package internal(set) var notes = Numbered<Note>()
  /// Sittings, by number from 1.
  package internal(set) var sittings = Numbered<Sitting>()
  /// The agenda, by number from 1.
  package internal(set) var agenda = Numbered<AgendaItem>()
  /// The item of the agenda that the table is at; nil before the first.
  package internal(set) var openAgendaItem: Int?
  /// Ground rules, by number from 1.
  package internal(set) var rules = Numbered<Untrusted>()
  /// Who was invited to speak and declined, by number from 1.
  package internal(set) var passes = Numbered<Pass>()
  /// Who waits to speak, the first to ask first.
  package internal(set) var queue: [Waiting] = []
  /// Reflections, by number.
  package internal(set) var reflections = Numbered<Reflection>()
  /// Parked matters, by number.
  package internal(set) var parked = Numbered<ParkedMatter>()
  /// Objections, by number.
  package internal(set) var objections = Numbered<Objection>()
  /// Adopted versions, by number.
  package internal(set) var adoptions = Numbered<Adoption>()
  /// Members of the oversight board, by the person's number; one who was dismissed too.
  package internal(set) var members: [Int: Member] = [:]
  /// Questions of the oversight board, by number.
  package internal(set) var questions = Numbered<BoardQuestion>()
  /// What is counted while folding.
  package internal(set) var index = Index()
  /// Each terminal's own: its open issue, `.` and what it may undo.
  package internal(set) var terminals: [String: TerminalState] = [:]
  /// The units that recorded something, in order; an undo is none.
  package internal(set) var units: [Unit] = []
  /// Units, by first position, whose changes may be younger than those of units behind them: they were put back, or another terminal's line
  /// came between theirs.
  var late: Set<Int> = []
  /// The place in `units` of the unit that the fact in hand belongs to.
  var unitInHand = 0
  /// The position of the last fact; 0 in an empty session.
  package internal(set) var position = 0
  /// Positions of facts of a kind or version that this program does not know. The session is read-only when there are any.
  package internal(set) var unknown: [Int] = []
  /// Which change made each thing what it is; taking a change back brings the older stamp back.
  var stamps = Stamps()
  /// The stamp given last.
  var lastStamp = 0
  /// The highest number of each kind that was ever given, undone ones too.
  private var highest: [ItemKind: Int] = [:]
  private var highestPerson = 0
  private var highestSeat: [Code: Int] = [:]

  /// A session in which nothing has happened.
  package init() {}

  /// Folds the next fact in.
  package mutating func apply(_ fact: any Fact, as envelope: Envelope) {
    position = envelope.position
    if !(fact is UnitUndone || fact is UnitRedone) { open(envelope, kind: type(of: fact).kind) }
    fact.apply(to: &self, as: envelope)
  }

  /// Passes over a fact whose words were taken away; the fact that says so stands further on.
  package mutating func skip(erased envelope: Envelope, kind: String) {
    position = envelope.position
    open(envelope, kind: kind)
  }

  /// Counts a fact that this program does not know.
  package mutating func skip(unknownAt position: Int) {
    self.position = position
    unknown.append(position)
  }

  // MARK: Numbers that are never used twice

  /// The next id of a kind.
  package func next(_ kind: ItemKind) -> ItemID { ItemID(kind, (highest[kind] ?? 0) + 1) }

  /// The next person's number.
  package var nextPerson: Int { highestPerson + 1 }

  /// The next number within a group.
  package func nextSeat(in group: Code) -> Int { (highestSeat[group] ?? 0) + 1 }

  /// False for a number that no session of this length can have given out. Every numbered thing takes a fact of its own, so a record that
  /// jumps further was not written by this program, and would only fill the memory.
  func mayHaveGiven(_ number: Int) -> Bool { number > 0 && number <= position + 1000 }

  mutating func count(_ kind: ItemKind, _ number: Int) { highest[kind] = max(highest[kind] ?? 0, number) }
  mutating func count(person number: Int) { highestPerson = max(highestPerson, number) }
  mutating func count(seat: Int, in group: Code) { highestSeat[group] = max(highestSeat[group] ?? 0, seat) }

  // MARK: What follows from what is kept

  /// The person of this number; nil when there is none.
  package func person(_ number: Int) -> Person? { people[number] }

  /// The perspective of this number; nil when there is none.
  package func perspective(_ number: Int) -> Perspective? { perspectives[number] }

  /// The action of this number; nil when there is none.
  package func action(_ number: Int) -> Action? { actions[number] }

  /// How far a perspective may travel: the strictest of what was noted with it and what its speakers chose.
  package func level(of perspective: Perspective) -> Level {
    perspective.speakers.reduce(perspective.level) { max($0, floor(of: $1)) }
  }

  /// The most open level a speaker's words may have: a person's own choice. Groups and bodies have none to protect;
  /// an unknown speaker is `anon`.
  package func floor(of speaker: Party) -> Level {
    switch speaker {
    case .person(let number): people[number]?.level ?? .private
    case .group, .body: .named
    case .unknown: .anon
    }
  }

  /// The groups that speakers sit for, each once, in the order of the speakers.
  package func groups(of speakers: [Party]) -> [Code] {
    var found: [Code] = []
    for speaker in speakers {
      let group: Code? =
        switch speaker {
        case .person(let number): people[number]?.group
        case .group(let code): code
        case .body, .unknown: nil
        }
      if let group, !found.contains(group) { found.append(group) }
    }
    return found
  }

  /// The issue open at a terminal; nil when none is.
  package func openIssue(at terminal: String) -> Code? { terminals[terminal]?.openIssue }
}
