import RoundtableRecord
import RoundtableReports

// Annex C: how the notes were made, what is not shown and why, and the seals.

extension PlanManuscript {
  /// What a reader needs who wants to rely on the plan.
  func annexNotes(in manuscript: inout Manuscript) {
    manuscript.heading(2, "Annex C. How these notes were made", at: Anchor("annex-c"))
    manuscript.list(([officers] + method + [sources, focusAreas, agenda, rules, passes, bodies, parked]).filter { !$0.isEmpty })
    manuscript.paragraph(plan.opening.from == nil ? "" : sittings)
    table(in: &manuscript)
    protection(in: &manuscript)
    agreement(in: &manuscript)
    notes(in: &manuscript)
    seals(in: &manuscript)
    manuscript.paragraph(emptyParts)
  }

  // MARK: Who made them

  private var officers: Phrase {
    let facilitator: Phrase? = plan.opening.facilitator.map { "\($0.name) led the meeting" }
    let scribes: Phrase? = plan.opening.scribes.isEmpty ? nil : "\(Phrase.sentence(plan.opening.scribes.map(\.name))) took the notes"
    let all = [plan.opening.facilitator].compactMap(\.self) + plan.opening.scribes
    let ties = all.compactMap { officer -> Phrase? in
      let from = officer.groups + officer.bodies
      return from.isEmpty ? nil : "The organisation of \(officer.name) is part of this record: \(Phrase.sentence(from.map(\.name)))."
    }
    let who = [facilitator, scribes].compactMap(\.self)
    return who.isEmpty ? "" : "\(Phrase.sentence(who)).\(ties.map { " \($0)" as Phrase }.joined(""))"
  }

  private var method: [Phrase] {
    let method = plan.method
    if method.perspectives == 0 { return [] }
    let modes: Phrase =
      method.modes.map { " (\($0.verbatim) word for word, \($0.paraphrase) in the note-taker's words, \($0.interpreted) through an interpreter)" } ?? ""
    let disputed: Phrase = method.disputed == 0 ? "" : ", \(method.disputed) disputed"
    let limits = plan.limits
    let more = [
      (limits.corrections, "correction", "corrections"), (limits.withdrawn, "statement withdrawn", "statements withdrawn"),
      (limits.erased, "statement erased at the speaker's request", "statements erased at the speakers' request"),
      (limits.unknownSpeakers, "statement whose speaker is not known", "statements whose speakers are not known"),
    ].filter { $0.0 > 0 }.map { Phrase.counted($0.0, $0.1, $0.2) }
    return [
      """
      \(.counted(method.perspectives, "statement"))\(modes), of which \(method.confirmed) read back and confirmed by the speaker\(disputed) and \
      \(method.saidBack) said back by someone else.\(more.isEmpty ? "" : " There are \(Phrase.sentence(more)).")
      """
    ] + incomplete
  }

  private var incomplete: [Phrase] {
    let limits = plan.limits
    let newer: [Phrase] =
      limits.unknownFacts == 0 ? [] : ["\(strong: "Incomplete"): \(.counted(limits.unknownFacts, "entry", "entries")) came from a newer program."]
    let damaged: [Phrase] =
      limits.damagedFacts == 0 ? [] : ["\(strong: "Incomplete"): \(.counted(limits.damagedFacts, "entry", "entries")) could not be read: the file was damaged."]
    return newer + damaged
  }

  private var sources: Phrase {
    let reports: [Phrase] = plan.sources.reports.map { report in
      let parts = [report.people.map { Phrase.people($0) }, report.dated.map { "\(.ours(report.publishedLater ? "published later, " : ""))\($0.words)" }]
      let known = parts.compactMap(\.self)
      return "\(report.label.name)\(known.isEmpty ? "" : " (\(known.joined("; ")))")"
    }
    if reports.isEmpty { return "" }
    let together: Phrase = plan.sources.people.map { ". Together they heard \(.people($0))" } ?? ""
    return "The table relied on \(reports.joined("; "))\(together)."
  }

  private var focusAreas: Phrase {
    let areas: [Phrase] = plan.focusAreas.map { area in "\(area.label.name)\(area.by.map { " (\($0.phrase))" as Phrase } ?? "")" }
    return areas.isEmpty ? "" : "The focus of the review: \(areas.joined("; "))."
  }

  private var agenda: Phrase {
    plan.agenda.isEmpty ? "" : "Agenda: \(plan.agenda.map { "\($0.what)\(.inBrackets($0.course))" as Phrase }.joined("; "))."
  }

  private var rules: Phrase { plan.rules.isEmpty ? "" : "Ground rules: \(plan.rules.map { .theirs($0) }.joined("; "))" }

  /// Who was asked to speak and declined, each with how often.
  private var passes: Phrase {
    var counts: [(who: Phrase, count: Int)] = []
    for turn in plan.passes {
      let note: Phrase = turn.note.map { " (\($0))" } ?? ""
      let who: Phrase = "\(turn.by.someone)\(.privateMark(turn.isPrivate))\(note)"
      if let place = counts.firstIndex(where: { $0.who == who }) { counts[place].count += 1 } else { counts.append((who, 1)) }
    }
    let each: [Phrase] = counts.map { $0.count == 1 ? $0.who : "\($0.who) (\($0.count) times)" }
    return each.isEmpty ? "" : "Invited to speak and declined, which is not silence: \(each.joined("; "))."
  }

  private var bodies: Phrase {
    plan.bodies.isEmpty ? "" : "Not at the table, but may own or support an action: \(Phrase.sentence(plan.bodies.map(\.label.name)))."
  }

  private var parked: Phrase {
    let matters: [Phrase] = plan.parked.map { matter in
      let who: Phrase = matter.by.map { "\($0.phrase): " } ?? ""
      return "\(lead(matter.id))\(who)\(matter.text) (\(matter.outcome.map { .theirs($0) } ?? "waiting"))\(.privateMark(matter.isPrivate))"
    }
    return matters.isEmpty ? "" : "Put aside for later: \(matters.joined("; "))."
  }

  private var sittings: Phrase {
    let days: [Phrase] = plan.sittings.map { "\($0.day.words)\($0.place.map { ", \($0)" as Phrase } ?? "") (\(.counted($0.perspectives, "statement")))" }
    return days.isEmpty ? "" : "Sittings: \(days.joined("; "))."
  }

  // MARK: What is not shown

  private func protection(in manuscript: inout Manuscript) {
    manuscript.heading(3, "What is not shown")
    if plan.audience.seesAll {
      return manuscript.paragraph("This copy shows everything. Confidential words are marked \(emphasis: "private"). It must not travel.")
    }
    manuscript.paragraph("Names are printed only of people who chose that. \(plan.pool?.explanation ?? "")")
    manuscript.list(plan.withheld.map(\.phrase))
  }

  private func agreement(in manuscript: inout Manuscript) {
    if !plan.actions.contains(where: { $0.promise.verdict.isAsked }) { return }
    manuscript.heading(3, "How agreement was asked for")
    manuscript.paragraph(
      """
      Fist to five: a hand at 0 or 1 is opposed, 2 is reserved, 3 to 5 agree. \(emphasis: "Not agreed"): in some group most hands are opposed, or \
      fewer than half of all hands agree. \(emphasis: "Contested"): otherwise, when a hand is opposed, an objection is open, or most hands of a \
      group are below 3. \(emphasis: "Agreed"): otherwise. Standing aside, declining, not being there and not being asked are not a no.
      """)
    guard plan.actions.contains(where: { $0.agreement.consensus != nil }) else { return }
    manuscript.paragraph(
      """
      \(emphasis: "Group-informed consensus"), as in Polis (compdemocracy.org): the geometric mean, over the groups asked, of \
      (agree + 1) / (hands + 2). It sinks when any one group does not agree, however small.
      """)
  }

  private func notes(in manuscript: inout Manuscript) {
    guard let notes = plan.notes, !notes.isEmpty else { return }
    manuscript.heading(3, "Notes")
    manuscript.list(notes.map { note in note.issue.map { "on \($0.phrase): \(note.text)" } ?? .theirs(note.text) })
  }

  // MARK: Seals

  private func seals(in manuscript: inout Manuscript) {
    manuscript.heading(3, "Seals")
    let versions = ([plan.adoption] + plan.earlierAdoptions.reversed()).compactMap(\.self).map { adoption in
      let day = plan.provenance.zone.day(of: adoption.moment).words
      return Manuscript.Item("Version \(adoption.version), adopted \(day)\(adoption.note.map { " (\($0))" } ?? "")", under: seals(of: adoption))
    }
    let withdrawn = plan.withdrawn.map { Manuscript.Item("Version \($0.version): the table took this adoption back") }
    let head = plan.provenance.head
    let own: Phrase =
      """
      This copy: written \(.time(plan.provenance.moment, in: plan.provenance.zone)) by \(.ours(plan.provenance.generator)) from record \
      \(plan.provenance.sessionName), fact \(head.position), \(code: .ours(head.spoken))
      """
    let template: [Manuscript.Item] = plan.opening.template.map { [.init("Begun from the template \($0)")] } ?? []
    manuscript.list(versions + withdrawn + [.init(own)] + template)
    guard plan.provenance.reproducible else { return }
    manuscript.paragraph("This record can be replayed from a seed, so its seals hide no one's words.")
  }

  private func seals(of adoption: ActionPlan.AdoptedVersion) -> [Phrase] {
    [
      adoption.head.map { "The record: fact \($0.position), \(code: .ours($0.spoken))" },
      adoption.digest.map { "SHA-256 of this audience's plan: \(code: .fours($0))" },
    ].compactMap(\.self)
  }

  /// Which parts were left out because there is nothing in them.
  private var emptyParts: Phrase {
    let parts: [(Bool, Phrase)] = [
      (plan.standing.isEmpty, "actions"), (plan.objections.isEmpty, "objections"), (plan.parked.isEmpty, "matters put aside"),
      (plan.passes.isEmpty, "turns declined"), (plan.board.members.isEmpty, "members of the oversight board"),
      (plan.board.questions.isEmpty, "questions of the board"), (plan.agenda.isEmpty, "agenda"), (plan.rules.isEmpty, "ground rules"),
    ]
    let empty = parts.filter(\.0).map(\.1)
    return empty.isEmpty ? "" : "Left out because nothing was entered: \(Phrase.sentence(empty))."
  }
}

extension ActionPlan.AgendaPoint {
  /// What was planned and what came of it.
  fileprivate var course: [Phrase] {
    let planned: [Phrase] = minutes.map { ["\(.counted($0, "minute")) planned"] } ?? []
    let came: Phrase =
      switch status {
      case .waiting: "not reached"
      case .notNoted: "not noted as reached"
      case .discussed: "discussed"
      case .open: "under way"
      case .done: "\(.counted(taken ?? 0, "minute")) taken"
      }
    return planned + [came]
  }
}

extension ActionPlan.Officer {
  /// Name and organisation.
  var name: Phrase {
    if case .person(let profile) = who { profile.phrase } else { "someone who has not chosen to be named" }
  }
}

extension Phrase {
  /// A hash in groups of four digits, so that it can be read aloud and breaks on a narrow page.
  fileprivate static func fours(_ hash: String) -> Phrase {
    let digits = Array(hash.utf8)
    let groups = stride(from: 0, to: digits.count, by: 4).map { String(decoding: digits[$0..<min($0 + 4, digits.count)], as: UTF8.self) }
    return .ours(groups.joined(separator: " "))
  }
}
