package import RoundtableRecord
package import RoundtableReports

/// Every format of every document. A test proves it complete.
package enum FormatTable {
  /// The formats, by document and then by name.
  package static let all: [any Format] = [
    Markdown<ActionPlan>(), PlanJSON(), WebPage<ActionPlan>(), WordDocument<ActionPlan>(),
    Markdown<Heard>(), HeardJSON(), WebPage<Heard>(), WordDocument<Heard>(),
    Markdown<Digest>(), DigestJSON(), WebPage<Digest>(), WordDocument<Digest>(),
    Markdown<FullRecord>(), FullRecordJSON(), WebPage<FullRecord>(),
  ]

  /// The formats in which a document can be written; empty for a document that cannot be written yet.
  package static func names(of document: Document) -> [FormatName] { all.filter { self.document(of: $0) == document }.map { name(of: $0) } }

  /// The report as a file of a format, or what pandoc makes the file of. Nil when the document has no such format.
  package static func bytes(of report: any Report, as format: FormatName) -> [UInt8]? {
    for each in all where name(of: each) == format { if let bytes = write(report, with: each) { return bytes } }
    return nil
  }

  /// Why a document cannot be written in a format, and in which it can.
  package static func missing(_ format: FormatName, of document: Document) -> Phrase {
    .ours("\(document.rawValue) cannot be written as \(format.rawValue); export \(document.rawValue) \(FormatName.anyOf(names(of: document)))")
  }

  /// The default file name: `plan-board.md`, `plan-v1-board.md` for the plan as it was at version 1, `heard-public.fr.md` in French.
  package static func fileName(
    of document: Document, at version: Int? = nil, for audience: Audience, in language: DocumentLanguage = .en, as format: FormatName
  ) -> String {
    let end = language == .en ? format.fileExtension : "\(language.rawValue).\(format.fileExtension)"
    return "\(document.rawValue)-\(version.map { "v\($0)-" } ?? "")\(audience.rawValue).\(end)"
  }

  /// The JSON Schema (2020-12) that a document's JSON keeps to. Nil when the document has no JSON.
  package static func schema(of document: Document) -> [UInt8]? {
    switch document {
    case .plan: PackageResources.plan_schema_json
    case .heard: PackageResources.heard_schema_json
    case .digest: PackageResources.digest_schema_json
    case .record: PackageResources.record_schema_json
    }
  }

  private static func write<Kind: Format>(_ report: any Report, with format: Kind) -> [UInt8]? {
    (report as? Kind.Written).map { format.bytes(of: $0) }
  }

  private static func name<Kind: Format>(of format: Kind) -> FormatName { Kind.name }

  private static func document<Kind: Format>(of format: Kind) -> Document { Kind.Written.document }
}
