package import RoundtableRecord
package import RoundtableReports

/// A document that was asked for.
package struct DocumentOrder: Sendable, Equatable {
  /// Which one.
  package var document: Document
  /// How it is written.
  package var format: FormatName
  /// Whom it is for, if the line says so; nil for the document's usual audience.
  package var audience: Audience?
  /// The version whose state it shows; nil for the present one.
  package var version: Int?
  /// For a digest, what it begins after: a version or a day; nil for the last adoption.
  package var since: Since?
  /// The language of its fixed sentences.
  package var language: DocumentLanguage
  /// Where to; nil for the usual place.
  package var path: String?
  /// True when a file that is there may be replaced, whoever wrote it.
  package var replace: Bool

  /// Where a digest begins.
  package enum Since: Sendable, Equatable {
    /// At an adopted version.
    case version(Int)
    /// At the beginning of a day, UTC.
    case day(Day)
  }

  /// Whom it is for.
  package var readers: Audience { audience ?? document.usualAudience }

  /// An order for a document in a format; by default its present state, for its usual audience, in English, at its usual path, replacing no
  /// file.
  package init(
    _ document: Document, _ format: FormatName, for audience: Audience? = nil, version: Int? = nil, since: Since? = nil,
    in language: DocumentLanguage = .en, path: String? = nil, replace: Bool = false
  ) {
    self.document = document
    self.format = format
    self.audience = audience
    self.version = version
    self.since = since
    self.language = language
    self.path = path
    self.replace = replace
  }
}
