import RoundtableLanguage
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("The nearest known word")
struct NearestTests {
  @Test(
    "A slip of the hand is found: a letter left out, put in, changed, or changed for its neighbour",
    arguments: [
      ("goverment", "government"), ("sesion", "session"), ("dicsuss", "discuss"), ("undoo", "undo"), ("unod", "undo"),
      ("privte", "private"), ("cose", "close"),
    ])
  func slips(_ typed: String, _ word: String) {
    #expect(Nearest.word(to: typed, among: ["government", "session", "discuss", "undo", "private", "close", "act"]) == word)
  }

  @Test("Another word altogether is near nothing", arguments: ["banana", "x", "", "amendment", "日本"])
  func others(_ typed: String) { #expect(Nearest.word(to: typed, among: ["government", "session", "discuss", "undo"]) == nil) }

  @Test("Of equals the first is taken")
  func first() { #expect(Nearest.word(to: "undx", among: ["undo", "undy"]) == "undo") }

  @Test("Long lines are refused as quickly as short ones", .timeLimit(.minutes(1)))
  func long() {
    var story = Riverside.story()
    let long = String(repeating: "x", count: 60_000)
    for line in [
      "@\(long): x", "\(long)", "@amina on \(long): x", "@amina \(long): x", "set \(long) 2022", "help \(long)", "join \(long): x",
      "show \(long)",
      String(repeating: "@amina,", count: 8000) + ": x", "@amina " + String(repeating: "+a ", count: 20_000) + "on: x",
      String(repeating: "a:b ", count: 15_000),
    ] {
      #expect(story.type(line).refusal != nil || line.hasPrefix("@amina,"))
    }
    story.must("@amina: \(long) \(long)")
  }
}
