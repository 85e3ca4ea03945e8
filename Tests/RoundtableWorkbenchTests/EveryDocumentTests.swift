import RoundtableExport
import RoundtableRecord
import RoundtableReports
import RoundtableTestSupport
import RoundtableWorkbench
import Testing

/// What `export` writes.
@Suite struct EveryDocumentTests {
  @Test(
    "Every document, in every format, for every audience, is a file with something in it, or is refused with a sentence", arguments: Document.allCases,
    FormatName.allCases)
  func written(document: Document, format: FormatName) throws {
    for audience in Audience.ofFiles {
      let table = try Table.set()
      let line = "export \(document.rawValue) \(format.rawValue) for \(audience.rawValue)"
      if let refused = table.refused(line) {
        #expect(document == .record && refused.contains("goes to nobody else"))
        #expect(table.shelf.files.isEmpty)
      } else if !FormatTable.names(of: document).contains(format) {
        #expect(table.shelf.files.isEmpty)
      } else {
        let name = FormatTable.fileName(of: document, for: audience, as: format)
        #expect(table.shelf.files["Exports/riverton/\(name)"]?.isEmpty == false, "\(line)")
      }
    }
  }

  @Test("A document that has no such format is told in a sentence")
  func missing() {
    #expect(FormatTable.missing(.docx, of: .record).text(width: nil) == "record cannot be written as docx; export record markdown, json or html")
  }
}
