package import RoundtableRecord

/// What we heard, and what came of it: for the participants and the community. Documents, the table at the top.
///
/// Everything in it may be printed for its audience; lists stand in the order in which they are read.
package struct Heard: Report {
  package static let document = Document.heard

  package let audience: Audience
  /// How the document came to be.
  package let provenance: Provenance
  /// The language of its fixed sentences; what people said stays as it was said.
  package var language = DocumentLanguage.en
  /// What its actions and issues are called.
  package let numbering: Numbering
  /// What stands at its head.
  package let opening: ActionPlan.Opening
  /// How the notes were made.
  package let method: ActionPlan.Method
  /// Who met, by group, in order of creation.
  package let seats: [Seats]
  /// The small groups together; nil where none is small.
  package let pool: PoolLabel?
  /// The fewest people that a label stands for; 0 for the audience that sees everything.
  package let least: Int
  /// How many people met.
  package let people: Int
  /// The issues, in order of creation.
  package let topics: [Topic]
  /// The perspectives that belong to no issue, by number.
  package let withoutIssue: [Int]
  /// The perspectives, in the order in which the issues lead to them, each once.
  package let voices: [Voice]
  /// What was said back, by number.
  package let echoes: [Echo]
  /// The matters that were put aside, by number.
  package let parked: [Parked]
  /// The actions that stand, by number.
  package let promises: [Promise]
  /// How far each of them is, by number.
  package let states: [Int: ActionState]
  /// The day by which the next of them is due, when there will be news; nil where none is due any more.
  package let nextNews: Day?
  /// What was kept back, and by which rule; empty when nothing was.
  package let withheld: [ActionPlan.Withheld]

  private let places: [Int: Int]

  /// What was heard in a session, for an audience.
  package init(of whole: Session, for audience: Audience, provenance: Provenance) {
    let disclosure = Disclosure(session: whole, audience: audience)
    let session = disclosure.session
    let hearing = PerspectiveTally(of: session, disclosure)
    let today = session.day(of: provenance.moment)
    self.audience = audience
    self.provenance = provenance
    numbering = Numbering(of: session, for: audience)
    opening = ActionPlan.Opening(of: session, disclosure)
    method = hearing.method
    seats = session.groups.all.map { Seats($0, in: session) }
    pool = disclosure.protection.label
    least = disclosure.protection.threshold
    people = seats.map(\.people).reduce(0, +)
    parked = session.parked.all.filter { $0.withdrawal?.isStruck != true }.map { Parked($0, disclosure) }
    let (waiting, standing) = (parked, session.actions.all.filter(\.stands).map { Promise($0, disclosure) })
    let known = Dictionary(standing.map { ($0.number, $0.state(on: today)) }, uniquingKeysWith: { first, _ in first })
    promises = standing
    states = known
    nextNews = standing.filter { known[$0.number] != .done }.compactMap { $0.due?.due.end }.filter { $0 >= today }.min()
    topics = session.issues.all.map { Topic($0, in: session, heard: hearing, parked: waiting, disclosure) }
    withoutIssue = hearing.withoutIssue.filter { session.perspective($0)?.erased == nil }
    voices = ActionPlan.once(topics.flatMap(\.voices) + withoutIssue).compactMap { number in
      hearing.quotes[number].flatMap { Voice($0, states: known, disclosure) }
    }
    places = Dictionary(voices.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { first, _ in first })
    echoes = session.reflections.all.compactMap { Echo($0, disclosure) }
    withheld = ActionPlan.Withheld.all(of: session, heard: hearing, disclosure)
  }

  /// A perspective of the document; nil when the audience may not see it.
  package func voice(_ number: Int) -> Voice? { places[number].map { voices[$0] } }

  /// An issue of the document; nil when it has no such issue.
  package func topic(_ code: Code) -> Topic? { topics.first { $0.label.code == code } }

  /// A group, and how many people met for it.
  package struct Seats: Sendable {
    /// Its code and name.
    package let label: Label
    /// How many people came.
    package let people: Int
    /// Why no one came; nil when it sent no regrets.
    package let regrets: Untrusted?

    init(_ group: Group, in session: Session) {
      label = Label(code: group.code, title: group.title)
      people = session.index.came[group.code] ?? 0
      regrets = group.regrets
    }
  }
}
