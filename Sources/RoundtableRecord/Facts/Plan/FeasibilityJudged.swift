/// A working group said whether an action, or what an issue asks for, can be done. A later opinion of the same group replaces an earlier one.
package struct FeasibilityJudged: Fact {
  package static let kind = "feasibility-judged"

  /// The action's number; nil for an opinion on an issue.
  package let action: Int?
  /// The group or body.
  package let by: Party
  /// The issue's code; nil for an opinion on an action.
  package let issue: Code?
  /// Whether it can be done.
  package let verdict: Feasibility
  /// Why.
  package let why: Untrusted

  /// An opinion on an action.
  package init(action: Int, by: Party, verdict: Feasibility, why: Untrusted) {
    (self.action, self.by, issue, self.verdict, self.why) = (action, by, nil, verdict, why)
  }

  /// An opinion on an issue.
  package init(issue: Code, by: Party, verdict: Feasibility, why: Untrusted) {
    (action, self.by, self.issue, self.verdict, self.why) = (nil, by, issue, verdict, why)
  }

  package init(_ body: inout BodyForm<Self>) throws(BodyError) {
    action = try body("action", \.action)
    by = try body("by", \.by)
    issue = try body("issue", \.issue)
    verdict = try body("verdict", \.verdict)
    why = try body("why", \.why)
    try body.require((action == nil) != (issue == nil), "action")
  }

  private var subject: [Ref] { Ref.all(.action, action.map { [$0] }) + Ref.all(.issue, issue) }

  package func apply(to session: inout Session, as envelope: Envelope) {
    for subject in subject {
      session.change(
        Opinion(number: session.opinions.highest + 1, subject: subject, verdict: verdict, by: by, why: why, moment: envelope.moment))
    }
  }

  package var about: [Ref] { subject + Ref.all(by) }

  package func describe(in session: Session) -> Phrase {
    let what: Phrase = action.map { "\(ItemID(.action, $0))" } ?? issue.map { "\($0)" } ?? ""
    return "\(session.label(of: by)) thinks \(what) is \(.ours(verdict.words)): \(why)"
  }
}
