import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("Whatever two terminals type, take back and put back")
struct RandomSessionTests {
  private static let terminals = ["one", "two"]

  /// What happened in one random session.
  private struct Run {
    var story = Story()
    var lines: RandomLines
    var taken = 0
    var refused = 0
    var trouble: [String] = []

    init(_ seed: Int) { lines = RandomLines(seed, mends: true) }

    mutating func play(_ count: Int, undoing: Bool = true) {
      for _ in 0..<count {
        let terminal = lines.dice.pick(RandomSessionTests.terminals)
        if undoing, lines.dice.once(in: 5) {
          revert(on: terminal)
        } else {
          type(lines.line(story.session), on: terminal)
        }
      }
    }

    private mutating func type(_ line: String, on terminal: String) {
      let facts = story.log.count
      let answer = story.type(line, on: terminal)
      if answer.refusal == nil { taken += 1 } else { refused += 1 }
      if answer.refusal != nil, story.log.count != facts { trouble.append("\(line) was refused and recorded") }
    }

    private mutating func revert(on terminal: String) {
      let word = lines.dice.once(in: 2) ? "undo" : "redo"
      let before = story.session
      guard story.type(lines.dice.once(in: 3) ? "\(word) \(1 + lines.dice.roll(3))" : word, on: terminal).refusal == nil else { return }
      for perspective in before.perspectives.all {
        guard let present = story.session.perspective(perspective.number) else { continue }
        let (was, now) = (before.level(of: perspective), story.session.level(of: present))
        if now < was { trouble.append("\(word) loosened \(perspective.id.text) from \(was) to \(now)") }
      }
      for objection in before.objections.all {
        guard let present = story.session.objections[objection.number] else { continue }
        let (was, now) = (before.level(of: objection), story.session.level(of: present))
        if now < was { trouble.append("\(word) loosened \(objection.id.text) from \(was) to \(now)") }
      }
      for person in before.people.all {
        if let now = story.session.person(person.number), now.level < person.level {
          trouble.append("\(word) loosened @\(person.handle.text)")
        }
      }
    }
  }

  /// Everything that is named by something else, and must be there.
  private static func dangling(_ session: Session) -> [String] {
    var found: [String] = []
    func need(_ party: Party, by who: String) {
      switch party {
      case .person(let number): if session.person(number) == nil { found.append("\(who) needs person \(number)") }
      case .group(let code): if session.groups[code] == nil { found.append("\(who) needs group \(code.text)") }
      case .body(let code): if session.bodies[code] == nil { found.append("\(who) needs body \(code.text)") }
      case .unknown: break
      }
    }
    func need(issue code: Code, by who: String) { if session.issues[code] == nil { found.append("\(who) needs issue \(code.text)") } }
    func need(perspective number: Int, by who: String) { if session.perspective(number) == nil { found.append("\(who) needs p\(number)") } }
    for perspective in session.perspectives.all {
      for speaker in perspective.speakers { need(speaker, by: perspective.id.text) }
      for code in perspective.issues { need(issue: code, by: perspective.id.text) }
      for number in perspective.answers { need(perspective: number, by: perspective.id.text) }
    }
    for action in session.actions.all {
      if let owner = action.owner { need(owner, by: action.id.text) }
      for code in action.issues { need(issue: code, by: action.id.text) }
      for number in action.from { need(perspective: number, by: action.id.text) }
    }
    for person in session.people.all { if let group = person.group { need(.group(group), by: "@" + person.handle.text) } }
    for group in session.groups.all {
      if let within = group.within { need(.group(within), by: group.code.text) }
      if let namer = group.namedBy { need(session.bodies[namer] == nil ? .group(namer) : .body(namer), by: group.code.text) }
    }
    for issue in session.issues.all { for number in issue.answer?.from ?? [] { need(perspective: number, by: issue.code.text) } }
    for person in ([session.front.facilitator].compactMap(\.self) + session.front.scribes) { need(.person(person), by: "the front") }
    for open in session.openIssues.all { need(issue: open.issue, by: open.terminal) }
    for item in session.agenda.all { if let issue = item.issue { need(issue: issue, by: "the agenda") } }
    for waiting in session.queue { need(waiting.party, by: "the queue") }
    for pass in session.passes.all {
      need(pass.party, by: "a pass")
      if let issue = pass.issue { need(issue: issue, by: "a pass") }
    }
    for said in session.reflections.all {
      need(perspective: said.of, by: said.id.text)
      need(said.by, by: said.id.text)
      for by in said.checks.compactMap(\.by) { need(by, by: said.id.text) }
    }
    for matter in session.parked.all {
      if let by = matter.by { need(by, by: matter.id.text) }
      if let issue = matter.issue { need(issue: issue, by: matter.id.text) }
    }
    for perspective in session.perspectives.all {
      for by in perspective.checks.compactMap(\.by) { need(by, by: perspective.id.text) }
      if let sitting = perspective.sitting, session.sittings[sitting] == nil { found.append("\(perspective.id.text) needs sitting \(sitting)") }
    }
    for note in session.notes.all { if let issue = note.issue { need(issue: issue, by: "a note") } }
    return found + danglingOversight(session)
  }

  /// The same of owners, agreement and the board.
  private static func danglingOversight(_ session: Session) -> [String] {
    var found: [String] = []
    func need(_ isThere: Bool, _ what: String) { if !isThere { found.append(what) } }
    func isThere(_ party: Party) -> Bool {
      switch party {
      case .person(let number): session.person(number) != nil
      case .group(let code): session.groups[code] != nil
      case .body(let code): session.bodies[code] != nil
      case .unknown: false
      }
    }
    func isMember(_ party: Party) -> Bool { party.person.map { session.members[$0] != nil } ?? false }
    for action in session.actions.all {
      need(action.parties.allSatisfy(isThere), "\(action.id.text) needs everybody who has a part in it")
      let assessed = session.allStatuses(of: action.number).filter(\.isAssessment)
      need(assessed.allSatisfy { isMember($0.by) }, "\(action.id.text) needs who assessed it on the board")
      let mayAnswer = action.owner == nil ? action.acceptance == nil : true
      need(mayAnswer, "\(action.id.text) was answered and has no owner")
    }
    for objection in session.objections.all {
      need(session.action(objection.action) != nil && isThere(objection.by), "\(objection.id.text) needs its action and its speaker")
    }
    for member in session.members.all {
      let person = member.person
      need(session.person(person) != nil && member.recusals.allSatisfy { session.action($0.action) != nil }, "member \(person) needs the person and actions")
    }
    for question in session.questions.all {
      need(isMember(question.by), "\(question.id.text) needs who asks on the board")
      need(question.replies.allSatisfy { isThere($0.by) }, "\(question.id.text) needs who replied")
      need(question.action.map { session.action($0) != nil } ?? true, "\(question.id.text) needs its action")
    }
    return found
  }

  @Test("What is counted is what is there, names are nobody else's, and nothing rests on what is gone", arguments: 0..<10)
  func counted(batch: Int) {
    var taken = 0
    var refused = 0
    for seed in (batch * 60)..<(batch * 60 + 60) {
      var run = Run(seed)
      for _ in 0..<4 {
        run.play(25)
        #expect(BruteCounts(run.story.session).differences == [], "seed \(seed)")
        #expect(Self.dangling(run.story.session) == [], "seed \(seed)")
      }
      #expect(run.trouble == [], "seed \(seed)")
      taken += run.taken
      refused += run.refused
    }
    #expect(taken * 4 > refused * 3, "\(taken) taken, \(refused) refused: the lines are too wild to test anything")
  }

  @Test("Everything can be taken back, to an empty session, and put back as it was", arguments: 0..<10)
  func allTheWay(batch: Int) {
    for seed in (batch * 60)..<(batch * 60 + 60) {
      var run = Run(seed + 100_000)
      run.play(70)
      let whole = SessionState(run.story.session, levels: false)
      let undone = undoAll(&run.story)
      for terminal in Self.terminals { #expect(run.story.session.terminals[terminal]?.done ?? [] == [], "seed \(seed)") }
      #expect(
        SessionState(run.story.session, levels: false).differences(from: SessionState(Session(), levels: false)) == [], "seed \(seed)")
      for terminal in undone.reversed() { run.story.must("redo", on: terminal) }
      #expect(SessionState(run.story.session, levels: false).differences(from: whole) == [], "seed \(seed)")
      #expect(BruteCounts(run.story.session).differences == [], "seed \(seed)")
    }
  }

  /// Takes back at both terminals in turn until neither can, and tells the terminals in that order.
  private func undoAll(_ story: inout Story) -> [String] {
    var order: [String] = []
    var before = -1
    while order.count > before {
      before = order.count
      for terminal in Self.terminals {
        while story.type("undo", on: terminal).refusal == nil { order.append(terminal) }
      }
    }
    return order
  }

  @Test("A record folded anew is the same session, and ids are never given twice", arguments: 0..<5)
  func folded(batch: Int) throws {
    for seed in (batch * 40)..<(batch * 40 + 40) {
      var run = Run(seed + 200_000)
      run.play(90)
      var session = Session()
      for (fact, envelope) in run.story.log {
        let type = Swift.type(of: fact)
        let read = try #require(
          FactTable.read(kind: type.kind, version: type.version, body: fact.body), "\(type.kind) as recorded is not read back")
        session.apply(read, as: envelope)
      }
      #expect(SessionState(session).differences(from: SessionState(run.story.session)) == [], "seed \(seed)")
      #expect(session.perspectives.all.map(\.wordsAt) == run.story.session.perspectives.all.map(\.wordsAt))
      #expect(session.next(.perspective) == run.story.session.next(.perspective))
      let facts = run.story.log.map(\.fact)
      for numbers in [
        facts.compactMap { ($0 as? PerspectiveShared)?.number }, facts.compactMap { ($0 as? ActionProposed)?.number },
        facts.compactMap { ($0 as? PersonJoined)?.person }, facts.compactMap { ($0 as? ObjectionRaised)?.number },
        facts.compactMap { ($0 as? QuestionAsked)?.number },
      ] {
        #expect(Set(numbers).count == numbers.count, "seed \(seed)")
      }
      let codes = facts.compactMap { fact -> String? in
        if let joined = fact as? PersonJoined, let group = joined.group { return "\(group.text) \(joined.seat ?? 0)" }
        if let moved = fact as? PersonCorrected, let group = moved.group { return "\(group.text) \(moved.seat ?? 0)" }
        return nil
      }
      #expect(Set(codes).count == codes.count, "a number in a group was given twice, seed \(seed)")
    }
  }
}
