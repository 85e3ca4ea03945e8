import RoundtableExport
import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("Tables in plain text")
struct TextTableTests {
  private func table(_ longText: TextTable.LongText = .cut) -> TextTable {
    var table = TextTable(["id", "who", .number("n"), "words"], longText: longText)
    table.add(["p1", "\(Untrusted("Élise"))", "7", "\(Untrusted("En français, on n'a jamais rencontré l'agent"))"])
    table.add(["p12", "\(Untrusted("李 娜"))", "12", "\(Untrusted("请翻译 please\u{202E}"))"])
    table.add(["p13"])
    return table
  }

  @Test("Columns stand under each other, whatever is in them")
  func whole() {
    #expect(
      table().render(width: nil) == [
        "id   who     n  words",
        "---  -----  --  --------------------------------------------",
        "p1   Élise   7  En français, on n'a jamais rencontré l'agent",
        "p12  李 娜  12  请翻译 please\\u{202E}",
        "p13",
      ])
  }

  @Test("Free text is cut where the screen ends")
  func cut() {
    #expect(
      table().render(width: 44) == [
        "id   who     n  words",
        "---  -----  --  ----------------------------",
        "p1   Élise   7  En français, on n'a jamais…",
        "p12  李 娜  12  请翻译 please\\u{202E}",
        "p13",
      ])
  }

  @Test("Or it goes on under itself")
  func wrap() {
    #expect(
      table(.wrap).render(width: 34) == [
        "id   who     n  words",
        "---  -----  --  ------------------",
        "p1   Élise   7  En français, on",
        "                n'a jamais",
        "                rencontré l'agent",
        "p12  李 娜  12  请翻译",
        "                please\\u{202E}",
        "p13",
      ])
  }

  @Test("No line is wider than the screen while there is any room, and none ends in a blank", arguments: [TextTable.LongText.cut, .wrap])
  func bounds(_ longText: TextTable.LongText) {
    let words = HostileWords.some(200, seed: 8)
    for width in [40, 60, 80, 120] {
      var table = TextTable(["id", "who", .number("n"), "words"], longText: longText)
      for (index, text) in words.enumerated() {
        table.add(["p\(index)", .theirs(Untrusted(words[words.count - 1 - index])), "\(index)", .cut(Untrusted(text + " " + text + text))])
      }
      for line in table.render(width: width) {
        #expect(DisplayWidth.of(line) <= width)
        #expect(line.unicodeScalars.last != " ")
      }
    }
  }

  @Test("A table without columns has no lines; one without rows has its head")
  func empty() {
    #expect(TextTable([]).render(width: 80).isEmpty)
    #expect(TextTable(["id", "words"]).render(width: 80) == ["id  words", "--  -----"])
  }
}
