package import RoundtableReports
package import RoundtableWording

/// How one document is written down in one format: a small value, one file, one line in `FormatTable`.
package protocol Format: Sendable {
  /// The report it writes.
  associatedtype Written: Report
  /// The format's name.
  static var name: FormatName { get }
  /// The whole file: UTF-8, ends with a newline, the same bytes for the same report.
  func bytes(of report: Written) -> [UInt8]
}

/// Any document that can be written in sentences, as Markdown.
package struct Markdown<Written: WordedReport>: Format {
  package static var name: FormatName { .markdown }

  /// The format.
  package init() {}

  package func bytes(of report: Written) -> [UInt8] { report.manuscript.markdown }
}
