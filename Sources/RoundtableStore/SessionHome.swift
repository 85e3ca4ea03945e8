/// A session that is open: its record, and what this machine remembers beside it.
package protocol OpenSession: FactStore, Keepsakes {
  /// Closes it. Nothing can be read or recorded with this value afterwards.
  func close()
}

/// Where sessions are kept by name: a folder of files, a database. Every home passes `HomeContract`.
package protocol SessionHome: Sendable {
  /// Where that is, for messages.
  var place: String { get }
  /// The folder on this machine in which people may put files for sessions here, such as templates; nil when there is none.
  var folder: String? { get }
  /// Where the session of this name is kept, for messages.
  func place(of name: String) -> String
  /// Where typed lines of this session are kept; nil keeps them in memory only.
  func lines(of name: String) -> LinePaths?
  /// The names of the sessions, in the order of their bytes.
  func names() throws(StoreError) -> [String]
  /// The session that was written to last; nil when there is none.
  func lastUsed() throws(StoreError) -> String?
  /// Makes a session with its first facts in one step, and opens it: whatever happens, either all of it is there or none. Throws
  /// `.exists` when one of that name is there.
  ///
  /// - Parameters:
  ///   - entropy: where ids and salts come from; with a seed the session's id is derived from it and the name.
  ///   - begin: seals the first facts.
  func make(_ name: String, entropy: Entropy, _ begin: (inout Chain) -> [StoredFact]) throws(StoreError) -> any OpenSession
  /// Opens a session that is there. Its facts are verified as they are read.
  func open(_ name: String, entropy: Entropy) throws(StoreError) -> any OpenSession
  /// Makes a session of a log, with the same ids, salts and hashes, verifies it, and returns its head. Throws `.exists` when one of that
  /// name is there.
  func rebuild(_ name: String, from log: FactLog) throws(StoreError) -> ChainHead
}

extension SessionHome {
  /// Makes a session without facts.
  package func make(_ name: String, entropy: Entropy) throws(StoreError) -> any OpenSession { try make(name, entropy: entropy) { _ in [] } }

  /// Reads and verifies a whole session: `FactStore.verify`.
  package func verify(_ name: String, against mark: HeadMark? = nil) throws(StoreError) -> Verification {
    let session = try open(name, entropy: .system)
    defer { session.close() }
    return try session.verify(against: mark)
  }
}

/// What a session may be called, whatever it is kept in.
package enum SessionName {
  /// Throws `.notAName` unless the name has 1 to 100 bytes: letters and digits of any script, `-`, `_`, and `.` where it is not the first.
  package static func check(_ name: String) throws(StoreError) {
    guard isOne(name) else { throw .notAName(name) }
  }

  /// True for a name that `check` accepts.
  package static func isOne(_ name: String) -> Bool {
    guard (1...100).contains(name.utf8.count), name.utf8.first != UInt8(ascii: ".") else { return false }
    return name.unicodeScalars.allSatisfy { scalar in
      if scalar.isASCII { return scalar.properties.isAlphabetic || "0123456789-_.".unicodeScalars.contains(scalar) }
      // Marks belong to letters: vowels of many scripts are written as marks, and é may be e with one.
      return letters.contains(scalar.properties.generalCategory)
    }
  }

  private static let letters: Set<Unicode.GeneralCategory> = [
    .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .nonspacingMark, .spacingMark,
  ]
}
