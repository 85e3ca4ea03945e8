import Testing

@testable import RoundtableTerminal

@Suite struct CompletionTests {
  @Test("A single choice replaces the word and may be followed by a blank")
  func single() throws {
    let answer = try #require(self.answer("heard p12 by @am", ["@amara"]))
    #expect(text(answer.word) == "@amara")
    #expect(answer.matches.isEmpty)
    #expect(answer.closes)
    let open = Offers(start: 0, choices: [Choice(insert: "say", closes: false)])
    #expect(CompletionAnswer(open, line: Array("sa".utf8), cursor: 2, wordStart: 0)?.closes == false)
  }

  @Test("Several choices give what they share")
  func several() throws {
    let answer = try #require(self.answer("@am", ["@amara", "@amari"]))
    #expect(text(answer.word) == "@amar")
    #expect(answer.matches.map(text) == ["@amara", "@amari"])
    #expect(!answer.closes)
  }

  @Test("What choices share never ends within a letter")
  func wholeLetters() {
    #expect(text(prefix(["é", "è"])) == "")
    #expect(text(prefix(["@amélie", "@amèle"])) == "@am")
    #expect(text(prefix(["文字", "文学"])) == "文")
    #expect(text(prefix(["😀a", "😁a"])) == "")
    #expect(text(prefix(["文", "文"])) == "文")
    #expect(text(prefix(["文", "文字"])) == "文")
    #expect(text(prefix(["", "a"])) == "")
    #expect(prefix([]).isEmpty)
  }

  @Test(
    "Typed letters are never taken away by what choices share",
    arguments: [
      ("@AM", ["@amara", "@amir"], "@am"), ("am", ["@amara", "@amir"], "@am"), ("ra", ["@amara", "@amira"], "ra"),
      ("@amara-o", ["@amara-okafor", "@amir-o"], "@amara-o"), ("", ["on", "by"], ""),
    ] as [(String, [String], String)])
  func keepsTyped(typed: String, choices: [String], expected: String) throws {
    #expect(text(try #require(answer(typed, choices)).word) == expected)
  }

  @Test("Where nothing is typed yet nothing is put in, even if all choices share a beginning")
  func nothingTyped() throws {
    let answer = try #require(self.answer("say @amara on ", ["r1", "r2"]))
    #expect(text(answer.word) == "")
    #expect(answer.matches.map(text) == ["r1", "r2"])
    #expect(text(try #require(self.answer("say @amara on ", ["r1"])).word) == "r1", "a single one is")
  }

  @Test("Offers for a part of readline's word keep the rest of it")
  func partOfWord() throws {
    let line = Array("support a3 @gov,@am".utf8)
    let offers = Offers(start: 16, choices: [Choice(insert: "@amara"), Choice(insert: "@amir")])
    let answer = try #require(CompletionAnswer(offers, line: line, cursor: line.count, wordStart: 11))
    #expect(text(answer.word) == "@gov,@am")
    #expect(answer.matches.map(text) == ["@gov,@amara", "@gov,@amir"])
  }

  @Test("Offers that begin before readline's word are cut to it, letter case aside")
  func beforeWord() throws {
    let line = Array("act @gov by q2 20".utf8)
    let offers = Offers(start: 12, choices: [Choice(insert: "Q2 2022"), Choice(insert: "Q3 2022"), Choice(insert: "Q2 2023")])
    let answer = try #require(CompletionAnswer(offers, line: line, cursor: line.count, wordStart: 15))
    #expect(answer.matches.map(text) == ["2022", "2023"])
    #expect(text(answer.word) == "202")
  }

  @Test("The same choice twice is one choice")
  func twice() throws {
    #expect(try #require(answer("@a", ["@amara", "@amara"])).matches.isEmpty)
  }

  @Test("Nothing offered is no answer, and offers outside of the line do no harm")
  func nothing() {
    #expect(CompletionAnswer(.none, line: [], cursor: 0, wordStart: 0) == nil)
    let wild = Offers(start: 99, choices: [Choice(insert: "x")])
    #expect(CompletionAnswer(wild, line: [0x61], cursor: 7, wordStart: -3).map { text($0.word) } == "ax")
  }

  @Test("Bytes that readline would lose come back as they were typed")
  func restored() {
    #expect(ReadlineSource.restored([0x61, 0xC0, 0x80, 0x62]) == [0x61, 0, 0x62])
    #expect(ReadlineSource.restored([0xC1, 0x83, 0xC1, 0xA9, 0xC1]) == [0xC3, 0xE9, 0xC1])
    #expect(ReadlineSource.restored([0xC0, 0x81, 0xC0, 0xC0, 0x80]) == [0xC0, 0x81, 0xC0, 0])
    #expect(ReadlineSource.restored(Array("é文".utf8)) == Array("é文".utf8))
    #expect(ReadlineSource.restored(ReadlineSource.withoutNUL([0x61, 0, 0])) == [0x61, 0, 0])
  }

  private func answer(_ line: String, _ choices: [String]) -> CompletionAnswer? {
    let bytes = Array(line.utf8)
    let start = bytes.lastIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? 0
    let offers = Offers(start: start, choices: choices.map { Choice(insert: $0) })
    return CompletionAnswer(offers, line: bytes, cursor: bytes.count, wordStart: start)
  }

  private func prefix(_ texts: [String]) -> [UInt8] { CompletionAnswer.commonPrefix(texts.map { Array($0.utf8) }) }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
