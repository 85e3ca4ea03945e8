import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("What the things of a document are called")
struct NumberingTests {
  private let session = Given {
    IssueDescribed(code: "r1", title: "One")
    IssueDescribed(code: "r2", title: "Two")
    PerspectiveShared(number: 1, speakers: [.unknown], text: "in confidence", level: .private)
    ActionProposed(number: 1, title: "Dropped")
    ActionProposed(number: 2, title: "A draft of private words", from: [1], drafted: true)
    ActionProposed(number: 3, title: "Stands")
    ActionDropped(number: 1, reason: "no one asked for it")
  }.session

  @Test("The public counts the actions that stand, then those that were dropped, without a gap")
  func publicNumbers() {
    let numbering = Numbering(of: session.seen(by: .public), for: .public)
    #expect([1, 2, 3].map { numbering.action($0) } == [.number(2), .none, .number(1)])
    #expect(numbering.issue("r2") == .none)
    #expect(numbering.place(of: "r2") == 2)
    #expect(numbering.item(ItemID(.objection, 1)) == .none)
  }

  @Test("Inside and for the board every thing keeps its id", arguments: [Audience.internal, .board, .room])
  func ids(audience: Audience) {
    let numbering = Numbering(of: session.seen(by: audience), for: audience)
    #expect(numbering.action(3) == .id(ItemID(.action, 3)))
    #expect(numbering.issue("r2") == .code("r2"))
    #expect(numbering.place(of: "r2") == nil)
    #expect(!numbering.isOwn)
  }
}
