import RoundtableRecord
import RoundtableTestSupport

/// Lines that someone could type at a table as it is: most are accepted, some are refused because the thing they name is gone.
struct RandomLines {
  var dice: Dice
  /// True where what was noted or set up is also merged, split, struck, renamed and removed.
  let mends: Bool

  init(_ seed: Int, mends: Bool = false) { (dice, self.mends) = (Dice(seed), mends) }

  /// One line for the session as it is.
  mutating func line(_ session: Session) -> String {
    switch dice.roll(78) {
    case 0..<4: group(session)
    case 4..<10: join(session)
    case 10..<13: "issue \(issueCode): \(words)"
    case 13..<30: say(session)
    case 30..<36: fixPerspective(session)
    case 36..<40: act(session)
    case 40..<43: fixAction(session)
    case 43..<46: fixPerson(session)
    case 60..<68: room(session)
    case 68...: oversight(session)
    default: rest(session)
    }
  }

  // MARK: Verbs

  private mutating func group(_ session: Session) -> String {
    let code = dice.pick(["students", "parents", "police", "ward", "ward1", "elders"])
    let within = maybe(4) { "within " + $0.group(of: session) }
    let named = maybe(5) { "named-by " + $0.dice.pick([$0.group(of: session), "city"]) }
    if dice.once(in: 4) { return "body \(dice.pick(["city", "library", "elders"])): \(words)" }
    return join([
      "group", code, maybe(3) { $0.dice.pick(GroupKinds.before.all).code.text }, maybe(3) { "seats \($0.dice.roll(5))" }, within, named,
    ]) + ": " + words
  }

  private mutating func join(_ session: Session) -> String {
    let names = dice.pick([
      "Amina Farah", "Bo Lee (PTA)", "李 娜", "Amina Two", "Ward1 X; Ward2", "José; Jose; Jo", "Students2 Y", "P1 Z", "Élise",
    ])
    let level = maybe(2) { $0.dice.pick(["named", "group", "anon"]) }
    return join(["join", group(of: session), maybe(8) { "@h-\($0.dice.roll(9))" }, maybe(3) { _ in "youth" }, level]) + ": " + names
  }

  private mutating func say(_ session: Session) -> String {
    var who = speaker(session)
    if dice.once(in: 4) { who += "," + speaker(session) }
    return join([
      who, maybe(3) { "on " + $0.issues(session) }, maybe(4) { "re " + $0.perspective(session) }, maybe(3) { "+" + $0.theme },
      maybe(4) { $0.dice.pick(Level.allCases).rawValue }, maybe(4) { $0.dice.pick(Mode.allCases).rawValue },
      maybe(5) { $0.dice.pick(PerspectiveKind.allCases).rawValue },
      maybe(9) { _ in "lang fr" },
    ]) + ": " + words
  }

  private mutating func fixPerspective(_ session: Session) -> String {
    let tokens = [
      maybe(3) { $0.speaker(session) }, maybe(3) { "on " + $0.issues(session) }, maybe(4) { "re " + $0.perspective(session) },
      maybe(2) { "+" + $0.theme },
      maybe(4) { $0.dice.pick(Level.allCases).rawValue }, maybe(4) { $0.dice.pick(Mode.allCases).rawValue },
    ]
    switch dice.roll(mends ? 11 : 8) {
    case 8: return "strike \(perspective(session)): \(words)"
    case 9: return "split \(perspective(session)): \(dice.pick(["safe", "words", "a"]))"
    case 10: return "merge \(perspective(session)) into \(perspective(session))"
    case 0:
      return dice.pick([
        "+trust", "on " + issues(session), "anon", "idea", "verbatim", "re " + perspective(session), "by Q4 2022",
        "from " + perspective(session),
      ])
    case 1: return "s/\(dice.pick(["safe", "a", "words"]))/\(dice.pick(["sound", "b", ""]))/"
    case 2: return "retract \(perspective(session)): \(words)"
    case 3: return "restore \(dice.once(in: 3) ? action(session) : perspective(session))"
    default: return join(["fix", dice.once(in: 6) ? "." : perspective(session)] + tokens) + (dice.once(in: 3) ? ": " + words : "")
    }
  }

  private mutating func act(_ session: Session) -> String {
    if dice.once(in: 5) { return dice.once(in: 2) ? "draft" : "draft " + issue(session) }
    return join([
      "act", maybe(2) { $0.speaker(session) }, maybe(2) { $0.quarter }, maybe(2) { "on " + $0.issues(session) },
      maybe(2) { "from " + $0.perspective(session) },
      maybe(4) { "+" + $0.theme },
    ]) + ": " + words + (dice.once(in: 2) ? " :: " + words : "")
  }

  private mutating func fixAction(_ session: Session) -> String {
    switch dice.roll(4) {
    case 0: return "drop \(action(session)): \(words)"
    case 1: return "measure \(action(session)): \(words)"
    default:
      return join([
        "fix", action(session), maybe(2) { $0.speaker(session) }, maybe(3) { $0.quarter }, maybe(3) { "on " + $0.issues(session) },
        maybe(3) { "from " + $0.perspective(session) }, "+" + theme,
      ])
    }
  }

  private mutating func fixPerson(_ session: Session) -> String {
    switch mends ? dice.roll(12) : 12 {
    case 0: return "merge \(person(session)) into \(person(session))"
    case 1: return "merge \(group(of: session)) into \(group(of: session))"
    case 2: return "group \(group(of: session)) as \(dice.pick(["students", "pupils", "ward"]))"
    case 3: return "merge \(issue(session)) into \(issue(session))"
    case 4: return "remove \(dice.once(in: 2) ? group(of: session) : issue(session)): \(words)"
    default: break
    }
    return join([
      "fix", person(session), maybe(3) { "in " + $0.group(of: session) }, maybe(4) { "as @h-\($0.dice.roll(9))" },
      maybe(5) { _ in "youth" },
      maybe(2) { $0.dice.pick(Level.allCases).rawValue },
    ]) + (dice.once(in: 3) ? ": Other Name" : "")
  }

  private mutating func room(_ session: Session) -> String {
    let perspective = perspective(session)
    let by = speaker(session)
    return switch dice.roll(14) {
    case 0: "sitting 2022-06-1\(dice.roll(10))"
    case 1: join(["agenda", maybe(2) { "\(1 + $0.dice.roll(40)) min" }, maybe(2) { "on " + $0.issue(session) }]) + ": " + words
    case 2: "rule: " + words
    case 3: "next"
    case 4: "pass " + by
    case 5: "queue " + by
    case 6: "queue \(by) off"
    case 7: dice.once(in: 2) ? "call next" : "call " + by
    case 8, 9: "heard \(perspective) by \(by): \(words)"
    case 10: dice.once(in: 2) ? "confirm h\(1 + dice.roll(3)) by \(by)" : "confirm \(perspective) by \(by)"
    case 11: dice.once(in: 2) ? "dispute h\(1 + dice.roll(3)): \(words)" : "dispute \(perspective) by \(by): \(words)"
    case 12: "park \(by): \(words)"
    default: "resolve k\(1 + dice.roll(3)): \(words)"
    }
  }

  private mutating func oversight(_ session: Session) -> String {
    let standing = session.actions.all.filter(\.stands)
    if standing.isEmpty { return act(session) }
    let owned = standing.filter { $0.owner != nil }
    let action = dice.once(in: 9) ? self.action(session) : dice.pick(owned.isEmpty ? standing : owned).id.text
    let by = speaker(session)
    return switch dice.roll(20) {
    case 0: "baseline \(action): \(words)"
    case 1: "milestone \(action) \(quarter): \(words)"
    case 2: "support \(action) \(by)"
    case 3: "accept \(action) by \(owner(of: action, session) ?? by)"
    case 4: "decline \(action) by \(owner(of: action, session) ?? by): \(words)"
    case 5: join(["link", dice.once(in: 2) ? action : perspective(session), "on " + issues(session), "+" + theme])
    case 6: join(["unlink", action, "on " + issue(session), maybe(2) { "from " + $0.perspective(session) }])
    case 7: "move \(action) to \(dice.pick(["Q4 2022", "Q1-Q2 2023", "Q3/24"])): \(words)"
    case 8, 9: "gauge \(action) @\(group(of: session))=\(dice.pick(["4", "5,3x2", "0x2,1", "aside", "declined"]))"
    case 10, 11: join(["object", action, by, maybe(3) { $0.dice.pick(Level.allCases).rawValue }]) + ": " + words
    case 12: "object \(action) \(by) declined"
    case 13: "resolve o\(1 + dice.roll(max(1, session.objections.highest))): \(words)"
    case 14 where dice.once(in: 3): "fix \(person(session)) named"
    case 14: "appoint \(person(session)) \(dice.pick(["", "from Q3 2022 to end", "to Q4 2023"])): \(words)"
    case 15: "dismiss \(member(session)): \(words)"
    case 16: "recuse \(member(session)) \(action)"
    case 17: dice.once(in: 2) ? "ask by \(member(session)): \(words)" : "ask \(action) by \(member(session)): \(words)"
    case 18: "reply b\(1 + dice.roll(max(1, session.questions.highest))) by \(by): \(words)"
    default:
      dice.once(in: 2)
        ? "report \(action) \(dice.pick(ActionStatus.allCases).rawValue) by \(owner(of: action, session) ?? by): \(words)"
        : "assess \(action) \(dice.pick(ActionStatus.allCases).rawValue) by \(member(session)): \(words)"
    }
  }

  private func owner(of action: String, _ session: Session) -> String? {
    switch ItemID(action).flatMap({ session.action($0.number)?.owner }) {
    case .person(let number): session.person(number).map { "@" + $0.handle.text }
    case .group(let code), .body(let code): "@" + code.text
    case .unknown, nil: nil
    }
  }

  private mutating func member(_ session: Session) -> String {
    let members = session.members.all.compactMap { session.person($0.person) }
    let named = session.people.all.filter { $0.level == .named }
    return members.isEmpty ? named.isEmpty ? person(session) : "@" + dice.pick(named).handle.text : "@" + dice.pick(members).handle.text
  }

  private mutating func rest(_ session: Session) -> String {
    switch dice.roll(13) {
    case 0: "discuss " + issue(session)
    case 1: "close" + (dice.once(in: 2) ? " " + issue(session) : "")
    case 2: "leave " + person(session)
    case 3: "back " + person(session)
    case 4: "note: " + words
    case 5:
      "answer \(issue(session)) \(dice.pick(AnswerKind.allCases).rawValue)\(dice.once(in: 2) ? " from " + perspective(session) : ""): \(words)"
    case 6: dice.pick(["session: \(words)", "where: \(words)", "when 2022-06-1\(dice.roll(10))"])
    case 7: "\(dice.pick(["facilitator", "scribe"])): \(dice.pick(["Dana Reyes", "Amina Farah", "Bo Lee"]))"
    case 8: "regrets \(group(of: session)): \(words)"
    case 9: "theme \(theme): \(words)"
    case 10: "focus look \(quarter): \(words)"
    case 11: "source survey people \(dice.roll(99)): \(words)"
    default: "set year \(2020 + dice.roll(4))"
    }
  }

  // MARK: Parts

  private var words: String {
    mutating get { dice.pick(["I feel safe", "a word", "words: and words", "être", "信任", "It isn't \"lost\" | =1+1"]) }
  }
  private var issueCode: String { mutating get { dice.pick(["r1", "r2", "r3", "f1"]) } }
  private var theme: String { mutating get { dice.pick(["trust", "data-access", "信任", "écoute"]) } }
  private var quarter: String { mutating get { "by " + dice.pick(["Q2 2022", "2022Q4", "Q1-Q2 2023", "Q4 2022-Q1 2023", "Q1/21", "Q3"]) } }

  private mutating func issue(_ session: Session) -> String { session.issues.isEmpty ? issueCode : dice.pick(session.issues.codes).text }
  private mutating func issues(_ session: Session) -> String { dice.once(in: 3) ? issue(session) + "," + issue(session) : issue(session) }
  private mutating func group(of session: Session) -> String { session.groups.isEmpty ? "students" : dice.pick(session.groups.codes).text }
  private mutating func person(_ session: Session) -> String {
    let people = session.people.all
    if people.isEmpty { return "@nobody" }
    let one = dice.pick(people)
    return "@" + (dice.once(in: 3) ? one.code ?? one.handle : one.handle).text
  }
  private mutating func speaker(_ session: Session) -> String {
    switch dice.roll(12) {
    case 0: "@?"
    case 1: "@" + group(of: session)
    case 2: session.bodies.isEmpty ? "@?" : "@" + dice.pick(session.bodies.codes).text
    default: person(session)
    }
  }
  private mutating func perspective(_ session: Session) -> String { "p\(1 + dice.roll(max(1, session.perspectives.highest)))" }
  private mutating func action(_ session: Session) -> String { "a\(1 + dice.roll(max(1, session.actions.highest)))" }

  private mutating func maybe(_ times: Int, _ make: (inout RandomLines) -> String) -> String? { dice.once(in: times) ? make(&self) : nil }
  private func join(_ parts: [String?]) -> String { parts.compactMap(\.self).joined(separator: " ") }
}
