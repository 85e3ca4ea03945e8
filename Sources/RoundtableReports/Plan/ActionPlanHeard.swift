package import RoundtableRecord

// What was heard, by issue, and the answer to it.

extension ActionPlan {
  /// An issue: what was said on it, what is planned for it, and the answer given.
  package struct HeardIssue: Sendable {
    /// Its code and title.
    package let label: Label
    /// True when it came up after a version of the plan was adopted.
    package let isRaisedLater: Bool
    /// How often the table turned to it.
    package let discussions: Int
    /// How many whole minutes the table was at it, not counting a discussion that is still open; nil when none has closed.
    package let minutes: Int?
    /// True while the table is at it.
    package let isOpen: Bool
    /// What was noted at the end of a discussion, in order.
    package let closingNotes: [Untrusted]
    /// What working groups think of doing what it asks for, in the order in which they said so.
    package let opinions: [Judgement]
    /// The perspectives on it, by row and number.
    package let perspectives: [Int]
    /// Where someone from one group answers someone from another.
    package let replies: [Reply]
    /// How many of each kind each group gave; kinds and groups without any are left out.
    package let kinds: [KindUse]
    /// The standing actions that take it up.
    package let actions: [Int]
    /// The standing actions that rest on a perspective on it.
    package let resting: [Int]
    /// The actions that took it up, or rested on a perspective on it, and were dropped.
    package let dropped: [Int]
    /// The answer; nil while there is none.
    package let answer: GivenAnswer?

    init(_ issue: Issue, in session: Session, heard: PerspectiveTally, _ disclosure: Disclosure) {
      label = Label(code: issue.code, title: issue.title)
      isRaisedLater = issue.isRaisedLater
      discussions = issue.discussions.count
      minutes = HeardIssue.minutes(of: issue.discussions)
      isOpen = issue.discussions.contains { $0.closed == nil }
      closingNotes = issue.discussions.compactMap(\.note)
      perspectives = heard.byIssue[issue.code] ?? []
      let quotes = perspectives.compactMap { heard.quotes[$0] }.filter { $0.withdrawn == nil }
      replies = Reply.across(quotes, heard)
      kinds = PerspectiveKind.allCases.compactMap { KindUse($0, in: quotes, disclosure) }
      let all = session.actions(on: issue.code)
      actions = all.filter(\.stands).map(\.number)
      let rested = quotes.flatMap { session.actions(restingOn: $0.number) }
      dropped = Set((all + rested).filter { !$0.stands }.map(\.number)).sorted()
      resting = ActionPlan.once(quotes.flatMap(\.actions)).sorted()
      answer = issue.answer.map { GivenAnswer($0, disclosure) }
      opinions = Judgement.all(on: issue.ref, disclosure)
    }

    /// Time during which several terminals had it open counts once, and none is lost by rounding each discussion.
    private static func minutes(of discussions: [Discussion]) -> Int? {
      let closed = discussions.compactMap { discussion in discussion.closed.map { (from: discussion.opened, to: $0) } }
      guard let first = closed.map(\.from.milliseconds).min() else { return nil }
      var spent: Int64 = 0
      var reached = first
      for (from, to) in closed.sorted(by: { ($0.from.milliseconds, $0.to.milliseconds) < ($1.from.milliseconds, $1.to.milliseconds) }) {
        spent += max(0, to.milliseconds - max(from.milliseconds, reached))
        reached = max(reached, to.milliseconds)
      }
      return Int(spent / 60_000)
    }
  }

  /// Someone from one group answering someone from another.
  package struct Reply: Sendable, Equatable {
    /// The perspective that answers.
    package let from: Int
    /// The perspective answered.
    package let to: Int

    static func across(_ quotes: [Quote], _ heard: PerspectiveTally) -> [Reply] {
      quotes.flatMap { quote in
        quote.answers.filter { answered in
          guard let other = heard.quotes[answered], other.withdrawn == nil else { return false }
          return !quote.rows.isEmpty && !other.rows.isEmpty && Set(quote.rows) != Set(other.rows)
        }.map { Reply(from: quote.number, to: $0) }
      }
    }
  }

  /// How many perspectives of a kind each group, and the pool, gave on an issue.
  package struct KindUse: Sendable {
    /// The kind.
    package let kind: PerspectiveKind
    /// The rows that gave any, in order of creation, with how many.
    package let rows: [(row: RowLabel, count: Int)]
    /// How many count in no row.
    package let withoutGroup: Int

    /// Nil when there are none of the kind.
    init?(_ kind: PerspectiveKind, in quotes: [Quote], _ disclosure: Disclosure) {
      let those = quotes.filter { $0.kind == kind }
      guard !those.isEmpty else { return nil }
      var counts: [Row: Int] = [:]
      for row in those.flatMap(\.rows) { counts.add(to: row) }
      self.kind = kind
      rows = disclosure.rows.compactMap { label in counts[label.row].map { (label, $0) } }
      withoutGroup = those.count(where: \.rows.isEmpty)
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
    /// The day on which it was given.
    package let day: Day

    init(_ answer: Answer, _ disclosure: Disclosure) {
      kind = answer.kind
      why = answer.why
      basis = Basis(of: answer.from, disclosure)
      day = disclosure.session.day(of: answer.moment)
    }
  }
}
