import Glibc
import RoundtableStore

/// File system calls made besides SQLite's own. Nothing here opens a file that SQLite may have open: closing it again would drop
/// SQLite's locks (https://www.sqlite.org/howtocorrupt.html, section 2.2).
enum Files {
  /// What is at a path.
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

  /// What is at this path; links are not followed.
  static func kind(of path: String) throws(StoreError) -> Kind {
    var found = stat()
    guard lstat(path, &found) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return .missing }
      throw .unreadable(place: path, reason: lastReason())
    }
    let type = found.st_mode & S_IFMT
    return type == S_IFREG ? .file(size: Int(found.st_size)) : type == S_IFLNK ? .link : .other
  }

  /// What identifies a file, whatever names it has; nil when there is no file. Links are not followed.
  static func identity(of path: String) -> [UInt]? {
    var found = stat()
    guard lstat(path, &found) == 0, found.st_mode & S_IFMT == S_IFREG else { return nil }
    return [found.st_dev, found.st_ino]
  }

  /// True for a file without a byte in it.
  static func isEmpty(_ path: String) -> Bool {
    var found = stat()
    return lstat(path, &found) == 0 && found.st_mode & S_IFMT == S_IFREG && found.st_size == 0
  }

  /// Makes an empty file that only its owner may read. Throws `.exists` when something is there, even a dangling link.
  static func create(_ path: String) throws(StoreError) {
    let descriptor = open(path, O_CREAT | O_EXCL | O_NOFOLLOW | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { throw .exists(place: path) }
      throw .notMade(place: path, reason: lastReason())
    }
    close(descriptor)
  }

  /// Makes a folder, and missing ones above it, for the owner alone. Does nothing when it is there.
  static func createFolder(_ path: String) throws(StoreError) {
    if path.isEmpty || mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let parent = folder(of: path), parent != path else {
      throw .notMade(place: path, reason: lastReason())
    }
    try createFolder(parent)
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .notMade(place: path, reason: lastReason()) }
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

  /// Makes what was made in a folder survive a loss of power. Some file systems cannot; nothing depends on the result.
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

  /// The names in a folder, in no order; none when it cannot be listed.
  static func listed(in path: String) -> [String] {
    do throws(StoreError) { return try names(in: path) } catch { return [] }
  }

  /// The path as SQLite is given it: never one that it would take for a URI or for a database in memory.
  static func plain(_ path: String) -> String { path.utf8.first == UInt8(ascii: "/") ? path : "./" + path }

  private static func lastReason() -> String { String(cString: strerror(errno)) }
}
