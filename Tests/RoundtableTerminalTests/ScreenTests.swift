import Glibc
import Testing

@testable import RoundtableTerminal

@Suite struct ScreenTests {
  @Test(
    "Colors need a terminal that shows them, and nobody who does not want them",
    arguments: [
      (["TERM": "xterm"], false, true), (["TERM": "xterm", "NO_COLOR": ""], false, true),
      (["TERM": "xterm", "NO_COLOR": "1"], false, false),
      (["TERM": "xterm", "CLICOLOR": "0"], false, false), (["TERM": "xterm", "CLICOLOR": "1"], false, true),
      (["TERM": "dumb"], false, false),
      ([:], false, false), (["TERM": "xterm"], true, false),
    ] as [([String: String], Bool, Bool)])
  func color(environment: [String: String], noColor: Bool, expected: Bool) {
    #expect(Screen(noColor: noColor, isTerminal: true, environment: { environment[$0] }).hasColor == expected)
    #expect(!Screen(noColor: noColor, isTerminal: false, environment: { environment[$0] }).hasColor)
  }

  @Test("A terminal that only knows lines is told by its name, and one who hears the screen by ACCESSIBLE")
  func plainAndSpoken() {
    func screen(_ environment: [String: String]) -> Screen { Screen(isTerminal: true, environment: { environment[$0] }) }
    #expect(screen(["TERM": "dumb"]).isPlain && screen([:]).isPlain && !screen(["TERM": "xterm"]).isPlain)
    #expect(screen(["ACCESSIBLE": "1"]).isSpoken)
    #expect(!screen(["ACCESSIBLE": "0"]).isSpoken && !screen(["ACCESSIBLE": ""]).isSpoken && !screen([:]).isSpoken)
  }

  @Test(
    "Without a terminal COLUMNS says how wide it is, and 80 when it says nothing sensible",
    arguments: [("100", 100), ("0", 80), ("-3", 80), ("wide", 80), (nil, 80)] as [(String?, Int)])
  func columns(value: String?, expected: Int) {
    #expect(Screen(isTerminal: false, environment: { $0 == "COLUMNS" ? value : nil }).columns == expected)
  }

  @Test("A write that is taken in pieces leaves nothing out, even where the descriptor does not wait")
  func pieces() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    let (reading, writing) = (ends[0], ends[1])
    let text = [UInt8](repeating: 0x78, count: 300_000)
    var child = pthread_t()
    // A pipe holds 64 KiB, so someone has to read while we write.
    let reader: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { argument in
      var chunk = [UInt8](repeating: 0, count: 4096)
      var total = 0
      while case let count = Glibc.read(Int32(Int(bitPattern: argument)), &chunk, chunk.count), count > 0 { total += count }
      return UnsafeMutableRawPointer(bitPattern: total)
    }
    try #require(pthread_create(&child, nil, reader, UnsafeMutableRawPointer(bitPattern: Int(reading))) == 0)
    #expect(Screen(descriptor: writing).write(text))
    close(writing)
    var total: UnsafeMutableRawPointer?
    pthread_join(child, &total)
    #expect(Int(bitPattern: total) == text.count)
    close(reading)
  }

  @Test("A write to a reader who went away fails instead of ending the program")
  func brokenPipe() throws {
    Screen.ignoreBrokenPipes()
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    close(ends[0])
    #expect(!Screen(descriptor: ends[1]).write("nobody hears this"))
    close(ends[1])
    #expect(!Screen(descriptor: -1).write("nor this"))
    #expect(Screen(descriptor: -1).write(""))
  }
}
