import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("What was heard, as a value")
struct HeardTests {
  /// Three actions, one done, one late and one to come; a no; an issue to talk about; statements on each.
  private let table = Given {
    IssueDescribed(code: "r1", title: "Training")
    IssueDescribed(code: "r2", title: "Other cities")
    IssueDescribed(code: "r3", title: "Fear")
    for number in 1...8 {
      PerspectiveShared(
        number: number, speakers: [.unknown], text: Untrusted("words \(number)"), level: .anon,
        issues: number == 4 ? ["r2"] : number == 8 ? [] : number > 4 ? ["r3"] : ["r1"])
    }
    BodyDescribed(code: "city", name: "City")
    ActionProposed(number: 1, title: "Done", owner: .body("city"), due: Due(due: .q(3, 2022)), issues: ["r1"], from: [1])
    ActionProposed(number: 2, title: "Late", due: Due(due: .q(4, 2022)), from: [1, 2])
    ActionProposed(number: 3, title: "To come", due: Due(due: .q(2, 2023)), from: [3, 5])
    ActionProposed(number: 4, title: "Dropped", from: [6])
    ActionDropped(number: 4, reason: "no one could do it")
    PersonJoined(person: 1, handle: "ruth", name: "Ruth Kaminski", level: .named)
    MemberAppointed(person: 1, role: "Member")
    StatusAssessed(number: 1, by: .person(1), status: .complete, text: "seen")
    IssueAnswered(issue: "r2", answer: .notTakenUp, why: "do not wait")
  }

  private func kinds(_ heard: Heard) -> [Int: Heard.Outcome.Kind] { Dictionary(uniqueKeysWithValues: heard.voices.map { ($0.number, $0.outcome.kind) }) }

  @Test("What became of each statement is the state of the action that is least far, else the answer to its issue", arguments: [Audience.board, .public])
  func outcomes(audience: Audience) {
    let heard = Riverton.heard(table.session, for: audience)
    #expect(kinds(heard) == [1: .late, 2: .late, 3: .coming, 4: .saidNo, 5: .coming, 6: .open, 7: .open, 8: .open])
    #expect(heard.states == [1: .done, 2: .late, 3: .coming])
    #expect(heard.topics.map(\.state) == [.takenUp, .answered, .none])
    #expect(heard.nextNews == .of("2023-06-30"))
  }

  @Test("Every statement stands once on page one, and every action too")
  func pageOne() {
    let heard = Riverton.heard(table.session, for: .public)
    let entries = [Heard.Outcome.Kind.done, .late, .coming].flatMap { heard.entries($0) }
    let replies = [Heard.Outcome.Kind.saidNo, .open].flatMap { heard.replies($0) }
    #expect(entries.map(\.promise.number) == [1, 2, 3])
    #expect(entries.map { $0.voices.map(\.number) } == [[], [1, 2], [3, 5]])
    #expect(replies.map { $0.voices.map(\.number) } == [[4], [6, 7], [8]])
    #expect(replies.map(\.topic?.label.code) == ["r2", "r3", nil])
    #expect(replies[1].dropped.map(\.number) == [4])
  }

  @Test("A statement on an issue that an action takes up stands under it, apart from those that the action rests on")
  func throughTheIssue() {
    var given = table
    given.happen(PerspectiveShared(number: 9, speakers: [.unknown], text: "more", level: .anon, issues: ["r1"]))
    let done = Riverton.heard(given.session, for: .public).entries(.done)
    #expect(done.map { $0.others.map(\.number) } == [[9]])
    given.happen(IssueAnswered(issue: "r1", answer: .needsTalk, why: "later"))
    #expect(kinds(Riverton.heard(given.session, for: .public))[9] == .open)
  }

  @Test("Of Riverton too, each statement stands once")
  func once() {
    let session = Riverton.overseen().session
    for audience in Audience.allCases {
      let heard = Riverton.heard(session, for: audience)
      let placed = [Heard.Outcome.Kind.done, .late, .coming].flatMap { heard.entries($0) }.flatMap { $0.voices + $0.others }
      let answered = [Heard.Outcome.Kind.saidNo, .open].flatMap { heard.replies($0) }.flatMap(\.voices)
      let withdrawn = heard.voices.filter { $0.outcome.kind == .withdrawn }
      #expect((placed + answered + withdrawn).map(\.number).sorted() == heard.voices.map(\.number).sorted())
    }
  }

  @Test("Reflections of withheld words, and of people in confidence, are not shown")
  func echoes() {
    #expect(Riverton.heard(Riverton.overseen().session, for: .public).echoes.map(\.number) == [1, 2, 3])
    #expect(Riverton.heard(Riverton.overseen().session, for: .internal).echoes.map(\.number) == [1, 2, 3, 4, 6, 7, 8])
    #expect(Riverton.heard(Riverton.overseen().session, for: .public).parked.map(\.number) == [1, 2, 3, 4])
  }

  @Test("Words that were taken away for good stand nowhere, not even inside")
  func erased() {
    let given = Given {
      PerspectiveShared(number: 1, speakers: [.unknown], text: "one", level: .anon)
      WordsErased(number: 1, positions: [1], reason: "asked for")
    }
    for audience in Audience.allCases {
      #expect(Riverton.heard(given.session, for: audience).voices.isEmpty)
      #expect(Riverton.heard(given.session, for: audience).withoutIssue.isEmpty)
    }
  }
}
