import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport

/// A random table of up to forty people and eight groups of sizes about the thresholds; what is said, planned and answered; an adoption, and
/// the same again, with people who have become stricter; at times a second adoption and what follows it.
struct AuditedSession {
  /// The record at the first version, and at the second.
  let sessions: [Session]
  /// Words that may stand in no document of each.
  let secrets: [Set<String>]
  private let facts: [any Fact]
  /// What happened, a line for each fact.
  var lines: String { facts.map { "\($0)" }.joined(separator: "\n") }

  init(seed: Int) {
    var dice = Dice(seed)
    let thresholds = (board: 2 + dice.roll(11), public: 2 + dice.roll(11))
    let groups = 3 + dice.roll(6)
    var maker = VeilMaker(seed: seed, thresholds: thresholds, groups: groups)
    maker.levels = dice.once(in: 2) ? [.group] : [.group, .group, .group, .named, .anon, .private]
    maker.sitDown(atMost: max(3, min(2 * max(thresholds.board, thresholds.public), 24 / groups)))
    maker.talk()
    maker.plan()
    maker.adopt()
    let first = maker.session
    let secretsThen = maker.always.union(VeilMaker.secrets(of: first))
    // No one comes later: see the known doubts.
    maker.change()
    maker.talk()
    maker.answerAgain()
    maker.oversee()
    if dice.once(in: 2) {
      maker.adopt()
      if dice.once(in: 2) { maker.talk() }
    }
    sessions = [first, maker.session]
    secrets = [secretsThen, maker.always.union(VeilMaker.secrets(of: maker.session))]
    facts = maker.facts
  }
}

extension VeilMaker {
  /// The plan is adopted.
  mutating func adopt() { happen(PlanAdopted(version: session.adoptions.highest + 1, head: "\(session.position):00", digests: [])) }

  /// Some people become stricter.
  fileprivate mutating func change() {
    for person in session.people.all where dice.once(in: 12) {
      happen(PersonCorrected(person: person.number, level: max(person.level, dice.pick([.anon, .private]))))
    }
  }

  /// Some groups are asked again, and the owner answers.
  fileprivate mutating func answerAgain() {
    for group in session.groups.codes where dice.once(in: 2) && session.index.came[group] ?? 0 > 0 {
      let hands = dice.once(in: 3) ? ["0x\(1 + dice.roll(6))"] : ["4x\(1 + dice.roll(8))", "\(dice.roll(3))x\(1 + dice.roll(3))"]
      happen(GroupGauged(number: 1 + dice.roll(2), group: group, hands: hands))
    }
    if let owner = session.action(1)?.owner { happen(ActionAccepted(number: 1, by: owner, note: text(false))) }
    let by = party()
    happen(ActionDeclined(number: 2, by: by, reason: text(isConfidential(by))))
  }
}

extension Auditor {
  /// The auditor of two versions of a session, with all documents that leave it.
  init(
    of sessions: [Session], secrets: [Set<String>] = [[], []], plansOnly: Bool = false, doctored change: (JSONValue) -> JSONValue = { $0 }
  ) {
    var documents: [Published] = []
    for (version, session) in sessions.enumerated() {
      let before = version > 0 ? sessions[version - 1] : nil
      for audience in [Audience.board, .public] {
        var values = [PlanJSON().value(of: Riverton.plan(of: session, adopted: before, for: audience))]
        if !plansOnly {
          values.append(HeardJSON().value(of: Riverton.heard(session, for: audience)))
          values.append(DigestJSON().value(of: Riverton.digest(session, since: before, for: audience)))
        }
        documents += values.map { Published(change($0.linked(to: session)), version: version) }
      }
    }
    self.init(documents: documents, truth: TrueRecord(sessions, secrets: secrets))
  }
}
