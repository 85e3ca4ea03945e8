package import RoundtableRecord

// Loose ends, what was kept back, and what the record cannot show.

extension ActionPlan {
  /// Loose ends among what the audience may see.
  package struct Orphans: Sendable {
    /// Standing perspectives that no action rests on and whose issues have no answer: what rested on them was dropped, or nothing ever did.
    package let perspectives: [Int]
    /// Those of them of which an action that rested on them was dropped.
    package let dropped: [Int]
    /// Standing actions that rest on no perspective.
    package let actions: [Int]
    /// Issues without a standing perspective.
    package let issuesNotHeard: [Code]
    /// Issues that no standing action takes up.
    package let issuesWithoutAction: [Code]

    init(issues: [HeardIssue], perspectives: [Quote], actions: [PlannedAction]) {
      let standing = perspectives.filter { $0.withdrawn == nil }
      let heard = Set(standing.flatMap(\.issues))
      let answered = Set(issues.filter { $0.answer != nil }.map(\.label.code))
      let loose = standing.filter { $0.actions.isEmpty && $0.answeredIssues.isEmpty && answered.isDisjoint(with: $0.issues) }
      let given = Set(actions.filter { $0.status == .dropped }.flatMap(\.basis.shown))
      self.perspectives = loose.map(\.number).sorted()
      dropped = self.perspectives.filter { given.contains($0) }
      self.actions = actions.filter { $0.status != .dropped && $0.basis.kind == .nothing }.map(\.number)
      issuesNotHeard = issues.map(\.label.code).filter { !heard.contains($0) }
      issuesWithoutAction = issues.filter(\.actions.isEmpty).map(\.label.code)
    }
  }

  /// Something that was kept back from the audience.
  package struct Withheld: Sendable, Equatable {
    /// Why something is kept back. Documents, "Audiences".
    package enum Rule: String, CaseIterable, Sendable {
      /// Perspectives for the internal record only.
      case `private`
      /// What else was noted of people who speak for the internal record only.
      case confidence
      /// Objections for the internal record only.
      case objections
      /// Perspectives that were withdrawn.
      case withdrawn
      /// Perspectives printed without name and group.
      case anon
      /// Perspectives printed with the group only.
      case group
      /// People who did not choose to be named.
      case people
      /// Groups of so few people that they are shown together.
      case smallGroups = "small-groups"
      /// The note-taker's free notes.
      case notes
      /// The note-taker's notes on why someone declined to speak.
      case passNotes = "pass-notes"
    }

    /// The rule.
    package let rule: Rule
    /// How many it kept back, at least 1.
    package let count: Int
    /// The fewest people that a label or a figure stands for.
    package let smallest: Int
    /// True where all protected people together are too few for a label, so that their words stand among those of no one in particular.
    package let hidesPool: Bool

    static func all(of session: Session, heard: PerspectiveTally, passing: Passing, _ disclosure: Disclosure) -> [Withheld] {
      guard !disclosure.audience.seesAll else { return [] }
      return Rule.allCases.map { rule in
        let count =
          switch rule {
          case .private: heard.levels[.private]
          case .confidence: inConfidence(session, disclosure)
          case .objections: Dissent.hidden(in: session, disclosure)
          case .withdrawn: heard.withdrawn
          case .anon: heard.levels[.anon]
          case .group: heard.levels[.group]
          case .people: session.people.all.count { !disclosure.names($0) }
          case .smallGroups: disclosure.protection.pool.codes.count
          case .notes: session.notes.all.count
          case .passNotes: passing.withheldNotes
          }
        return Withheld(
          rule: rule, count: count, smallest: disclosure.protection.threshold, hidesPool: disclosure.protection.label?.showsFigures == false)
      }.filter { $0.count > 0 }
    }

    /// What people whose own choice is `private` gave besides perspectives, where it would be shown if they had chosen otherwise.
    private static func inConfidence(_ session: Session, _ disclosure: Disclosure) -> Int {
      let heard = session.perspectives.all.filter { disclosure.shows($0) }
      let back = heard.flatMap { session.reflections(of: $0.number) }
      let checks = heard.map(\.check) + back.filter { disclosure.admits($0.by) }.map(\.check)
      let givers = back.map(\.by) + checks.compactMap { $0?.by } + session.parked.all.compactMap(\.by) + session.passes.all.map(\.party)
      return givers.count { !disclosure.admits($0) }
    }
  }

  /// What the record cannot show, in figures.
  package struct Limits: Sendable {
    /// How often words or speakers of perspectives shown here were put right after they were noted.
    package let corrections: Int
    /// How many perspectives were withdrawn.
    package let withdrawn: Int
    /// How many perspectives had their words taken away for good.
    package let erased: Int
    /// How many perspectives have a speaker who is not known.
    package let unknownSpeakers: Int
    /// How many perspectives count in no row.
    package let turnsWithoutGroup: Int
    /// How many words those have.
    package let wordsWithoutGroup: Int
    /// How often someone who counts in no row declined to speak.
    package let passesWithoutGroup: Int
    /// How many facts of the record this program does not know.
    package let unknownFacts: Int

    init(of session: Session, heard: PerspectiveTally, passing: Passing) {
      corrections = heard.corrections
      withdrawn = heard.withdrawn
      erased = heard.erased
      unknownSpeakers = heard.unknownSpeakers
      turnsWithoutGroup = heard.allUngrouped
      wordsWithoutGroup = heard.wordsUngrouped
      passesWithoutGroup = passing.ungrouped
      unknownFacts = session.unknown.count
    }
  }
}
