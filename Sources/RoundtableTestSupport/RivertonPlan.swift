package import RoundtableRecord
package import RoundtableReports

// Riverton's plan, and Riverton under a board: something of everything that happens to a plan.

extension Riverton {
  /// The plan of a session, the one of Riverton unless said, at a fixed moment and head.
  package static func plan(
    of session: Session = Riverton.session, adopted earlier: Session? = nil, for audience: Audience, at moment: Moment = day,
    asOf: Moment? = nil, reproducible: Bool = false
  ) -> ActionPlan {
    ActionPlan(
      of: session, adopted: earlier, for: audience, asOf: asOf, provenance: provenance(session, at: moment, reproducible: reproducible))
  }

  /// The session as a second version was adopted, after the first was taken back.
  package static func agreed(inConfidence secret: String = "My cousin was carded at our school") -> Given {
    var given = given(inConfidence: secret)
    given.happen(SettingChanged(key: "smallest-group-board", value: "2"))
    for fact in agreement(secret) { given.happen(fact) }
    given.happen(UnitUndone(unit: given.session.position))
    for fact in agreement2(secret) { given.happen(fact) }
    let digests = Audience.ofFiles.map { $0.rawValue + ":" + String(repeating: "0b5e55ed", count: 8) }
    let hash = String(repeating: "c0ffee00", count: 8)
    given.happen(PlanAdopted(version: 2, note: "read aloud, 16:20", head: "\(given.session.position):\(hash)", digests: digests))
    return given
  }

  /// The session after two quarters under a board.
  package static func governed(inConfidence secret: String = "My cousin was carded at our school") -> Given {
    var given = agreed(inConfidence: secret)
    for fact in oversight(secret) + oversight2(secret) { given.happen(fact) }
    return given
  }

  /// The moment of the plan unless said otherwise: the afternoon itself.
  package static let day = Moment(milliseconds: 1_655_222_400_000)
  /// A moment two quarters later.
  package static let underTheBoard = Moment(milliseconds: 1_673_344_800_000)

  @Given.Facts private static func agreement2(_ secret: String) -> [any Fact] {
    BaselineTaken(number: 1, text: "two half days, in English | once")
    SupportPledged(number: 1, parties: [.group("parents"), .body("city"), .person(6)])
    MilestoneSet(number: 1, due: Due(start: .q(4, 2022), due: .q(1, 2023)), text: "Half of the officers trained")
    GroupGauged(number: 1, group: "students", hands: ["5x2", "4x1"])
    GroupGauged(number: 1, group: "district", stance: .declined)
    GroupGauged(number: 2, group: "newcomers", hands: ["0x1"])
    GroupGauged(number: 2, group: "parents", hands: ["4x1", "2x1"])
    GroupGauged(number: 2, group: "students", hands: ["4x2", "2x1"])
    GroupGauged(number: 2, group: "police", stance: .aside)
    GroupGauged(number: 5, group: "police", hands: ["4x1"])
    ActionAmended(number: 6, measure: "a sheet at every school desk", due: Due(due: .q(1, 2023)), issues: ["f1"])
    GroupGauged(number: 6, group: "students", hands: ["5x1", "3x2"])
    GroupGauged(number: 6, group: "police", hands: ["2x1"])
    GroupGauged(number: 6, group: "parents", hands: ["5x2"])
    ActionAccepted(number: 6, by: .group("district"))
    ObjectionRaised(number: 5, action: 4, by: .group("parents"), reason: "Fear is no action", level: .named)
    ObjectionRaised(number: 6, action: 6, by: .person(3), reason: Untrusted(secret), level: .private)
    ObjectionResolved(number: 6, how: Untrusted(secret))
  }

  @Given.Facts private static func oversight2(_ secret: String) -> [any Fact] {
    PersonCorrected(person: 10, level: .named)
    MemberAppointed(person: 10, from: Due(due: .q(3, 2022)), role: "Member for the newcomers", to: Due(due: .q(3, 2022)))
    MemberAppointed(person: 8, role: "Adviser")
    MemberRecused(person: 8, action: 2, reason: "her own district owns it")
    MemberRecused(person: 6, action: 1)
    PersonJoined(person: 11, handle: "tom", name: "Tom Ward", level: .named)
    MemberAppointed(person: 11, role: "Chair")
    MemberDismissed(person: 11, reason: "moved to another city")
    QuestionAsked(number: 3, action: 2, by: .person(10), text: "In which languages?")
    QuestionAnswered(number: 3, by: .person(7), text: Untrusted(secret))
    StatusReported(number: 1, asOf: .of("2022-12-31"), by: .group("police"), status: .substantial, text: "30 of 38 | trained")
    StatusAssessed(number: 1, asOf: .of("2023-01-05"), by: .person(6), status: .limited, text: "two schools rated it")
  }

  /// A session, the one of Riverton unless said, in which no group counts as small: for what levels alone decide.
  package static func unveiled(_ session: Session = Riverton.session) -> Session {
    var session = session
    for audience in [Audience.board, .public] {
      session.apply(
        SettingChanged(key: "smallest-group-" + audience.rawValue, value: "1"), as: Given.envelope(at: session.position + 1))
    }
    return session
  }
}
