import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("What came back of what was said")
struct ActionPlanListeningTests {
  /// Words at a level by a person at another, said back by someone of the police at a third, and both answered.
  private func session(words: Level, by speaker: Level, heardBy other: Level, answeredBy: Party? = .person(1)) -> Session {
    Given {
      GroupDescribed(code: "students", name: "Students")
      GroupDescribed(code: "police", kind: "police", name: "Police")
      PersonJoined(person: 1, handle: "amina", name: "Amina Farah", group: "students", seat: 1, level: speaker)
      PersonJoined(person: 2, handle: "hall", name: "Jo Hall", group: "police", seat: 1, level: other)
      PerspectiveShared(number: 1, speakers: [.person(1)], text: "words", level: words)
      PerspectiveReflected(number: 1, perspective: 1, by: .person(2), text: "so you say")
      WordsConfirmed(item: ItemID(.perspective, 1), by: answeredBy)
      WordsDisputed(item: ItemID(.reflection, 1), by: answeredBy, text: "not quite")
      MatterParked(number: 1, by: .person(2), text: "the bus")
      TurnPassed(party: .person(2), note: "not today")
      SettingChanged(key: "smallest-group-board", value: "1")
    }.session
  }

  private static let jo = Profile(
    handle: nil, code: nil, name: "Jo Hall", affiliation: nil, group: Label(code: "police", title: "Police"))

  private func expected(_ level: Level) -> Speaker? {
    switch level {
    case .named: .person(Self.jo)
    case .group: .member(Label(code: "police", title: "Police"))
    case .anon: .participant
    case .private: nil
    }
  }

  @Test("A reflection, a parked matter and a declined turn go as far as whoever gave them chose", arguments: Level.allCases)
  func givers(level: Level) throws {
    let plan = Riverton.plan(of: session(words: .named, by: .named, heardBy: level), for: .board)
    let quote = try #require(plan.quote(1))
    #expect(quote.reflections.first?.by == expected(level))
    #expect(plan.parked.first?.by == expected(level))
    #expect(plan.passes.first?.by == expected(level))
    #expect(plan.passes.first?.note == nil)
    #expect(plan.groups.map { $0.voices?.passes } == [0, level <= .group ? 1 : 0])
    #expect(plan.limits.passesWithoutGroup == (level == .anon ? 1 : 0))
    #expect(plan.parked.count == (level == .private ? 0 : 1) && plan.passes.count == plan.parked.count)
  }

  @Test("A reflection is as private as the words it reflects", arguments: Level.allCases, Level.allCases)
  func asPrivateAsTheWords(words: Level, other: Level) {
    let plan = Riverton.plan(of: session(words: words, by: .named, heardBy: other), for: .board)
    #expect((plan.quote(1)?.reflections.count ?? 0) == (words == .private || other == .private ? 0 : 1))
    #expect(plan.method.confirmed == (words == .private ? 0 : 1))
    let inside = Riverton.plan(of: session(words: words, by: .named, heardBy: other), for: .internal)
    #expect(inside.quote(1)?.reflections.map(\.isPrivate) == [words == .private || other == .private])
    #expect(inside.quote(1)?.reading.first?.isPrivate == (words == .private))
    #expect(inside.passes.first?.note == "not today")
  }

  @Test("Whoever answered is the speaker, and no name tells who that was", arguments: Level.allCases)
  func speakerStaysSpeaker(words: Level) {
    let plan = Riverton.plan(of: session(words: words, by: .named, heardBy: .named), for: .board)
    #expect(plan.quote(1)?.reading.first?.by == nil)
    #expect(plan.quote(1)?.reflections.first?.reading.first?.by == nil)
    #expect(plan.quote(1)?.reflections.first?.reading.first?.words == (words == .private ? nil : "not quite"))
  }

  @Test("Somebody else who answered is told no closer than the words, and not at all when in confidence", arguments: Level.allCases)
  func someoneElse(words: Level) {
    let open = Riverton.plan(of: session(words: words, by: .named, heardBy: .named, answeredBy: .person(2)), for: .board)
    #expect(open.quote(1)?.reading.first?.by == expected(words))
    let secret = Riverton.plan(of: session(words: words, by: .named, heardBy: .private, answeredBy: .person(2)), for: .board)
    #expect(secret.quote(1)?.reading.first == nil)
    #expect(secret.method.readBack == 0)
  }

  @Test("Riverton's answers and reflections stand beside the words, those of the private ones nowhere")
  func riverton() {
    let plan = Riverton.plan(of: Riverton.unveiled(), for: .board)
    #expect(plan.perspectives.map { $0.reflections.map(\.number) } == [[], [], [], [1], [], [2], [], []])
    #expect(plan.perspectives.map { $0.reading.first?.verdict } == [.disputed, nil, .confirmed, .confirmed, .disputed, nil, nil, nil])
    #expect((plan.method.confirmed, plan.method.disputed, plan.method.readBack, plan.method.saidBack) == (1, 1, 2, 2), "only speakers' answers count")
    let inside = Riverton.plan(for: .internal)
    #expect(inside.perspectives.flatMap(\.reflections).map(\.number).sorted() == [1, 2, 3, 4])
    #expect((inside.method.confirmed, inside.method.disputed, inside.method.saidBack) == (2, 2, 3))
  }

  @Test("New words have to be read back anew")
  func newWords() {
    var given = Given {
      PerspectiveShared(number: 1, speakers: [.unknown], text: "one", level: .anon)
      WordsConfirmed(item: ItemID(.perspective, 1))
    }
    #expect(Riverton.plan(of: given.session, for: .board).method.confirmed == 1)
    given.happen(PerspectiveAmended(number: 1, text: "two"))
    #expect(Riverton.plan(of: given.session, for: .board).method.readBack == 0)
  }
}
