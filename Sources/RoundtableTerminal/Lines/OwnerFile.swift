import Glibc

/// Why a file of typed lines could not be read or kept: which file, and the system's errno. The prompt works without it.
package struct LineFileError: Error, Equatable, Sendable {
  /// The file.
  package let path: String
  /// The errno of the call that failed.
  package let code: Int32

  /// An error of this file.
  package init(path: String, code: Int32) {
    self.path = path
    self.code = code
  }
}

/// Which file lies at a path, and when it was last changed.
struct FileMark: Equatable {
  let inode: UInt64
  let seconds: Int
  let nanoseconds: Int
}

/// A small file of typed lines that only its owner can read, and that several processes may share: each change holds a lock, and a
/// rewrite starts from what the file holds then.
struct OwnerFile {
  /// Where it lies.
  let path: String

  /// The most that is read of one. Nothing here writes as much.
  private static let mostBytes = 64 << 20

  /// What tells a file from one that another process put in its place since; nil when there is none.
  var mark: FileMark? {
    var found = stat()
    guard stat(path, &found) == 0 else { return nil }
    return FileMark(inode: UInt64(found.st_ino), seconds: found.st_ctim.tv_sec, nanoseconds: found.st_ctim.tv_nsec)
  }

  /// True when something lies there.
  var isThere: Bool { access(path, F_OK) == 0 }

  /// Runs something while no other process changes the file; makes the file when there is none. A symbolic link is not followed.
  func locked<Result>(_ body: (Int32) throws(LineFileError) -> Result) throws(LineFileError) -> Result {
    while true {
      let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
      guard descriptor >= 0 else { throw failure() }
      defer { close(descriptor) }
      guard flock(descriptor, LOCK_EX) == 0 else { throw failure() }
      guard try isStillThere(descriptor) else { continue }
      return try body(descriptor)
    }
  }

  /// False when another process put a new file in its place while we waited for the lock.
  private func isStillThere(_ descriptor: Int32) throws(LineFileError) -> Bool {
    var opened = stat()
    var named = stat()
    guard fstat(descriptor, &opened) == 0 else { throw failure() }
    guard opened.st_mode & S_IFMT == S_IFREG else { throw LineFileError(path: path, code: EINVAL) }
    if opened.st_mode & 0o077 != 0 { fchmod(descriptor, 0o600) }
    return stat(path, &named) == 0 && named.st_ino == opened.st_ino && named.st_dev == opened.st_dev
  }

  /// Everything in it.
  func contents(_ descriptor: Int32) throws(LineFileError) -> [UInt8] {
    var all: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    while all.count < Self.mostBytes {
      let count = pread(descriptor, &chunk, chunk.count, all.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw failure() }
      if count == 0 { return all }
      all += chunk.prefix(count)
    }
    throw LineFileError(path: path, code: EFBIG)
  }

  /// Removes what a process left that died while it wrote a new file. With the lock held.
  func removeLeftovers() { unlink(temporary) }

  private var temporary: String { path + ".new" }

  /// Writes after what is there.
  func append(_ bytes: [UInt8], to descriptor: Int32) throws(LineFileError) {
    guard Screen(descriptor: descriptor, isTerminal: false).write(bytes) else { throw failure() }
  }

  /// Puts a new file in the place of the old one, whole or not at all.
  ///
  /// - Parameter wiping: how many bytes of the old file to write over, as far as the disk lets us, because it holds what is to be gone.
  ///   Only then is the new one safe from a loss of power: that costs a few milliseconds.
  func replace(by bytes: [UInt8], wiping count: Int = 0, descriptor: Int32) throws(LineFileError) {
    unlink(temporary)
    let made = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard made >= 0 else { throw failure() }
    defer { close(made) }
    do throws(LineFileError) {
      try append(bytes, to: made)
      guard count == 0 || fsync(made) == 0, rename(temporary, path) == 0 else { throw failure() }
    } catch {
      unlink(temporary)
      throw error
    }
    if count > 0 { overwrite(descriptor, count: count) }
  }

  /// Wipes the file that was just replaced; it no longer has a name.
  private func overwrite(_ descriptor: Int32, count: Int) {
    // A descriptor that appends writes at the end, whatever offset it is given.
    _ = fcntl(descriptor, F_SETFL, 0)
    let zeros = [UInt8](repeating: 0, count: count)
    _ = pwrite(descriptor, zeros, count, 0)
    fsync(descriptor)
  }

  private func failure() -> LineFileError { LineFileError(path: path, code: errno) }
}
