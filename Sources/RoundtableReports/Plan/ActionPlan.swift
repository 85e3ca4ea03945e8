package import RoundtableRecord

/// The action plan: what was heard, what will be done about it, by whom and by when. Documents, "The plan, in this order".
///
/// Everything in it may be printed for its audience; lists stand in the order in which they are read.
package struct ActionPlan: Report {
  package static let document = Document.plan

  package let audience: Audience
  /// How the document came to be.
  package let provenance: Provenance
  /// The moment whose state it shows, where that is not the one at which it was made: that of an adoption.
  package let asOf: Moment?
  /// What its actions and issues are called.
  package let numbering: Numbering
  /// What stands at its head.
  package let opening: Opening
  /// The version that was adopted last; nil for a draft.
  package let adoption: AdoptedVersion?
  /// The versions that were adopted before it, in order.
  package let earlierAdoptions: [AdoptedVersion]
  /// The versions whose adoption was taken back, in order.
  package let withdrawn: [WithdrawnVersion]
  /// How the plan changed since it was adopted, by action; empty for a draft.
  package let amendments: [Digest.Amendment]
  /// True when anything that the audience may see differs since it was adopted, whether or not the plan itself changed.
  package let isLater: Bool
  /// The days on which it sat; empty when they were not told apart.
  package let sittings: [HeldSitting]
  /// The agenda.
  package let agenda: [AgendaPoint]
  /// The ground rules that the table agreed on.
  package let rules: [Untrusted]
  /// How the notes were made.
  package let method: Method
  /// The reports that the table relies on, in order of creation.
  package let sources: Sources
  /// The stakeholder groups, in order of creation.
  package let groups: [SeatedGroup]
  /// The small groups together; nil where none is small.
  package let pool: PoolLabel?
  /// What the people of the small groups said; nil where none is small, or all protected people together are too few.
  package let pooledVoices: VoiceFigures?
  /// The fewest people that a label or a figure stands for; 0 for the audience that sees everything.
  package let least: Int
  /// The bodies that are not at the table, in order of creation.
  package let bodies: [NamedBody]
  /// The people, outside the internal record those who chose to be named: by group and seat, those without a group last.
  package let participants: [Participant]
  /// The issues, in order of creation.
  package let issues: [HeardIssue]
  /// The perspectives that belong to no issue, by number.
  package let withoutIssue: [Int]
  /// The perspectives, in the order in which the issues lead to them.
  package let perspectives: [Quote]
  /// Who was invited to speak and declined, in the order of the issues.
  package let passes: [PassedTurn]
  /// The themes that something was said to cover, then those that were only used.
  package let themes: [ThemeUse]
  /// How many perspectives there are on each issue from each group.
  package let coverage: [CoverageRow]
  /// The focus areas of the review, in order of creation.
  package let focusAreas: [FocusWindow]
  /// The actions by number; those that were dropped come after the others.
  package let actions: [PlannedAction]
  /// The groups for which someone came but nothing shown here counts, in order of creation; small ones only where all of them are silent.
  package let silent: [Label]
  /// The oversight board.
  package let board: Oversight
  /// What was put aside for later, by number.
  package let parked: [PutAside]
  /// Loose ends: what is not connected to anything else.
  package let orphans: Orphans
  /// What the note-taker wrote down that no one in particular said; nil outside the internal record.
  package let notes: [Note]?
  /// What was kept back, and by which rule; empty when nothing was.
  package let withheld: [Withheld]
  /// What the record cannot show.
  package let limits: Limits

  private let places: [Int: Int]

  /// The plan of a session for an audience.
  ///
  /// - Parameter before: the session folded up to the adoption, with which the plan is compared; nil when nothing was adopted, or nothing
  ///   can have changed since.
  /// - Parameter asOf: when the session was as it is here, by which is judged what is late and for how long questions are open; nil for the
  ///   moment at which the plan is made.
  package init(
    of whole: Session, adopted before: Session? = nil, for audience: Audience, asOf: Moment? = nil, provenance: Provenance
  ) {
    let disclosure = Disclosure(session: whole, audience: audience)
    let session = disclosure.session
    let earlier = before?.seen(by: audience, beside: session)
    let hearing = PerspectiveTally(of: session, disclosure)
    let passing = Passing(of: session, disclosure)
    let planned = PlannedAction.all(of: session, heard: hearing, disclosure)
    (self.audience, self.provenance, self.asOf) = (audience, provenance, asOf)
    numbering = Numbering(of: session, for: audience)
    opening = Opening(of: session, disclosure)
    adoption = session.adopted.map { AdoptedVersion($0, for: audience, salt: provenance.salt) }
    earlierAdoptions = session.adoptions.all.dropLast().map { AdoptedVersion($0, for: audience) }
    withdrawn = ActionPlan.withdrawn(in: session)
    amendments = session.adopted == nil ? [] : earlier.map { Comparison(of: session, since: $0, disclosure).amendments } ?? []
    sittings = HeldSitting.all(of: session, heard: hearing)
    agenda = session.agenda.all.map { AgendaPoint($0, in: session) }
    rules = session.rules.all.map(\.text)
    method = hearing.method
    sources = Sources(of: session)
    groups = session.groups.all.map { SeatedGroup($0, heard: hearing, passing: passing, disclosure) }
    pool = disclosure.protection.label
    pooledVoices = pool?.showsFigures == true ? VoiceFigures(.pool, heard: hearing, passing: passing) : nil
    least = disclosure.protection.threshold
    bodies = session.bodies.all.map { NamedBody(label: Label(code: $0.code, title: $0.title), kind: $0.kind) }
    participants = Participant.all(of: session, disclosure)
    issues = session.issues.all.map { HeardIssue($0, in: session, heard: hearing, disclosure) }
    withoutIssue = hearing.withoutIssue
    perspectives = hearing.inReadingOrder(issues: issues)
    places = Dictionary(perspectives.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { first, _ in first })
    actions = planned
    themes = ThemeUse.all(of: session, heard: hearing, actions: planned)
    coverage = issues.map { CoverageRow($0.label.code, heard: hearing, passing: passing, disclosure) }
    passes = passing.turns
    focusAreas = session.focusAreas.all.map { FocusWindow($0, actions: planned) }
    silent = ActionPlan.silent(in: session, heard: hearing, disclosure)
    board = Oversight(of: session, on: session.day(of: asOf ?? provenance.moment), disclosure)
    parked = PutAside.all(of: session, disclosure)
    orphans = Orphans(issues: issues, perspectives: perspectives, actions: planned)
    isLater = earlier.map { !session.holdsTheSame(as: $0) } ?? false
    notes = audience.seesAll ? session.notes.all : nil
    withheld = Withheld.all(of: session, heard: hearing, disclosure)
    limits = Limits(of: session, heard: hearing, passing: passing)
  }

  /// A perspective of the plan; nil when the audience may not see it.
  package func quote(_ number: Int) -> Quote? { places[number].map { perspectives[$0] } }

  /// The actions that stand.
  package var standing: [PlannedAction] { actions.filter { $0.status != .dropped } }

  /// The actions that were dropped.
  package var dropped: [PlannedAction] { actions.filter { $0.status == .dropped } }

  /// Every objection that the audience may see, of dropped actions too, by number.
  package var objections: [Dissent] { actions.flatMap(\.promise.dissent).sorted { $0.number < $1.number } }

  /// The groups that were not heard: no one came, or nothing shown here counts for them; in this order.
  package var notHeard: [Label] { groups.filter(\.isAbsent).map(\.label) + silent }

  private static func silent(in session: Session, heard: PerspectiveTally, _ disclosure: Disclosure) -> [Label] {
    let counted = Set(heard.quotes.values.filter { $0.withdrawn == nil }.flatMap(\.rows))
    return session.groups.codes.filter { code in
      guard (session.index.came[code] ?? 0) > 0, case .row(let row) = disclosure.protection.place(of: .group(code)) else { return false }
      return !counted.contains(row)
    }.map { disclosure.label(ofGroup: $0) }
  }
}
