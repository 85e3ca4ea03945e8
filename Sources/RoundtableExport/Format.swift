package import RoundtableReports

/// The names of the formats, as `export` spells them.
package enum FormatName: String, CaseIterable, Sendable {
  /// For people, and for text editors without any program for it.
  case markdown
  /// For programs.
  case json

  /// What a file's name ends with, without the dot.
  package var fileExtension: String {
    switch self {
    case .markdown: "md"
    case .json: "json"
    }
  }
}

/// How one document is written down in one format: a small value, one file, one line in `FormatTable`.
package protocol Format: Sendable {
  /// The report it writes.
  associatedtype Written: Report
  /// The format's name.
  static var name: FormatName { get }
  /// The whole file: UTF-8, ends with a newline, the same bytes for the same report.
  func bytes(of report: Written) -> [UInt8]
}
