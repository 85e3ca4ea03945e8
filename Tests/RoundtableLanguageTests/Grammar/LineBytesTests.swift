import RoundtableLanguage
import RoundtableTestSupport
import Testing

@Suite("Bytes that are no text are refused with the offset, and nothing is repaired")
struct LineBytesTests {
  private func refusal(_ bytes: [UInt8]) -> Refusal? {
    do throws(Refusal) {
      _ = try LineBytes.check(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test("64 KiB are taken, and one byte more is not")
  func length() throws {
    let most = [UInt8](repeating: UInt8(ascii: "x"), count: 65_536)
    #expect(try LineBytes.check(most).utf8.count == 65_536)
    #expect(refusal(most + [0x78])?.hidesLine == true)
  }

  @Test("NUL is refused where it stands")
  func null() {
    #expect(refusal(Array("é\u{0}".utf8))?.span.column == 2)
    #expect(refusal(Array("é\u{0}".utf8))?.message.spelled.contains("byte 2 ") == true)
  }

  @Test(
    "The first byte that is no UTF-8 is named",
    arguments: [
      ([0x61, 0xFF], 1), ([0xC3], 0), ([0x61, 0xC3, 0x28], 1), ([0xE2, 0x82], 0), ([0xC3, 0xA9, 0xED, 0xA0, 0x80], 2), ([0xF5, 0x80], 0),
      ([0xC0, 0xAF], 0),
      ([0xF0, 0x9F, 0x98, 0x80, 0x80], 4),
    ] as [([UInt8], Int)])
  func invalid(_ bytes: [UInt8], _ offset: Int) {
    #expect(refusal(bytes)?.message.spelled.contains("byte \(offset) ") == true)
    #expect(refusal(bytes)?.hidesLine == true)
  }

  @Test("Good bytes come back as they are")
  func good() throws {
    for text in LineTests.texts where !text.contains("\u{0}") {
      #expect(Array(try LineBytes.check(Array(text.utf8)).utf8) == Array(text.utf8))
    }
  }
}
