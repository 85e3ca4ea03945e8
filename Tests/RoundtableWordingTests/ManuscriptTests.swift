import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
@testable import RoundtableWording
import Testing

/// What every document says before it is written out.
@Suite struct ManuscriptTests {
  private func manuscripts(for audience: Audience) -> [Manuscript] {
    let session = Riverton.overseen().session
    return [
      Riverton.plan(of: Riverton.governed().session, adopted: Riverton.agreed().session, for: audience).manuscript,
      Riverton.heard(session, for: audience).manuscript, Riverton.digest(session, since: Riverton.adopted().session, for: audience).manuscript,
    ]
  }

  @Test("A manuscript holds no sign of Markdown: what stands out is marked, and not written", arguments: Audience.allCases)
  func noSyntax(audience: Audience) {
    for phrase in manuscripts(for: audience).flatMap(\.phrases) {
      for case .ours(let words) in phrase.pieces { #expect(!words.contains("**") && !words.contains("`"), "\(words)") }
    }
  }

  @Test("Every mark that opens closes, and none stands in another of its kind", arguments: Audience.allCases)
  func pairs(audience: Audience) {
    for phrase in manuscripts(for: audience).flatMap(\.phrases) {
      var open: [Phrase.Style] = []
      for case .mark(let style, let opens) in phrase.pieces {
        if opens {
          #expect(!open.contains(style))
          open.append(style)
        } else {
          #expect(open.popLast() == style)
        }
      }
      #expect(open.isEmpty)
    }
  }

  @Test("What there is nothing of leaves no empty block", arguments: Audience.allCases)
  func empty(audience: Audience) {
    for block in Riverton.plan(of: Session(), for: audience).manuscript.blocks {
      switch block {
      case .heading(_, let words, _), .paragraph(let words), .colophon(let words): #expect(!words.isEmpty)
      case .list(let items), .numbered(let items): #expect(!items.isEmpty)
      case .table(let table): #expect(!table.rows.isEmpty)
      case .sheet(let blocks): #expect(!blocks.isEmpty)
      case .figure: break
      }
    }
  }
}

extension Manuscript {
  /// Every phrase, in order.
  fileprivate var phrases: [Phrase] {
    var phrases: [Phrase] = []
    _ = blocks.map { block in
      block.mapped {
        phrases.append($0)
        return $0
      }
    }
    return phrases
  }
}
