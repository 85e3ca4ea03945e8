import Glibc
import Testing

@testable import RoundtableTerminal

@Suite struct HistoryFileTests {
  let folder: TemporaryFolder
  let file: HistoryFile

  init() throws {
    folder = try TemporaryFolder()
    file = HistoryFile(path: folder.path + "/history")
  }

  @Test("A line is in the file at once, under its time, readable by its owner only")
  func append() throws {
    try file.append(Array("who".utf8), at: 1_700_000_000)
    try file.append(Array("say @amara: It isn’t late".utf8), at: 1_700_000_001)
    #expect(try folder.read("history") == "#1700000000\nwho\n#1700000001\nsay @amara: It isn’t late\n")
    #expect(folder.mode(of: "history") == 0o600)
    #expect(try file.load() == [Array("who".utf8), Array("say @amara: It isn’t late".utf8)])
  }

  @Test("A file that others could read is closed to them")
  func narrowed() throws {
    try folder.write(Array("#1\nwho\n".utf8), to: "history", mode: 0o644)
    #expect(try file.load() == [Array("who".utf8)])
    #expect(folder.mode(of: "history") == 0o600)
  }

  @Test("A comment that looks like a time is a line")
  func comments() throws {
    try file.append(Array("#1".utf8), at: 5)
    try file.append(Array("# two".utf8), at: 6)
    try file.append(Array("#".utf8), at: 7)
    #expect(try file.load().map { String(decoding: $0, as: UTF8.self) } == ["#1", "# two", "#"])
  }

  @Test("A file without times, with damage, or cut short gives the lines it has")
  func damaged() {
    #expect(HistoryFile.lines(Array("who\nls\n".utf8)) == [Array("who".utf8), Array("ls".utf8)])
    #expect(HistoryFile.lines([0x61, 0, 0x0A, 0xFF, 0x0A, 0x0A]) == [[0xFF]])
    #expect(HistoryFile.lines(Array("#99999999999999999999999\n#1\n".utf8)).count == 1)
    #expect(HistoryFile.lines(Array("#1\n#2\n#3".utf8)) == [Array("#2".utf8)])
    #expect(HistoryFile.lines([]).isEmpty)
  }

  @Test("A forgotten line is gone from the file, the others and their times stay")
  func forget() throws {
    for (second, line) in ["one", "a secret", "two", "another secret"].enumerated() { try file.append(Array(line.utf8), at: second) }
    try file.forget { String(decoding: $0, as: UTF8.self).contains("secret") }
    #expect(try folder.read("history") == "#0\none\n#2\ntwo\n")
    #expect(folder.mode(of: "history") == 0o600)
    #expect(access(folder.path + "/history.new", F_OK) != 0)
  }

  @Test("What held a forgotten line is written over")
  func wiped() throws {
    try file.append(Array("a secret".utf8), at: 1)
    let held = open(file.file.path, O_RDONLY)
    defer { close(held) }
    try file.forget { _ in true }
    var old = [UInt8](repeating: 1, count: 100)
    let count = read(held, &old, old.count)
    #expect(count > 0)
    #expect(old.prefix(count).allSatisfy { $0 == 0 })
  }

  @Test("Only the newest lines are kept")
  func cap() throws {
    for second in 1...5 { try file.append(Array("line \(second)".utf8), at: second) }
    try file.cap(at: 2)
    #expect(try folder.read("history") == "#4\nline 4\n#5\nline 5\n")
  }

  @Test("Without a file there is nothing to load, forget or cut, and none is made")
  func missing() throws {
    #expect(try file.load().isEmpty)
    try file.forget { _ in true }
    try file.cap(at: 1)
    #expect(access(file.file.path, F_OK) != 0)
  }

  @Test("A folder, a link or a missing folder in its place is an error with its errno")
  func errors() throws {
    let inFolder = HistoryFile(path: folder.path + "/none/history")
    #expect(throws: LineFileError(path: inFolder.file.path, code: ENOENT)) { try inFolder.append([0x61], at: 1) }
    #expect(throws: LineFileError(path: folder.path, code: EISDIR)) { try HistoryFile(path: folder.path).append([0x61], at: 1) }
    try folder.write([], to: "target")
    try #require(symlink(folder.path + "/target", file.file.path) == 0)
    #expect(throws: LineFileError(path: file.file.path, code: ELOOP)) { try file.append([0x61], at: 1) }
  }

  @Test(
    "A leading blank of any script keeps a line out of the history, and so does what readline can not hold",
    arguments: [
      ("who", true), ("", false), (" who", false), ("\twho", false), ("\u{3000}who", false), ("\u{A0}who", false), ("a\nb", false),
      ("a\u{0}", false),
    ]
  )
  func mayBeKept(line: String, expected: Bool) {
    #expect(LineHistory.mayBeKept(Array(line.utf8)) == expected)
  }

  @Test("A line that is no UTF-8 can be kept")
  func bytes() throws {
    #expect(LineHistory.mayBeKept([0xFF]))
    try file.append([0xFF, 0x61], at: 1)
    #expect(try file.load() == [[0xFF, 0x61]])
  }
}
