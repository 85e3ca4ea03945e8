import RoundtableRecord

/// One pass over the perspectives of a session: those that may be shown, and what is counted on the way.
struct PerspectiveTally {
  /// What may be shown, by number.
  var quotes: [Int: ActionPlan.Quote] = [:]
  /// The shown ones of each issue, by group and number.
  var byIssue: [Code: [Int]] = [:]
  /// The shown ones of no issue.
  var withoutIssue: [Int] = []
  /// How those that count were taken down.
  var method = ActionPlan.Method()
  /// How many that count under the name of a group.
  var turns: [Code: Int] = [:]
  /// How many of those are on an issue.
  var cells: [Index.Cell: Int] = [:]
  /// How many that count are on an issue.
  var onIssue: [Code: Int] = [:]
  /// How many people of a group said something that counts under its name.
  var speakers: [Code: Int] = [:]
  /// How many words of a group count under its name.
  var words: [Code: Int] = [:]
  /// How many that count were heard at each sitting.
  var sittings: [Int: Int] = [:]
  /// Those on an issue that count in its total but for no group; what people of small groups said is among them.
  var ungrouped: [Code: Int] = [:]
  /// Those that count in the total but for no group; what people of small groups said is among them.
  var allUngrouped = 0
  /// How many words those have.
  var wordsUngrouped = 0
  /// Those that count and whose speaker is not known.
  var unknownSpeakers = 0
  /// How often words or speakers of shown ones were put right.
  var corrections = 0
  /// Withdrawn ones.
  var withdrawn = 0
  /// Those whose words were taken away for good.
  var erased = 0
  /// Standing ones by the level they are shown at.
  var levels = Tally()

  private var heard: Set<Int> = []
  private let places: [Code: Int]

  init(of session: Session, _ disclosure: Disclosure) {
    places = Dictionary(session.groups.codes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let answered = PerspectiveTally.answeredIssues(of: session)
    for perspective in session.perspectives.all {
      let level = disclosure.level(of: perspective)
      count(perspective, level: level)
      guard disclosure.shows(perspective) else { continue }
      let quote = ActionPlan.Quote(perspective, level: level, answered: answered[perspective.number] ?? [], disclosure)
      quotes[perspective.number] = quote
      for issue in quote.issues { byIssue.append(quote.number, to: issue) }
      if quote.issues.isEmpty { withoutIssue.append(quote.number) }
      if perspective.stands { tally(perspective, quote, in: session) }
      corrections += perspective.corrections
    }
    for (issue, numbers) in byIssue { byIssue[issue] = sorted(numbers) }
    withoutIssue = sorted(withoutIssue)
  }

  /// The quotes in the order in which the issues lead to them, each once, those of no issue last.
  func inReadingOrder(issues: [ActionPlan.HeardIssue]) -> [ActionPlan.Quote] {
    var seen: Set<Int> = []
    return (issues.flatMap(\.perspectives) + withoutIssue).filter { seen.insert($0).inserted }.compactMap { quotes[$0] }
  }

  private mutating func count(_ perspective: Perspective, level: Level) {
    guard perspective.erased == nil else {
      erased += 1
      return
    }
    if perspective.stands { levels[level] += 1 } else { withdrawn += 1 }
  }

  /// Counts one that stands and is shown.
  private mutating func tally(_ perspective: Perspective, _ quote: ActionPlan.Quote, in session: Session) {
    method.count(quote)
    if let sitting = perspective.sitting { sittings.add(to: sitting) }
    if perspective.speakers.contains(.unknown) { unknownSpeakers += 1 }
    for issue in quote.issues { onIssue.add(to: issue) }
    guard !quote.groups.isEmpty else {
      allUngrouped += 1
      wordsUngrouped += quote.text.wordCount
      for issue in quote.issues { ungrouped.add(to: issue) }
      return
    }
    for group in quote.groups {
      turns.add(to: group)
      words.add(quote.text.wordCount, to: group)
      for issue in quote.issues { cells.add(to: Index.Cell(issue: issue, group: group)) }
    }
    for number in perspective.speakers.compactMap(\.person) where heard.insert(number).inserted {
      if let group = session.person(number)?.group { speakers.add(to: group) }
    }
  }

  /// By the places of the groups, those without a group last, then by number.
  private func sorted(_ numbers: [Int]) -> [Int] {
    let keyed = numbers.map { number in
      (groups: (quotes[number]?.groups ?? []).map { places[$0] ?? places.count }, number: number)
    }
    return keyed.sorted { one, other in
      if one.groups == other.groups { return one.number < other.number }
      if one.groups.isEmpty || other.groups.isEmpty { return other.groups.isEmpty }
      return one.groups.lexicographicallyPrecedes(other.groups)
    }.map(\.number)
  }

  private static func answeredIssues(of session: Session) -> [Int: [Code]] {
    var found: [Int: [Code]] = [:]
    for issue in session.issues.all { for number in issue.answer?.from ?? [] { found.append(issue.code, to: number) } }
    return found
  }
}

extension ActionPlan {
  /// The elements, each once, in order.
  static func once<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
  }
}
