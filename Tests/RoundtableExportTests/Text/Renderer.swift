import Foundation
import RoundtableExport
import RoundtableRecord
import Testing

/// Runs a program that renders Markdown.
enum Renderer {
  /// Where the program is; nil when it is not installed.
  static func find(_ name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Says that a test did nothing, so that its silence is not taken for success.
  static func skipped(_ name: String) { print("SKIPPED: \(name) is not installed; hostile words were not rendered with it") }

  /// What the program writes for this input.
  static func run(_ program: String, _ arguments: [String], input: String) throws -> String {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("hostile-\(UUID().uuidString).md")
    try Data(input.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardInput = try FileHandle(forReadingFrom: file)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self)
  }
}

/// A place in a document that words are set into.
enum Place: String, CaseIterable, Sendable {
  case paragraph, phrase, item, ordered, heading, cell, quote

  /// A document that has each of these words once in this place, with a paragraph of our own after each.
  func document(_ words: [Untrusted]) -> String {
    switch self {
    case .paragraph: words.map { "\($0.markdownInline)\n\nOURS\n\n" }.joined()
    case .phrase: words.map { phrase($0).markdown + "\n\nOURS\n\n" }.joined()
    case .item: words.map { "- \($0.markdownInline)\n\nOURS\n\n" }.joined()
    case .ordered: words.map { "1. \($0.markdownInline)\n\nOURS\n\n" }.joined()
    case .heading: words.map { "## \($0.markdownInline)\n\nOURS\n\n" }.joined()
    case .cell: words.map { "| h | k |\n| --- | --- |\n| \($0.markdownInline) | z |\n\nOURS\n\n" }.joined()
    case .quote: words.map { $0.markdownBlock.map { "> " + $0 }.joined(separator: "\\\n") + "\n\nOURS\n\n" }.joined()
    }
  }

  /// People's words among ours, which follow them directly.
  private func phrase(_ words: Untrusted) -> Phrase { "p1: \(words), \(words): \(words) (\(words))" }

  /// What is between our paragraphs, less the elements of the place itself. Anything else that stands there is the words' doing.
  func texts(in html: String) -> [String] {
    var pieces = literally(html, "<!-- raw HTML omitted -->", "").components(separatedBy: "<p>OURS</p>")
    if pieces.last?.allSatisfy(\.isWhitespace) == true { pieces.removeLast() }
    return pieces.map { piece in
      var text = piece.replacingOccurrences(of: " id=\"[^\"]*\"", with: "", options: .regularExpression)
      text = literally(text, "\n", "")
      // An address is code, so that no reader makes a link of it; nothing else of people's is.
      text = text.replacingOccurrences(of: "<code>([A-Za-z0-9._+@-]*@[A-Za-z0-9._+@-]*)</code>", with: "$1", options: .regularExpression)
      for (from, to) in shell {
        let bytes = Array(text.utf8)
        guard bytes.starts(with: from.utf8), bytes.reversed().starts(with: to.utf8.reversed()) else { continue }
        text = String(decoding: bytes.dropFirst(from.utf8.count).dropLast(to.utf8.count), as: UTF8.self)
        break
      }
      return literally(literally(text, "&quot;", "\""), "&#39;", "'")
    }
  }

  private func literally(_ text: String, _ old: String, _ new: String) -> String {
    text.replacingOccurrences(of: old, with: new, options: .literal)
  }

  /// What `texts` gives for these words when they are harmless.
  func expected(_ words: String) -> String {
    let tidy = HostileWords.tidy(words)
    let amid = "p1: " + tidy + ", " + tidy + ": " + tidy + " (" + tidy + ")"
    let lines = self == .quote ? HostileWords.lines(words) : self == .phrase ? [amid] : [tidy]
    return lines.map { line in
      line.unicodeScalars.reduce(into: "") { html, scalar in
        switch scalar {
        case "&": html += "&amp;"
        case "<": html += "&lt;"
        case ">": html += "&gt;"
        default: html.unicodeScalars.append(scalar)
        }
      }
    }.joined(separator: "<br />")
  }

  /// The elements of the place itself, as cmark-gfm and as pandoc write them.
  private var shell: [(String, String)] {
    switch self {
    case .paragraph, .phrase: [("<p>", "</p>")]
    case .item: [("<ul><li>", "</li></ul>"), ("<ul><li><p>", "</p></li></ul>")]
    case .ordered: [("<ol><li>", "</li></ol>"), ("<ol type=\"1\"><li>", "</li></ol>")]
    case .heading: [("<h2>", "</h2>")]
    case .cell:
      [
        ("<table><thead><tr><th>h</th><th>k</th></tr></thead><tbody><tr><td>", "</td><td>z</td></tr></tbody></table>"),
        (
          "<table><thead><tr class=\"header\"><th>h</th><th>k</th></tr></thead><tbody><tr class=\"odd\"><td>",
          "</td><td>z</td></tr></tbody></table>"
        ),
      ]
    case .quote: [("<blockquote><p>", "</p></blockquote>")]
    }
  }
}

extension HostileWords {
  /// The words line by line, worked out apart from the code under test; empty lines only where lines stand on both sides.
  static func lines(_ words: String) -> [String] {
    let joined = words.unicodeScalars.split(omittingEmptySubsequences: false) {
      "\n\u{B}\u{C}\r\u{85}\u{2028}\u{2029}".unicodeScalars.contains($0)
    }
    return joined.map { tidy(String($0)) }.filter { !$0.isEmpty }
  }
}
