import RoundtableExport
import RoundtableRecord
import Testing

@Suite("Words as a file name")
struct UntrustedFileNameTests {
  @Test(
    "Letters and digits of any script stay, runs of all else become a hyphen",
    arguments: [
      ("Riverton roundtable: officers & schools", "Riverton-roundtable-officers-schools"), ("../../etc/passwd", "etc-passwd"),
      (".hidden", "hidden"),
      ("-rf", "rf"), ("--", "unnamed"), ("", "unnamed"), (".", "unnamed"), ("..", "unnamed"), ("a/b\\c:d", "a-b-c-d"),
      ("plan.md", "plan-md"),
      ("會議 2022", "會議-2022"), ("école d'été", "école-d-été"), ("हिन्दी", "हिन्दी"), ("data_access", "data_access"), ("_", "_"), ("a--b", "a--b"),
      ("\u{301}x", "x"),
      ("a\u{202E}b\u{0}c\nd", "a-b-c-d"), ("~", "unnamed"), ("$HOME", "HOME"), ("😀", "unnamed"), ("a ", "a"), ("a\u{3164}b", "a-b"),
      ("/", "unnamed"),
    ])
  func shape(_ pair: (words: String, name: String)) { #expect(Untrusted(pair.words).fileName.utf8.elementsEqual(pair.name.utf8)) }

  @Test("At most 100 bytes, cut between scalars")
  func length() {
    #expect(Untrusted(String(repeating: "a", count: 300)).fileName == String(repeating: "a", count: 100))
    #expect(Untrusted(String(repeating: "李", count: 300)).fileName == String(repeating: "李", count: 33))
    #expect(Untrusted(String(repeating: "a", count: 99) + " b").fileName == String(repeating: "a", count: 99))
  }

  @Test("No random words give a name that is empty, hidden, an option or a path")
  func random() {
    for words in HostileWords.some(3000, seed: 4) {
      let name = Untrusted(words).fileName.utf8
      #expect(!name.isEmpty && name.count <= 100 && name.first != UInt8(ascii: "-"))
      #expect(!name.contains { $0 < 0x21 || $0 == 0x7F || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/") })
    }
  }
}
