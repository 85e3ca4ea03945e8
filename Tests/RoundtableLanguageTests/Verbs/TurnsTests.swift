import RoundtableLanguage
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("pass, queue and call")
struct TurnsTests {
  private func waiting(_ story: Story) -> [String] { story.session.queue.map { story.session.handle(of: $0.party).spelled } }

  private func order(_ story: Story) -> [String] {
    Queue.order(story.session, openIssue: story.desk().openIssue).map { story.session.handle(of: $0.party).spelled }
  }

  @Test("Who passed was invited and declined: noted with the open issue, counted apart, and still not heard")
  func pass() {
    var story = Riverside.story()
    story.must("discuss r2")
    let answer = story.must("pass @ruth: listens first")
    #expect(answer.receipt.contains("passes  on r2  listens first"))
    #expect(story.session.passes.all.map(\.issue) == ["r2"])
    #expect(story.session.index.passesByGroup["parents"] == 1)
    #expect(story.session.silentRows(on: "r2").map(\.label).contains("parents"), "who passed was not heard, and is not counted as if")
    #expect(story.session.index.byGroup["parents"] == nil)
    story.must("pass @students")
    #expect(story.session.index.passesByGroup["students"] == 1)
    for wrong in ["pass", "pass @nobody", "pass @?", "pass @ruth,@amina"] { #expect(story.type(wrong).refusal != nil, "\(wrong)") }
  }

  @Test("A pass stays with the group that the person sat for")
  func passMoves() {
    var story = Riverside.story()
    story.must("pass @ruth")
    story.must("fix @ruth in students")
    #expect(story.session.index.passesByGroup["parents"] == 1)
    #expect((story.session.index.passesByGroup["students"] ?? 0) == 0)
  }

  @Test("The queue keeps the order of arrival; a new note moves behind, off leaves, nothing twice")
  func queue() {
    var story = Riverside.story()
    #expect(story.must("queue @ruth: on complaints").receipt.hasSuffix("waits  on complaints  1 waiting"))
    story.must("q @amina")
    story.must("queue @police")
    #expect(waiting(story) == ["@ruth", "@amina", "@police"])
    #expect(story.must("queue @amina").isNothing)
    story.must("queue @ruth: on cost")
    #expect(waiting(story) == ["@amina", "@police", "@ruth"])
    story.must("queue @amina off")
    #expect(waiting(story) == ["@police", "@ruth"])
    #expect(story.must("queue @amina off").isNothing)
    #expect(story.type("queue @nobody").refusal != nil)
    #expect(story.must("queue").page != nil)
  }

  @Test("call next takes the first who waits, call @who anyone; both leave the queue")
  func call() {
    var story = Riverside.story()
    #expect(story.type("call next").refusal?.message.spelled == "nobody waits")
    for line in ["queue @ruth: on cost", "queue @amina", "queue @jordan"] { story.must(line) }
    #expect(story.must("call next").receipt.contains("has the floor  on cost  2 waiting"))
    story.must("call @jordan")
    #expect(waiting(story) == ["@amina"])
    #expect(story.must("call @hall").facts.count == 1, "who does not wait may be called too")
    #expect(waiting(story) == ["@amina"])
    story.must("undo 3")
    #expect(waiting(story) == ["@ruth", "@amina", "@jordan"])
  }

  @Test("unheard-first: groups not heard on the open issue, then people not heard, then the others")
  func unheardFirst() {
    var story = Riverside.story()
    for line in ["discuss r2", "@amina: x", "@ruth: y", "queue @amina", "queue @jordan", "queue @hall", "queue @ruth"] { story.must(line) }
    #expect(order(story) == ["@amina", "@jordan", "@hall", "@ruth"])
    #expect(story.must("set queue-order unheard-first").receipt.contains("announce it"))
    #expect(order(story) == ["@hall", "@jordan", "@amina", "@ruth"])
    #expect(story.must("call next").receipt.contains("Hall"))
    story.must("discuss f1")
    #expect(order(story) == ["@amina", "@jordan", "@ruth"], "no group was heard on f1")
    story.must("set queue-order arrival")
    #expect(story.must("set queue-order arrival").isNothing)
    #expect(story.type("set queue-order loudest").refusal != nil)
  }
}
