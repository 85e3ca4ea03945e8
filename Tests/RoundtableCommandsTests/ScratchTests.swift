import RoundtableCommands
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Test("scratch") func scratch() {
  var story = Story { "group students seats 6: Students"; "join students: Amina Farah" }
  story.must("@amina: hello")
  #expect(story.session.perspectives.highest == 1)
}
