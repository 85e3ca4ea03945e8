import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("What was agreed to in other words, on paper")
struct EarlierWordsTests {
  private static let marks = [
    "given for an earlier wording on 14 June 2022; not asked again", "accepted an earlier wording",
  ]

  /// Three groups agree to an action, its owner accepts it, and then it is changed.
  private static func story(_ change: String) -> Story {
    var story = Story {
      "when 2022-06-14"
      "group students seats 6: Students"
      "group police police seats 2: Riverton Police Service"
      "group district school-board seats 2: Riverton School District"
      "join students: Maya Okoro; Ben Ruiz; Ada Lind; Tom Vale; Ivy Hart; Noor Saleh"
      "join police @hall named: Jo Hall"
      "join district @nair named: Priya Nair"
      "issue r2: Training"
      "@maya on r2: I want training with students"
      "@ben on r2: me too"
      "act @police by Q3 2022 on r2 from p1,p2: Train with students :: 9 of 10"
      "gauge a1 @students=5x6 @district=4 @police=5"
      "accept a1 by @police: we will"
    }
    story.must(change)
    return story
  }

  private func text(_ report: any Report, as format: FormatName = .markdown) -> String {
    String(decoding: FormatTable.bytes(of: report, as: format) ?? [], as: UTF8.self)
  }

  @Test(
    "No document prints it as agreed or accepted; each says for which words it was given, and when",
    arguments: [
      "fix a1: Remove every officer from every school", "measure a1: every officer", "move a1 to Q4 2022: hired late", "milestone a1 by Q3 2022: half",
    ])
  func given(change: String) {
    let session = Self.story(change).session
    for audience in Audience.allCases {
      let plan = text(Riverton.plan(of: session, for: audience))
      for mark in Self.marks { #expect(plan.contains(mark)) }
      #expect(!plan.contains("**agreed**") && !plan.contains("Riverton Police Service, accepted"))
      #expect(plan.contains("accepted by Riverton Police Service on 14 June 2022: we will; given for an earlier wording"), "nothing is thrown away")
      let heard = text(Riverton.heard(session, for: audience))
      #expect(heard.contains("The table was asked about earlier words on 14 June 2022, and not again."))
      #expect(heard.contains("The owner said yes to earlier words, and was not asked about these."))
      #expect(!heard.contains("agreed to it"))
      #expect(text(Riverton.digest(session, since: nil, for: audience)).contains("Riverton Police Service, which accepted an earlier wording"))
    }
  }

  @Test("The figures of JSON count present answers only, and what was given for earlier words says so")
  func figures() throws {
    let session = Self.story("measure a1: every officer").session
    let json = try #require(PublishedPlan(Array(text(Riverton.plan(of: session, for: .board), as: .json).utf8)))
    let action = try #require(json.list("actions").first)
    let agreement = try #require(action["agreement"] as? [String: Any])
    #expect(agreement["verdict"] as? String == "not-asked" && agreement["asked"] as? Int == 0)
    #expect((agreement["earlier"] as? [String: Any])?["givenFor"] as? String == "earlier-words")
    let owner = try #require(action["owner"] as? [String: Any])
    #expect(owner["accepted"] as? Bool == false && owner["answer"] == nil)
    #expect((owner["earlierAnswer"] as? [String: Any])?["at"] as? String == "2022-06-14")
    let history = try #require(action["history"] as? [[String: Any]])
    #expect(history.allSatisfy { $0["givenFor"] as? String == "earlier-words" } && history.count == 4)
  }

  @Test("A hand against earlier words is still told until the group is asked again")
  func blocked() {
    var story = Self.story("gauge a1 @students=0x6")
    story.must("fix a1: Train students")
    #expect(text(Riverton.plan(of: story.session, for: .board)).contains("not asked again; opposed: Students"))
    story.must("gauge a1 @students=5x6")
    #expect(!text(Riverton.plan(of: story.session, for: .board)).contains("; opposed:"))
  }

  @Test("More hands than people is told on the sheet")
  func hands() {
    #expect(text(Riverton.plan(of: Self.story("gauge a1 @students=5x60").session, for: .board)).contains("Students: only 6 people were at the table"))
  }

  @Test("Words confirmed by one speaker are not another's, and changed words say when others were confirmed")
  func confirmed() {
    var story = Self.story("confirm p2")
    #expect(text(Riverton.plan(of: story.session, for: .board)).contains("me too *(confirmed)*"))
    story.must("fix p2: me three")
    let mark = "confirmation given for an earlier wording on 14 June 2022; not asked again"
    #expect(text(Riverton.plan(of: story.session, for: .board)).contains(mark))
    #expect(text(Riverton.heard(story.session, for: .board)).contains("earlier words were confirmed on 14 June 2022"))
    story.must("fix p2 @ada")
    for report in [Riverton.plan(of: story.session, for: .internal), Riverton.heard(story.session, for: .internal)] as [any Report] {
      #expect(!text(report).contains("confirmed)") && !text(report).contains(mark) && !text(report).contains("were confirmed"), "Ada has said nothing")
    }
    story.must("confirm p2 by @nair")
    let plan = text(Riverton.plan(of: story.session, for: .board))
    #expect(plan.contains("confirmed by someone from Riverton School District") && plan.contains("of which 0 read back and confirmed"))
  }
}
