import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("How words were taken down, and in which language, beside words without a name")
struct TraitTests {
  /// Twelve students, six of whom speak Spanish through an interpreter, one of whom is quoted word for word.
  private func given(spanish: Int = 6) -> Given {
    var given = Seats.table([("students", 12)])
    for person in 1...12 {
      let isSpanish = person <= spanish
      Seats.say([.person(person)], mode: isSpanish ? .interpreted : person == 12 ? .verbatim : nil, language: isSpanish ? "es" : nil, &given)
    }
    return given
  }

  private func quotes(_ given: Given, for audience: Audience) -> [ActionPlan.Quote] {
    Riverton.plan(of: given.session, for: audience).perspectives.sorted { $0.number < $1.number }
  }

  @Test("They are shown where enough people of the same label share them")
  func enough() {
    let board = quotes(given(), for: .board)
    #expect(board.prefix(6).allSatisfy { $0.language == "es" && $0.mode == .interpreted })
    #expect(quotes(given(), for: .public).allSatisfy { $0.language == nil && $0.mode == nil })
  }

  @Test("What only one person has is not shown, nor what would tell by being shown of all others")
  func one() {
    let board = quotes(given(), for: .board)
    #expect(board.last?.mode == nil)
    #expect(board[6...].allSatisfy { $0.mode == nil }, "the others are not marked as paraphrase either")
    #expect(quotes(given(), for: .internal).map(\.mode).suffix(2) == [.paraphrase, .verbatim])
  }

  @Test("Beside a name they are shown")
  func named() {
    var given = given()
    let named = Seats.sit(in: "students", at: .named, &given)
    Seats.say([.person(named)], at: .named, mode: .verbatim, language: "fr", &given)
    #expect(quotes(given, for: .public).last?.mode == .verbatim)
    #expect(quotes(given, for: .public).last?.language == "fr")
  }

  @Test("How many were taken down in which way is not shown where it would tell of too few")
  func figures() {
    #expect(Riverton.plan(of: given().session, for: .board).method.modes == nil)
    #expect(Riverton.plan(of: given().session, for: .internal).method.modes.map { [$0.verbatim, $0.paraphrase, $0.interpreted] } == [1, 5, 6])
    #expect(Riverton.plan(of: given().session, for: .board).method.perspectives == 12)
    #expect(Riverton.plan(of: Seats.table([("students", 12)]).session, for: .board).method.modes != nil)
  }
}
