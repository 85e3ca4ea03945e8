package import RoundtableRecord

// What hangs on nothing, what was kept back, and what the record can not tell.

extension ActionPlan {
  /// What hangs on nothing, of what the audience may see.
  package struct Orphans: Sendable {
    /// Standing perspectives that no action and no answer rests on.
    package let perspectives: [Int]
    /// Standing actions that rest on no perspective.
    package let actions: [Int]
    /// Issues without a standing perspective.
    package let issuesNotHeard: [Code]
    /// Issues that no standing action takes up.
    package let issuesWithoutAction: [Code]

    init(issues: [HeardIssue], perspectives: [Quote], actions: [PlannedAction]) {
      let standing = perspectives.filter { $0.withdrawn == nil }
      let heard = Set(standing.flatMap(\.issues))
      self.perspectives = standing.filter { $0.actions.isEmpty && $0.answeredIssues.isEmpty }.map(\.number).sorted()
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
      /// Perspectives that were withdrawn.
      case withdrawn
      /// Perspectives printed without name and group.
      case anon
      /// Perspectives printed with the group only.
      case group
      /// People who did not choose to be named.
      case people
      /// The note-taker's free notes.
      case notes
      /// The note-taker's notes on why somebody declined to speak.
      case passNotes = "pass-notes"
    }

    /// The rule.
    package let rule: Rule
    /// How many it kept back, at least 1.
    package let count: Int

    static func all(of session: Session, heard: Hearing, passing: Passing, _ disclosure: Disclosure) -> [Withheld] {
      guard !disclosure.audience.seesAll else { return [] }
      return Rule.allCases.map { rule in
        let count =
          switch rule {
          case .private: heard.levels[.private]
          case .confidence: inConfidence(session, disclosure)
          case .withdrawn: heard.withdrawn
          case .anon: heard.levels[.anon]
          case .group: heard.levels[.group]
          case .people: session.people.all.count { !disclosure.names($0) }
          case .notes: session.notes.all.count
          case .passNotes: passing.withheldNotes
          }
        return Withheld(rule: rule, count: count)
      }.filter { $0.count > 0 }
    }

    /// What people whose own choice is `private` gave besides perspectives, where it would be told if they had chosen otherwise.
    private static func inConfidence(_ session: Session, _ disclosure: Disclosure) -> Int {
      let heard = session.perspectives.all.filter { disclosure.shows($0) }
      let back = heard.flatMap { session.index.reflections[$0.number]?.all ?? [] }.compactMap { session.reflection($0) }
      let checks = heard.map(\.check) + back.filter { disclosure.admits($0.by) }.map(\.check)
      let givers = back.map(\.by) + checks.compactMap { $0?.by } + session.parked.all.compactMap(\.by) + session.passes.all.map(\.party)
      return givers.count { !disclosure.admits($0) }
    }

    /// What is kept back and what is shown in its place, to follow the count.
    package var what: String {
      switch rule {
      case .private: "said in confidence (`private`): not printed, nor what was said of them, and counted nowhere else in this document"
      case .confidence:
        "(reflections, answers to them, matters parked, turns declined) of people who speak in confidence: not printed, and counted nowhere else"
      case .withdrawn: "withdrawn: not printed, and counted only among the withdrawals"
      case .anon: "printed without name and group (`anon`): counted in totals, never for a group"
      case .group: "printed with the group but without a name (`group`)"
      case .people: "who did not choose `named`: counted, and listed by code at most"
      case .notes: "of the facilitators that nobody at the table said: in the internal record only"
      case .passNotes: "on why somebody declined to speak: in the internal record only"
      }
    }

    /// What is counted, in the singular or plural that fits.
    package var things: String {
      switch rule {
      case .private, .withdrawn, .anon, .group: count == 1 ? "perspective" : "perspectives"
      case .confidence: count == 1 ? "other thing" : "other things"
      case .people: count == 1 ? "person" : "people"
      case .notes: count == 1 ? "free note" : "free notes"
      case .passNotes: count == 1 ? "note" : "notes"
      }
    }
  }

  /// What the record can not tell, in figures.
  package struct Limits: Sendable {
    /// How often words or speakers of perspectives shown here were put right after they were noted.
    package let corrections: Int
    /// How many perspectives were withdrawn.
    package let withdrawn: Int
    /// How many perspectives had their words taken away for good.
    package let erased: Int
    /// How many perspectives have a speaker who is not known.
    package let unknownSpeakers: Int
    /// How many perspectives count for no group.
    package let turnsWithoutGroup: Int
    /// How many words those have.
    package let wordsWithoutGroup: Int
    /// How often somebody declined to speak who counts for no group.
    package let passesWithoutGroup: Int
    /// How many facts of the record this program does not know.
    package let unknownFacts: Int

    init(of session: Session, heard: Hearing, passing: Passing) {
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
