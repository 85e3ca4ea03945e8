package import RoundtableRecord
import RoundtableReports

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
      let silent = session.silentRows(on: openIssue)
      gap("not heard on \(openIssue)", silent.count, labels(silent), "ask them")
    }
    let neverHeard = session.silentRows(on: nil)
    gap("present, never heard", neverHeard.count, labels(neverHeard), "ask them")
    let absent = session.groups.all.filter { (index.came[$0.code] ?? 0) == 0 && $0.regrets == nil }.map(\.code)
    gap("absent without regrets", absent.count, codes(absent), "regrets GROUP: REASON")
    gap("unknown speaker", index.unknownSpeakers.count, Listing.some(index.unknownSpeakers.all, .perspective), "fix p1 @who")
    gap("on no issue", index.withoutIssue.count, Listing.some(index.withoutIssue.all, .perspective), "fix p1 on r2")
    let last = ItemID(.perspective, index.unreflected.all.last ?? 0)
    gap(
      "nobody said it back", index.unreflected.count,
      "\(index.unreflected.count) \(Phrase.ours(index.unreflected.count == 1 ? "perspective" : "perspectives")), the last \(last)",
      "heard p1 by @who: …")
    gap("verbatim, not read back", index.unconfirmed.count, Listing.some(index.unconfirmed.all, .perspective), "confirm p1")
    let silentIssues = session.issues.codes.filter { (index.byIssue[$0]?.total ?? 0) == 0 }
    gap("issue without perspective", silentIssues.count, codes(silentIssues), "discuss r2")
    let unanswered = session.issues.all.filter { $0.answer == nil }.map(\.code)
    gap("issue without answer", unanswered.count, codes(unanswered), "answer r2 taken-up: WHY")
    gap("rests on nothing", index.restingOnNothing.count, Listing.some(index.restingOnNothing.all, .action), "fix a1 from p1")
    gap("unfinished action", index.unfinished.count, Listing.some(index.unfinished.all, .action), "fix a1 @owner by Q3 2022")
    for (what, mend, numbers, kind) in plan(session) { gap(what, numbers.count, Listing.some(numbers, kind), mend) }
    var page = Page()
    page.table(["gap", "what to type", "where"], rows, empty: "No gaps.")
    return page
  }

  /// What is missing of owners' answers, of agreement, and of answers to the board.
  private static func plan(_ session: Session) -> [(what: Phrase, mend: Phrase, numbers: [Int], kind: ItemKind)] {
    let open = OpenEnds(of: session)
    let isAdopted = session.adopted != nil
    return [
      ("assigned, not accepted", "accept a1 by @owner", open.unaccepted.map(\.number), .action),
      ("declined by its owner", "fix a1 @owner", open.declined.map(\.number), .action),
      ("no group was asked", "gauge a1 @group=HANDS", open.unasked.map(\.number), .action),
      ("objection not answered", "resolve o1: HOW", open.objections.map(\.number), .objection),
      ("board question open", "reply b1 by @who: ANSWER", open.questions.map(\.number), .question),
      ("finding of the board open", "report a1 STATUS by @owner: EVIDENCE", open.findings.map(\.number), .status),
      ("nothing reported yet", "report a1 limited by @owner: EVIDENCE", isAdopted ? open.unreported.map(\.number) : [], .action),
      ("reported, not assessed", "assess a1 limited by @member: FINDING", isAdopted ? open.unassessed.map(\.number) : [], .action),
    ]
  }

  private static func labels(_ rows: [CountedRow]) -> Phrase { .ours(rows.map(\.label).joined(separator: ", ")) }

  private static func codes(_ codes: [Code]) -> Phrase { .ours(codes.map(\.text).joined(separator: ", ")) }
}
