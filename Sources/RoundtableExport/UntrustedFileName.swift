package import RoundtableRecord

extension Untrusted {
  /// The words as one part of a path: letters and digits of any script with their marks, `-` and `_`; each run of anything else is one
  /// `-`.
  ///
  /// At most 100 bytes, cut between scalars; never empty (then `unnamed`), never beginning with `-`, never `.` or `..`, since no full
  /// stop stays.
  package var fileName: String {
    var name = ""
    var bytes = 0
    for scalar in raw.unicodeScalars {
      let kept: Unicode.Scalar = Untrusted.mayStandInName(scalar, behind: name.unicodeScalars.last) ? scalar : "-"
      // A hyphen begins no name, and hyphens for what was left out do not pile up.
      if kept == "-", name.isEmpty || (scalar != "-" && name.unicodeScalars.last == "-") { continue }
      bytes += UTF8.width(kept)
      if bytes > 100 { break }
      name.unicodeScalars.append(kept)
    }
    while name.unicodeScalars.last == "-" { name.unicodeScalars.removeLast() }
    return name.isEmpty ? "unnamed" : name
  }

  private static func mayStandInName(_ scalar: Unicode.Scalar, behind last: Unicode.Scalar?) -> Bool {
    if scalar == "_" || scalar == "-" { return true }
    if Visible.hides(scalar) { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber: return true
    // Half the scripts of the world write vowels as marks; a mark needs something to stand on.
    case .nonspacingMark, .spacingMark: return last.map { $0 != "-" && $0 != "_" } ?? false
    default: return false
    }
  }
}
