import Glibc
package import RoundtableRecord

/// The time zones that this machine knows: the compiled IANA database (RFC 8536).
package enum ZoneDatabase {
  /// Where it is.
  private static var folder: String { getenv("TZDIR").map { String(cString: $0) } ?? "/usr/share/zoneinfo" }

  /// A zone by its name, in any case, with the rule that its clocks follow from now on; nil for a name that is not there.
  @Sendable
  package static func zone(_ name: String) -> Zone? {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isPlain) }) else { return nil }
    var path: [String] = []
    for part in parts {
      guard let found = entry(part, in: ([folder] + path).joined(separator: "/")) else { return nil }
      path.append(found)
    }
    let name = path.joined(separator: "/")
    return footer(of: folder + "/" + name).flatMap { Zone(name: name, rule: $0) }
  }

  /// The zone of this machine: that of `TZ`, else the one that /etc/localtime points at; nil where neither names one, or its clocks show UTC.
  package static var here: Zone? { named.flatMap { $0.rule == Zone.utc.rule ? nil : $0 } }

  private static var named: Zone? {
    if let named = getenv("TZ").map({ String(cString: $0) }), !named.isEmpty { return zone(String(named.drop { $0 == ":" })) }
    var target = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/etc/localtime", &target, target.count)
    guard length > 0 else { return nil }
    let parts = String(decoding: target[..<length].map(UInt8.init(bitPattern:)), as: UTF8.self).split(separator: "zoneinfo/", maxSplits: 1)
    return parts.count == 2 ? zone(String(parts[1])) : nil
  }

  /// The name of an entry of a folder as it is spelled there.
  private static func entry(_ name: String, in folder: String) -> String? {
    guard let listing = opendir(folder) else { return nil }
    defer { closedir(listing) }
    while let entry = readdir(listing) {
      let spelled = withUnsafePointer(to: entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if spelled.lowercased() == name.lowercased() { return spelled }
    }
    return nil
  }

  /// The last line of a compiled zone: the rule for all times after those in its table.
  private static func footer(of path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = fread(&bytes, 1, bytes.count, file)
    guard count > 44, bytes.starts(with: Array("TZif".utf8)) else { return nil }
    let lines = bytes[..<count].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.count > 2 ? String(decoding: lines[lines.count - 2], as: UTF8.self) : nil
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    let scalar = Unicode.Scalar(byte)
    return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "_" || scalar == "-" || scalar == "+"
  }
}
