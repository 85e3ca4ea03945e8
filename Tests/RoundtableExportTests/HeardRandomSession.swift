import RoundtableRecord
import RoundtableTestSupport

/// A random session that goes on into agreement and oversight, every text in confidence a token found nowhere else.
struct HeardRandomSession {
  /// The session as it was before some of it was withdrawn and taken into confidence.
  let earlier: Session
  /// The session.
  let session: Session
  /// What must not appear outside the internal record, in lower case.
  let secrets: Set<String>

  /// The session of a seed. `confidence` is appended to every text in confidence.
  init(seed: Int, confidence: String = "") {
    let begun = PlanRandomSession(seed: UInt64(seed), confidence: confidence, oversees: false)
    var maker = HeardMaker(begun.session, seed: seed, confidence: confidence)
    maker.listen()
    maker.oversee()
    earlier = maker.session
    maker.changeMinds()
    maker.oversee()
    let last = maker.session
    session = last
    var secrets = begun.secrets.union(maker.secrets)
    for perspective in last.perspectives.all where !perspective.stands || last.level(of: perspective) == .private {
      secrets.insert(perspective.text.raw.lowercased())
    }
    for person in last.people.all where person.level != .named {
      secrets.formUnion([person.name.raw.lowercased(), person.affiliation?.raw.lowercased() ?? person.handle.text])
    }
    self.secrets = secrets
  }
}

/// Goes on with a session.
private struct HeardMaker {
  var session: Session
  var secrets: Set<String> = []
  private var dice: Dice
  private let confidence: String
  private var tokens = 0

  init(_ session: Session, seed: Int, confidence: String) {
    (self.session, self.confidence) = (session, confidence)
    dice = Dice(seed)
  }

  /// Reflections, checks and parked matters.
  mutating func listen() {
    for number in 1...(1 + dice.roll(6)) {
      let said = 1 + dice.roll(session.perspectives.highest)
      let by = party()
      let isHidden = session.perspective(said).map { !$0.stands || session.level(of: $0) == .private } ?? true
      happen(PerspectiveReflected(number: number, perspective: said, by: by, text: text(by, hidden: isHidden)))
      if dice.once(in: 2) { happen(WordsDisputed(item: ItemID(.reflection, number), by: by, text: text(by, hidden: isHidden))) }
    }
    for number in 1...(1 + dice.roll(4)) {
      let by = party()
      happen(MatterParked(number: number, by: by, issue: session.issues.codes.first, text: text(by)))
    }
  }

  /// Agreement, dissent, status and questions.
  mutating func oversee() {
    for action in session.actions.all {
      let by = party()
      let level = dice.pick(Level.allCases)
      let next = session.next(.objection).number
      if dice.once(in: 2) {
        happen(ObjectionRaised(number: next, action: action.number, by: by, reason: text(by, hidden: level == .private), level: level))
      }
      happen(GroupGauged(number: action.number, group: "gaa", hands: ["\(dice.roll(6))x1"]))
      happen(ActionDeclined(number: action.number, by: by, reason: text(by)))
      happen(StatusReported(number: action.number, by: by, status: dice.pick(ActionStatus.allCases), text: text(by)))
      happen(StatusAssessed(number: action.number, by: by, status: dice.pick(ActionStatus.allCases), text: text(by)))
    }
    let by = party()
    let next = session.next(.question).number
    happen(QuestionAsked(number: next, by: by, text: text(by)))
    happen(QuestionAnswered(number: next, by: by, text: text(by)))
    if let person = by.person { happen(MemberAppointed(person: person, role: "Member")) }
  }

  /// People and words become stricter; what they said before is then in confidence too.
  mutating func changeMinds() {
    for perspective in session.perspectives.all where dice.once(in: 6) {
      happen(PerspectiveAmended(number: perspective.number, level: .private))
    }
    for perspective in session.perspectives.all where perspective.stands && dice.once(in: 8) {
      happen(PerspectiveRetracted(number: perspective.number, reason: secret()))
    }
  }

  private mutating func party() -> Party {
    dice.once(in: 5) ? .group("gab") : .person(1 + dice.roll(session.people.highest))
  }

  /// Words of a party; a secret where they are in confidence.
  private mutating func text(_ by: Party, hidden: Bool = false) -> Untrusted {
    hidden || session.floor(of: by) == .private ? secret() : Untrusted(token())
  }

  private mutating func secret() -> Untrusted {
    let made = token()
    secrets.insert(made)
    return Untrusted(made + confidence)
  }

  private mutating func token() -> String {
    tokens += 1
    return "zh\(tokens)x\(String(dice.roll(1 << 30), radix: 36))hz"
  }

  private mutating func happen(_ fact: any Fact) { session.apply(fact, as: Given.envelope(at: session.position + 1)) }
}
