import Foundation
import RoundtableRecord
import RoundtableImport
import Testing

@Suite("Hostile templates are refused and never stop the program")
struct TemplateHostilityTests {
  @Test(
    "Aliases to aliases do not multiply, whatever they hide behind",
    arguments: [
      "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]",
      "a: !!seq &a [x, x]\nb: [*a]",
      "[\"one\n# two\", &a x, *a]",
      "? &a {x: 1}\n: ? *a\n  : *a",
      "- &a\n  - x\n- *a",
      "&a {x: *a}",
      "--- &a\nx: *a",
      "{x: {\"y\":&a z}}",
    ])
  func aliases(_ text: String) throws {
    let folder = try Folder(["own.yaml": text])
    let problem = #expect(throws: TemplateProblem.self) { try folder.load("own") }
    #expect(problem?.reason == .anchor)
  }

  @Test("An ampersand in a sentence is no anchor")
  func ampersand() throws {
    let template = try Folder(["own.yaml": "issues:\n  x1: R&D, drills & more\n  x2: 'A &b'\n  x3: see *this* and that"]).load("own")
    #expect(template.issues.map(\.title.raw) == ["R&D, drills & more", "A &b", "see *this* and that"])
  }

  @Test(
    "Deep nesting is refused", arguments: ["[", "{", "{a: ", "- ", "? ", "[{a: ", "&", "*", "!", "\"", "| ", "a: ", "%", "-", ":", "? - "])
  func deep(_ piece: String) throws {
    let folder = try Folder(["own.yaml": String(repeating: piece, count: 60_000 / piece.utf8.count)])
    #expect(throws: TemplateProblem.self) { try folder.load("own") }
  }

  @Test(
    "What is not UTF-8 is refused",
    arguments: [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xFF, 0xFE, 0x61, 0x00], [0xC0, 0x80], [0x61, 0x80]] as [[UInt8]])
  func notUTF8(_ bytes: [UInt8]) throws {
    let folder = try Folder([:])
    try Data(Array("issues: {x1: ".utf8) + bytes + Array("}".utf8)).write(to: URL(fileURLWithPath: folder.path + "/own.yaml"))
    #expect(folder.error("own") == "own.yaml: error: not UTF-8; save it as UTF-8")
  }

  @Test("A byte-order mark and Windows line ends are taken")
  func windows() throws {
    let template = try Folder(["own.yaml": "\u{FEFF}issues:\r\n  x1: one\r\n  x2: two\r\n"]).load("own")
    #expect(template.issues.map(\.title.raw) == ["one", "two"])
  }

  @Test("Mangled templates are read or refused")
  func mangled() throws {
    let text = Array(try Template.load("sro").source)
    let folder = try Folder([:])
    let path = folder.path + "/own.yaml"
    let pieces =
      "{}[]:,-?|>'\"%@`#&*! \t\n\r~a1é".map(String.init) + [
        "", "&a ", "*a", "!!x ", "? ", "<<: ", "--- ", "...\n", "%TAG ! x", "- - ", ": {", "\\x00", "\n\n  ",
      ]
    var random = SmallRandom(state: 5)
    var refused = 0
    for _ in 0..<500 {
      var bytes = text
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let end = min(bytes.count, place + Int.random(in: 0...3, using: &random))
        bytes.replaceSubrange(place..<end, with: (pieces.randomElement(using: &random) ?? "").utf8)
      }
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      do { _ = try Template.load(path) } catch { refused += 1 }
    }
    #expect(refused > 50)
  }
}

/// A folder of templates that goes away with the test.
final class Folder: Sendable {
  let path: String

  init(_ files: [String: String]) throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("templates-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + name)) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func load(_ name: String) throws(TemplateProblem) -> Template { try Template.load(name, in: [path]) }

  /// The error's text without the folder's path; empty when there is none.
  func error(_ name: String) -> String {
    do {
      _ = try load(name)
      return ""
    } catch {
      return error.phrase.shown.replacingOccurrences(of: path + "/", with: "")
    }
  }
}

extension Phrase {
  /// The words, with what is hidden shown as an escape, as a terminal would have it.
  var shown: String {
    pieces.map { piece in
      switch piece {
      case .ours(let text): text
      case .mark: ""
      case .theirs(let words), .cut(let words):
        words.raw.unicodeScalars.map { scalar in
          let hex = String(scalar.value, radix: 16, uppercase: true)
          let hides = scalar.value < 0x20 || scalar.value == 0x2028
          return hides ? "\\u{" + String(repeating: "0", count: 4 - hex.count) + hex + "}" : String(scalar)
        }.joined()
      }
    }.joined()
  }
}

/// SplitMix64, so that every run mangles alike.
struct SmallRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
