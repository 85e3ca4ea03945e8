import Glibc
import Testing

@testable import RoundtableTerminal

@Suite struct PlainSourceTests {
  @Test("A script gives its lines byte for byte, numbered from one")
  func lines() throws {
    let lines = try read(Array("one\r\n\n\u{FEFF}two\u{0}\n".utf8) + [0xFF, 0x0A] + Array("last".utf8))
    #expect(lines.map { $0.number } == [1, 2, 3, 4, 5])
    #expect(lines[0].bytes == Array("one\r".utf8))
    #expect(lines[1].bytes.isEmpty)
    #expect(lines[2].bytes == Array("\u{FEFF}two\u{0}".utf8))
    #expect(lines[3].bytes == [0xFF])
    #expect(lines[4].bytes == Array("last".utf8))
    #expect(lines.allSatisfy { !$0.isTooLong })
  }

  @Test("An empty script has no line, and a final newline does not make one")
  func ends() throws {
    #expect(try read([]).isEmpty)
    #expect(try read(Array("one\n".utf8)).count == 1)
    #expect(try read(Array("\n".utf8)) == [PlainLine(number: 1, bytes: [])])
  }

  @Test("A line of 64 KiB comes whole; one byte more is marked, cut, and does not harm the next line")
  func longLines() throws {
    let most = PlainSource.longestLine
    let whole = [UInt8](repeating: 0x61, count: most)
    let lines = try read(whole + [0x0A] + whole + [0x62, 0x0A] + whole + whole + whole + [0x0A] + Array("next\n".utf8) + whole + whole)
    #expect(lines.map { $0.bytes.count } == [most, most + 1, most + 1, 4, most + 1])
    #expect(lines.map { $0.isTooLong } == [false, true, true, false, true])
    #expect(lines[3] == PlainLine(number: 4, bytes: Array("next".utf8)))
  }

  @Test("Lines that arrive in pieces are put together")
  func pieces() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let source = PlainSource(descriptor: ends[0])
    #expect(Screen(descriptor: ends[1]).write("on"))
    #expect(Screen(descriptor: ends[1]).write("e\ntwo"))
    #expect(try source.next()?.bytes == Array("one".utf8))
    close(ends[1])
    #expect(try source.next()?.bytes == Array("two".utf8))
    #expect(try source.next() == nil)
    #expect(try source.next() == nil)
    #expect(source.name == "<stdin>")
    close(ends[0])
  }

  @Test("What can not be read is said to be missing, a folder, or unreadable")
  func errors() throws {
    let folder = try TemporaryFolder()
    #expect(throws: PlainSourceError.missing(path: folder.path + "/none")) { try PlainSource(path: folder.path + "/none") }
    #expect(throws: PlainSourceError.folder(path: folder.path)) { try PlainSource(path: folder.path) }
    let loop = folder.path + "/loop"
    try #require(symlink(loop, loop) == 0)
    #expect(throws: PlainSourceError.unreadable(path: loop, code: ELOOP)) { try PlainSource(path: loop) }
    #expect(throws: PlainSourceError.unreadable(path: "x", code: EBADF)) { try PlainSource(descriptor: -1, name: "x").next() }
  }

  private func read(_ bytes: [UInt8]) throws -> [PlainLine] {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "script")
    let source = try PlainSource(path: folder.path + "/script")
    var lines: [PlainLine] = []
    while let line = try source.next() { lines.append(line) }
    return lines
  }
}
