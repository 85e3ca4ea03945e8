import Glibc
import RoundtableStore

/// What the file system is asked for, beside SQLite. Nothing here opens a file that SQLite may have open: closing it again would
/// drop SQLite's locks (https://www.sqlite.org/howtocorrupt.html, section 2.2).
enum Files {
  /// What stands at a path.
  enum Kind: Equatable {
    /// Nothing.
    case missing
    /// A file of this many bytes.
    case file(size: Int)
    /// A symbolic link, wherever it leads.
    case link
    /// A folder, a pipe or the like.
    case other
  }

  /// What stands at this path; links are not followed.
  static func kind(of path: String) throws(StoreError) -> Kind {
    var found = stat()
    guard lstat(path, &found) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return .missing }
      throw .unreadable(place: path, reason: lastReason())
    }
    return switch found.st_mode & S_IFMT {
    case S_IFREG: .file(size: Int(found.st_size))
    case S_IFLNK: .link
    default: .other
    }
  }

  /// What tells a file from every other, whatever names it has; nil when no file stands there. Links are not followed.
  static func identity(of path: String) -> [UInt]? {
    var found = stat()
    guard lstat(path, &found) == 0, found.st_mode & S_IFMT == S_IFREG else { return nil }
    return [found.st_dev, found.st_ino]
  }

  /// Makes an empty file that only its owner may read. Throws `.exists` when something stands there, be it a dangling link.
  static func create(_ path: String) throws(StoreError) {
    let descriptor = open(path, O_CREAT | O_EXCL | O_NOFOLLOW | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { throw .exists(place: path) }
      throw .notRecorded(place: path, reason: lastReason())
    }
    close(descriptor)
  }

  /// Makes a folder, and those above it that are missing, for the owner alone. Nothing happens when it is there.
  static func createFolder(_ path: String) throws(StoreError) {
    if path.isEmpty || mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let parent = folder(of: path), parent != path else {
      throw .notRecorded(place: path, reason: lastReason())
    }
    try createFolder(parent)
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .notRecorded(place: path, reason: lastReason()) }
    syncFolder(parent)
  }

  /// The folder a path is in, `.` for a name alone; nil for the root.
  static func folder(of path: String) -> String? {
    var parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true)
    guard !parts.isEmpty else { return nil }
    parts.removeLast()
    let rest = parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
    if path.utf8.first == UInt8(ascii: "/") { return "/" + rest }
    return rest.isEmpty ? "." : rest
  }

  /// Makes what was made in a folder survive a loss of power. Some file systems can not; nothing depends on their answer.
  static func syncFolder(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// Removes a file and the journal SQLite may have left beside it.
  static func remove(_ path: String) {
    unlink(path)
    unlink(path + "-journal")
  }

  /// The names in a folder, in no order; none when there is no such folder.
  static func names(in path: String) throws(StoreError) -> [String] {
    guard let folder = opendir(path) else {
      if errno == ENOENT { return [] }
      throw .unreadable(place: path, reason: lastReason())
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: field.pointee)) { String(validatingCString: $0) }
      }
      if let name { names.append(name) }
    }
    return names
  }

  /// The path as SQLite is given it: never one that it would take for a URI or for a database in memory.
  static func plain(_ path: String) -> String { path.utf8.first == UInt8(ascii: "/") ? path : "./" + path }

  private static func lastReason() -> String { String(cString: strerror(errno)) }
}
