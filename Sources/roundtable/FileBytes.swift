import Glibc

/// Files that are read whole.
enum FileBytes {
  /// What is in a file; nil when it can not be read.
  static func of(_ path: String) -> [UInt8]? {
    guard let handle = fopen(path, "rb") else { return nil }
    defer { fclose(handle) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, handle)
      if count == 0 { return ferror(handle) == 0 ? bytes : nil }
      bytes += chunk[..<count]
    }
  }

  /// Why the last file could not be read, as the system says it.
  static var lastProblem: String { SystemError.text(errno) }
}
