import Glibc

/// A folder held open, so that all that happens to a file in it happens in the same folder, whatever is renamed meanwhile.
struct ExportFolder: ~Copyable {
  private let path: String
  private let descriptor: Descriptor

  /// Opens the folder, and makes it and those above it where they are missing.
  init(making path: String) throws(ExportProblem) {
    self.path = path
    if let descriptor = Descriptor(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
      self.descriptor = descriptor
      return
    }
    guard errno == ENOENT else { throw ExportProblem(path: path, reason: .failed(.openFolder, errno: errno)) }
    try ExportFolder.make(path)
    guard let descriptor = Descriptor(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)) else {
      throw ExportProblem(path: path, reason: .failed(.openFolder, errno: errno))
    }
    self.descriptor = descriptor
  }

  /// The contents of the file of this name; nil when there is none. Refuses anything but a plain file.
  func contents(of name: String) throws(ExportProblem) -> [UInt8]? {
    // Without waiting, since opening a pipe would wait for its other end.
    guard let file = Descriptor(openat(descriptor.number, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)) else {
      switch errno {
      case ENOENT: return nil
      case ELOOP: throw problem(name, .symbolicLink)
      case ENXIO, ENODEV: throw problem(name, .notAFile)
      default: throw problem(name, .failed(.look, errno: errno))
      }
    }
    var status = stat()
    guard fstat(file.number, &status) == 0 else { throw problem(name, .failed(.look, errno: errno)) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw problem(name, .folder)
    default: throw problem(name, .notAFile)
    }
    guard let bytes = file.readAll() else { throw problem(name, .failed(.look, errno: errno)) }
    // SQLite's mark, and a session's.
    if bytes.starts(with: "SQLite format 3\0".utf8), bytes.dropFirst(68).starts(with: "RTBL".utf8) { throw problem(name, .ofASession) }
    return bytes
  }

  /// True when this is the folder at that path.
  func isFolder(at path: String) -> Bool {
    var (own, other) = (stat(), stat())
    return fstat(descriptor.number, &own) == 0 && stat(path, &other) == 0 && own.st_dev == other.st_dev && own.st_ino == other.st_ino
  }

  /// Removes the temporary files of exports that were killed: their names say whose they are.
  func clearTemporaries() {
    guard let listing = opendir(path) else { return }
    defer { closedir(listing) }
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: field.pointee)) { String(cString: $0) }
      }
      guard name.hasPrefix(".roundtable-"), name.hasSuffix(".tmp") else { continue }
      // Version 0.3 named no process.
      let owner = name.split(separator: "-").dropFirst().dropLast().first.flatMap { Int32($0) }
      if let owner, kill(owner, 0) == 0 || errno == EPERM { continue }
      remove(name)
    }
  }

  /// Writes a new file to the disk under a name that no one can guess, and returns the name.
  func writeTemporary(_ bytes: [UInt8], mode: mode_t) throws(ExportProblem) -> String {
    let name = ".roundtable-\(getpid())-" + String(UInt64.random(in: .min ... .max), radix: 16) + ".tmp"
    do {
      try write(bytes, new: name, mode: mode)
    } catch {
      remove(name)
      throw error
    }
    return name
  }

  /// Gives the temporary file a name that nothing has; refuses one that was taken meanwhile.
  func give(_ temporary: String, freeName name: String) throws(ExportProblem) {
    if linkat(descriptor.number, temporary, descriptor.number, name, 0) == 0 {
      remove(temporary)
      return
    }
    switch errno {
    case EEXIST: throw problem(name, .exists)
    case EPERM, EOPNOTSUPP, ENOSYS, EMLINK: try copy(temporary, to: name)
    default: throw problem(name, .failed(.name, errno: errno))
    }
  }

  /// Puts the temporary file in the place of the file of this name.
  func rename(_ temporary: String, over name: String) throws(ExportProblem) {
    guard renameat(descriptor.number, temporary, descriptor.number, name) == 0 else { throw problem(name, .failed(.name, errno: errno)) }
  }

  /// Takes a file away, if it is there.
  func remove(_ name: String) { _ = unlinkat(descriptor.number, name, 0) }

  /// Writes the folder itself to the disk, so that the new name outlives a power cut. Some file systems have no such thing.
  func synchronise() throws(ExportProblem) {
    guard fsync(descriptor.number) == 0 || errno == EINVAL else { throw ExportProblem(path: path, reason: .failed(.name, errno: errno)) }
  }

  /// For file systems without links: a name that is taken is refused all the same, but a crash can leave half a file.
  private func copy(_ temporary: String, to name: String) throws(ExportProblem) {
    guard let bytes = try contents(of: temporary) else { throw problem(name, .failed(.name, errno: ENOENT)) }
    var status = stat()
    let mode = fstatat(descriptor.number, temporary, &status, AT_SYMLINK_NOFOLLOW) == 0 ? status.st_mode & 0o777 : 0o600
    try write(bytes, new: name, mode: mode)
    remove(temporary)
  }

  private func write(_ bytes: [UInt8], new name: String, mode: mode_t) throws(ExportProblem) {
    guard let file = Descriptor(openat(descriptor.number, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)) else {
      throw problem(name, errno == EEXIST ? .exists : .failed(.write, errno: errno))
    }
    let failure = file.writeAll(bytes) && fsync(file.number) == 0 ? 0 : errno
    if failure != 0 { throw problem(name, .failed(.write, errno: failure)) }
  }

  private func problem(_ name: String, _ reason: ExportProblem.Reason) -> ExportProblem {
    ExportProblem(path: path == "." ? name : path == "/" ? "/" + name : path + "/" + name, reason: reason)
  }

  /// Makes the folder and those above it, each noted on the disk in the one that holds it.
  private static func make(_ path: String) throws(ExportProblem) {
    let parent = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    var failure = mkdir(path, 0o777) == 0 ? 0 : errno
    if failure == ENOENT, parent != "/", parent != "." {
      try make(parent)
      failure = mkdir(path, 0o777) == 0 ? 0 : errno
    }
    guard failure == 0 || failure == EEXIST else { throw ExportProblem(path: path, reason: .failed(.openFolder, errno: failure)) }
    if let parent = Descriptor(open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)) { _ = fsync(parent.number) }
  }
}

/// An open file, closed when it goes out of scope.
private struct Descriptor: ~Copyable {
  let number: Int32

  /// Takes what `open` gave back; nil, with `errno` as it was left, when that failed.
  init?(_ number: Int32) {
    guard number >= 0 else { return nil }
    self.number = number
  }

  deinit { close(number) }

  /// The whole file; nil, with `errno` set, when reading fails.
  func readAll() -> [UInt8]? {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(number, &block, block.count)
      if count == 0 { return bytes }
      if count > 0 { bytes += block[..<count] } else if errno != EINTR { return nil }
    }
  }

  /// True when all bytes were taken; `errno` says why not.
  func writeAll(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = Glibc.write(number, buffer.baseAddress.map { $0 + done }, buffer.count - done)
        if count > 0 { done += count } else if errno != EINTR { return false }
      }
      return true
    }
  }
}
