import Foundation
import RoundtableRecord
import RoundtableTestSupport

/// A random session with groups of every size, in which every text, name and handle is made of words found nowhere else, so that a search
/// tells what leaked; with agreement, dissent, oversight, an adoption, and what came after it.
struct VeilRandomSession {
  /// The session as it was adopted.
  let adopted: Session
  /// The session at the end.
  let session: Session
  /// Words that may stand in no document of the end, in lower case.
  let secrets: Set<String>
  /// Words that may stand in no document of the adopted version.
  let secretsThen: Set<String>
  /// How many people a group must have, for either audience.
  let thresholds: (board: Int, public: Int)

  /// The session of a seed. `confidence` is appended to every text in confidence.
  init(seed: Int, confidence: String = "") {
    var maker = VeilMaker(seed: seed, confidence: confidence)
    maker.sitDown()
    for _ in 0..<2 { maker.talk() }
    maker.plan()
    maker.happen(PlanAdopted(version: 1, head: "1:00", digests: []))
    adopted = maker.session
    secretsThen = maker.always.union(VeilMaker.secrets(of: maker.session))
    maker.join(atMost: 6)
    maker.talk()
    maker.oversee()
    session = maker.session
    secrets = maker.always.union(VeilMaker.secrets(of: maker.session))
    thresholds = maker.thresholds
  }
}

/// Draws what happens.
struct VeilMaker {
  /// The session so far.
  private(set) var session = Session()
  /// Words that may stand in no document, whatever follows.
  private(set) var always: Set<String> = []
  /// How many people a group must have, for either audience.
  let thresholds: (board: Int, public: Int)

  /// What happened so far.
  private(set) var facts: [any Fact] = []
  /// What decides what happens next.
  var dice: Dice
  /// The levels that people choose, one of these each.
  var levels = Level.allCases
  private let confidence: String
  private var words = 0
  private let groups: [Code]
  private let issues: [Code] = ["ia", "ib", "ic"]

  /// Draws for a seed: for small thresholds and four groups, or for those that are given.
  init(seed: Int, confidence: String = "", thresholds: (board: Int, public: Int)? = nil, groups: Int = 4) {
    var dice = Dice(seed)
    let board = 2 + dice.roll(4)
    self.thresholds = thresholds ?? (board, board + dice.roll(4))
    self.groups = ["ga", "gb", "gc", "gd", "ge", "gf", "gg", "gh"].prefix(groups).map { Code(unchecked: $0) }
    (self.dice, self.confidence) = (dice, confidence)
  }

  // MARK: What happens

  /// Groups, issues, and people, as many of each group as there may be.
  mutating func sitDown(atMost most: Int = 7) {
    happen(SettingChanged(key: "smallest-group-board", value: "\(thresholds.board)"))
    happen(SettingChanged(key: "smallest-group-public", value: "\(thresholds.public)"))
    for group in groups { happen(GroupDescribed(code: group, kind: group == "ga" ? "police" : nil, seats: dice.once(in: 2) ? 4 : nil)) }
    happen(BodyDescribed(code: "gz", name: "A body"))
    for issue in issues { happen(IssueDescribed(code: issue, title: "An issue")) }
    join(atMost: most)
    if session.people.highest == 0 { happen(person(in: "gb")) }
  }

  /// People come: for any group at first; once something was said, only for groups that already have someone.
  mutating func join(atMost most: Int) {
    let isLater = session.perspectives.highest > 0
    for group in groups where !isLater || session.index.came[group] ?? 0 > 0 {
      for _ in 0..<dice.roll(most + 1) { happen(person(in: group)) }
    }
  }

  /// Words are said, said back, confirmed, corrected, withdrawn and taken away.
  mutating func talk() {
    for _ in 0..<(2 + dice.roll(4)) { say() }
    for _ in 0..<dice.roll(3) { pass() }
    let by = party()
    let behind = isConfidential(by)
    happen(MatterParked(number: session.next(.parked).number, by: by, issue: dice.pick(issues), text: text(behind)))
    let said = session.perspectives.all
    let of = dice.pick(said)
    let isHidden = !of.stands || session.level(of: of) == .private
    if of.erased == nil {
      let number = session.next(.reflection).number
      happen(PerspectiveReflected(number: number, perspective: of.number, by: by, text: text(behind || isHidden)))
      let other: Party? = dice.once(in: 2) ? nil : party()
      happen(WordsDisputed(item: of.id, by: other, text: text(isHidden || other.map { isConfidential($0) } ?? false)))
    }
    if let unlucky = said.last(where: { $0.stands }), dice.once(in: 4) {
      happen(PerspectiveRetracted(number: unlucky.number, reason: kept()))
    }
    if let gone = said.first(where: { $0.stands }), dice.once(in: 6) {
      always.formUnion(VeilMaker.tokens(of: gone.text))
      happen(WordsErased(number: gone.number, positions: [1], reason: kept(), reflections: session.reflections(of: gone.number).map(\.number)))
    }
    happen(NoteMade(text: kept(), issue: dice.pick(issues)))
    if dice.once(in: 3), let person = session.people.all.last {
      always.formUnion(VeilMaker.tokens(of: person.name))
      happen(PersonCorrected(person: person.number, handle: handle(), name: text(false), level: max(person.level, dice.pick(Level.allCases))))
    }
  }

  /// Actions, hands and objections.
  mutating func plan() {
    let owners: [Party] = [.group("gb"), .group("gc"), .body("gz")]
    for number in 1...2 {
      let from = (0..<3).map { _ in 1 + dice.roll(session.perspectives.highest) }
      happen(ActionProposed(number: number, title: "An action", owner: dice.pick(owners), due: Due(due: .q(3, 2022)), issues: ["ia"], from: from))
      for group in groups where session.index.came[group] ?? 0 > 0 {
        happen(GroupGauged(number: number, group: group, hands: ["4x\(1 + dice.roll(4))", "\(dice.roll(3))x1"]))
      }
      object(to: number)
    }
    happen(IssueAnswered(issue: "ia", answer: .takenUp, from: [1], why: "Because"))
  }

  /// Reports, questions, moves and objections.
  mutating func oversee() {
    object(to: 1)
    happen(StatusReported(number: 1, by: .group("gb"), status: .limited, text: "Some"))
    happen(ActionMoved(number: 1, reason: "Later", to: Due(due: .q(4, 2022))))
    let by = party()
    happen(QuestionAsked(number: 1, by: by, text: text(isConfidential(by))))
    let other = party()
    happen(QuestionAnswered(number: 1, by: other, text: text(isConfidential(other))))
  }

  private mutating func say() {
    let speakers: [Party] =
      switch dice.roll(8) {
      case 0: [.unknown]
      case 1: [.group(dice.pick(groups.filter { session.index.came[$0] ?? 0 > 0 }))]
      case 2: [someone(), someone()]
      case 3: [someone(), .body("gz")]
      default: [someone()]
      }
    let level = dice.pick(Level.allCases)
    let isHidden = level == .private || speakers.contains { isConfidential($0) }
    happen(
      PerspectiveShared(
        number: session.next(.perspective).number, speakers: speakers, text: text(isHidden), level: level,
        mode: dice.once(in: 2) ? nil : dice.pick(Mode.allCases), perspectiveKind: dice.once(in: 2) ? nil : dice.pick(PerspectiveKind.allCases),
        language: dice.once(in: 3) ? "so" : nil, issues: issues.filter { _ in dice.once(in: 2) }, themes: dice.once(in: 3) ? ["trust"] : nil,
        answers: dice.once(in: 3) ? [1] : nil))
  }

  private mutating func pass() {
    let by = party()
    let note = kept()
    happen(TurnPassed(party: by, issue: dice.pick(issues), note: isConfidential(by) ? Untrusted(note.raw + confidence) : note))
  }

  private mutating func object(to action: Int) {
    let by = party()
    let level = dice.pick(Level.allCases)
    let reason = dice.once(in: 4) ? nil : text(level == .private || isConfidential(by))
    happen(ObjectionRaised(number: session.next(.objection).number, action: action, by: by, reason: reason, level: level))
  }

  private mutating func person(in group: Code) -> PersonJoined {
    PersonJoined(
      person: session.nextPerson, handle: handle(), name: text(false), affiliation: dice.once(in: 2) ? text(false) : nil, group: group,
      seat: session.nextSeat(in: group), level: dice.pick(levels), youth: dice.once(in: 6))
  }

  mutating func party() -> Party {
    let present = groups.filter { session.index.came[$0] ?? 0 > 0 }
    return dice.once(in: 4) ? .group(dice.pick(present)) : someone()
  }

  private mutating func someone() -> Party { .person(1 + dice.roll(session.people.highest)) }

  func isConfidential(_ party: Party) -> Bool { session.floor(of: party) == .private }

  /// Folds one more fact in.
  mutating func happen(_ fact: any Fact) {
    facts.append(fact)
    session.apply(fact, as: Given.envelope(at: session.position + 1))
  }

  // MARK: Words

  /// Words with structure in the middle, in whatever way that is written down: both ends are found all the same.
  mutating func text(_ isHidden: Bool) -> Untrusted {
    let middle = ["*É|", " <b> ", "\\\"", "\u{202E}", "\n# ", "&"][dice.roll(6)]
    return Untrusted(token() + middle + token() + (isHidden ? confidence : ""))
  }

  /// Words that no document shows, whatever follows.
  private mutating func kept() -> Untrusted {
    let made = text(false)
    always.formUnion(VeilMaker.tokens(of: made))
    return made
  }

  private mutating func handle() -> Code {
    let made = token()
    always.insert(made)
    return Code(unchecked: made)
  }

  private mutating func token() -> String {
    words += 1
    return "zkq\(words)x\(String(dice.roll(1 << 30), radix: 36))"
  }

  /// The words in a text that were made here, in lower case.
  static func tokens(of text: Untrusted) -> Set<String> { tokens(in: text.raw) }

  /// The same, in what was written down: each begins with letters that stand nowhere else.
  static func tokens(in text: String) -> Set<String> {
    let parts = text.lowercased().components(separatedBy: "zkq").dropFirst()
    return Set(parts.map { "zkq" + String(decoding: $0.utf8.prefix { 0x30...0x39 ~= $0 || 0x61...0x7A ~= $0 }, as: UTF8.self) })
  }

  // MARK: What is in confidence

  /// Words that may stand in no document of a session outside the internal one, by the rules of language.md, section 3.
  static func secrets(of session: Session) -> Set<String> {
    func isPrivate(_ party: Party?) -> Bool { party.map { session.floor(of: $0) == .private } ?? false }
    var found: [Untrusted?] = session.people.all.filter { $0.level != .named }.flatMap { [$0.name, $0.affiliation] }
    for said in session.perspectives.all {
      let isHidden = !said.stands || session.level(of: said) == .private
      if isHidden { found.append(said.text) }
      found += said.checks.filter { isHidden || isPrivate($0.by) }.map(\.words)
      for back in session.reflections.all where back.of == said.number && (isHidden || isPrivate(back.by)) { found.append(back.text) }
    }
    found += session.parked.all.filter { isPrivate($0.by) }.map(\.text)
    found += session.objections.all.filter { $0.level == .private || isPrivate($0.by) }.map(\.reason)
    for question in session.questions.all {
      if isPrivate(question.by) { found.append(question.text) }
      found += question.replies.filter { isPrivate($0.by) }.map(\.text)
    }
    return Set(found.compactMap(\.self).flatMap { tokens(of: $0) })
  }
}
