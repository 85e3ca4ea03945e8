package import RoundtableRecord

// What became of each statement.

extension Heard {
  /// A perspective that the audience may see, and what became of it.
  package struct Voice: Sendable {
    /// What was said.
    package let quote: ActionPlan.Quote
    /// What was said of how it is noted now.
    package let verdicts: [Verdict]
    /// The first of these; nil where no one answered.
    package var verdict: Verdict? { verdicts.first }
    /// What became of it.
    package let outcome: Outcome

    /// Its number.
    package var number: Int { quote.number }

    /// Nil when its words were taken away for good: nothing is left to print.
    init?(_ quote: ActionPlan.Quote, states: [Int: ActionState], _ disclosure: Disclosure) {
      guard let perspective = disclosure.session.perspective(quote.number), perspective.erased == nil else { return nil }
      self.quote = quote
      verdicts = Verdict.all(perspective.readBack, of: perspective, disclosure)
      outcome = Outcome(of: quote, states: states, disclosure)
    }
  }

  /// What became of a perspective.
  package struct Outcome: Sendable {
    /// The part of page one that it stands in, in the order of the page.
    package enum Kind: String, CaseIterable, Sendable {
      /// All that was promised for it is done.
      case done
      /// Something that was promised for it is late.
      case late
      /// Something was promised for it, and its time has not come.
      case coming
      /// The table said no.
      case saidNo = "said-no"
      /// Nothing was promised or answered yet, or the table wants to talk more.
      case open
      /// It was withdrawn; only the internal record shows it.
      case withdrawn
    }

    /// How an action or an answer is connected with it.
    package enum Link: String, CaseIterable, Sendable {
      /// It rests on the perspective.
      case statement
      /// An action that rested on the perspective became part of it.
      case successor
      /// It takes up the issue that the perspective belongs to.
      case issue
    }

    /// The part of page one.
    package let kind: Kind
    /// The standing actions that take it up.
    package let actions: [Int]
    /// The issue whose answer, or lack of one, decides; nil where actions that rest on the perspective do, and where it has no issue.
    package let issue: Code?
    /// How these actions, or that answer, are connected with it; nil where there are none.
    package let link: Link?
    /// The actions that rested on it and were dropped, with the reason.
    package let dropped: [Dropped]

    init(of quote: ActionPlan.Quote, states: [Int: ActionState], _ disclosure: Disclosure) {
      let session = disclosure.session
      dropped = session.actions(restingOn: quote.number).compactMap { Dropped($0, disclosure) }
      let successors = ActionPlan.once(dropped.flatMap(\.successors)).filter { states[$0] != nil }
      let found = Outcome.found(quote, successors: successors, in: session)
      (actions, issue, link) = (found.actions, found.issue, found.link)
      kind = quote.withdrawn != nil ? .withdrawn : Outcome.kind(of: found.actions, states) ?? Outcome.kind(of: found.answer)
    }

    /// The first that is true: actions that rest on it or on what it was for, an answer that rests on it, the answer to its issue or the actions
    /// that take that up.
    private static func found(_ quote: ActionPlan.Quote, successors: [Int], in session: Session) -> Found {
      if !quote.actions.isEmpty { return Found(actions: quote.actions, link: .statement) }
      if !successors.isEmpty { return Found(actions: successors, link: .successor) }
      let issues = (quote.answeredIssues + quote.issues).compactMap { session.issues[$0] }
      func standing(_ issue: Issue) -> [Int] { session.actions(on: issue.code).filter(\.stands).map(\.number) }
      guard let issue = issues.first(where: { $0.answer != nil }) ?? issues.first(where: { !standing($0).isEmpty }) ?? issues.first else {
        return Found()
      }
      let actions = issue.answer == nil || issue.isAnsweredAsTakenUp ? standing(issue) : []
      let isBasis = actions.isEmpty && quote.answeredIssues.contains(issue.code)
      return Found(
        actions: actions, issue: issue.code, answer: issue.answer?.kind, link: isBasis ? .statement : actions.isEmpty && issue.answer == nil ? nil : .issue)
    }

    private struct Found {
      var actions: [Int] = []
      var issue: Code?
      var answer: AnswerKind?
      var link: Link?
    }

    /// The state of the action that is least far: it is done when all are. Nil where there is none.
    private static func kind(of actions: [Int], _ states: [Int: ActionState]) -> Kind? {
      let kinds = actions.compactMap { states[$0]?.outcome }
      return [.late, .coming, .done].first { kinds.contains($0) }
    }

    private static func kind(of answer: AnswerKind?) -> Kind {
      switch answer {
      case .notTakenUp, .outOfScope: .saidNo
      case .takenUp, .partly, .needsTalk, nil: .open
      }
    }
  }
}
