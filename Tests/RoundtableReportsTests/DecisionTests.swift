import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("What the board has to decide")
struct DecisionTests {
  /// A plan and a board on 10 January 2023, of which no rule asks for a decision.
  private static func quiet() -> Story {
    Story {
      "group district school-board seats 2: Riverton School District"
      "group parents seats 2: Parents"
      "join district named: Priya Nair (Riverton School District)"
      "join parents named: Ruth Kaminski"
      "issue r1: Release time"
      "act @district by Q4 2023 on r1: Seat a table :: four meetings a year"
      "adopt: agreed"
      "appoint @ruth: Chair"
    }
  }

  private func paper(_ story: Story, for audience: Audience = .board) -> Digest { Riverton.digest(story.session, since: nil, for: audience) }

  /// For each rule, lines after which it alone asks for a decision.
  private static let cases: [(rule: BoardDecision.Rule, lines: [String])] = [
    (.disagreement, ["report a1 substantial by @district: three", "assess a1 limited by @ruth: two"]),
    (.awaiting, ["report a1 complete by @district: four"]),
    (.late, ["act @district by Q3 2022 on r1: Print it :: a leaflet"]),
    (.openQuestion, ["ask by @ruth: Who pays?"]),
    (.openObjection, ["object a1 @ruth: Too slow"]),
    (.seats, ["dismiss @ruth: moved away"]),
    (.finding, ["assess a1 limited by @ruth: nothing seen"]),
    (.unanswered, ["issue r2: Fear"]),
    (.measure, ["act @district by Q4 2023 on r1: Print it"]),
    (.measuredAfterwards, ["act @district by Q3 2023 on r1: Print it :: 90% have one by Q1 2024"]),
    (.milestone, ["milestone a1 by Q3 2022: Chairs are out"]),
    (.nothingAhead, ["move a1 to Q2 2023: sooner"]),
  ]

  @Test("Nothing is asked where no rule applies")
  func none() {
    #expect(paper(Self.quiet()).decisions.map(\.rule) == [])
  }

  @Test("Each rule asks for one decision, of every audience", arguments: BoardDecision.Rule.allCases)
  func each(rule: BoardDecision.Rule) throws {
    let lines = try #require(Self.cases.first { $0.rule == rule }?.lines)
    var story = Self.quiet()
    for line in lines { story.must(line) }
    for audience in Audience.allCases {
      let paper = paper(story, for: audience)
      #expect(paper.decisions.map(\.rule) == [rule], "\(audience.rawValue)")
      #expect(paper.laterDecisions.isEmpty)
    }
  }

  @Test("The most urgent comes first, and what is open the longest before the rest of its rule")
  func order() {
    var story = Self.quiet()
    for line in ["issue r2: Fear", "ask by @ruth: Who pays?", "act @district by Q3 2022 on r1: B :: b", "act @district by Q2 2022 on r1: C :: c"] {
      story.must(line)
    }
    let decisions = paper(story).decisions
    #expect(decisions.map(\.rule) == [.late, .late, .openQuestion, .unanswered])
    #expect(decisions.prefix(2).map(\.since) == [.of("2022-07-01"), .of("2022-10-01")])
  }

  @Test("A meeting is asked at most seven: what is least urgent of one rule is decided together, and nothing is lost")
  func most() {
    var story = Self.quiet()
    for number in 1...12 { story.must("act @district by Q3 2022 on r1: Print number \(number) :: a leaflet") }
    for line in ["dismiss @ruth: moved away", "issue r2: Fear"] { story.must(line) }
    let paper = paper(story)
    #expect(paper.decisions.map(\.rule) == [.late, .late, .late, .late, .late, .seats, .unanswered])
    #expect(paper.decisions.map(\.matters.count) == [1, 1, 1, 1, 8, 2, 1])
    #expect(paper.laterDecisions.isEmpty)
  }

  @Test("What finds no place among seven comes after them")
  func later() {
    var story = Self.quiet()
    for (rule, lines) in Self.cases where rule != .disagreement && rule != .awaiting {
      for line in lines { story.type(line) }
    }
    let paper = paper(story)
    #expect(paper.decisions.count == BoardDecision.most)
    #expect(paper.laterDecisions.map(\.rule) == [.milestone])
  }

  @Test("A question or an objection is for decision after more than a quarter")
  func long() {
    var story = Self.quiet()
    story.wait(halfMinutes: 2 * 60 * 24 * 118)
    story.must("ask by @ruth: Who pays?")
    story.must("object a1 @ruth: Too slow")
    #expect(paper(story).decisions.isEmpty)
    #expect(paper(story).questions.map(\.days) == [92])
  }
}
