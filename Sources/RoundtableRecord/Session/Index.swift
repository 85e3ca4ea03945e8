/// What is counted while the record is folded, so that a recording line, `who`, `show`, `coverage` and `gaps`
/// cost the same however long the record is.
///
/// Derived from the session's own things and never stored. Only `Session.put` changes it.
package struct Index: Sendable, Equatable {
  /// A cell of the coverage matrix.
  package struct Cell: Hashable, Sendable {
    /// The issue.
    package let issue: Code
    /// The group.
    package let group: Code

    /// The cell of this issue and this group.
    package init(issue: Code, group: Code) {
      self.issue = issue
      self.group = group
    }
  }

  /// The person, group or body that a handle or a code stands for.
  package var names: [Code: Party] = [:]
  /// Which things rest on which: withdrawn and dropped ones too.
  package var users = Users()
  /// Standing perspectives by issue and group; several speakers of one count once for each group.
  package var cells: [Cell: Tally] = [:]
  /// Standing perspectives by issue.
  package var byIssue: [Code: Tally] = [:]
  /// Standing perspectives by group.
  package var byGroup: [Code: Tally] = [:]
  /// All standing perspectives.
  package var all = Tally()
  /// Every perspective of a person, withdrawn ones too.
  package var spoken: [Int: SortedNumbers] = [:]
  /// How many perspectives and actions carry a theme.
  package var themes: [Code: Int] = [:]
  /// Standing perspectives whose speaker is not known.
  package var unknownSpeakers = SortedNumbers()
  /// Standing perspectives that belong to no issue.
  package var withoutIssue = SortedNumbers()
  /// Standing verbatim perspectives that their speakers have not confirmed.
  package var unconfirmed = SortedNumbers()
  /// Standing perspectives that were confirmed, of any mode.
  package var confirmed = SortedNumbers()
  /// Standing perspectives that no one said back.
  package var unreflected = SortedNumbers()
  /// How many words a group's standing perspectives have.
  package var words: [Code: Int] = [:]
  /// How often someone of a group passed.
  package var passesByGroup: [Code: Int] = [:]
  /// Standing actions that rest on no perspective.
  package var restingOnNothing = SortedNumbers()
  /// Standing actions without an owner, a due quarter or a measure.
  package var unfinished = SortedNumbers()
  /// How many people are at the table for a group.
  package var present: [Code: Int] = [:]
  /// How many people came for a group, those who left too.
  package var came: [Code: Int] = [:]

  /// Counts a perspective in (`step` 1) or out (-1).
  mutating func count(_ perspective: Perspective, level: Level, groups: [Code], isReflected: Bool, by step: Int) {
    if perspective.isSetAside { return }
    let (number, isIn) = (perspective.number, step > 0)
    for case .person(let person) in perspective.speakers { spoken.edit(person, from: .init()) { $0.set(number, isIn) } }
    for theme in perspective.themes { themes.edit(theme, from: 0) { $0 += step } }
    guard perspective.stands else { return }
    all[level] += step
    if !groups.isEmpty {
      let count = perspective.text.wordCount * step
      for group in groups {
        byGroup.edit(group, from: .init()) { $0[level] += step }
        words.edit(group, from: 0) { $0 += count }
      }
    }
    for issue in perspective.issues {
      byIssue.edit(issue, from: .init()) { $0[level] += step }
      for group in groups { cells.edit(Cell(issue: issue, group: group), from: .init()) { $0[level] += step } }
    }
    if perspective.issues.isEmpty { withoutIssue.set(number, isIn) }
    if perspective.speakers.contains(.unknown) { unknownSpeakers.set(number, isIn) }
    let isConfirmed = !perspective.checks.isEmpty && perspective.readBack.isConfirmed
    if isConfirmed { confirmed.set(number, isIn) }
    if perspective.mode == .verbatim, !isConfirmed { unconfirmed.set(number, isIn) }
    if !isReflected { unreflected.set(number, isIn) }
  }
}
