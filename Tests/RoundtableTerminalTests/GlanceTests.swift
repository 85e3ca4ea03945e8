import Testing

@testable import RoundtableTerminal

/// How a line that was only to be glanced at is taken off the screen.
@Suite struct GlanceTests {
  @Test("A line is cleared where it stands; one that a narrower window has folded, in all its rows")
  func cleared() {
    #expect(ReadlineSource.removal(of: 30, columns: 80, isPlain: false) == "\r\u{1B}[2K")
    #expect(ReadlineSource.removal(of: 80, columns: 80, isPlain: false) == "\r\u{1B}[2K")
    #expect(ReadlineSource.removal(of: 30, columns: 12, isPlain: false) == "\r\u{1B}[2K\u{1B}[1A\u{1B}[2K\u{1B}[1A\u{1B}[2K")
    #expect(ReadlineSource.removal(of: 0, columns: 0, isPlain: false) == "\r\u{1B}[2K")
  }

  @Test("Where nothing can be cleared it is written over")
  func overwritten() {
    #expect(ReadlineSource.removal(of: 3, columns: 80, isPlain: true) == "\r   \r")
  }
}
