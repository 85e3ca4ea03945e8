package import RoundtableReports
package import RoundtableWording

/// How one document is written down in one format: a small value, one file, one line in `FormatTable`.
package protocol Format: Sendable {
  /// The report it writes.
  associatedtype Written: Report
  /// The format's name.
  static var name: FormatName { get }
  /// The whole file, or what pandoc makes the file of: UTF-8, ends with a newline, the same bytes for the same report.
  func bytes(of report: Written) -> [UInt8]
}

/// Any document that can be written in sentences, as Markdown.
package struct Markdown<Written: WordedReport>: Format {
  package static var name: FormatName { .markdown }

  /// The format.
  package init() {}

  package func bytes(of report: Written) -> [UInt8] { report.manuscript.markdown }
}

/// Any document that can be written in sentences, as a page for paper and for a browser.
package struct WebPage<Written: WordedReport>: Format {
  package static var name: FormatName { .html }

  /// The format.
  package init() {}

  package func bytes(of report: Written) -> [UInt8] { report.manuscript.html(HTMLWords.of(report.language)) }
}

/// Any document that can be written in sentences, to be gone on with in a word processor.
package struct WordDocument<Written: WordedReport>: Format {
  package static var name: FormatName { .docx }

  /// The format.
  package init() {}

  package func bytes(of report: Written) -> [UInt8] { report.manuscript.htmlForPandoc(HTMLWords.of(report.language)) }
}

/// The look of text documents: a file whose styles pandoc takes over.
package enum WordDocumentReference {
  /// The file, a text document itself.
  package static var bytes: [UInt8] { PackageResources.reference_docx }
}
