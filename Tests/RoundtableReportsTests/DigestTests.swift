import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("The digest, as a value")
struct DigestTests {
  private func digest(for audience: Audience = .board) -> Digest {
    Riverton.digest(Riverton.overseen().session, since: Riverton.adopted().session, for: audience)
  }

  @Test("What is late, slipping, disagreed on and due is told as of the day of the moment")
  func calendar() {
    let digest = digest()
    #expect(digest.day == .of("2023-01-10"))
    #expect(digest.late.map(\.number) == [2])
    #expect(digest.slipping.map(\.number) == [1])
    #expect(digest.slipping.map(\.moves.count) == [2])
    #expect(digest.disagreements.map(\.number) == [1])
    #expect(digest.notAssessed == [5])
    #expect(digest.dueNow.actions.map(\.number) == [1])
    #expect(digest.dueNext.quarter == .q(2, 2023))
    #expect(digest.dueNext.actions.map(\.number) == [7])
    #expect(digest.questions.map(\.number) == [2])
    #expect(digest.questions.map(\.days) == [210])
    #expect(digest.unanswered.map(\.label.code) == ["r11"])
  }

  @Test("Everything that happened stands behind its day, in order, but what may not be told")
  func days() {
    for topic in Digest.Event.Topic.allCases {
      let days = digest().entries.filter { $0.event.topic == topic }.compactMap(\.day)
      #expect(days == days.sorted())
    }
    #expect(digest().entries.filter { $0.day == nil }.map(\.event.topic.rawValue) == ["corrections"])
    #expect(digest().amendments.allSatisfy { $0.day == .of("2022-06-14") })
  }

  @Test("What the lines in between did is told though two states do not show it")
  func inBetween() {
    var given = Riverton.adopted()
    let earlier = given.session
    given.happen(ActionAccepted(number: 2, by: .person(8)))
    given.happen(ActionDeclined(number: 2, by: .person(8), reason: "no post"))
    given.happen(ActionAmended(number: 2, owner: .group("district")))
    let described = Riverton.digest(given.session, since: earlier, for: .board).events.map { event -> String in
      switch event {
      case .acceptance(_, let verdict, _, _, _, _): verdict.rawValue
      case .owner: "owner"
      default: "other"
      }
    }
    #expect(described == ["accepted", "declined", "owner"])
  }

  @Test("Changes to the plan are told by action, and only what differs")
  func amendments() {
    let described = digest().amendments.map { amendment in
      switch amendment.change {
      case .due(_, _, let moves): "a\(amendment.action) due \(moves.count)"
      case .dropped: "a\(amendment.action) dropped"
      case .measure: "a\(amendment.action) measure"
      case .added: "a\(amendment.action) added"
      default: "a\(amendment.action) other"
      }
    }
    #expect(described == ["a1 due 2", "a3 dropped", "a5 measure", "a7 added"])
  }

  @Test("What was done and undone in between is no change")
  func undone() {
    var given = Riverton.adopted()
    let earlier = given.session
    given.happen(ActionDropped(number: 1, reason: "a slip"))
    given.happen(UnitUndone(unit: given.session.position))
    let digest = Riverton.digest(given.session, since: earlier, for: .board)
    #expect(digest.amendments.isEmpty)
    #expect(digest.events.isEmpty)
  }

  @Test("A reader of an earlier document learns what to strike from it, and not why")
  func corrections() {
    let gone = digest().events.compactMap { event -> Int? in
      if case .noLongerShown(let count) = event { count } else { nil }
    }
    #expect(gone == [2])
  }

  @Test("An objection in confidence is not there outside the internal record, and leaves no gap")
  func hidden() {
    #expect(digest().dissent.flatMap { $0.dissent.map(\.number) } == [1, 2, 3])
    #expect(digest(for: .internal).dissent.flatMap { $0.dissent.map(\.number) } == [1, 2, 3, 4])
  }
}
