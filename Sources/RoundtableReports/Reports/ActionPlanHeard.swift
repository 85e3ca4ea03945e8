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
}
