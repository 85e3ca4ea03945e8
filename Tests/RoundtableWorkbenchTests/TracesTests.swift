import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import RoundtableWorkbench
import Testing

/// Which exports still hold words that are to be forgotten, however each format wrote them down.
@Suite struct TracesTests {
  private static let documents = [
    "plan markdown for board", "plan json for board", "plan markdown for internal", "heard markdown for public", "heard json for public",
    "record markdown for internal", "record json for internal",
  ]

  private func export(_ table: Table) throws -> Set<String> {
    for document in Self.documents { try table.type("export \(document) to \(document.split(separator: " ").joined(separator: "-"))") }
    return Set(table.shelf.files.keys)
  }

  @Test(
    "Every export that holds the words is named, whatever its format made of them",
    arguments: [
      "My uncle drove the van", "1. *My* [uncle] | drove_ <the> van & left", "- My uncle\u{2028}drove  the   van", "Él dijo \"no\", c'est \\ tout\u{202E}",
      "# 数据不在这里，我们怎么知道", "van\u{0001} of my uncle",
    ])
  func formats(_ words: String) throws {
    let table = try Table.set()
    try table.type("@amina on r1: \(words)", "act @police by Q3 2022 on r1 from p1: Train :: 90%")
    let all = try export(table)
    let warned = try table.type("retract p1: she asked").messages
    for file in all { #expect(warned.contains("\(file) still holds the words"), "\(file): \(warned)") }
  }

  @Test("A former wording is looked for too, and an export made since is not named")
  func former() throws {
    let table = try Table.set()
    try table.type("@amina on r1: My uncle drove the old van", "export plan markdown to before", "fix p1: He drove", "export plan markdown to after")
    let warned = try table.type("erase p1 yes: she asked").messages
    #expect(warned.contains("before still holds the words"))
    try table.type("export plan markdown to since replace")
    #expect(!(try table.type("erase @jordan yes: he asked").messages).contains("since still"))
  }

  @Test("A short word counts where it stands alone, and a long one across the lines of a layout")
  func lengths() {
    func isIn(_ text: String, _ words: Untrusted) -> Bool { Traces([words]).areIn(Array(text.utf8)) }
    #expect(isIn("said Lee today", "Lee") && isIn("Lee", "Lee"))
    #expect(!isIn("a fleeting Leeway", "Lee") && !isIn("", "Lee") && !isIn("anything", ""))
    #expect(isIn("> the van of my uncle\n> was white, she said", "the van of my uncle was white"))
    #expect(!isIn("a white van, my uncle's", "the van of my uncle was white"))
  }
}
