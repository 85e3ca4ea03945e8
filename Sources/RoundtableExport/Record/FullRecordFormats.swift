internal import RoundtableRecord
package import RoundtableReports

/// The whole record as Markdown: an entry a line, by day.
package struct FullRecordMarkdown: Format {
  package static let name = FormatName.markdown

  /// The format.
  package init() {}

  package func bytes(of record: FullRecord) -> [UInt8] {
    var document = MarkdownDocument()
    document.heading(1, record.opening.title.map { "Record: \($0)" } ?? "Record")
    document.frame(record.opening, record.making, for: record.audience)
    document.heading(2, "Everything, in order")
    document.paragraph("Each entry: its number, the time in UTC, who typed, what it says. People are called as they are called now.")
    if record.entries.isEmpty { document.paragraph("Nothing is recorded yet (`session: TITLE`, `group CODE: NAME`, `@who: WORDS`).") }
    for (day, entries) in byDay(record.entries) {
      document.heading(3, .ours(day.iso))
      document.list(entries.map { line($0) })
    }
    return document.bytes
  }

  /// Runs of entries of one day. The clock may have been set back: an earlier day can follow a later one.
  private func byDay(_ entries: [FullRecord.Entry]) -> [(Day, [FullRecord.Entry])] {
    var days: [(Day, [FullRecord.Entry])] = []
    for entry in entries {
      let day = Day(of: entry.moment)
      if days.last?.0 != day { days.append((day, [])) }
      days[days.count - 1].1.append(entry)
    }
    return days
  }

  private func line(_ entry: FullRecord.Entry) -> Phrase {
    let clock = Phrase.ours(String(entry.moment.iso.dropFirst(11).prefix(8)))
    let writer: Phrase = entry.writer.map { " \(.theirs(Untrusted("@" + $0.text)))" } ?? ""
    let words: Phrase =
      switch entry.state {
      case .stands: entry.words
      case .undone: "*(undone)* \(entry.words)"
      case .erased: "*(erased: the words of this entry, \(entry.kind), were taken away for good)*"
      case .unknown: "*(not known to this program: \(entry.kind))*"
      }
    return "\(Phrase("\(entry.position)").bold) \(clock)\(writer) \(words)"
  }
}

/// The whole record as JSON, `roundtable-record` version 1; `Resources/record.schema.json` says the same to a machine.
package struct FullRecordJSON: Format {
  package static let name = FormatName.json

  /// The format.
  package init() {}

  package func bytes(of record: FullRecord) -> [UInt8] { value(of: record).pretty }

  /// The document as a value, as it is written.
  package func value(of record: FullRecord) -> JSONValue {
    FrameJSON.document(
      "record", record.making, record.opening, for: record.audience, ["entries": .array(record.entries.map { entry($0) })])
  }

  private func entry(_ entry: FullRecord.Entry) -> JSONValue {
    .object(of: [
      "position": .number(entry.position), "at": .string(entry.moment.iso), "by": entry.writer.map { .code($0) },
      "kind": .words(entry.kind), "state": .string(entry.state.rawValue), "words": entry.words.isEmpty ? nil : .words(entry.words),
    ])
  }
}
