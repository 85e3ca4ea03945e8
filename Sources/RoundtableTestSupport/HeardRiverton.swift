package import RoundtableRecord
package import RoundtableReports

// Riverton from its afternoon to the first reports: for the documents that tell what became of it.

extension Riverton {
  /// The session as it was adopted.
  package static func adopted(inConfidence secret: String = "My cousin was carded at our school") -> Given {
    var given = given(inConfidence: secret)
    for fact in agreement(secret) { given.happen(fact) }
    return given
  }

  /// The session after the first two quarters of oversight.
  package static func overseen(inConfidence secret: String = "My cousin was carded at our school") -> Given {
    var given = adopted(inConfidence: secret)
    for fact in oversight(secret) { given.happen(fact) }
    return given
  }

  @Given.Facts static func agreement(_ secret: String) -> [any Fact] {
    WordsConfirmed(item: ItemID(.perspective, 1))
    PerspectiveReflected(number: 6, perspective: 6, by: .person(6), text: "You think two days are plenty")
    WordsDisputed(item: ItemID(.reflection, 6), text: "No: two days are far too few")
    PerspectiveReflected(number: 7, perspective: 4, by: .person(7), text: Untrusted(secret))
    PerspectiveReflected(number: 8, perspective: 8, by: .person(6), text: Untrusted(secret))
    MatterParked(number: 5, by: .person(8), issue: "f1", text: "Who pays for the coaches?")
    MatterParked(number: 6, by: .person(7), issue: "r2", text: Untrusted(secret))
    MilestoneSet(number: 1, due: Due(due: .q(3, 2022)), text: "Scenarios written with students")
    ActionAccepted(number: 1, by: .group("police"), note: "agreed at the table")
    ActionDeclined(number: 2, by: .person(8), reason: "needs the board's decision in September")
    GroupGauged(number: 1, group: "students", hands: ["5x1", "4x2"])
    GroupGauged(number: 1, group: "police", hands: ["3x1"])
    GroupGauged(number: 2, group: "district", hands: ["1x1"])
    ObjectionRaised(number: 1, action: 1, by: .group("police"), reason: "Numbers about schools can point at single students", level: .named)
    ObjectionRaised(number: 2, action: 2, by: .person(6), level: .named)
    ObjectionRaised(number: 3, action: 2, by: .person(7), reason: Untrusted(secret), level: .group)
    ObjectionRaised(number: 4, action: 5, by: .person(5), reason: "Leaflets change nothing", level: .group)
    ObjectionResolved(number: 1, how: "the table sees figures only for groups of ten or more")
    PlanAdopted(version: 1, note: "read aloud and agreed, 16:05", head: "81:" + String(repeating: "3f2a91bc", count: 8), digests: [])
  }

  @Given.Facts static func oversight(_ secret: String) -> [any Fact] {
    MemberAppointed(person: 6, from: Due(due: .q(3, 2022)), role: "Parent member", to: Due(due: .q(4, 2023)))
    QuestionAsked(number: 1, action: 1, by: .person(6), text: "Who chooses the students who write the scenarios?")
    QuestionAnswered(number: 1, by: .group("police"), text: "Each school's student council, from September")
    QuestionAsked(number: 2, by: .person(6), text: "Who sees the complaints?")
    StatusReported(number: 1, asOf: .of("2022-09-30"), by: .group("police"), status: .limited, text: "11 of 38 officers trained")
    StatusAssessed(
      number: 1, asOf: .of("2022-09-30"), by: .person(6), status: .notStarted, text: "no student has been asked to rate it yet")
    StatusReported(number: 5, by: .body("city"), status: .complete, text: "on the site, in ten languages")
    ActionMoved(number: 1, reason: "trainers hired late", to: Due(due: .q(4, 2022)))
    ActionMoved(number: 1, reason: "the students' week was full", to: Due(due: .q(1, 2023)))
    ActionDropped(number: 3, reason: "no other city answered")
    ActionProposed(number: 7, title: "Seat a youth table", owner: .group("district"), due: Due(due: .q(2, 2023)), issues: ["f1"], from: [1])
    ActionAmended(number: 5, measure: "leaflets in ten languages")
    IssueAnswered(issue: "r9", answer: .notTakenUp, why: "students asked not to wait for other cities")
    IssueDescribed(code: "r11", title: "Release time")
    PerspectiveAmended(number: 9, text: "请把信息翻译成我们的语言 (please translate the information)")
    PerspectiveRetracted(number: 5, reason: Untrusted(secret))
    PerspectiveAmended(number: 7, level: .private)
    MatterResolved(number: 5, outcome: "the district does, from January")
  }

  /// What was heard in a session, at a fixed moment and head.
  package static func heard(_ session: Session, for audience: Audience, reproducible: Bool = false) -> Heard {
    Heard(of: session, for: audience, provenance: provenance(session, at: underTheBoard, reproducible: reproducible))
  }

  /// The board paper on a session, at a fixed moment and head.
  package static func digest(
    _ session: Session, since earlier: Session?, for audience: Audience, reproducible: Bool = false
  ) -> Digest {
    Digest(
      of: session, since: earlier == nil ? .start : .version(1), earlier, for: audience,
      provenance: provenance(session, at: underTheBoard, reproducible: reproducible))
  }

  static func provenance(_ session: Session, at moment: Moment, reproducible: Bool) -> Provenance {
    Provenance(
      sessionName: "riverton", moment: moment, head: SealedHead(position: session.position, hash: String(repeating: "3f2a91bc", count: 8)),
      reproducible: reproducible, generator: "roundtable 0.1")
  }
}
