import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("say, and how far words travel")
struct SayTests {
  private var story = Riverside.story()

  private func level(_ number: Int) -> Level? { story.session.perspective(number).map { story.session.level(of: $0) } }

  @Test("A line that begins with who is speaking is short for say")
  mutating func short() {
    for line in ["@amina +trust: one", "say @amina +trust: one", "s @amina +trust: one"] { story.must(line) }
    #expect(Set((1...3).map { story.session.perspective($0)?.themes.map(\.text) ?? [] }) == [["trust"]])
  }

  @Test("Without on, words belong to the issue that is open at this terminal")
  mutating func openIssue() {
    story.must("@amina: before")
    story.must("discuss r2")
    story.must("@amina: r2")
    story.must("@amina on f1,r1: elsewhere")
    story.must("@amina: other terminal", on: "two")
    story.must("close")
    story.must("@amina: after")
    #expect((1...5).map { story.session.perspective($0)?.issues.map(\.text) ?? [] } == [[], ["r2"], ["f1", "r1"], [], []])
  }

  @Test(
    "The person's own choice is the default",
    arguments: [("@amina", .group), ("@sky", .anon), ("@ruth", .named), ("@students", .group), ("@city", .group), ("@?", .anon)]
      as [(String, Level)])
  mutating func defaults(_ who: String, _ expected: Level) {
    story.must("\(who): x")
    #expect(level(1) == expected)
  }

  @Test("With several speakers the strictest choice counts")
  mutating func several() {
    story.must("@amina,@ruth: x")
    story.must("@ruth,@sky: x")
    story.must("@ruth,@priya: x")
    story.must("@ruth,@?: x")
    story.must("@ruth,@city: x")
    #expect((1...5).map { level($0) } == [.group, .anon, .named, .anon, .group])
  }

  @Test("A stricter word on the line wins; a looser one is refused and offers the person's own choice")
  mutating func onTheLine() {
    for level in Level.allCases {
      for (who, choice) in [("@ruth", Level.named), ("@amina", .group), ("@sky", .anon)] {
        let answer = story.type("\(who) \(level.rawValue): x")
        if level < choice {
          #expect(answer.refusal?.suggestions.first?.spelled.hasPrefix("fix \(who) \(level.rawValue)") == true)
        } else {
          #expect((answer.facts.first as? PerspectiveShared)?.level == level)
        }
      }
    }
    #expect(story.type("@ruth,@sky named: x").refusal?.suggestions.first?.spelled.hasPrefix("fix @sky named") == true)
    #expect(story.type("@? group: x").refusal != nil)
    #expect(story.type("@? private: x").facts.count == 1)
    #expect((story.type("@students named: x").facts.first as? PerspectiveShared)?.level == .named)
  }

  @Test("Making a person stricter covers what is recorded; making one looser does not")
  mutating func covering() {
    story.must("@ruth: open")
    story.must("@amina,@ruth: together")
    story.must("@ruth private: closed")
    story.must("fix @ruth anon")
    #expect((1...3).map { level($0) } == [.anon, .anon, .private])
    #expect(story.session.index.byGroup["parents"]?[.anon] == 2)
    story.must("@ruth: later")
    story.must("fix @ruth named")
    #expect((1...4).map { level($0) } == [.named, .group, .private, .anon], "what was said while the choice was anon stays so")
    story.must("fix @sky named")
    story.must("@sky: now")
    #expect(level(5) == .named)
  }

  @Test("Somebody else as speaker keeps the stricter of the two")
  mutating func reattribution() {
    story.must("@sky: x")
    story.must("fix p1 @ruth")
    #expect(level(1) == .anon)
    story.must("@ruth: y")
    story.must("fix p2 @sky")
    #expect(level(2) == .anon)
    story.must("@?: z")
    story.must("fix p3 @ruth")
    #expect(level(3) == .anon, "words of somebody not known were anon")
    story.must("fix p3 named")
    #expect(level(3) == .named, "and Ruth has chosen to be named")
    story.must("@amina: w")
    story.must("fix @amina private")
    story.must("fix p4 @ruth")
    #expect(level(4) == .private, "what Amina's own choice covered stays covered")
  }

  @Test("A level typed with a new speaker is refused where it would not be kept")
  mutating func reattributionAndLevel() {
    story.must("@sky: x")
    #expect(story.type("fix p1 @ruth named").refusal != nil)
    #expect(story.type("fix p1 @ruth private").facts.count == 1)
    #expect(level(1) == .private)
  }

  @Test("fix may change a level within the speakers' choices")
  mutating func fixing() {
    story.must("@ruth anon: x")
    story.must("fix p1 named")
    #expect(level(1) == .named)
    #expect(story.type("fix p1 group").facts.count == 1)
    story.must("@sky: y")
    #expect(story.type("fix p2 group").refusal != nil)
    story.must("fix p2 @?")
    #expect(level(2) == .anon)
    #expect(story.type("fix p2 group").refusal != nil)
  }

  @Test("Ids count up and are never used twice")
  mutating func ids() {
    story.must("@amina: x")
    story.must("@amina: y")
    story.must("undo")
    #expect((story.type("@amina: z").facts.first as? PerspectiveShared)?.number == 3)
  }

  @Test("The receipt holds the id, the speaker and the beginning of the words")
  mutating func receipt() {
    let receipt = story.type("@amina on r2: It isn't late").receipt
    #expect(receipt.hasPrefix("p1") && receipt.contains("Amina Farah") && receipt.contains("on r2") && receipt.hasSuffix("It isn't late"))
  }
}
