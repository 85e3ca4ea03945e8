import RoundtableRecord
package import RoundtableReports

extension Heard: WordedReport {
  package var manuscript: Manuscript { HeardManuscript().manuscript(of: self) }
}

/// What was heard and what became of it, in words. Documents, "Heard, in this order".
struct HeardManuscript {
  fileprivate func manuscript(of heard: Heard) -> Manuscript {
    var manuscript = Manuscript()
    front(of: heard, in: &manuscript)
    said(in: heard, &manuscript)
    saidBack(in: heard, &manuscript)
    parked(in: heard, &manuscript)
    promised(in: heard, &manuscript)
    became(of: heard, in: &manuscript)
    return manuscript
  }

  private func front(of heard: Heard, in manuscript: inout Manuscript) {
    manuscript.heading(1, heard.opening.title.map { "What we heard: \($0)" } ?? "What we heard")
    manuscript.frame(heard.opening, heard.provenance, for: heard.audience, more: [notes(of: heard)])
    manuscript.heading(2, "1. Who met")
    manuscript.list(
      heard.seats.map { seats in
        let people: Phrase =
          seats.people == 0
          ? "no one came\(seats.regrets.map { ", with regrets: \($0)" } ?? "")" : .counted(seats.people, "person", "people")
        return "\(seats.label.name.strong) \(.ours("–")) \(people)"
      }, orElse: "No group is named yet\(heard.audience.hint("group CODE: NAME")).")
    if !heard.seats.isEmpty { manuscript.paragraph("In all, \(.counted(heard.people, "person", "people")).") }
    if let pool = heard.pool { manuscript.paragraph(pool.explanation) }
    withheld(heard.withheld, heard.audience, in: &manuscript)
  }

  private func notes(of heard: Heard) -> Phrase {
    let method = heard.method
    let modes: Phrase =
      method.modes.map {
        ", \($0.verbatim) word for word, \($0.paraphrase) in the note-taker's words, \($0.interpreted) through an interpreter"
      } ?? ""
    return method.perspectives == 0
      ? "How the notes were made: nothing that may be shown is noted yet\(heard.audience.hint("@who: WORDS"))"
      : """
      How the notes were made: \(.counted(method.perspectives, "statement"))\(modes)
      """
  }

  private func withheld(_ withheld: [ActionPlan.Withheld], _ audience: Audience, in manuscript: inout Manuscript) {
    if audience.seesAll { return manuscript.paragraph("Nothing is withheld from the internal document; it must not travel.") }
    guard !withheld.isEmpty else { return manuscript.paragraph("Nothing was withheld.") }
    manuscript.paragraph("Withheld:")
    manuscript.list(withheld.map(\.phrase))
  }

  private func said(in heard: Heard, _ manuscript: inout Manuscript) {
    manuscript.heading(2, "2. What was said")
    manuscript.paragraph(Phrase.howTakenDown(heard.voices.map(\.quote)))
    if heard.topics.isEmpty {
      manuscript.paragraph("No issue is on the table yet\(heard.audience.hint("issue CODE: TITLE", then: "discuss CODE")).")
    }
    for topic in heard.topics {
      manuscript.heading(3, "\(topic.label.code.phrase) \(topic.label.title)")
      if topic.isRaisedLater { manuscript.paragraph("Raised after the plan was adopted.") }
      manuscript.list(
        topic.voices.compactMap { heard.voice($0) }.map { line($0, heard.audience) },
        orElse: "Nothing that may be shown was said on this yet\(heard.audience.hint("discuss \(topic.label.code.phrase)", then: "@who: WORDS")).")
      manuscript.paragraph(differences(topic, in: heard))
      for note in topic.closingNotes { manuscript.paragraph("Noted at the end: \(note)") }
    }
    guard !heard.withoutIssue.isEmpty else { return }
    manuscript.heading(3, "On no issue")
    manuscript.list(heard.withoutIssue.compactMap { heard.voice($0) }.map { line($0, heard.audience) })
  }

  private func line(_ voice: Heard.Voice, _ audience: Audience) -> Phrase {
    let quote = voice.quote
    let words: Phrase = quote.mode == .verbatim ? "“\(quote.text)”" : .theirs(quote.text)
    var marks: [Phrase] = quote.kind.map { ["\($0)"] } ?? []
    if quote.mode == .interpreted { marks.append(quote.language.map { "interpreted from \($0)" } ?? "interpreted") }
    if !quote.answers.isEmpty { marks.append("answers \(Phrase.ids(.perspective, quote.answers))") }
    marks += voice.verdicts.map(\.phrase) + (quote.reading.confirmedEarlier.map { [.confirmedEarlier(on: $0)] } ?? [])
    if audience.seesAll && quote.level > .group { marks.append("\(quote.level)") }
    if let withdrawn = quote.withdrawn { marks.append("withdrawn: \(withdrawn)") }
    return "\(Phrase("\(quote.id)").strong) \(Speaker.phrase(of: quote.speakers)): \(words)\(.inBrackets(marks))"
  }

  private func differences(_ topic: Heard.Topic, in heard: Heard) -> Phrase {
    let replies: [Phrase] = topic.replies.compactMap { reply in
      guard let from = heard.voice(reply.from)?.quote, let to = heard.voice(reply.to)?.quote else { return nil }
      return "\(from.id) (\(heard.names(of: from.rows))) answers \(to.id) (\(heard.names(of: to.rows)))"
    }
    let kinds: [Phrase] = topic.kinds.map { "\(Phrase.ours($0.kind.rawValue)) from \(Phrase.sentence($0.rows.map(\.name)))" }
    let groups = Set(topic.voices.compactMap { heard.voice($0)?.quote.rows }.joined())
    guard groups.count > 1 else { return "" }
    guard !replies.isEmpty || !kinds.isEmpty else {
      return "Where groups differ: no reply from one group to another is marked\(heard.audience.hint("fix pN re pM")); the words stand side by side above."
    }
    return "Where groups differ: \((replies + kinds).joined("; "))."
  }
}

extension Heard {
  /// What rows are called, as the parts of a sentence.
  fileprivate func names(of rows: [Row]) -> Phrase {
    let labels: [RowLabel] = seats.map { .group($0.label) } + (pool.map { [.pool($0)] } ?? [])
    return .sentence(rows.map { $0.name(among: labels) })
  }
}
