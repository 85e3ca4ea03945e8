import RoundtableRecord
package import RoundtableReports

/// The whole record as JSON, `roundtable-record` version 1; `Resources/record.schema.json` says the same to a machine.
package struct FullRecordJSON: Format {
  package static let name = FormatName.json

  /// The format.
  package init() {}

  package func bytes(of record: FullRecord) -> [UInt8] { value(of: record).pretty }

  /// The document as a value, as it is written.
  package func value(of record: FullRecord) -> JSONValue {
    FrameJSON.document(
      "record", record.provenance, record.opening, for: record.audience, ["entries": .array(record.entries.map { entry($0) })])
  }

  private func entry(_ entry: FullRecord.Entry) -> JSONValue {
    .object(of: [
      "position": .number(entry.position), "at": .string(entry.moment.iso), "by": entry.writer.map { .code($0) },
      "kind": .words(entry.kind), "state": .string(entry.state.rawValue), "words": entry.words.isEmpty ? nil : .words(entry.words),
    ])
  }
}
