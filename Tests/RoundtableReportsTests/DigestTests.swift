import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("The board paper, as a value")
struct DigestTests {
  private func digest(for audience: Audience = .board) -> Digest {
    Riverton.digest(Riverton.overseen().session, since: Riverton.adopted().session, for: audience)
  }

  @Test("Where each action stands is as of the day of the moment, and is counted once")
  func states() {
    let digest = digest()
    #expect(digest.day == .of("2023-01-10"))
    #expect(digest.actions.map { $0.promise.state(on: digest.day) } == [.slipping, .late, .none, .none, .coming])
    #expect(digest.actions.filter(\.promise.isAwaitingBoard).map(\.number) == [5])
    let counts = digest.counts
    #expect((counts.all, counts.awaitingBoard, counts.afterFirstDue) == (5, 1, 2))
    #expect(ActionState.allCases.map { counts[$0] } == [0, 1, 1, 1, 1])
    #expect(counts.nextDue == .of("2023-03-31"))
    #expect(ActionState.allCases.map { counts[$0] }.reduce(counts.awaitingBoard, +) == counts.all)
  }

  @Test("Every issue has one of three states, for every audience the same", arguments: Audience.allCases)
  func issues(audience: Audience) {
    let lines = digest(for: audience).matrix.lines
    #expect(lines.map(\.label.code) == ["r2", "r4", "r9", "f1", "r11"])
    #expect(lines.map(\.state) == [.answered, .answered, .answered, .answered, .none])
  }

  @Test("The timeline has the quarters in which anything is, and the places of days among them")
  func timeline() {
    let timeline = digest().timeline
    #expect(timeline.rows.map(\.action.number) == [1, 2, 5, 7])
    #expect(timeline.quarters.map(\.label) == ["Q2 2022", "Q3 2022", "Q4 2022", "Q1 2023", "Q2 2023"])
    #expect(timeline.place(of: .of("2023-02-01")) == 3)
    #expect(timeline.place(of: .of("2024-02-01")) == nil)
  }

  @Test("What changed stands by weight, and under each by day")
  func changes() {
    let digest = digest()
    let weights = digest.changes.map(\.weight)
    #expect(weights == Digest.Weight.allCases.flatMap { weight in weights.filter { $0 == weight } })
    let described = digest.changes.compactMap { change -> String? in
      switch change {
      case .event: nil
      case .amendment(let amendment):
        switch amendment.change {
        case .due(_, _, let moves): "a\(amendment.action) due \(moves.count)"
        case .dropped: "a\(amendment.action) dropped"
        case .measure: "a\(amendment.action) measure"
        case .added: "a\(amendment.action) added"
        default: "a\(amendment.action) other"
        }
      }
    }
    #expect(described == ["a1 due 2", "a3 dropped", "a5 measure", "a7 added"])
    #expect(digest.listedChanges.count <= Digest.mostChanges)
  }

  @Test("How far an action is, is one change, whatever was reported in between")
  func status() {
    var given = Riverton.overseen()
    let earlier = given.session
    for status in [ActionStatus.substantial, .complete] {
      given.happen(StatusReported(number: 1, asOf: .of("2023-01-05"), by: .group("police"), status: status, text: "seen"))
    }
    let found = Riverton.digest(given.session, since: earlier, for: .board).changes.compactMap { change -> [ActionStatus?]? in
      guard case .event(let entry) = change, case .status(1, let then, let now) = entry.event else { return nil }
      return [then.reported, now.reported, then.assessed, now.assessed]
    }
    #expect(found == [[.limited, .complete, .notStarted, .notStarted]])
  }

  @Test("What was done and undone in between is no change")
  func undone() {
    var given = Riverton.adopted()
    let earlier = given.session
    given.happen(ActionDropped(number: 1, reason: "a slip"))
    given.happen(UnitUndone(unit: given.session.position))
    #expect(Riverton.digest(given.session, since: earlier, for: .board).changes.isEmpty)
  }

  @Test("A reader of an earlier document learns what to strike from it, and not why")
  func corrections() {
    let gone = digest().changes.compactMap { change -> Int? in
      if case .event(let entry) = change, case .noLongerShown(let count) = entry.event { count } else { nil }
    }
    #expect(gone == [2])
  }

  @Test("An objection in confidence is not there outside the internal record, and leaves no gap; the open ones come first")
  func hidden() {
    #expect(digest().dissent.map(\.number) == [2, 3, 1])
    #expect(digest(for: .internal).dissent.map(\.number) == [2, 3, 4, 1])
  }

  @Test("A member who assessed an action and has a part in it is named with it, unless the member stands aside")
  func stakes() {
    var given = Riverton.overseen()
    given.happen(StatusAssessed(number: 2, asOf: .of("2022-12-31"), by: .person(6), status: .limited, text: "two families called"))
    func stakes() -> [String] {
      Riverton.digest(given.session, since: nil, for: .board).stakes.map { "a\($0.action) \($0.part.rawValue) \($0.hasAssessed)" }
    }
    #expect(stakes() == ["a2 objects true"])
    given.happen(MemberRecused(person: 6, action: 2))
    #expect(stakes() == [])
  }
}
