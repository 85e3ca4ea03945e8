import RoundtableRecord
package import RoundtableReports

extension Digest: WordedReport {
  package var manuscript: Manuscript { DigestManuscript().manuscript(of: self) }
}

/// What changed since the last one, in words. Documents, "The digest, in this order".
struct DigestManuscript {
  fileprivate func manuscript(of digest: Digest) -> Manuscript {
    var manuscript = Manuscript()
    manuscript.heading(1, digest.opening.title.map { "Digest: \($0)" } ?? "Digest")
    manuscript.frame(
      digest.opening, digest.provenance, for: digest.audience,
      more: [
        comparison(of: digest), adoption(digest), "Read on: \(.ours(digest.day.iso)); what is late is late on that day",
      ])
    events(of: digest, in: &manuscript)
    late(in: digest, &manuscript)
    disagreements(in: digest, &manuscript)
    dissent(in: digest, &manuscript)
    due(in: digest, &manuscript)
    questions(in: digest, &manuscript)
    unanswered(in: digest, &manuscript)
    amendments(of: digest, in: &manuscript)
    return manuscript
  }

  private func comparison(of digest: Digest) -> Phrase {
    guard let unchanged = digest.unchangedSince else { return "Compared with: \(digest.since)" }
    let adopted = digest.provenance.zone.day(of: unchanged.moment)
    let when: Phrase = adopted == digest.day ? "the same day" : "on \(.ours(adopted.iso))"
    return "Compared with: \(digest.since); nothing was recorded since version \(unchanged.version), adopted \(when)"
  }

  private func adoption(_ digest: Digest) -> Phrase {
    digest.adopted.map { "Plan: version \($0.version), adopted \(.ours(digest.provenance.zone.day(of: $0.moment).iso))" }
      ?? "Plan: a draft, not adopted yet\(digest.audience.hint("adopt"))"
  }

  private func events(of digest: Digest, in manuscript: inout Manuscript) {
    manuscript.heading(2, "1. What changed since \(digest.since)")
    if digest.entries.isEmpty {
      manuscript.paragraph(digest.amendments.isEmpty ? "Nothing changed." : "Nothing but the plan itself.")
    }
    for topic in Digest.Event.Topic.allCases {
      let entries = digest.entries.filter { $0.event.topic == topic }
      guard !entries.isEmpty else { continue }
      manuscript.heading(3, topic.title)
      manuscript.list(entries.map(\.phrase))
    }
    if !digest.amendments.isEmpty { manuscript.paragraph("Changes to the plan itself: \(digest.amendments.count) (section 8).") }
  }

  private func late(in digest: Digest, _ manuscript: inout Manuscript) {
    manuscript.heading(2, "2. Late and slipping")
    manuscript.paragraph(
      """
      \(emphasis: "Late"): the quarter is over, and the action is neither done nor awaiting the board. \(emphasis: "Awaiting the board"): its owner \
      reported it complete, and the board has not assessed it since. \(emphasis: "Slipping"): due later than first planned. \
      \(emphasis: "Finished"): the board found it complete since \(digest.since); late where that was behind its quarter.
      """)
    manuscript.table(
      ["State", "Action", "Owner", "First due", "Due now", .number("Moved"), "Reported", "Assessed"],
      digest.late.map { row("late", $0) } + digest.awaiting.map { row("awaiting the board", $0) } + digest.slipping.map { row("slipping", $0) }
        + digest.finished.map { row($0.word, $0.action) })
    manuscript.list(
      (digest.late + digest.slipping).map { "\($0.headline): \($0.calendar)\($0.dissentMark)" }
        + digest.finished.map {
          "\($0.action.headline): \($0.word), complete as of \(.ours($0.asOf.iso)); \($0.action.calendar)\($0.action.dissentMark)"
        }, orElse: "No action is late, slipping or newly finished\(digest.audience.hint("move aN to QUARTER: REASON")).")
    guard !digest.pastMilestones.isEmpty else { return }
    manuscript.paragraph("Milestones whose quarter is past; whether they were reached is not recorded:")
    manuscript.list(items(of: [], digest.pastMilestones))
  }

  /// Actions, each once, with their milestones under them; after them, the actions of which only a milestone is shown.
  private func items(of actions: [Promise], _ waypoints: [Digest.Waypoint]) -> [Manuscript.Item] {
    var described: Set<Int> = []
    return (actions + waypoints.map(\.action)).filter { described.insert($0.number).inserted }.map { action in
      Manuscript.Item(
        "\(action.headline) (\(action.brief))\(action.dissentMark)",
        under: waypoints.filter { $0.action.number == action.number }.map {
          "milestone, due \($0.milestone.due.phrase): \($0.milestone.text)"
        })
    }
  }

  private func row(_ word: Phrase, _ action: Promise) -> [Phrase] {
    [
      word, "\(action.id)", action.owner?.owner ?? "no owner yet", action.originalDue?.phrase ?? "not said", action.due?.phrase ?? "none",
      action.moves.isEmpty ? "0" : "\(action.moves.count)", action.reported?.brief ?? "nothing",
      action.assessed?.brief ?? "nothing",
    ]
  }

  private func disagreements(in digest: Digest, _ manuscript: inout Manuscript) {
    manuscript.heading(2, "3. Where owner and board disagree")
    for action in digest.disagreements {
      manuscript.paragraph("\(action.headline)\(action.dissentMark)")
      manuscript.list([
        "The owner reports \(action.reported?.phrase ?? "nothing")", "The board assesses \(action.assessed?.phrase ?? "nothing")",
      ])
    }
    if digest.disagreements.isEmpty {
      manuscript.paragraph("Nowhere now\(digest.audience.hint("report aN STATUS by @owner: EVIDENCE", "assess aN STATUS by @member: FINDING")).")
    }
    if !digest.openFindings.isEmpty {
      manuscript.paragraph("The board's findings about which the owner has said nothing since:")
      manuscript.list(digest.openFindings.map(\.phrase))
    }
    if !digest.agreeing.isEmpty {
      manuscript.paragraph("They differed at \(digest.since), and agree now:")
      manuscript.list(
        digest.agreeing.map { "\($0.headline): both say \(.ours($0.assessed?.status.words ?? "").strong)\($0.dissentMark)" })
    }
    if !digest.notAssessed.isEmpty {
      manuscript.paragraph("Reported by the owner and not assessed yet: \(Phrase.ids(.action, digest.notAssessed)).")
    }
  }

  private func dissent(in digest: Digest, _ manuscript: inout Manuscript) {
    manuscript.heading(2, "4. Actions with dissent")
    manuscript.list(
      digest.dissent.map { "\($0.headline): \($0.verdictPhrase); \($0.dissentPhrase ?? "")" },
      orElse: "None that may be shown is recorded\(digest.audience.hint("object aN @who: REASON", "gauge aN @group=HANDS")).")
  }

  private func due(in digest: Digest, _ manuscript: inout Manuscript) {
    manuscript.heading(2, "5. Due next quarter")
    for (word, load) in [("Next quarter", digest.dueNext), ("This quarter", digest.dueNow)] {
      let quarter: Phrase = load.quarter.map { Due(due: $0).withDays } ?? "not on the calendar"
      manuscript.paragraph("\(Phrase.ours(word).strong): \(quarter)")
      manuscript.list(
        items(of: load.actions, load.milestones),
        orElse: "Nothing is due in it\(digest.audience.hint("fix aN by QUARTER")).")
    }
  }

  private func questions(in digest: Digest, _ manuscript: inout Manuscript) {
    manuscript.heading(2, "6. Open questions")
    manuscript.list(
      digest.questions.map { "\($0.phrase) (open for \(.counted($0.days, "day")))" },
      orElse: "None is open\(digest.audience.hint("ask aN by @member: QUESTION")).")
  }

  private func unanswered(in digest: Digest, _ manuscript: inout Manuscript) {
    manuscript.heading(2, "7. Issues with no answer")
    manuscript.list(
      digest.unanswered.map {
        "\($0.label.code.phrase.strong) \($0.label.title)\(.ours($0.isRaisedLater ? " (raised during implementation)" : ""))"
      }, orElse: "None\(digest.audience.hint("issue CODE: TITLE", "answer CODE no: WHY")).")
  }

  private func amendments(of digest: Digest, in manuscript: inout Manuscript) {
    manuscript.heading(2, "8. Changes to the plan itself")
    manuscript.list(digest.amendments.map(\.dated), orElse: "None\(digest.audience.hint("act", "fix aN", "move aN", "drop aN")).")
  }
}

extension OpenFinding {
  /// What the board found, and for how long that has been open.
  fileprivate var phrase: Phrase {
    "\(Phrase("\(ItemID(.status, number))").strong) on \(action.headline): \(finding.phrase) (open for \(.counted(days, "day")))"
  }
}

extension Digest.Finished {
  /// Finished, or finished late.
  fileprivate var word: Phrase { isLate ? "finished late" : "finished" }
}

extension Promise {
  /// The dissent to add after a mention of the action, which never stands without it; empty where there is none.
  fileprivate var dissentMark: Phrase { dissentPhrase.map { ". Dissent: \($0)" } ?? "" }
}
