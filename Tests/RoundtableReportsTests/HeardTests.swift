import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("What was heard, as a value")
struct HeardTests {
  @Test("What became of each voice is told by the first that is true")
  func outcomes() {
    let heard = Riverton.heard(Riverton.overseen().session, for: .board)
    let described = Dictionary(uniqueKeysWithValues: heard.voices.map { ($0.number, $0.outcome.kind) })
    #expect(described == [5: .takenUp, 6: .answered, 1: .takenUp, 3: .answered, 2: .answered, 8: .nothingYet])
  }

  @Test("Reflections of withheld words, and of people in confidence, are not told")
  func echoes() {
    #expect(Riverton.heard(Riverton.overseen().session, for: .public).echoes.map(\.number) == [1, 2, 3])
    #expect(Riverton.heard(Riverton.overseen().session, for: .internal).echoes.map(\.number) == [1, 2, 3, 4, 6, 7, 8])
    #expect(Riverton.heard(Riverton.overseen().session, for: .public).parked.map(\.number) == [1, 2, 3, 4])
  }

  @Test("A perspective on two issues is answered once")
  func once() {
    let given = Given {
      IssueDescribed(code: "a", title: "A")
      IssueDescribed(code: "b", title: "B")
      PerspectiveShared(number: 1, speakers: [.unknown], text: "one", level: .anon, issues: ["b", "a"])
      PerspectiveShared(number: 2, speakers: [.unknown], text: "two", level: .anon, issues: ["b"])
    }
    let heard = Riverton.heard(given.session, for: .public)
    #expect(heard.topics.map(\.voices) == [[1], [1, 2]])
    #expect(heard.toAnswer == [[1], [2]])
  }

  @Test("Words that were taken away for good are told nowhere, not even inside")
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
