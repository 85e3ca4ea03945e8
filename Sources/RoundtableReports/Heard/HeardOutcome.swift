package import RoundtableRecord

// You said, we did.

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

    /// Nil when its words were taken away for good: nothing is left to tell.
    init?(_ quote: ActionPlan.Quote, _ disclosure: Disclosure) {
      guard let perspective = disclosure.session.perspective(quote.number), perspective.erased == nil else { return nil }
      self.quote = quote
      verdicts = Verdict.all(perspective.readBack, of: perspective, disclosure)
      outcome = Outcome(of: quote, disclosure)
    }
  }

  /// What became of a perspective.
  package struct Outcome: Sendable {
    /// What became of it, in one word: the first that is true.
    package enum Kind: String, CaseIterable, Sendable {
      /// It was withdrawn; only the internal record shows it.
      case withdrawn
      /// A standing action rests on it.
      case takenUp = "taken-up"
      /// No action rests on it, but the answer to one of its issues does, or was given.
      case answered
      /// What rested on it was dropped.
      case dropped
      /// Nothing yet.
      case nothingYet = "nothing-yet"
    }

    /// In one word.
    package let kind: Kind
    /// The standing actions that rest on it.
    package let actions: [Int]
    /// Its issues, or others, whose answer rests on it.
    package let restingAnswers: [Code]
    /// Its issues that were answered, though the answer does not name it.
    package let issueAnswers: [Code]
    /// Its issues without an answer.
    package let open: [Code]
    /// The actions that rested on it and were dropped, with the reason.
    package let dropped: [Dropped]

    init(of quote: ActionPlan.Quote, _ disclosure: Disclosure) {
      let session = disclosure.session
      actions = quote.actions
      restingAnswers = quote.answeredIssues
      let others = quote.issues.filter { !quote.answeredIssues.contains($0) }
      issueAnswers = others.filter { session.issues[$0]?.answer != nil }
      open = others.filter { session.issues[$0]?.answer == nil }
      dropped = session.actions(restingOn: quote.number).compactMap {
        Dropped($0, disclosure)
      }
      kind =
        if quote.withdrawn != nil { .withdrawn } else if !actions.isEmpty {
          .takenUp
        } else if !restingAnswers.isEmpty
          || !issueAnswers.isEmpty
        { .answered } else if !dropped.isEmpty { .dropped } else { .nothingYet }
    }
  }
}
