import Foundation
import RoundtableExport
import Testing

@Suite("Export files")
struct ExportFileTests {
  private let folder = ScratchFolder()
  private let digest: ([UInt8]) -> [UInt8] = { bytes in bytes.isEmpty ? [0] : [UInt8(bytes.count & 0xFF), bytes[0], bytes[bytes.count - 1]]
  }
  private var path: String { folder.path + "/Exports/session/plan.md" }

  private func write(_ text: String, replace: Bool = false, last: [UInt8]? = nil, ownerOnly: Bool = false) throws(ExportProblem) -> [UInt8] {
    try ExportFile(path: path, replace: replace, lastDigests: [last].compactMap(\.self), ownerOnly: ownerOnly).write(Array(text.utf8), digest: digest)
  }

  private func written() -> String? { FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } }

  private func reason(_ body: () throws(ExportProblem) -> [UInt8]) -> ExportProblem.Reason? {
    do throws(ExportProblem) {
      _ = try body()
      return nil
    } catch {
      return error.reason
    }
  }

  @Test("A new file is written with the folders above it, and nothing is left beside it")
  func new() throws {
    #expect(try write("one") == digest(Array("one".utf8)))
    #expect(written() == "one")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/Exports/session") == ["plan.md"])
  }

  @Test("What an export wrote is replaced; what somebody changed or made is not, unless that is said")
  func replace() throws {
    let first = try write("one")
    let second = try write("two!", last: first)
    #expect(written() == "two!")
    #expect(reason { () throws(ExportProblem) in try write("three", last: first) } == .changed)
    #expect(reason { () throws(ExportProblem) in try write("three") } == .exists)
    #expect(written() == "two!")
    #expect(try write("two!") == second)
    _ = try write("three", replace: true)
    #expect(written() == "three")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/Exports/session") == ["plan.md"])
  }

  @Test("A file that is changed or made while its replacement is being written is left as it is")
  func changedMeanwhile() throws {
    let first = try write("one")
    for (last, expected) in [(first, ExportProblem.Reason.changed), (nil, .exists)] {
      if last == nil { try FileManager.default.removeItem(atPath: path) }
      var looks = 0
      let problem = reason { () throws(ExportProblem) in
        try ExportFile(path: path, lastDigests: [last].compactMap(\.self)).write(Array("two!".utf8)) { bytes in
          looks += 1
          // The second digest is of the file that is there, where there is one; the first is of the bytes to write.
          if looks == (last == nil ? 1 : 2) { _ = FileManager.default.createFile(atPath: path, contents: Data("by hand".utf8)) }
          return digest(bytes)
        }
      }
      #expect(problem == expected)
      #expect(written() == "by hand")
      _ = try write("one", replace: true)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/Exports/session") == ["plan.md"])
  }

  @Test("A file is for all to read as far as the umask lets them, or for its owner alone")
  func mode() throws {
    _ = try write("one")
    #expect(try folder.mode(of: path) & 0o700 == 0o600)
    #expect(try folder.mode(of: path) & 0o022 == 0)
    _ = try write("two", replace: true, ownerOnly: true)
    #expect(try folder.mode(of: path) == 0o600)
  }

  @Test("No file of a session is overwritten, whatever it is called, and none is put where sessions are kept")
  func sessions() throws {
    _ = try write("one")
    let kept = folder.path + "/Exports/session"
    let database = Array("SQLite format 3\0".utf8) + [UInt8](repeating: 0, count: 52) + Array("RTBL and more".utf8)
    try Data(database).write(to: URL(filePath: kept + "/backup.db"))
    for (name, kept) in [("backup.db", nil), ("a.ROUNDTABLE", nil), ("b.roundtable-journal", nil), ("notes.md", kept)] {
      let file = ExportFile(path: folder.path + "/Exports/session/" + name, replace: true, kept: kept)
      #expect(reason { () throws(ExportProblem) in try file.write(Array("two".utf8), digest: digest) } == .ofASession)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: kept).sorted() == ["backup.db", "plan.md"])
  }

  @Test("What a killed export left beside the file is cleared away, and what another is writing is not")
  func leftovers() throws {
    let first = try write("one")
    let session = folder.path + "/Exports/session/"
    let own = ".roundtable-\(ProcessInfo.processInfo.processIdentifier)-b.tmp"
    for name in [".roundtable-99999999-a.tmp", ".roundtable-a1b2.tmp", own] { try Data().write(to: URL(filePath: session + name)) }
    _ = try write("two!", last: first)
    #expect(try FileManager.default.contentsOfDirectory(atPath: session).sorted() == [own, "plan.md"])
  }

  @Test("A link, a folder, a pipe, and what is no path are refused, even to replace")
  func refused() throws {
    try FileManager.default.createDirectory(atPath: folder.path + "/Exports/session", withIntermediateDirectories: true)
    let victim = folder.path + "/victim"
    try Data("mine".utf8).write(to: URL(fileURLWithPath: victim))
    #expect(symlink(victim, path) == 0)
    #expect(reason { () throws(ExportProblem) in try write("x", replace: true) } == .symbolicLink)
    #expect(FileManager.default.contents(atPath: victim) == Data("mine".utf8))
    #expect(unlink(path) == 0 && symlink("nowhere", path) == 0)
    #expect(reason { () throws(ExportProblem) in try write("x") } == .symbolicLink)
    #expect(unlink(path) == 0 && mkdir(path, 0o700) == 0)
    #expect(reason { () throws(ExportProblem) in try write("x", replace: true) } == .folder)
    #expect(rmdir(path) == 0 && mkfifo(path, 0o600) == 0)
    #expect(reason { () throws(ExportProblem) in try write("x", replace: true) } == .notAFile)
    for (path, expected) in [
      ("", ExportProblem.Reason.notAPath), ("a\u{0}b", .notAPath), (folder.path + "/", .folder), ("..", .folder), ("/", .folder),
    ] {
      #expect(reason { () throws(ExportProblem) in try ExportFile(path: path).write([1], digest: digest) } == expected)
    }
  }

  @Test("What the system refuses is told with the step and leaves nothing behind")
  func system() throws {
    try Data("x".utf8).write(to: URL(fileURLWithPath: folder.path + "/Exports"))
    #expect(reason { () throws(ExportProblem) in try write("x") } == .failed(.openFolder, errno: ENOTDIR))
    let long = folder.path + "/" + String(repeating: "n", count: 300)
    #expect(
      reason { () throws(ExportProblem) in try ExportFile(path: long).write([1], digest: digest) } == .failed(.look, errno: ENAMETOOLONG))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["Exports"])
  }

  @Test("Of many that write a new file at once, one wins and the others are told")
  func race() async throws {
    let path = path
    let outcomes = await withTaskGroup(of: ExportProblem.Reason?.self, returning: [ExportProblem.Reason?].self) { group in
      for index in 0..<16 {
        group.addTask {
          do throws(ExportProblem) {
            _ = try ExportFile(path: path).write(Array("writer \(index)".utf8)) { $0 }
            return nil
          } catch {
            return error.reason
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.count { $0 == nil } == 1)
    #expect(outcomes.allSatisfy { $0 == nil || $0 == .exists })
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/Exports/session") == ["plan.md"])
  }
}

/// A folder that goes away with the test.
private final class ScratchFolder: Sendable {
  let path = FileManager.default.temporaryDirectory.appendingPathComponent("export-\(UUID().uuidString)").path

  init() { try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func mode(of path: String) throws -> Int {
    (try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int) ?? -1
  }
}
