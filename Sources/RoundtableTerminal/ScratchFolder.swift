import Glibc

/// Folders that are gone soon, and that no one but their owner can look into.
enum ScratchFolder {
  /// Makes one with a name that begins like this; nil when that is not possible, and `errno` says why.
  static func make(in folder: String, prefix: String) -> String? {
    var template = Array("\(folder)/\(prefix)XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Deletes a folder and all in it. Links are deleted, and not followed.
  static func remove(_ path: String) {
    guard isFolder(path) else {
      unlink(path)
      return
    }
    for name in names(in: path) { remove(path + "/" + name) }
    rmdir(path)
  }

  /// The names in a folder, sorted; none when it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      names.append(withUnsafePointer(to: &entry.pointee.d_name) { $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) } })
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }

  /// True for a folder, of this user's only where that is asked for; false for a link to one.
  static func isFolder(_ path: String, ofUser user: uid_t? = nil) -> Bool {
    var found = stat()
    return lstat(path, &found) == 0 && found.st_mode & S_IFMT == S_IFDIR && (user ?? found.st_uid) == found.st_uid
  }
}

/// What the system says about an error number.
package enum SystemError {
  /// In its words.
  package static func text(_ code: Int32) -> String { String(cString: strerror(code)) }

  /// About the last call that failed.
  package static var lastText: String { text(errno) }
}
