import Foundation
import RoundtableReports
import Testing

/// A file beside the tests that an export is held against, to the byte. `ROUNDTABLE_RECORD=1` writes it again.
enum PlanSnapshot {
  /// The formats of which every variant is kept; of pages there is one for each document.
  static let formats = [FormatName.markdown, .json]

  /// Expects these bytes in the snapshot of this name.
  static func expect(_ bytes: [UInt8], named name: String, at location: SourceLocation = #_sourceLocation) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots/" + name)
    if ProcessInfo.processInfo.environment["ROUNDTABLE_RECORD"] == "1" {
      try Data(bytes).write(to: file)
    }
    let kept = try Array(Data(contentsOf: file))
    #expect(kept == bytes, "\(difference(from: kept, to: bytes)); ROUNDTABLE_RECORD=1 records it anew", sourceLocation: location)
  }

  /// The first line that differs, so that no one has to compare the whole.
  private static func difference(from kept: [UInt8], to made: [UInt8]) -> String {
    let old = String(decoding: kept, as: UTF8.self).components(separatedBy: "\n")
    let new = String(decoding: made, as: UTF8.self).components(separatedBy: "\n")
    for line in 0..<max(old.count, new.count) {
      let was = line < old.count ? old[line] : "(end)"
      let now = line < new.count ? new[line] : "(end)"
      if was != now { return "line \(line + 1) was\n\(was)\nand is\n\(now)\n" }
    }
    return "the bytes differ"
  }
}
