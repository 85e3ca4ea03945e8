package import RoundtableReports

/// How one document is written down in one format: a small value, one file, one line in `FormatTable`.
package protocol Format: Sendable {
  /// The report it writes.
  associatedtype Written: Report
  /// The format's name.
  static var name: FormatName { get }
  /// The whole file: UTF-8, ends with a newline, the same bytes for the same report.
  func bytes(of report: Written) -> [UInt8]
}
