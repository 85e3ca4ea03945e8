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

  /// Something that was kept back from the audience, or printed without its speaker. What is private is not counted: it is not in the session.
  package struct Withheld: Sendable, Equatable {
    /// Why something is kept back. Documents, "Audiences".
    package enum Rule: String, CaseIterable, Sendable {
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
    }

    /// The rule.
    package let rule: Rule
    /// How many it kept back, at least 1.
    package let count: Int
    /// The fewest people that a label or a figure stands for.
    package let smallest: Int
    /// True where all protected people together are too few for a label, so that their words stand among those of no one in particular.
    package let hidesPool: Bool

    static func all(of session: Session, heard: PerspectiveTally, _ disclosure: Disclosure) -> [Withheld] {
      guard !disclosure.audience.seesAll else { return [] }
      return Rule.allCases.map { rule in
        let count =
          switch rule {
          case .withdrawn: heard.withdrawn
          case .anon: heard.levels[.anon]
          case .group: heard.levels[.group]
          case .people: session.people.all.count { !disclosure.names($0) && session.hasPart($0) }
          case .smallGroups: disclosure.protection.pool.codes.count
          }
        return Withheld(
          rule: rule, count: count, smallest: disclosure.protection.threshold, hidesPool: disclosure.protection.label?.showsFigures == false)
      }.filter { $0.count > 0 }
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
    /// How many facts of the record were damaged and could not be read.
    package let damagedFacts: Int

    init(of session: Session, heard: PerspectiveTally, passing: Passing) {
      corrections = heard.corrections
      withdrawn = heard.withdrawn
      erased = heard.erased
      unknownSpeakers = heard.unknownSpeakers
      turnsWithoutGroup = heard.allUngrouped
      wordsWithoutGroup = heard.wordsUngrouped
      passesWithoutGroup = passing.ungrouped
      unknownFacts = session.unknown.count
      damagedFacts = session.damaged.count
    }
  }
}
