import RoundtableLanguage
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("Whatever is typed, agreement belongs to words")
struct RandomAgreementTests {
  /// What an action says that can be agreed to, spelled out: no fingerprint, so that this is another way to the same.
  private struct Terms: Equatable {
    let title: Untrusted
    let measure: Untrusted?
    let owner: Party?
    let due: Due?
    let milestones: [Milestone]

    init(_ action: Action) { (title, measure, owner, due, milestones) = (action.title, action.measure, action.owner, action.due, action.milestones) }
  }

  /// Who was asked about what, noted line by line.
  private struct Notebook {
    var asked: [(action: Int, group: Code, terms: Terms)] = []
    var accepted: [(action: Int, terms: Terms)] = []

    mutating func note(_ facts: [any Fact], in session: Session) {
      for fact in facts {
        if let gauged = fact as? GroupGauged, let action = session.action(gauged.number) { asked.append((action.number, gauged.group, Terms(action))) }
        if let said = fact as? ActionAccepted, let action = session.action(said.number) { accepted.append((action.number, Terms(action))) }
      }
    }
  }

  private func play(_ seed: Int, _ count: Int, each: (Story, [any Fact]) -> Void) -> Story {
    var story = Story()
    var lines = RandomLines(seed)
    for _ in 0..<count {
      let before = story.log.count
      story.type(lines.line(story.session))
      each(story, story.log[before...].map(\.fact))
    }
    return story
  }

  @Test("No document says agreed or accepted for words that no one was asked about", arguments: 0..<60)
  func documents(seed: Int) {
    var notes = Notebook()
    let story = play(seed + 300_000, 120) { story, facts in notes.note(facts, in: story.session) }
    for audience in Audience.allCases {
      for planned in Riverton.plan(of: story.session, for: audience).actions {
        guard let action = story.session.action(planned.number) else { continue }
        let terms = Terms(action)
        let asked = Set(notes.asked.filter { $0.action == action.number && $0.terms == terms }.map(\.group))
        #expect(Set(action.presentGauges.map(\.group)) == asked, "\(action.id.text), seed \(seed)")
        if asked.isEmpty { #expect(planned.agreement.shown.isEmpty, "\(action.id.text), seed \(seed)") }
        let accepted = notes.accepted.contains { $0.action == action.number && $0.terms == terms }
        if planned.promise.acceptance == .accepted { #expect(accepted, "\(action.id.text), seed \(seed)") }
      }
    }
  }

  @Test("To take a line back brings every agreement back exactly", arguments: 0..<60)
  func takenBack(seed: Int) {
    _ = play(seed + 400_000, 80) { story, facts in
      guard !facts.isEmpty else { return }
      var other = story
      let before = Self.agreements(story.session)
      let changes = ["fix a1: Something else", "milestone a2 by Q4 2022: Something more", "fix p1: Said otherwise"]
      for _ in changes.filter({ other.type($0).recording != nil }) { other.must("undo") }
      #expect(Self.agreements(other.session) == before, "seed \(seed)")
    }
  }

  private static func agreements(_ session: Session) -> [String] {
    session.actions.all.map { String(reflecting: ($0.presentGauges, $0.acceptance, $0.earlierGauges, $0.earlierAcceptance)) }
      + session.perspectives.all.map { String(reflecting: $0.readBack) } + session.reflections.all.map { String(reflecting: session.readBack(of: $0)) }
  }
}
