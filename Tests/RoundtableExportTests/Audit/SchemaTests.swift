import Foundation
import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import Testing

@Suite("Random exports keep their schemas")
struct SchemaTests {
  /// What validates: Debian's own Python has the module for it, another on the path may not.
  private static let python = "/usr/bin/python3"
  private static let judge = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../EndToEnd/judge.py").path

  /// What is wrong with documents, one a line after their schema; nil, with a printed notice, where no validator is installed.
  private func judged(_ lines: [String]) throws -> String? {
    let isThere = FileManager.default.isExecutableFile(atPath: Self.python)
    let described = isThere ? try Renderer.run(Self.python, [Self.judge], input: lines.joined(separator: "\n")) : "no python"
    guard described.hasPrefix("no ") else { return described }
    print("SKIPPED: there is \(described.split(separator: "\n").first ?? ""); no schema was tried")
    return nil
  }

  private func report(_ document: Document, of session: Session, since earlier: Session?, for audience: Audience) -> any Report {
    switch document {
    case .heard: Riverton.heard(session, for: audience)
    case .digest: Riverton.digest(session, since: earlier, for: audience)
    default: Riverton.plan(of: session, for: audience)
    }
  }

  private func line(_ json: [UInt8]) throws -> String {
    String(decoding: try JSONSerialization.data(withJSONObject: JSONSerialization.jsonObject(with: Data(json))), as: UTF8.self)
  }

  @Test("A real validator finds nothing wrong, for any audience", arguments: [Document.plan, .heard, .digest])
  func valid(document: Document) throws {
    var lines = [try line(try #require(FormatTable.schema(of: document)))]
    for seed in 0..<12 {
      let veiled = VeilRandomSession(seed: seed)
      let heard = HeardRandomSession(seed: seed)
      for audience in Audience.ofFiles {
        for report in [
          report(document, of: veiled.session, since: veiled.adopted, for: audience),
          report(document, of: heard.session, since: seed % 2 == 0 ? heard.earlier : nil, for: audience),
        ] { lines.append(try line(try #require(FormatTable.bytes(of: report, as: .json)))) }
      }
    }
    guard let described = try judged(lines) else { return }
    #expect(described == "judged \(lines.count - 1)\n")
  }

  @Test("What is told to nobody outside breaks the schema when it is")
  func invalid() throws {
    let bytes = try #require(FormatTable.bytes(of: Riverton.heard(Riverton.session, for: .internal), as: .json))
    let leaked = String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "\"audience\": \"internal\"", with: "\"audience\": \"public\"")
    let schema = try line(try #require(FormatTable.schema(of: .heard)))
    guard let described = try judged([schema, try line(Array(leaked.utf8))]) else { return }
    #expect(described.hasPrefix("0 "))
  }
}
