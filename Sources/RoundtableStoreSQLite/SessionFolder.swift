import Glibc
package import RoundtableStore

/// A folder of session files, one for each session, named after it.
package struct SessionFolder: SessionHome {
  /// The folder. It need not be there yet.
  package let place: String

  /// The folder at this path.
  package init(_ path: String) { place = path }

  /// The ending of a session file.
  package static let ending = ".roundtable"

  package var folder: String? { place }

  /// The file of a session; nil when the name cannot be one.
  package func file(of name: String) -> String? { SessionName.isOne(name) ? place(of: name) : nil }

  package func place(of name: String) -> String { place + "/" + name + SessionFolder.ending }

  package func lines(of name: String) -> LinePaths? { LinePaths(of: name, in: place) }

  package func names() throws(StoreError) -> [String] {
    var found: [String] = []
    let ending = SessionFolder.ending.utf8
    for file in try Files.names(in: place) where file.utf8.suffix(ending.count).elementsEqual(ending) {
      let name = String(decoding: file.utf8.dropLast(ending.count), as: UTF8.self)
      guard let whole = self.file(of: name), Files.identity(of: whole) != nil else { continue }
      found.append(name)
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  package func lastUsed() throws(StoreError) -> String? {
    try names().max { Files.changed(place(of: $0)) < Files.changed(place(of: $1)) }
  }

  package func make(_ name: String, entropy: Entropy, _ begin: (inout Chain) -> [StoredFact]) throws(StoreError) -> any OpenSession {
    try SessionName.check(name)
    return try SQLiteStore(creating: place(of: name), named: name, entropy: entropy, begin)
  }

  package func open(_ name: String, entropy: Entropy) throws(StoreError) -> any OpenSession {
    try SessionName.check(name)
    return try SQLiteStore(opening: place(of: name), entropy: entropy)
  }

  package func rebuild(_ name: String, from log: FactLog) throws(StoreError) -> ChainHead {
    try SessionName.check(name)
    return try SQLiteStore.rebuild(place(of: name), from: log)
  }
}

extension Files {
  /// Nanoseconds since 1970 at which a file was last written; 0 when that cannot be seen.
  fileprivate static func changed(_ path: String) -> Int {
    var found = stat()
    guard lstat(path, &found) == 0 else { return 0 }
    return found.st_mtim.tv_sec * 1_000_000_000 + found.st_mtim.tv_nsec
  }
}
