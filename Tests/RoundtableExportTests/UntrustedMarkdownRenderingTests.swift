import Foundation
import RoundtableExport
import RoundtableRecord
import Testing

/// Hostile words are rendered by real programs, in each place a document may have them, and must read as they were said.
@Suite("Hostile words, rendered")
struct UntrustedMarkdownRenderingTests {
  @Test("GitHub's renderer reads back the very words, with no element of theirs", arguments: Place.allCases)
  func cmark(place: Place) throws {
    guard let program = Renderer.find("cmark-gfm") else { return Renderer.skipped("cmark-gfm") }
    let options = ["table", "autolink", "strikethrough", "tasklist", "footnotes"].flatMap { ["-e", $0] } + ["--to", "html"]
    try expectSameWords(in: place, of: program, options) { $0.utf8.elementsEqual($1.utf8) }
  }

  @Test("pandoc reads back the very words as GitHub's Markdown", arguments: Place.allCases)
  func pandocGFM(place: Place) throws {
    guard let program = Renderer.find("pandoc") else { return Renderer.skipped("pandoc") }
    try expectSameWords(in: place, of: program, ["-f", "gfm", "-t", "html", "--wrap=none"], same: ==)
  }

  @Test("pandoc reads back the very words with every extension of CommonMark but typographic quotes", arguments: Place.allCases)
  func pandocExtended(place: Place) throws {
    guard let program = Renderer.find("pandoc") else { return Renderer.skipped("pandoc") }
    try expectSameWords(in: place, of: program, ["-f", "commonmark_x-smart", "-t", "html", "--wrap=none"], same: ==)
  }

  private func expectSameWords(in place: Place, of program: String, _ options: [String], same: (String, String) -> Bool) throws {
    let words = HostileWords.some(600, seed: 7).filter { !HostileWords.tidy($0).isEmpty }
    let document = place.document(words.map { Untrusted($0) })
    let rendered = try Renderer.run(program, options, input: document)
    let found = place.texts(in: rendered)
    let expected = words.map { place.expected($0) }
    #expect(found.count == expected.count)
    var shown = 0
    for (index, pair) in zip(found, expected).enumerated() where !same(pair.0, pair.1) {
      let source = Untrusted(words[index]).markdownInline
      Issue.record("\(words[index].debugDescription) as \(source.debugDescription): \(pair.0.debugDescription)")
      shown += 1
      if shown == 5 { break }
    }
  }
}
