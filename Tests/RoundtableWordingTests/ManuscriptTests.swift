import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import RoundtableWording
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
      case .heading(_, let words), .paragraph(let words): #expect(!words.isEmpty)
      case .list(let items): #expect(!items.isEmpty)
      case .table(_, let rows): #expect(!rows.isEmpty)
      }
    }
  }
}

extension Manuscript {
  /// Every phrase, in order.
  fileprivate var phrases: [Phrase] {
    blocks.flatMap { block in
      switch block {
      case .heading(_, let words), .paragraph(let words): [words]
      case .list(let items): items.flatMap { [$0.words] + $0.under }
      case .table(let columns, let rows): columns.map(\.title) + rows.joined()
      }
    }
  }
}
