import RoundtableStore
import Testing

@Suite("The head of a record")
struct HeadTests {
  private let head = ChainHead(position: 17, hash: Array(0x30..<0x50))

  @Test("It is read aloud as eight groups of four digits")
  func spoken() {
    #expect(head.spoken == "3031 3233 3435 3637 3839 3a3b 3c3d 3e3f")
    #expect(ChainHead(position: 0, hash: [1]).spoken == "01")
  }

  @Test("What was written down is recognised: all of it, or what was read aloud, in either case, with blanks")
  func marks() throws {
    #expect(head.text == "17:303132333435363738393a3b3c3d3e3f404142434445464748494a4b4c4d4e4f")
    for text in [head.text, "17:\(head.spoken)", " 17 : \(head.spoken.uppercased()) 4041"] {
      #expect(try #require(HeadMark(text)).matches(head))
    }
  }

  @Test("Another position, or another digit, is not")
  func others() throws {
    for text in ["16:\(head.spoken)", "17:\(head.spoken) 42", "17:0031 3233 3435 3637 3839 3a3b 3c3d 3e3f"] {
      #expect(try !#require(HeadMark(text)).matches(head))
    }
  }

  @Test(
    "What is no head is not taken for one",
    arguments: [
      "", "17", ":", "17:", "17:3031", "x:303132333435363738393a3b3c3d3e3f", ":303132333435363738393a3b3c3d3e3f",
      "17:303132333435363738393a3b3c3d3e3g", "-1:303132333435363738393a3b3c3d3e3f", "17:18:303132333435363738393a3b3c3d3e3f",
      "99999999999999999999:303132333435363738393a3b3c3d3e3f",
    ])
  func none(_ text: String) {
    #expect(HeadMark(text) == nil)
  }
}
