import RoundtableRecord
import RoundtableTestSupport
import RoundtableTestSupport

/// A session of random people and words, each name and each text a token found nowhere else, so that a search tells what leaked.
struct PlanRandomSession {
  /// The session.
  let session: Session
  /// What must not appear for the board: texts, names, handles and codes, in lower case.
  private(set) var secrets: Set<String> = []
  /// The ids that must not appear for the board.
  private(set) var hiddenIDs: Set<String> = []

  /// The session of a seed. `confidence` is put behind every private text.
  init(seed: UInt64, confidence: String = "") {
    var maker = Maker(state: seed)
    session = maker.given(confidence).session
    secrets = maker.secrets
    for perspective in session.perspectives.all where !perspective.stands || session.level(of: perspective) == .private {
      hiddenIDs.insert(perspective.id.text)
      secrets.insert(perspective.text.raw.lowercased())
      secrets.formUnion(perspective.themes.map(\.text))
    }
    for person in session.people.all {
      secrets.insert(person.handle.text)
      if person.level != .named {
        secrets.formUnion([person.name.raw.lowercased(), person.affiliation?.raw.lowercased() ?? person.handle.text])
      }
      if person.level > .group, let code = person.code { secrets.insert(code.text) }
    }
  }
}

/// Draws facts.
private struct Maker {
  var state: UInt64
  var secrets: Set<String> = []
  private var tokens = 0
  private let groups: [Code] = ["gaa", "gab", "gac"]
  private let issues: [Code] = ["ia", "ib", "ic", "id"]

  init(state: UInt64) { self.state = state }

  mutating func given(_ confidence: String) -> Given {
    var given = Given {
      for group in groups { GroupDescribed(code: group) }
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

  /// SplitMix64.
  private mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  private mutating func level() -> Level { pick(Level.allCases) }

  private mutating func numbers(upTo highest: Int) -> [Int] {
    highest < 1 ? [] : (0..<below(4)).map { _ in 1 + below(highest) }
  }

  private mutating func token() -> String {
    tokens += 1
    return "zq\(tokens)x\(String(below(1 << 30), radix: 36))qz"
  }

  private mutating func secret() -> Untrusted {
    let made = token()
    secrets.insert(made)
    return Untrusted(made)
  }
}
