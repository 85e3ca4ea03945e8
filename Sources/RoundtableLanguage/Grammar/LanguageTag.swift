/// Language tags, BCP 47 (RFC 5646): shape only, since the registry changes and a note-taker is offline.
package enum LanguageTag {
  /// The tag in the letter case that RFC 5646 section 2.1.1 recommends: `zh-Hant`, `en-CA`. Nil when it is not a tag.
  package static func canonical(_ typed: String) -> String? {
    let parts = typed.lowercased().split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.utf8.count), first.utf8.allSatisfy(isLetter) else { return nil }
    guard parts.dropFirst().allSatisfy({ (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy { isLetter($0) || isDigit($0) } }) else {
      return nil
    }
    let rest = parts.dropFirst().map { part in
      switch part.utf8.count {
      case 2: part.uppercased()
      case 4 where part.utf8.allSatisfy(isLetter): part.prefix(1).uppercased() + part.dropFirst()
      default: String(part)
      }
    }
    return ([String(first)] + rest).joined(separator: "-")
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }
  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
