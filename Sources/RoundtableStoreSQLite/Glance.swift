import GRDBSQLite

/// A look at the first pages of a session file, which takes a hundredth of the time of opening it as a database.
///
/// It goes through SQLite's own file layer, which knows every file that this process has open: a file that was opened and closed past
/// it would lose its locks (https://www.sqlite.org/howtocorrupt.html, section 2.2).
enum Glance {
  /// True when the file holds the session of this id. The id is written once, when the file is made, so no lock is needed to see it:
  /// it is the only row of the first table, which begins on the second page, and SQLite fills a page from its end. False when the
  /// file cannot be read, or another program has rearranged it.
  static func sees(_ sessionID: [UInt8], at path: String) -> Bool {
    opening(path) { read in
      guard let header = read(100, 0), isSession(header) else { return false }
      let size = Int(header[16]) << 8 | Int(header[17])
      // A number of 16 bits cannot be 65,536: SQLite writes 1 for it. The last bytes of each page may be reserved.
      let end = 2 * (size == 1 ? 65_536 : size) - Int(header[20])
      return read(sessionID.count, end - sessionID.count) == sessionID
    } ?? false
  }

  /// True when the header is SQLite's and bears our `application_id` (https://www.sqlite.org/fileformat.html, section 1.3).
  private static func isSession(_ header: [UInt8]) -> Bool {
    let id = withUnsafeBytes(of: Schema.applicationID.bigEndian) { Array($0) }
    return header.starts(with: "SQLite format 3\0".utf8) && header[68..<72].elementsEqual(id)
  }

  /// Opens a file for reading and closes it again; nil when it cannot be opened. The body is handed a function that reads `count` bytes
  /// from an offset, or returns nil when there are fewer.
  private static func opening<T>(_ path: String, _ body: ((_ count: Int, _ place: Int) -> [UInt8]?) -> T) -> T? {
    guard let layer = sqlite3_vfs_find(nil), let open = layer.pointee.xOpen else { return nil }
    // Only SQLite's file layer knows how large its record of an open file is.
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: Int(layer.pointee.szOsFile), alignment: 16)
    defer { memory.deallocate() }
    memory.initializeMemory(as: UInt8.self, repeating: 0)
    guard let file = memory.baseAddress?.assumingMemoryBound(to: sqlite3_file.self) else { return nil }
    return path.withCString { name in
      let code = open(layer, name, file, SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_READONLY, nil)
      guard let methods = file.pointee.pMethods?.pointee else { return nil }
      defer { _ = methods.xClose?(file) }
      guard code == SQLITE_OK, let read = methods.xRead else { return nil }
      return body { count, place in
        var bytes = [UInt8](repeating: 0, count: count)
        return read(file, &bytes, Int32(count), Int64(place)) == SQLITE_OK ? bytes : nil
      }
    }
  }
}
