import RoundtableRecord
import Testing

@testable import RoundtableLanguage

@Suite("Several lines that were put in together")
struct PastedBlockTests {
  private func lines(_ text: String, at place: Int? = nil) -> [String] {
    PastedBlock.lines(of: Array(text.utf8), pastedAt: place).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(
    "Lines that are commands are lines of their own",
    arguments: [
      "@ada: One\n@ben: Two", "discuss r1\n@ada: One\n\n# a comment\n@ben private: Two", "@ada: One\nnote: Two", "@ada: One\nclose r99\n+trust",
      "@ada: One\n@bne:glued", "note: One\ns/One/Two/", "no head\nand none here",
    ])
  func commands(_ text: String) { #expect(lines(text) == text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)) }

  @Test("Further lines that are none belong to the line before; of a speaker's letter also those that only look like commands")
  func paragraphs() {
    #expect(lines("@ada: Dear all\n\nThank you\n@ben: Two\n") == ["@ada: Dear all\n\nThank you", "@ben: Two"])
    #expect(
      lines("@ada: Dear all\nnote: we waited\n@police should hear that\nnote: mine") == [
        "@ada: Dear all\nnote: we waited\n@police should hear that", "note: mine",
      ])
    #expect(lines("note: One\ngoes on\n@ada: Two") == ["note: One\ngoes on", "@ada: Two"])
    #expect(PastedBlock.swallowed(in: Array("@ada: Dear all\nnote: we waited\n@police should hear".utf8)).map(\.raw) == ["note", "@police"])
  }

  @Test("What is pasted after a colon that was typed belongs to that line, whatever it looks like")
  func afterColon() {
    #expect(lines("@ada: Dear all\n@ben: said so\nclose r1", at: 6) == ["@ada: Dear all\n@ben: said so\nclose r1"])
    #expect(lines("@ada: One\n@ben: Two", at: 0).count == 2)
  }
}
