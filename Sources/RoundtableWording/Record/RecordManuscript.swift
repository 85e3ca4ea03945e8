import RoundtableRecord
package import RoundtableReports

extension FullRecord: WordedReport {
  package var manuscript: Manuscript { RecordManuscript().manuscript(of: self) }
}

/// The whole record in words: an entry an item, by day.
struct RecordManuscript {
  fileprivate func manuscript(of record: FullRecord) -> Manuscript {
    var manuscript = Manuscript()
    manuscript.heading(1, record.opening.title.map { "Record: \($0)" } ?? "Record")
    manuscript.frame(record.opening, record.provenance, for: record.audience)
    manuscript.heading(2, "Everything, in order")
    manuscript.paragraph(
      "Each entry: its number, the time in \(.ours(record.provenance.zone.name)), who typed, what it says. People are called as they are called now.")
    if record.entries.isEmpty {
      manuscript.paragraph("Nothing is recorded yet (\(code: "session: TITLE"), \(code: "group CODE: NAME"), \(code: "@who: WORDS")).")
    }
    for (day, entries) in byDay(record.entries, record.provenance.zone) {
      manuscript.heading(3, .ours(day.iso))
      manuscript.list(entries.map { line($0, record.provenance.zone) })
    }
    return manuscript
  }

  /// Runs of entries of one day. The clock may have been set back: an earlier day can follow a later one.
  private func byDay(_ entries: [FullRecord.Entry], _ zone: Zone) -> [(Day, [FullRecord.Entry])] {
    var days: [(Day, [FullRecord.Entry])] = []
    for entry in entries {
      let day = zone.day(of: entry.moment)
      if days.last?.0 != day { days.append((day, [])) }
      days[days.count - 1].1.append(entry)
    }
    return days
  }

  private func line(_ entry: FullRecord.Entry, _ zone: Zone) -> Phrase {
    let clock = Phrase.ours(String(zone.clock(of: entry.moment)))
    let writer: Phrase = entry.writer.map { " \(.theirs(Untrusted("@" + $0.text)))" } ?? ""
    let words: Phrase =
      switch entry.state {
      case .stands: entry.words
      case .undone: "\(emphasis: "(undone)") \(entry.words)"
      case .erased: "\(emphasis: "(erased: the words of this entry, \(entry.kind), were taken away for good)")"
      case .damaged: "\(emphasis: "(this entry, \(entry.kind), could not be read: the file was damaged)")"
      case .unknown: "\(emphasis: "(not known to this program: \(entry.kind))")"
      }
    return "\(Phrase("\(entry.position)").strong) \(clock)\(writer) \(words)"
  }
}
