package import RoundtableRecord

// What was heard, by issue, and the answer to it.

extension ActionPlan {
  /// An issue: what was said on it, what is planned for it, and the answer given.
  package struct HeardIssue: Sendable {
    /// Its code and title.
    package let label: Label
    /// How often the table turned to it.
    package let discussions: Int
    /// True while the table is at it.
    package let isOpen: Bool
    /// What was noted at the end of a discussion, in order.
    package let closingNotes: [Untrusted]
    /// The perspectives on it, by group and number.
    package let perspectives: [Int]
    /// Where somebody of one group answers somebody of another.
    package let replies: [Reply]
    /// How many of each kind each group gave; kinds and groups without any are left out.
    package let kinds: [KindUse]
    /// The standing actions that take it up.
    package let actions: [Int]
    /// The standing actions that rest on a perspective on it.
    package let resting: [Int]
    /// The answer; nil while there is none.
    package let answer: GivenAnswer?

    init(_ issue: Issue, in session: Session, heard: Hearing, _ disclosure: Disclosure) {
      label = Label(code: issue.code, title: issue.title)
      discussions = issue.discussions.count
      isOpen = issue.discussions.contains { $0.closed == nil }
      closingNotes = issue.discussions.compactMap(\.note)
      perspectives = heard.byIssue[issue.code] ?? []
      let quotes = perspectives.compactMap { heard.quotes[$0] }.filter { $0.withdrawn == nil }
      replies = Reply.across(quotes, heard)
      kinds = PerspectiveKind.allCases.compactMap { KindUse($0, in: quotes, disclosure) }
      actions = (session.index.actions[issue.code]?.all ?? []).filter { session.action($0)?.stands == true }
      resting = ActionPlan.once(quotes.flatMap(\.actions)).sorted()
      answer = issue.answer.map { GivenAnswer($0, disclosure) }
    }
  }

  /// Somebody of one group answering somebody of another.
  package struct Reply: Sendable, Equatable {
    /// The perspective that answers.
    package let from: Int
    /// The perspective answered.
    package let to: Int

    static func across(_ quotes: [Quote], _ heard: Hearing) -> [Reply] {
      quotes.flatMap { quote in
        quote.answers.filter { answered in
          guard let other = heard.quotes[answered], other.withdrawn == nil else { return false }
          return !quote.groups.isEmpty && !other.groups.isEmpty && Set(quote.groups) != Set(other.groups)
        }.map { Reply(from: quote.number, to: $0) }
      }
    }
  }

  /// How many perspectives of a kind each group gave on an issue.
  package struct KindUse: Sendable {
    /// The kind.
    package let kind: PerspectiveKind
    /// The groups that gave any, in order of creation, with how many.
    package let groups: [(group: Label, count: Int)]
    /// How many count for no group.
    package let withoutGroup: Int

    /// Nil when there is none of the kind.
    init?(_ kind: PerspectiveKind, in quotes: [Quote], _ disclosure: Disclosure) {
      let those = quotes.filter { $0.kind == kind }
      guard !those.isEmpty else { return nil }
      var counts: [Code: Int] = [:]
      for code in those.flatMap(\.groups) { counts[code, default: 0] += 1 }
      self.kind = kind
      groups = disclosure.session.groups.codes.compactMap { code in counts[code].map { (disclosure.label(ofGroup: code), $0) } }
      withoutGroup = those.filter(\.groups.isEmpty).count
    }
  }

  /// The table's answer to an issue.
  package struct GivenAnswer: Sendable {
    /// The answer.
    package let kind: AnswerKind
    /// Why.
    package let why: Untrusted
    /// What it rests on.
    package let basis: Basis

    init(_ answer: Answer, _ disclosure: Disclosure) {
      kind = answer.kind
      why = answer.why
      basis = Basis(of: answer.from, disclosure)
    }
  }

  /// The perspectives that something rests on, as far as the audience may know them.
  package enum Basis: Sendable, Equatable {
    /// These; there may be others that the audience may not see.
    case perspectives([Int])
    /// Only such as the audience may not see; how many is not told.
    case withheld
    /// Only withdrawn ones. The numbers are told in the internal record alone.
    case withdrawn([Int])
    /// Nothing.
    case nothing

    init(of numbers: [Int], _ disclosure: Disclosure) {
      let known = ActionPlan.once(numbers).compactMap { disclosure.session.perspective($0) }
      let shown = known.filter { disclosure.shows($0) }
      if shown.contains(where: \.stands) {
        self = .perspectives(shown.map(\.number))
      } else if known.contains(where: { $0.stands || !disclosure.admits(disclosure.session.level(of: $0)) }) {
        self = .withheld
      } else {
        self = known.isEmpty ? .nothing : .withdrawn(shown.map(\.number))
      }
    }

    /// The perspectives that may be pointed at.
    package var shown: [Int] {
      switch self {
      case .perspectives(let numbers), .withdrawn(let numbers): numbers
      case .withheld, .nothing: []
      }
    }
  }

  /// One row of the coverage matrix.
  package struct CoverageRow: Sendable {
    /// The issue.
    package let issue: Code
    /// How many perspectives each group gave, in the order of the groups.
    package let cells: [(group: Code, count: Int)]
    /// How many count for no group.
    package let withoutGroup: Int
    /// All that count; less than the sum of the cells where groups spoke together.
    package let total: Int

    /// The groups from which there is nothing.
    package var holes: [Code] { cells.filter { $0.count == 0 }.map(\.group) }

    init(_ issue: Code, in session: Session, heard: Hearing, _ disclosure: Disclosure) {
      self.issue = issue
      cells = session.groups.codes.map { ($0, disclosure.inGroup(session.index.cells[.init(issue: issue, group: $0)])) }
      withoutGroup = heard.ungrouped[issue] ?? 0
      total = disclosure.inTotal(session.index.byIssue[issue])
    }
  }

  /// A theme, and how often it was used.
  package struct ThemeUse: Sendable {
    /// Its code.
    package let code: Code
    /// What it covers; nil until that is said.
    package let covers: Untrusted?
    /// How many perspectives that count carry it.
    package let perspectives: Int
    /// The standing actions that carry it.
    package let actions: [Int]

    /// A theme that only came up with withheld words is not told.
    static func all(of session: Session, heard: Hearing, actions: [PlannedAction]) -> [ThemeUse] {
      let quotes = heard.quotes.values.filter { $0.withdrawn == nil }.sorted { $0.number < $1.number }
      var counts: [Code: Int] = [:]
      for code in quotes.flatMap(\.themes) { counts[code, default: 0] += 1 }
      var carried: [Code: [Int]] = [:]
      for action in actions where action.status != .dropped { for code in action.themes { carried[code, default: []].append(action.number) } }
      let described = session.themes.all.filter { $0.covers != nil }.map(\.code)
      let used = quotes.flatMap(\.themes) + actions.filter { $0.status != .dropped }.flatMap(\.themes)
      return ActionPlan.once(described + used).map {
        ThemeUse(code: $0, covers: session.themes[$0]?.covers, perspectives: counts[$0] ?? 0, actions: carried[$0] ?? [])
      }
    }
  }
}
