import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("Days, terms and answers at their bounds")
struct BoundaryTests {
  /// A session in which these facts happened at noon of these days, after a person joined and an action was proposed for the second quarter.
  private func session(_ facts: [(String, any Fact)]) throws -> Session {
    var session = Given {
      GroupDescribed(code: "parents", name: "Parents")
      PersonJoined(person: 1, handle: "ruth", name: "Ruth Kaminski", group: "parents", seat: 1, level: .named)
      ActionProposed(number: 1, title: "Train", owner: .person(1), due: Due(due: .q(2, 2022)))
    }.session
    for (day, fact) in facts {
      let (position, moment) = (session.position + 1, try noon(day))
      let id = FactID(at: moment, random: [UInt8](repeating: UInt8(position), count: 10))
      session.apply(fact, as: Envelope(position: position, id: id, unit: position, writer: .riverton, moment: moment))
    }
    return session
  }

  private func noon(_ day: String) throws -> Moment { try #require(Moment(iso: day + "T12:00:00Z")) }

  @Test("A term is over on the day after its last quarter, not on its last day")
  func term() throws {
    let session = try session([("2022-06-14", MemberAppointed(person: 1, role: "Chair", to: Due(due: .q(2, 2022))))])
    func isOver(_ day: String) throws -> Bool? { Riverton.plan(of: session, for: .board, at: try noon(day)).board.members.first?.isTermOver }
    #expect(try isOver("2022-06-30") == false)
    #expect(try isOver("2022-07-01") == true)
  }

  @Test("A question was open until its first reply, whatever came after it")
  func question() throws {
    let asked: (String, any Fact) = ("2022-06-14", QuestionAsked(number: 1, by: .person(1), text: "When?"))
    let replies = ["2022-06-20", "2022-06-30"].map { ($0, QuestionAnswered(number: 1, by: .person(1), text: "Soon") as any Fact) }
    func days(_ facts: [(String, any Fact)]) throws -> Int? {
      Riverton.plan(of: try session(facts), for: .board, at: try noon("2022-07-01")).board.questions.first?.days
    }
    #expect(try days([asked]) == 17)
    #expect(try days([asked] + replies) == 6)
  }

  @Test("What the board found complete on the last day of its quarter was not late", arguments: [("2022-06-30", false), ("2022-07-01", true)])
  func finished(_ asOf: String, isLate: Bool) throws {
    let found = StatusAssessed(number: 1, asOf: .of(asOf), by: .person(1), status: .complete, text: "seen")
    let digest = Riverton.digest(try session([("2022-07-10", found)]), since: try session([]), for: .board)
    #expect(digest.actions.map { $0.promise.comesAfterFirstDue(on: digest.day) } == [isLate])
    #expect(digest.actions.map { $0.promise.state(on: digest.day) } == [.done])
  }

  @Test("An answer stays an earlier one when another owner has not answered yet")
  func answers() throws {
    let declined = ("2022-06-14", ActionDeclined(number: 1, by: .person(1), reason: "no money") as any Fact)
    let handedOver = ("2022-06-15", ActionAmended(number: 1, owner: .group("parents")) as any Fact)
    func answers(_ facts: [(String, any Fact)]) throws -> [Acceptance.Verdict]? {
      Riverton.plan(of: try session(facts), for: .board).actions.first?.promise.earlierAnswers.map(\.verdict)
    }
    #expect(try answers([declined]) == [])
    #expect(try answers([declined, handedOver]) == [.declined])
  }
}
