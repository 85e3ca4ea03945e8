package import RoundtableRecord

/// What is missing, with the line that would mend it.
package enum Gaps {
  /// The page; what has no gap has no line.
  package static func page(_ session: Session, openIssue: Code?) -> Page {
    let index = session.index
    var rows: [[Phrase]] = []
    func gap(_ what: Phrase, _ count: Int, _ which: Phrase, _ mend: Phrase) {
      if count > 0 { rows.append([what, mend, which]) }
    }
    if let openIssue {
      let silent = session.silentGroups(on: openIssue)
      gap("not heard on \(openIssue)", silent.count, codes(silent), "ask them")
    }
    let present = session.groups.codes.filter { (index.present[$0] ?? 0) > 0 }
    let neverHeard = present.filter { (index.byGroup[$0]?.total ?? 0) == 0 }
    gap("present, never heard", neverHeard.count, codes(neverHeard), "ask them")
    let absent = session.groups.all.filter { (index.came[$0.code] ?? 0) == 0 && $0.regrets == nil }.map(\.code)
    gap("absent without regrets", absent.count, codes(absent), "regrets GROUP: REASON")
    gap("unknown speaker", index.unknownSpeakers.count, Listing.some(index.unknownSpeakers.all, .perspective), "fix p1 @who")
    gap("on no issue", index.withoutIssue.count, Listing.some(index.withoutIssue.all, .perspective), "fix p1 on r2")
    gap("nobody said it back", index.unreflected.count, "\(index.unreflected.count) perspectives, the last \(ItemID(.perspective, index.unreflected.all.last ?? 0))", "heard p1 by @who: …")
    gap("verbatim, not read back", index.unconfirmed.count, Listing.some(index.unconfirmed.all, .perspective), "confirm p1")
    let silentIssues = session.issues.codes.filter { (index.byIssue[$0]?.total ?? 0) == 0 }
    gap("issue without perspective", silentIssues.count, codes(silentIssues), "discuss r2")
    let unanswered = session.issues.all.filter { $0.answer == nil }.map(\.code)
    gap("issue without answer", unanswered.count, codes(unanswered), "answer r2 taken-up: WHY")
    gap("rests on nothing", index.restingOnNothing.count, Listing.some(index.restingOnNothing.all, .action), "fix a1 from p1")
    gap("unfinished action", index.unfinished.count, Listing.some(index.unfinished.all, .action), "fix a1 @owner by Q3 2022")
    let standing = session.actions.all.filter(\.stands)
    let unaccepted = standing.filter { $0.owner != nil && $0.acceptance == nil }.map(\.number)
    gap("assigned, not accepted", unaccepted.count, Listing.some(unaccepted, .action), "accept a1 by @owner")
    let open = session.objections.all.filter { $0.resolution == nil }.map(\.number)
    gap("objection not answered", open.count, Listing.some(open, .objection), "resolve o1: HOW")
    let asked = session.questions.all.filter { $0.replies.isEmpty }.map(\.number)
    gap("board question open", asked.count, Listing.some(asked, .question), "reply b1 by @who: ANSWER")
    var page = Page()
    page.table(["gap", "what to type", "where"], rows, empty: "No gaps.")
    return page
  }

  private static func codes(_ codes: [Code]) -> Phrase { .ours(codes.map(\.text).joined(separator: ", ")) }
}
