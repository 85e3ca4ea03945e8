import Foundation
import RoundtableLanguage
import RoundtableTestSupport
import Testing

@Suite("Refusals, whole")
struct RefusalTests {
  private static let here = URL(filePath: #filePath).deletingLastPathComponent()

  @Test("Each says what its specimen says")
  func specimens() throws {
    let file = Self.here.appending(path: "Refusals.txt")
    let text = RefusalSpecimens.text
    if text.contains("TAKEN") { Issue.record("a line of the specimens is taken") }
    if ProcessInfo.processInfo.environment["ROUNDTABLE_RECORD"] == "1" { try text.write(to: file, atomically: true, encoding: .utf8) }
    let kept = try String(contentsOf: file, encoding: .utf8)
    let made = text.components(separatedBy: "\n\n")
    for (was, now) in zip(kept.components(separatedBy: "\n\n"), made) where was != now {
      Issue.record("\(now)\n\nwas\n\n\(was)\n\nROUNDTABLE_RECORD=1 writes the specimens anew")
      return
    }
    if kept != text { Issue.record("there are more specimens, or fewer; ROUNDTABLE_RECORD=1 writes them anew") }
  }

  /// What cannot be reached here: only the workbench knows that a line was refused before, only a record from elsewhere holds such a thing, or only the workbench makes the room's own session.
  private static let unreachable: Set = ["there is no ", "Your last line was not recorded, so this would change ", "room view shows nothing of one person"]

  @Test("Every place of the sources that refuses has a specimen")
  func sites() throws {
    let said = RefusalSpecimens.text
    var sites = 0
    for (file, source) in try sources() {
      for site in source.components(separatedBy: "Refusal(").dropFirst() {
        guard let message = Self.literal(in: site) else { continue }
        sites += 1
        if Self.unreachable.contains(message) { continue }
        if !said.contains(message) { Issue.record("no specimen of \"\(message)\" in \(file)") }
      }
    }
    #expect(sites > 90, "only \(sites) places found; has the way of refusing changed?")
  }

  private func sources() throws -> [(String, String)] {
    let folder = Self.here.appending(path: "../../Sources/RoundtableLanguage").resolvingSymlinksInPath()
    let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") } ?? []
    return try files.sorted().map { ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8)) }
  }

  /// The longest run of the program's own words in the first literal after a place that refuses; nil when the literal stands further away.
  private static func literal(in site: String) -> String? {
    guard let open = site.prefix(60).firstIndex(of: "\"") else { return nil }
    var runs = [""]
    var depth = 0
    var isEscaped = false
    for character in site[site.index(after: open)...] {
      if isEscaped {
        isEscaped = false
        if character == "(" {
          depth = 1
          runs.append("")
        }
      } else if depth > 0 {
        if character == "(" { depth += 1 }
        if character == ")" { depth -= 1 }
      } else if character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        break
      } else {
        runs[runs.count - 1].append(character)
      }
    }
    let longest = runs.max { $0.count < $1.count } ?? ""
    return longest.count < 6 ? nil : longest
  }
}
