import RoundtableRecord
package import RoundtableReports

extension Heard: WordedReport {
  package var manuscript: Manuscript { HeardManuscript(heard: self, say: language.sentences).whole }
}

/// What was heard and what came of it, in words: page one by outcome, then everything by issue. Documents, "What we heard".
struct HeardManuscript {
  let heard: Heard
  /// Every fixed sentence, in the language of the document.
  let say: any HeardSentences

  fileprivate var whole: Manuscript {
    var manuscript = Manuscript()
    front(&manuscript)
    for kind in [Heard.Outcome.Kind.done, .late, .coming] {
      part(kind, heard.entries(kind).map { item($0) }, &manuscript)
    }
    part(.saidNo, heard.replies(.saidNo).map { item($0) }, &manuscript)
    let waiting = heard.waiting.map { Manuscript.Item("\(say.colon(say.putAside, matter($0)))") }
    part(.open, heard.replies(.open).map { item($0) } + waiting, &manuscript)
    part(.withdrawn, heard.voices.filter { $0.outcome.kind == .withdrawn }.map { Manuscript.Item(said($0)) }, &manuscript)
    met(&manuscript)
    everything(&manuscript)
    source(&manuscript)
    return manuscript
  }

  private func part(_ kind: Heard.Outcome.Kind, _ items: [Manuscript.Item], _ manuscript: inout Manuscript) {
    guard !items.isEmpty else { return }
    manuscript.heading(2, say.heading(kind))
    manuscript.list(items)
  }

  // MARK: The head and the foot of page one

  private func front(_ manuscript: inout Manuscript) {
    let opening = heard.opening
    manuscript.heading(1, say.title)
    let days = opening.from.map { say.days($0, opening.to) }
    let about = [opening.title.map { Phrase.theirs($0) }, days, opening.place.map { .theirs($0) }].compactMap(\.self).joined(", ")
    manuscript.paragraph(sentences([about.isEmpty ? "" : "\(about).", say.asOf(say.day(heard.provenance.day))]))
    manuscript.heading(2, say.protection)
    let isExact = heard.voices.contains { $0.quote.mode == .verbatim }
    let whom = opening.facilitator.flatMap { name(of: $0) }
    manuscript.paragraph(
      sentences([say.notes(by: scribes, marksExact: isExact), protection, say.ask(whom)]))
  }

  private var protection: Phrase {
    if heard.audience.seesAll { return say.everything }
    guard let pool = heard.pool else { return say.namesOnly }
    let members = say.list(pool.groups.map(\.name) + (pool.hasOthers ? [say.youngPeople] : []))
    return say.smallGroups(members, as: pool.showsFigures ? say.pool(pool.name) : nil)
  }

  private var scribes: Phrase? {
    let names = heard.opening.scribes.compactMap { name(of: $0) }
    return names.isEmpty ? nil : say.list(names)
  }

  private func name(of officer: ActionPlan.Officer) -> Phrase? { if case .person(let profile) = officer.who { .theirs(profile.name) } else { nil } }

  private func met(_ manuscript: inout Manuscript) {
    let came = heard.seats.filter { $0.people > 0 }.map { say.came($0.people, for: $0.label.name) }
    let absent = heard.seats.filter { $0.people == 0 }.map { say.absent($0.label.name, $0.regrets) }
    if !heard.seats.isEmpty {
      manuscript.heading(2, say.whoMet)
      manuscript.paragraph(sentences([came.isEmpty ? "" : say.met(say.people(heard.people), say.list(came))] + absent))
    }
    guard !heard.promises.isEmpty || !heard.voices.isEmpty else { return }
    manuscript.heading(2, say.news)
    manuscript.paragraph(heard.nextNews.map { say.news(after: say.day($0)) } ?? say.noNews)
  }

  private func source(_ manuscript: inout Manuscript) {
    let provenance = heard.provenance
    if heard.voices.isEmpty && heard.promises.isEmpty { manuscript.paragraph(say.nothingYet) }
    let seal: Phrase = "\(code: .ours(provenance.head.spoken))"
    manuscript.paragraph(
      sentences([
        say.source(.theirs(provenance.sessionName), "\(provenance.head.position)", seal), provenance.reproducible ? say.reproducible : "",
      ]))
  }

  // MARK: Small parts

  /// Sentences one after the other; empty ones leave no gap.
  func sentences(_ sentences: [Phrase]) -> Phrase { sentences.filter { !$0.isEmpty }.joined(" ") }

  /// Who said what, word for word in quotation marks.
  func said(_ voice: Heard.Voice, marks: [Phrase] = []) -> Phrase {
    let quote = voice.quote
    let words = quote.mode == .verbatim ? say.exact(quote.text) : .theirs(quote.text)
    return "\(say.colon(say.speakers(quote.speakers), words))\(Phrase.inBrackets(marks))"
  }

  /// A matter that was put aside, and who raised it.
  func matter(_ matter: Heard.Parked) -> Phrase { "\(matter.text)\(matter.by.map { " (\(say.speaker($0)))" } ?? "")" }

  /// What actions are called in a sentence; those without a number of their own are left out.
  func actions(_ numbers: [Int]) -> Phrase {
    let marks = numbers.map { heard.numbering.action($0).phrase }.filter { !$0.isEmpty }
    return marks.count == 1 ? say.action(marks[0]) : say.actions(say.list(marks))
  }
}
