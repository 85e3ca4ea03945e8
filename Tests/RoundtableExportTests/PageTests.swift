@testable import RoundtableExport
import Foundation
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
@testable import RoundtableWording
import Testing

@Suite("Pages")
struct PageTests {
  /// A page without its style sheet, which says nothing.
  private func written(_ report: any Report) throws -> [UInt8] {
    let page = String(decoding: try #require(FormatTable.bytes(of: report, as: .html)), as: UTF8.self)
    return Array(page.replacing(StyleSheet.rules.text, with: "…").utf8)
  }

  @Test("Every document is a page as it always was")
  func documents() throws {
    let session = Riverton.overseen().session
    let reports: [any Report] = [
      Riverton.plan(for: .board), Riverton.heard(session, for: .public), Riverton.digest(session, since: Riverton.adopted().session, for: .board),
      Afternoon.record,
    ]
    for report in reports {
      try PlanSnapshot.expect(try written(report), named: "page-" + FormatTable.fileName(of: type(of: report).document, for: report.audience, as: .html))
    }
  }

  @Test("Every block and every picture is written, in Markdown and as a page")
  func specimen() throws {
    let page = String(decoding: FigureSpecimens.manuscript.html(), as: UTF8.self).replacing(StyleSheet.rules.text, with: "…")
    try PlanSnapshot.expect(Array(page.utf8), named: "blocks.html")
    try PlanSnapshot.expect(FigureSpecimens.manuscript.markdown, named: "blocks.md")
  }

  @Test("A page asks for nothing beside itself, says so to the browser, and names its language and its title")
  func frame() {
    let page = String(decoding: FigureSpecimens.manuscript.html(), as: UTF8.self)
    #expect(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""))
    #expect(page.contains("<html lang=\"en\">") && page.contains("<title>The board&#39;s paper</title>"))
    for sign in ["<script", "src=", "url(", "@import", "http:", "https:"] { #expect(!page.contains(sign)) }
    #expect(String(decoding: FigureSpecimens.manuscript.html(.french), as: UTF8.self).contains("<html lang=\"fr-CA\">"))
  }

  @Test("No id and no region has the name of another", arguments: Audience.ofFiles)
  func names(audience: Audience) throws {
    let plan = Riverton.plan(of: Riverton.governed().session, adopted: Riverton.agreed().session, for: audience)
    for manuscript in [plan.manuscript, FigureSpecimens.manuscript] {
      let page = String(decoding: manuscript.html(), as: UTF8.self)
      for pattern in [#/\bid="([^"]*)"/#, #/role="region" aria-label="([^"]*)"/#] {
        let names = page.matches(of: pattern).map { String($0.1) }
        #expect(!names.isEmpty && Set(names).count == names.count, "\(names)")
      }
    }
  }

  @Test("Headings can be linked to by names of the program's own")
  func anchors() {
    #expect(String(decoding: FigureSpecimens.manuscript.html(), as: UTF8.self).contains("<h3 id=\"a1\">a1 Train officers &amp; students</h3>"))
    #expect(Anchor("action", 3).name == "action-3")
  }

  @Test("For pandoc there are tables in the place of pictures, nothing to click, and the title once")
  func pandoc() {
    let page = String(decoding: FigureSpecimens.manuscript.htmlForPandoc(), as: UTF8.self)
    for sign in ["<svg", "<a ", "<h1", "<style", "tabindex"] { #expect(!page.contains(sign), "\(sign)") }
    #expect(page.contains("<title>The board&#39;s paper</title>") && page.contains("34 of 38"))
  }

  @Test("What replaces words reaches captions, labels, ticks and the words beside a picture")
  func masked() {
    let page = String(decoding: FigureSpecimens.manuscript.replacing { _ in .hidden }.html(), as: UTF8.self)
    for words in ["Priya", "Train officers", "Students", "Q2 2022"] { #expect(!page.contains(words), "\(words)") }
  }
}
