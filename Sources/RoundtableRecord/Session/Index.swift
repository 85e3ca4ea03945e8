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

  /// Who or what a handle, code of a person, group or body stands for.
  package var names: [Code: Party] = [:]
  /// Standing perspectives by issue and group; several speakers of one count once for each group.
  package var cells: [Cell: Tally] = [:]
  /// Standing perspectives by issue.
  package var byIssue: [Code: Tally] = [:]
  /// Standing perspectives by group.
  package var byGroup: [Code: Tally] = [:]
  /// All standing perspectives.
  package var all = Tally()
  /// Every perspective of an issue that stands, by number.
  package var perspectives: [Code: SortedNumbers] = [:]
  /// Every perspective of a person, withdrawn ones too.
  package var spoken: [Int: SortedNumbers] = [:]
  /// Every perspective that a group or a body shared as a whole, withdrawn ones too.
  package var spokenFor: [Code: SortedNumbers] = [:]
  /// Every perspective that was retracted or whose words were taken away.
  package var withdrawn = SortedNumbers()
  /// Every action in which a person, group or body has a part, as owner, supporter or in any answer; dropped ones too.
  package var involved: [Party: SortedNumbers] = [:]
  /// Every action on an issue, dropped ones too.
  package var actions: [Code: SortedNumbers] = [:]
  /// Every action that rests on a perspective, dropped ones too.
  package var restingOn: [Int: SortedNumbers] = [:]
  /// Every objection to an action, resolved ones too.
  package var objections: [Int: SortedNumbers] = [:]
  /// Every perspective that answers a perspective.
  package var answering: [Int: SortedNumbers] = [:]
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
  /// Every perspective whose words somebody named confirmed or disputed.
  package var checked: [Party: SortedNumbers] = [:]
  /// Standing perspectives that nobody said back.
  package var unreflected = SortedNumbers()
  /// Every reflection of a perspective.
  package var reflections: [Int: SortedNumbers] = [:]
  /// How many words a group's standing perspectives have.
  package var words: [Code: Int] = [:]
  /// How often somebody of a group passed, by issue; passes on no issue are under the group alone.
  package var passes: [Cell: Int] = [:]
  /// How often somebody of a group passed.
  package var passesByGroup: [Code: Int] = [:]
  /// Standing actions that rest on no perspective.
  package var restingOnNothing = SortedNumbers()
  /// Standing actions without an owner, a due quarter or a measure.
  package var unfinished = SortedNumbers()
  /// How many people are at the table for a group.
  package var present: [Code: Int] = [:]
  /// How many people came for a group, those who left too.
  package var came: [Code: Int] = [:]

  /// Counts a perspective in (`by` 1) or out (−1).
  mutating func count(_ perspective: Perspective, level: Level, groups: [Code], by step: Int) {
    let number = perspective.number
    for speaker in perspective.speakers {
      switch speaker {
      case .person(let person): spoken[person, default: .init()].set(number, step > 0)
      case .group(let code), .body(let code): spokenFor[code, default: .init()].set(number, step > 0)
      case .unknown: break
      }
    }
    if let by = perspective.check?.by { checked[by, default: .init()].set(number, step > 0) }
    if !perspective.stands { withdrawn.set(number, step > 0) }
    for answered in perspective.answers { answering[answered, default: .init()].set(number, step > 0) }
    for theme in perspective.themes { themes[theme, default: 0] += step }
    guard perspective.stands else { return }
    all[level] += step
    for group in groups { byGroup[group, default: .init()][level] += step }
    if !groups.isEmpty {
      let count = perspective.text.wordCount * step
      for group in groups { words[group, default: 0] += count }
    }
    for issue in perspective.issues {
      byIssue[issue, default: .init()][level] += step
      perspectives[issue, default: .init()].set(number, step > 0)
      for group in groups { cells[Cell(issue: issue, group: group), default: .init()][level] += step }
    }
    if perspective.issues.isEmpty { withoutIssue.set(number, step > 0) }
    if perspective.speakers.contains(.unknown) { unknownSpeakers.set(number, step > 0) }
    let isConfirmed = perspective.check?.verdict == .confirmed
    if isConfirmed { confirmed.set(number, step > 0) }
    if perspective.mode == .verbatim, !isConfirmed { unconfirmed.set(number, step > 0) }
    if (reflections[number]?.count ?? 0) == 0 { unreflected.set(number, step > 0) }
  }

  /// Counts somebody's passing in (`by` 1) or out (−1).
  mutating func count(_ pass: Pass, groups: [Code], by step: Int) {
    for group in groups {
      passesByGroup[group, default: 0] += step
      if let issue = pass.issue { passes[Cell(issue: issue, group: group), default: 0] += step }
    }
  }

  /// Counts a reflection in (`by` 1) or out (−1). The perspective is one that nobody said back while it has none.
  mutating func count(_ reflection: Reflection, by step: Int) {
    reflections[reflection.of, default: .init()].set(reflection.number, step > 0)
  }

  /// Counts an action in (`by` 1) or out (−1).
  mutating func count(_ action: Action, by step: Int) {
    let number = action.number
    for party in action.parties { involved[party, default: .init()].set(number, step > 0) }
    for issue in action.issues { actions[issue, default: .init()].set(number, step > 0) }
    for perspective in action.from { restingOn[perspective, default: .init()].set(number, step > 0) }
    for theme in action.themes { themes[theme, default: 0] += step }
    guard action.stands else { return }
    if action.from.isEmpty { restingOnNothing.set(number, step > 0) }
    if action.owner == nil || action.due == nil || action.measure == nil { unfinished.set(number, step > 0) }
  }

  /// Counts a person in (`by` 1) or out (−1).
  mutating func count(_ person: Person, by step: Int) {
    names[person.handle] = step > 0 ? .person(person.number) : nil
    if let code = person.code { names[code] = step > 0 ? .person(person.number) : nil }
    guard let group = person.group else { return }
    came[group, default: 0] += step
    if person.left == nil { present[group, default: 0] += step }
  }
}

extension SortedNumbers {
  /// Puts a number in or takes it out.
  mutating func set(_ number: Int, _ isIn: Bool) { if isIn { insert(number) } else { remove(number) } }
}
