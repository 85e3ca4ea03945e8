import RoundtableRecord
import RoundtableTestSupport

/// Draws facts.
struct PlanRandomFacts {
  private var state: UInt64
  /// Texts that no reader outside the table may see, whatever else is true.
  private(set) var secrets: Set<String> = []
  /// Texts that were taken away for good, in lower case.
  private(set) var gone: Set<String> = []
  private var tokens = 0
  /// The session as its plan was adopted last; nil when it was not.
  var adopted: Session?
  let groups: [Code] = ["gaa", "gab", "gac", "gae"]
  private let issues: [Code] = ["ia", "ib", "ic", "id"]

  private let oversees: Bool

  /// Dice that fall the same way for the same state. Without `oversees` nothing happens to the plan.
  init(state: UInt64, oversees: Bool = true) {
    self.state = state
    self.oversees = oversees
  }

  /// All that happens. `confidence` is appended to every private text.
  mutating func given(_ confidence: String) -> Given {
    var given = Given {
      for group in groups { GroupDescribed(code: group, kind: group == "gae" ? "police" : nil) }
      SettingChanged(key: "smallest-group-board", value: String(below(5)))
      SettingChanged(key: "smallest-group-public", value: String(below(5)))
      for issue in issues { IssueDescribed(code: issue, title: "An issue") }
      BodyDescribed(code: "gad", name: "A body")
    }
    let people = (1...(3 + below(8))).map { $0 }
    for number in people { given.happen(person(number)) }
    for number in 1...(5 + below(25)) { given.happen(perspective(number, people: people, confidence, in: given.session)) }
    for perspective in given.session.perspectives.all where below(6) == 0 {
      given.happen(PerspectiveRetracted(number: perspective.number, reason: secret()))
    }
    for perspective in given.session.perspectives.all where below(6) == 0 {
      given.happen(PerspectiveAmended(number: perspective.number, level: max(level(), perspective.level)))
    }
    for number in people where below(4) == 0 { given.happen(PersonCorrected(person: number, level: level())) }
    for number in 1...(1 + below(6)) { given.happen(action(number, perspectives: given.session.perspectives.highest, people: people)) }
    for issue in issues where below(2) == 0 {
      given.happen(
        IssueAnswered(
          issue: issue, answer: pick(AnswerKind.allCases), from: numbers(upTo: given.session.perspectives.highest), why: "Because"))
    }
    given.happen(NoteMade(text: secret(), issue: pick(issues)))
    // By now levels are what they will be, so that it is known which words are private.
    for perspective in given.session.perspectives.all { listen(to: perspective, people: people, confidence, &given) }
    for _ in 0..<below(6) { pass(people: people, confidence, &given) }
    for number in 1...(1 + below(4)) { park(number, people: people, confidence, &given) }
    if oversees { oversee(people: people, confidence, &given) }
    for perspective in given.session.perspectives.all where below(6) == 0 { erase(perspective, &given) }
    return given
  }

  private mutating func person(_ number: Int) -> PersonJoined {
    PersonJoined(
      person: number, handle: Code(unchecked: token()), name: Untrusted(token()), affiliation: below(2) == 0 ? nil : Untrusted(token()),
      group: pick(groups), seat: 700 + number, level: level())
  }

  private mutating func perspective(_ number: Int, people: [Int], _ confidence: String, in session: Session) -> PerspectiveShared {
    let speakers: [Party] =
      switch below(8) {
      case 0: [.unknown]
      case 1: [.group(pick(groups))]
      case 2: [.body("gad")]
      case 3: [.person(pick(people)), .person(pick(people))]
      default: [.person(pick(people))]
      }
    let level = level()
    let text = token() + (level == .private ? confidence : "")
    return PerspectiveShared(
      number: number, speakers: speakers, text: Untrusted(text), level: level, mode: pick(Mode.allCases),
      perspectiveKind: below(2) == 0 ? nil : pick(PerspectiveKind.allCases), issues: issues.filter { _ in below(3) == 0 },
      themes: below(3) == 0 ? [Code(unchecked: token())] : [], answers: numbers(upTo: number - 1))
  }

  private mutating func action(_ number: Int, perspectives: Int, people: [Int]) -> ActionProposed {
    let owner: Party? =
      switch below(4) {
      case 0: nil
      case 1: .group(pick(groups))
      default: .person(pick(people))
      }
    return ActionProposed(
      number: number, title: "An action", owner: owner, due: below(2) == 0 ? nil : Due(due: .q(1 + below(4), 2022)),
      issues: issues.filter { _ in below(2) == 0 }, from: numbers(upTo: perspectives), drafted: owner == nil && below(2) == 0)
  }

  private mutating func listen(to perspective: Perspective, people: [Int], _ confidence: String, _ given: inout Given) {
    let session = given.session
    let isPrivate = session.level(of: perspective) == .private
    func isSecret(_ party: Party?) -> Bool { isPrivate || party.map { session.floor(of: $0) == .private } ?? false }
    func answer(_ item: ItemID) {
      let by: Party? = [nil, perspective.speakers.first, .person(pick(people))][below(3)]
      let words = words(isSecret(by) ? confidence : "")
      given.happen(below(2) == 0 ? WordsConfirmed(item: item, by: by) : WordsDisputed(item: item, by: by, text: words))
    }
    if below(2) == 0 { answer(perspective.id) }
    for _ in 0..<below(3) {
      let by: Party = below(5) == 0 ? .group(pick(groups)) : .person(pick(people))
      let id = given.session.next(.reflection)
      let text = words(isSecret(by) ? confidence : "")
      given.happen(PerspectiveReflected(number: id.number, perspective: perspective.number, by: by, text: text))
      if below(2) == 0 { answer(id) }
    }
  }

  private mutating func pass(people: [Int], _ confidence: String, _ given: inout Given) {
    let party: Party = below(4) == 0 ? .group(pick(groups)) : .person(pick(people))
    let note = Untrusted(secret().raw + (given.session.floor(of: party) == .private ? confidence : ""))
    given.happen(TurnPassed(party: party, issue: below(4) == 0 ? nil : pick(issues), note: below(2) == 0 ? nil : note))
  }

  private mutating func park(_ number: Int, people: [Int], _ confidence: String, _ given: inout Given) {
    let by: Party? = below(5) == 0 ? nil : .person(pick(people))
    let behind = by.map { given.session.floor(of: $0) } == .private ? confidence : ""
    given.happen(MatterParked(number: number, by: by, issue: below(2) == 0 ? nil : pick(issues), text: words(behind)))
    if below(2) == 0 { given.happen(MatterResolved(number: number, outcome: words(behind))) }
  }

  private mutating func erase(_ perspective: Perspective, _ given: inout Given) {
    let reflections = given.session.reflections.all.filter { $0.of == perspective.number }
    let checks = perspective.checks + reflections.flatMap(\.checks)
    let texts = [perspective.text, perspective.retracted] + reflections.map(\.text) + checks.map(\.words)
    gone.formUnion(texts.compactMap { $0?.raw.lowercased() })
    gone.formUnion(perspective.themes.map(\.text))
    given.happen(WordsErased(number: perspective.number, positions: [1], reason: secret(), reflections: reflections.map(\.number)))
  }

  mutating func words(_ behind: String) -> Untrusted { Untrusted(token() + behind) }

  /// SplitMix64.
  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  mutating func level() -> Level { pick(Level.allCases) }

  private mutating func numbers(upTo highest: Int) -> [Int] {
    highest < 1 ? [] : (0..<below(4)).map { _ in 1 + below(highest) }
  }

  mutating func token() -> String {
    tokens += 1
    return "zq\(tokens)x\(String(below(1 << 30), radix: 36))qz"
  }

  mutating func secret() -> Untrusted {
    let made = token()
    secrets.insert(made)
    return Untrusted(made)
  }
}
