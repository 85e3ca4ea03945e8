import RoundtableRecord
import RoundtableTestSupport

/// Two records of one afternoon that differ only in what is private: one has it, the other never had.
struct Twins {
  /// One of the two.
  struct Twin {
    /// The session so far.
    var session = Session()
    /// The session as its plan was adopted.
    var adopted: Session?
    /// The numbers that things have in this record, by what they are called in the story.
    var numbers: [String: Int] = [:]
    /// The lines that may be undone, by what they are called in the story.
    var lines: [String: Int] = [:]

    /// The numbers of perspectives, by what they are called in the story; those that this record does not have are left out.
    func numbers(_ names: [String]) -> [Int] { names.compactMap { numbers[$0] } }
  }

  /// The record with all that is private.
  private(set) var whole = Twin()
  /// The record without.
  private(set) var open = Twin()

  private var dice: Dice
  private var moment = 0
  private var made = 0
  private var said: [String] = []
  private var secrets: [String] = []
  private let groups: [Code] = ["ga", "gb", "gc"]
  private let issues: [Code] = ["ia", "ib", "ic"]

  /// The twins of a seed.
  init(seed: Int) {
    dice = Dice(seed)
    sitDown()
    for _ in 0..<(6 + dice.roll(6)) { step() }
    plan()
    for _ in 0..<dice.roll(8) { step() }
    happen { _ in PlanAdopted(version: 1, head: "1:00", digests: []) }
    (whole.adopted, open.adopted) = (whole.session, open.session)
    for _ in 0..<(4 + dice.roll(10)) { step() }
  }

  // MARK: What happens

  private mutating func sitDown() {
    happen { _ in SettingChanged(key: "smallest-group-board", value: "2") }
    happen { _ in SettingChanged(key: "smallest-group-public", value: "3") }
    for group in groups { happen { _ in GroupDescribed(code: group, kind: group == "ga" ? "police" : nil) } }
    for issue in issues { happen { _ in IssueDescribed(code: issue, title: "An issue") } }
    // The last of each group is private.
    for number in 1...12 {
      let level: Level = number > 9 ? .private : dice.pick([.named, .group, .anon])
      let group = groups[number % 3]
      happen { twin in
        PersonJoined(
          person: number, handle: Code(unchecked: "handle\(number)"), name: Untrusted("Name \(number)"), group: group,
          seat: twin.session.nextSeat(in: group), level: level)
      }
    }
  }

  private mutating func plan() {
    let from = said.filter { _ in dice.once(in: 2) }
    let hidden = secrets.filter { _ in dice.once(in: 2) }
    happen {
      ActionProposed(
        number: 1, title: "An action", owner: .group("gb"), due: Due(due: .q(3, 2022)), issues: ["ia"], from: $0.numbers(from + hidden))
    }
    // Without private words there would be no draft of what only they led to.
    if !(from + hidden).isEmpty {
      happen(privately: from.isEmpty) {
        ActionProposed(number: 2, title: "An issue", issues: ["ib"], from: $0.numbers(hidden + from), drafted: true)
      }
    }
    happen { IssueAnswered(issue: "ia", answer: .takenUp, from: $0.numbers(hidden + from), why: "Because") }
    let all = secrets
    if !all.isEmpty {
      happen(privately: true) { ActionProposed(number: 3, title: "An issue", issues: ["ic"], from: $0.numbers(all), drafted: true) }
    }
    for group in groups { happen { _ in GroupGauged(number: 1, group: group, hands: ["4x2", "1x1"]) } }
  }

  private mutating func step() {
    let isPrivate = dice.once(in: 2)
    switch dice.roll(9) {
    case 0, 1, 2: say(isPrivate)
    case 3: reflect(isPrivate)
    case 4: park(isPrivate)
    case 5: object(isPrivate)
    case 6: amend(isPrivate)
    case 7: takeAway(isPrivate)
    default: note(isPrivate)
    }
  }

  private mutating func say(_ isPrivate: Bool) {
    let name = "said \(made)"
    let (text, issue, level) = (words(), dice.pick(issues), dice.pick([Level.named, .group, .anon]))
    let bySecretive = isPrivate && dice.once(in: 2)
    let speaker = bySecretive ? secretive() : someone()
    let theme: Code = isPrivate ? "secret" : "trust"
    let answers = (said + secrets).filter { _ in dice.once(in: 4) }
    happen(privately: isPrivate, .perspective, name) { twin in
      PerspectiveShared(
        number: twin.session.next(.perspective).number, speakers: [speaker], text: text, level: isPrivate && !bySecretive ? .private : level,
        perspectiveKind: .concern, issues: [issue], themes: [theme], answers: twin.numbers(answers))
    }
    if isPrivate { secrets.append(name) } else { said.append(name) }
  }

  private mutating func reflect(_ isPrivate: Bool) {
    guard let of = (isPrivate && dice.once(in: 2) ? secrets : said).last else { return }
    let (text, other) = (words(), words())
    let isOfSecret = secrets.contains(of)
    let by = isPrivate && !isOfSecret ? secretive() : someone()
    let name = "back \(made)"
    happen(privately: isPrivate, .reflection, name) { twin in
      PerspectiveReflected(number: twin.session.next(.reflection).number, perspective: twin.numbers[of] ?? 0, by: by, text: text)
    }
    happen(privately: isPrivate) { WordsDisputed(item: ItemID(.reflection, $0.numbers[name] ?? 0), by: by, text: other) }
  }

  private mutating func park(_ isPrivate: Bool) {
    let (by, text, issue, isPass) = (isPrivate ? secretive() : someone(), words(), dice.pick(issues), dice.once(in: 2))
    happen(privately: isPrivate, .parked, "parked \(made)") { twin in
      if isPass { return TurnPassed(party: by, issue: issue, note: text) }
      return MatterParked(number: twin.session.next(.parked).number, by: by, issue: issue, text: text)
    }
  }

  private mutating func object(_ isPrivate: Bool) {
    guard whole.session.action(1) != nil else { return }
    let (text, level) = (words(), dice.pick([Level.named, .group, .anon]))
    let bySecretive = isPrivate && dice.once(in: 2)
    let by = bySecretive ? secretive() : someone()
    let name = "objection \(made)"
    happen(privately: isPrivate, .objection, name) { twin in
      ObjectionRaised(
        number: twin.session.next(.objection).number, action: 1, by: by, reason: text, level: isPrivate && !bySecretive ? .private : level)
    }
    if dice.once(in: 2) { happen(privately: isPrivate) { ObjectionResolved(number: $0.numbers[name] ?? 0, how: text) } }
  }

  private mutating func amend(_ isPrivate: Bool) {
    let text = words()
    if let name = (isPrivate ? secrets : said).last {
      happen(privately: isPrivate) { PerspectiveAmended(number: $0.numbers[name] ?? 0, text: text) }
    }
    // What an action rests on is said openly; that it rests on private words too is private.
    let from = said.filter { _ in dice.once(in: 2) }
    let hidden = secrets.filter { _ in dice.once(in: 2) }
    if whole.session.action(1) != nil { happen { ActionAmended(number: 1, from: $0.numbers(hidden + from)) } }
  }

  private mutating func takeAway(_ isPrivate: Bool) {
    guard let name = (isPrivate ? secrets : said).last else { return }
    let (text, level, way) = (words(), isPrivate ? Level.private : .group, dice.roll(3))
    if way == 2 { return undo(name, isPrivate) }
    happen(privately: isPrivate) { twin in
      let number = twin.numbers[name] ?? 0
      if way == 0 { return PerspectiveRetracted(number: number, reason: text) }
      let back = twin.session.reflections(of: number).map(\.number)
      return WordsErased(number: number, level: level, positions: [1], reason: text, reflections: back)
    }
  }

  /// Takes back what nothing rests on yet.
  private mutating func undo(_ name: String, _ isPrivate: Bool) {
    let isFree = whole.numbers[name].map { whole.session.index.users.numbers(.reflection, of: Ref(.perspective, $0)).isEmpty } ?? false
    guard isFree, whole.session.action(1) == nil else { return }
    happen(privately: isPrivate) { UnitUndone(unit: $0.lines[name] ?? 0) }
  }

  private mutating func note(_ isPrivate: Bool) {
    let (text, by) = (words(), isPrivate ? secretive() : someone())
    happen(privately: true) { _ in NoteMade(text: text, issue: "ia") }
    happen(privately: isPrivate) { _ in QueueJoined(party: by, note: text) }
  }

  // MARK: Both at once

  /// Folds one more fact in: into both records, or only into the one that has what is private.
  private mutating func happen(privately: Bool = false, _ kind: ItemKind? = nil, _ name: String = "", _ fact: (Twin) -> any Fact) {
    moment += 1
    Self.happen(fact, kind, name, in: &whole, at: moment)
    if !privately { Self.happen(fact, kind, name, in: &open, at: moment) }
  }

  private static func happen(_ fact: (Twin) -> any Fact, _ kind: ItemKind?, _ name: String, in twin: inout Twin, at moment: Int) {
    let known = Given.envelope(at: moment)
    let position = twin.session.position + 1
    let made = fact(twin)
    if let kind { (twin.numbers[name], twin.lines[name]) = (twin.session.next(kind).number, position) }
    twin.session.apply(made, as: Envelope(position: position, id: known.id, unit: position, writer: known.writer, moment: known.moment))
  }

  private mutating func words() -> Untrusted {
    made += 1
    return Untrusted("words \(made)")
  }

  private mutating func someone() -> Party { .person(1 + dice.roll(9)) }
  private mutating func secretive() -> Party { .person(10 + dice.roll(3)) }
}
