package import RoundtableStore

/// The folder that session files stand in, and how a session's name becomes a file's.
package struct SessionFolder: Sendable {
  /// The folder. It need not be there yet.
  package let path: String

  /// The folder at this path.
  package init(_ path: String) {
    self.path = path
  }

  /// The ending of a session file.
  package static let ending = ".roundtable"

  /// The file of a session; nil when the name can not be one.
  package func file(of name: String) -> String? {
    guard SessionFolder.isName(name) else { return nil }
    return path + "/" + name + SessionFolder.ending
  }

  /// True for a name of 1 to 100 bytes: letters and digits of any script, `-`, `_`, and `.` where it is not the first.
  package static func isName(_ name: String) -> Bool {
    guard (1...100).contains(name.utf8.count), name.utf8.first != UInt8(ascii: ".") else { return false }
    return name.unicodeScalars.allSatisfy { scalar in
      if scalar.isASCII { return scalar.properties.isAlphabetic || "0123456789-_.".unicodeScalars.contains(scalar) }
      // Marks belong to letters: vowels of many scripts are written as marks, and é may be e with one.
      return switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .nonspacingMark,
        .spacingMark:
        true
      default: false
      }
    }
  }

  /// The names of the sessions that stand here, in the order of their bytes. None when there is no such folder.
  package func sessions() throws(StoreError) -> [String] {
    var found: [String] = []
    let ending = SessionFolder.ending.utf8
    for file in try Files.names(in: path) where file.utf8.suffix(ending.count).elementsEqual(ending) {
      let name = String(decoding: file.utf8.dropLast(ending.count), as: UTF8.self)
      guard let whole = self.file(of: name), case .file = try? Files.kind(of: whole) else { continue }
      found.append(name)
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
