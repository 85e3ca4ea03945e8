import Foundation
import GRDBSQLite
import RoundtableStore
@testable import RoundtableStoreSQLite
import RoundtableTestSupport
import Synchronization
import Testing

@Suite("A disk that fails at COMMIT")
struct FailingDiskTests {
  private let reason = "the disk answered with an error"

  private func isReason(_ error: StoreError?, _ isCase: (String) -> StoreError) -> Bool {
    switch error {
    case .notRecorded(_, let why), .unknownWhetherRecorded(_, let why): error == isCase(why) && why.hasPrefix(reason)
    default: false
    }
  }

  @Test("What SQLite took back is said not to be recorded, and the next line is")
  func takenBack() throws {
    let scratch = try Scratch()
    let store = try SQLiteStore(opening: try scratch.session("riverton", "one"))
    FailingDisk.fail(.removal, of: store.path, times: 1)
    let error = refusal { try store.note("two", after: 1) }
    #expect(isReason(error) { .notRecorded(place: store.path, reason: $0) })
    #expect(try store.facts().map(\.words) == ["one"])
    _ = try store.note("three", after: 1)
    #expect(try SQLiteStore(opening: store.path).facts().map(\.words) == ["one", "three"])
  }

  @Test("What can not be found out is said to be unknown; when the disk is well again, recording goes on")
  func unknown() throws {
    let scratch = try Scratch()
    let store = try SQLiteStore(opening: try scratch.session("riverton", "one"))
    FailingDisk.fail(.removal, of: store.path, times: 1000)
    let error = refusal { try store.note("two", after: 1) }
    #expect(isReason(error) { .unknownWhetherRecorded(place: store.path, reason: $0) })
    #expect(refusal { try store.head() } != nil)
    #expect(refusal { try store.note("three", after: 1) } != nil)
    FailingDisk.fail(.removal, of: store.path, times: 0)
    _ = try store.note("three", after: 1)
    #expect(try SQLiteStore(opening: store.path).facts().map(\.words) == ["one", "three"])
  }

  @Test("What stands in the file, and is then synced, is recorded")
  func synced() throws {
    let scratch = try Scratch()
    let store = try SQLiteStore(opening: try scratch.session("riverton", "one"))
    FailingDisk.fail(.folderSync, of: store.path, times: 1)
    let stored = try store.note("two", after: 1)
    #expect(FailingDisk.left(.folderSync, of: store.path) == 0)
    #expect(try store.facts(after: 1) == stored)
    #expect(try store.note("three", after: 2).count == 1)
  }

  @Test("What stands in the file, and can not be synced, is not acknowledged")
  func neverSynced() throws {
    let scratch = try Scratch()
    let store = try SQLiteStore(opening: try scratch.session("riverton", "one"))
    FailingDisk.fail(.folderSync, of: store.path, times: 1000)
    let error = refusal { try store.note("two", after: 1) }
    #expect(isReason(error) { .unknownWhetherRecorded(place: store.path, reason: $0) })
    FailingDisk.fail(.folderSync, of: store.path, times: 0)
    #expect(refusal { try store.note("two", after: 1) } == .conflict(position: 2))
    #expect(try store.facts(after: 1).map(\.words) == ["two"])
    #expect(try store.note("three", after: 2).count == 1)
  }

  @Test("A file that can not be written is left as it was", arguments: [FailingDisk.Call.writing, .writingJournal])
  fileprivate func unwritable(_ call: FailingDisk.Call) throws {
    let scratch = try Scratch()
    let store = try SQLiteStore(opening: try scratch.session("riverton", "one"))
    FailingDisk.fail(call, of: store.path, times: 1)
    let error = refusal { try store.note("two", after: 1) }
    #expect(FailingDisk.left(call, of: store.path) == 0)
    #expect(isReason(error) { .notRecorded(place: store.path, reason: $0) })
    #expect(try store.facts().map(\.words) == ["one"])
    #expect(try store.note("three", after: 1).count == 1)
  }
}

/// Makes the system calls of SQLite's own file layer fail, for the files of one test alone
/// (`xSetSystemCall`, https://www.sqlite.org/c3ref/vfs.html).
private enum FailingDisk {
  enum Call: Hashable {
    /// Removing the journal, which is what commits.
    case removal
    /// Syncing the folder after it, which is what makes the commit last.
    case folderSync
    /// Writing into the file.
    case writing
    /// Writing into its journal.
    case writingJournal
  }

  struct Failure: Hashable {
    let call: Call
    let path: String
  }

  private static let failures = Mutex<[Failure: Int]>([:])

  /// Makes the next calls for this session file fail.
  static func fail(_ call: Call, of path: String, times: Int) {
    install()
    failures.withLock { $0[Failure(call: call, path: path)] = times }
  }

  /// How many failures are still to come.
  static func left(_ call: Call, of path: String) -> Int? {
    failures.withLock { $0[Failure(call: call, path: path)] }
  }

  /// True when this call is to fail. A journal counts as the file it belongs to.
  static func fails(_ call: Call, _ file: String) -> Bool {
    let failure = Failure(call: call, path: file.hasSuffix("-journal") ? String(file.dropLast(8)) : file)
    return failures.withLock { failures in
      guard let left = failures[failure], left > 0 else { return false }
      failures[failure] = left - 1
      return true
    }
  }

  private static let installed: Bool = {
    guard let layer = sqlite3_vfs_find("unix") else { return false }
    let calls: [(String, sqlite3_syscall_ptr)] = [
      ("unlink", unsafeBitCast(failingUnlink, to: sqlite3_syscall_ptr.self)),
      ("openDirectory", unsafeBitCast(failingOpenDirectory, to: sqlite3_syscall_ptr.self)),
      ("pwrite64", unsafeBitCast(failingWrite, to: sqlite3_syscall_ptr.self)),
      ("pwrite", unsafeBitCast(failingWrite, to: sqlite3_syscall_ptr.self)),
    ]
    for (name, call) in calls { _ = layer.pointee.xSetSystemCall(layer, name, call) }
    return true
  }()

  private static func install() { precondition(installed) }
}

private let failingUnlink: @convention(c) (UnsafePointer<CChar>) -> CInt = { path in
  guard FailingDisk.fails(.removal, String(cString: path)) else { return unlink(path) }
  errno = EIO
  return -1
}

/// Like SQLite's own, except that it may return a pipe, which cannot be synced.
private let failingOpenDirectory: @convention(c) (UnsafePointer<CChar>, UnsafeMutablePointer<CInt>) -> CInt = { path, descriptor in
  let file = String(cString: path)
  if FailingDisk.fails(.folderSync, file) {
    var ends: [CInt] = [-1, -1]
    guard pipe(&ends) == 0 else { return SQLITE_CANTOPEN }
    close(ends[1])
    descriptor.pointee = ends[0]
    return SQLITE_OK
  }
  descriptor.pointee = open((file as NSString).deletingLastPathComponent, O_RDONLY | O_CLOEXEC)
  return descriptor.pointee >= 0 ? SQLITE_OK : SQLITE_CANTOPEN
}

private let failingWrite: @convention(c) (CInt, UnsafeRawPointer, Int, off_t) -> Int = { descriptor, bytes, count, offset in
  let file = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(descriptor)")
  guard let file, FailingDisk.fails(file.hasSuffix("-journal") ? .writingJournal : .writing, file) else {
    return pwrite(descriptor, bytes, count, offset)
  }
  errno = EIO
  return -1
}
