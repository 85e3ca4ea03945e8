/// Everything that is known of a roundtable, folded from its facts.
///
/// It changes only by `apply`, and within that only by `change` and `remove`, which keep what was there so that a unit can be undone.
package struct Session: Sendable {
  // Where things are kept, a place for each kind; `Thing.shelf` says which.
  var heading = Single<Front>()
  var chosenSettings = Named<ChosenSetting>()
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
  /// People.
  package internal(set) var people = Numbered<Person>()
  /// Perspectives.
  package internal(set) var perspectives = Numbered<Perspective>()
  /// Actions.
  package internal(set) var actions = Numbered<Action>()
  /// Notes.
  package internal(set) var notes = Numbered<Note>()
  /// The issue that each terminal has open.
  package internal(set) var openIssues = Named<OpenIssue>()
  /// Sittings.
  package internal(set) var sittings = Numbered<Sitting>()
  /// The agenda.
  package internal(set) var agenda = Numbered<AgendaItem>()
  /// Ground rules.
  package internal(set) var rules = Numbered<Rule>()
  var waitingList = Single<WaitingList>()
  /// Who was invited to speak and declined.
  package internal(set) var passes = Numbered<Pass>()
  /// Reflections.
  package internal(set) var reflections = Numbered<Reflection>()
  /// Parked matters.
  package internal(set) var parked = Numbered<ParkedMatter>()
  /// Objections.
  package internal(set) var objections = Numbered<Objection>()
  /// Adopted versions.
  package internal(set) var adoptions = Numbered<Adoption>()
  /// Members of the oversight board, by the person's number; those who were dismissed too.
  package internal(set) var members = Numbered<Member>()
  /// Questions of the oversight board.
  package internal(set) var questions = Numbered<BoardQuestion>()
  /// What was said of how far actions are.
  package internal(set) var statuses = Numbered<StatusNote>()
  /// Names that may be printed where they stand.
  package internal(set) var clearances = Numbered<Clearance>()
  /// Opinions on whether actions, and what issues ask for, can be done.
  package internal(set) var opinions = Numbered<Opinion>()

  /// What is counted while folding.
  package internal(set) var index = Index()
  /// The typed lines that changed something, and what they replaced.
  var log = UnitLog()
  /// Each terminal's own: `.` and what it may undo.
  package internal(set) var terminals = Terminals()
  /// The names that were ever known, for screens that show none.
  var nameHistory = NameHistory()
  /// What is left of facts whose words were taken away.
  package internal(set) var remains = Remains()
  /// The position of the last fact; 0 in an empty session.
  package internal(set) var position = 0
  /// Positions of facts of a kind or version that this program does not know. The session is read-only when there are any.
  package internal(set) var unknown: [Int] = []
  /// Positions of facts that were damaged and could not be read.
  package internal(set) var damaged: [Int] = []
  /// Whose session it is: of the record as a whole, or what an audience may see of it (`seen`).
  package internal(set) var audience = Audience.internal
  /// The numbers that things have in an audience's session; nil in the record as a whole.
  package internal(set) var ownNumbers: OwnNumbers?
  /// How people are called on a screen that others can see; nil where names are shown.
  package var callings: Callings?
  private var highestSeat: [Code: Int] = [:]
  /// The number of the next milestone.
  package private(set) var nextMilestone = 1

  /// A session in which nothing has happened.
  package init() {}

  /// Folds the next fact in.
  package mutating func apply(_ fact: any Fact, as envelope: Envelope) {
    position = envelope.position
    if !(fact is UnitUndone || fact is UnitRedone) { open(envelope, kind: type(of: fact).kind) }
    fact.apply(to: &self, as: envelope)
  }

  /// Passes over a fact whose words were taken away; the fact that says so comes later.
  package mutating func skip(erased envelope: Envelope, kind: String) {
    position = envelope.position
    open(envelope, kind: kind)
    // What a fact noted under the next number keeps that number, whatever is left of it.
    if kind == StatusReported.kind || kind == StatusAssessed.kind { _ = statuses.put(nil, at: .number(statuses.highest + 1)) }
  }

  /// Counts a fact that this program does not know.
  package mutating func skip(unknownAt position: Int) {
    self.position = position
    unknown.append(position)
  }

  /// Counts a fact that is damaged: what it did is not known.
  package mutating func skip(damagedAt position: Int) {
    self.position = position
    damaged.append(position)
  }

  // MARK: Numbers that are never used twice

  /// The next id of a kind.
  package func next(_ kind: ItemKind) -> ItemID { ItemID(kind, highest(kind) + 1) }

  private func highest(_ kind: ItemKind) -> Int {
    switch kind {
    case .perspective: perspectives.highest
    case .action: actions.highest
    case .objection: objections.highest
    case .parked: parked.highest
    case .question: questions.highest
    case .reflection: reflections.highest
    case .status: statuses.highest
    }
  }

  /// True for an id that was given at some time, to a thing that was undone too.
  package func hasGiven(_ item: ItemID) -> Bool { item.number <= highest(item.kind) }

  /// The next person's number.
  package var nextPerson: Int { people.highest + 1 }

  /// The next number within a group.
  package func nextSeat(in group: Code) -> Int { (highestSeat[group] ?? 0) + 1 }

  mutating func countMilestone() { nextMilestone += 1 }

  mutating func count(seat: Int, in group: Code) { highestSeat[group] = max(highestSeat[group] ?? 0, seat) }
}
