import RoundtableRecord

/// One pass over the perspectives of a session: those that may be shown, and what is counted on the way.
struct PerspectiveTally {
  /// What may be shown, by number.
  var quotes: [Int: ActionPlan.Quote] = [:]
  /// The shown ones of each issue, by row and number.
  var byIssue: [Code: [Int]] = [:]
  /// The shown ones of no issue.
  var withoutIssue: [Int] = []
  /// How those that count were taken down.
  var method = ActionPlan.Method()
  /// How many that count in a row.
  var turns: [Row: Int] = [:]
  /// How many of those are on an issue.
  var cells: [Cell: Int] = [:]
  /// How many that count are on an issue.
  var onIssue: [Code: Int] = [:]
  /// How many people of a row said something that counts in it.
  var speakers: [Row: Int] = [:]
  /// How many words count in a row.
  var words: [Row: Int] = [:]
  /// How many that count were heard at each sitting.
  var sittings: [Int: Int] = [:]
  /// Those on an issue that count in its total but in no row.
  var ungrouped: [Code: Int] = [:]
  /// Those that count in the total but in no row.
  var allUngrouped = 0
  /// How many words those have.
  var wordsUngrouped = 0
  /// The themes that a line has and does not show.
  var hiddenThemes: Set<Code> = []
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

  /// A cell of the coverage matrix.
  struct Cell: Hashable {
    let issue: Code
    let row: Row
  }

  private var heard: Set<Int> = []
  private var hiddenModes: [Mode: Set<Party>] = [:]
  private let places: [Row: Int]

  init(of session: Session, _ disclosure: Disclosure) {
    places = Dictionary(disclosure.rows.enumerated().map { ($1.row, $0) }, uniquingKeysWith: { first, _ in first })
    let traits = disclosure.traits
    let answered = PerspectiveTally.answeredIssues(of: session)
    for perspective in session.perspectives.all where !perspective.isSetAside {
      let level = disclosure.level(of: perspective)
      count(perspective, level: level)
      guard disclosure.shows(perspective) else { continue }
      let quote = ActionPlan.Quote(perspective, level: level, answered: answered[perspective.number] ?? [], traits: traits, disclosure)
      quotes[perspective.number] = quote
      for issue in quote.issues { byIssue.append(quote.number, to: issue) }
      if quote.issues.isEmpty { withoutIssue.append(quote.number) }
      if perspective.stands { tally(perspective, quote, disclosure) }
      corrections += perspective.corrections
    }
    for (issue, numbers) in byIssue { byIssue[issue] = sorted(numbers) }
    withoutIssue = sorted(withoutIssue)
    // A figure less what anyone can count must be of enough people too.
    method.showsModes = hiddenModes.values.allSatisfy { $0.count >= disclosure.protection.threshold }
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
  private mutating func tally(_ perspective: Perspective, _ quote: ActionPlan.Quote, _ disclosure: Disclosure) {
    method.count(quote, mode: perspective.mode)
    if quote.mode == nil { hiddenModes[perspective.mode, default: []].formUnion(perspective.speakers) }
    hiddenThemes.formUnion(perspective.themes.filter { !quote.themes.contains($0) })
    if let sitting = perspective.sitting { sittings.add(to: sitting) }
    if perspective.speakers.contains(.unknown) { unknownSpeakers += 1 }
    for issue in quote.issues { onIssue.add(to: issue) }
    guard !quote.rows.isEmpty else {
      allUngrouped += 1
      wordsUngrouped += quote.text.wordCount
      for issue in quote.issues { ungrouped.add(to: issue) }
      return
    }
    for row in quote.rows {
      turns.add(to: row)
      words.add(quote.text.wordCount, to: row)
      for issue in quote.issues { cells.add(to: Cell(issue: issue, row: row)) }
    }
    for number in perspective.speakers.compactMap(\.person) where heard.insert(number).inserted {
      if case .row(let row) = disclosure.protection.place(of: .person(number), sitting: perspective.seats) { speakers.add(to: row) }
    }
  }

  /// By the places of the rows, those in none last, then by number.
  private func sorted(_ numbers: [Int]) -> [Int] {
    let keyed = numbers.map { number in
      (rows: (quotes[number]?.rows ?? []).map { places[$0] ?? places.count }, number: number)
    }
    return keyed.sorted { one, other in
      if one.rows == other.rows { return one.number < other.number }
      if one.rows.isEmpty || other.rows.isEmpty { return other.rows.isEmpty }
      return one.rows.lexicographicallyPrecedes(other.rows)
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
