internal import RoundtableRecord
package import RoundtableReports

/// What changed since the last one, as Markdown. Documents, "The digest, in this order".
package struct DigestMarkdown: Format {
  package static let name = FormatName.markdown

  /// The format.
  package init() {}

  package func bytes(of digest: Digest) -> [UInt8] {
    var document = MarkdownDocument()
    document.heading(1, digest.opening.title.map { "Digest: \($0)" } ?? "Digest")
    document.frame(
      digest.opening, digest.making, for: digest.audience,
      more: [
        "Compared with: \(digest.since)", adoption(digest.adopted), "Read on: \(.ours(digest.day.iso)); what is late is late on that day",
      ])
    events(of: digest, in: &document)
    late(in: digest, &document)
    disagreements(in: digest, &document)
    dissent(in: digest, &document)
    due(in: digest, &document)
    questions(in: digest, &document)
    unanswered(in: digest, &document)
    amendments(of: digest, in: &document)
    return document.bytes
  }

  private func adoption(_ adoption: Adoption?) -> Phrase {
    adoption.map { "Plan: version \($0.version), adopted \(.ours(Day(of: $0.moment).iso))" } ?? "Plan: a draft, not adopted yet (`adopt`)"
  }

  private func events(of digest: Digest, in document: inout MarkdownDocument) {
    document.heading(2, "1. What changed since \(digest.since)")
    if digest.events.isEmpty {
      document.paragraph("Nothing but the plan itself (section 8), if that; reports, answers, questions and the like will stand here.")
    }
    for topic in Digest.Event.Topic.allCases {
      let events = digest.events.filter { $0.topic == topic }
      guard !events.isEmpty else { continue }
      document.heading(3, topic.title)
      document.list(events.map(\.phrase))
    }
    document.paragraph("Changes to the plan itself: \(digest.amendments.count) (section 8).")
  }

  private func late(in digest: Digest, _ document: inout MarkdownDocument) {
    document.heading(2, "2. Late and slipping")
    document.paragraph("*Late*: the quarter is past and the board has not found it complete. *Slipping*: due later than first planned.")
    document.table(
      ["", "Action", "Owner", "First due", "Due now", .number("Moved"), "Reported", "Assessed"],
      digest.late.map { row("late", $0) } + digest.slipping.map { row("slipping", $0) })
    document.list(
      (digest.late + digest.slipping).map { "\($0.headline): \($0.calendar)\($0.dissentMark)" },
      orElse: "No action is late or slipping yet; those that are will stand here (`move aN to QUARTER: REASON`).")
  }

  private func row(_ word: Phrase, _ action: Heard.Promise) -> [Phrase] {
    [
      word, "\(action.id)", action.owner?.owner ?? "no owner yet", action.originalDue?.phrase ?? "not said", action.due?.phrase ?? "none",
      action.moves.isEmpty ? "0" : "\(action.moves.count)", action.reported.map { .ours($0.status.words) } ?? "nothing",
      action.assessed.map { .ours($0.status.words) } ?? "nothing",
    ]
  }

  private func disagreements(in digest: Digest, _ document: inout MarkdownDocument) {
    document.heading(2, "3. Where owner and board disagree")
    for action in digest.disagreements {
      document.paragraph("\(action.headline)\(action.dissentMark)")
      document.list([
        "The owner reports \(action.reported?.phrase ?? "nothing")", "The board assesses \(action.assessed?.phrase ?? "nothing")",
      ])
    }
    if digest.disagreements.isEmpty {
      document.paragraph(
        "Nowhere yet; it will stand here where `report aN STATUS by @owner: EVIDENCE` and `assess aN STATUS by @member: FINDING` differ.")
    }
    if !digest.notAssessed.isEmpty {
      document.paragraph("Reported by the owner and not assessed yet: \(Phrase.ids(.action, digest.notAssessed)).")
    }
  }

  private func dissent(in digest: Digest, _ document: inout MarkdownDocument) {
    document.heading(2, "4. Actions with dissent")
    document.list(
      digest.dissent.map { "\($0.headline): \($0.dissentPhrase ?? "")" },
      orElse: "None that may be shown is recorded yet (`object aN @who: REASON`, `gauge aN @group=HANDS`).")
    document.paragraph(hiddenObjectionsPhrase(digest.hiddenObjections))
  }

  private func due(in digest: Digest, _ document: inout MarkdownDocument) {
    document.heading(2, "5. Due next quarter")
    for (word, load) in [("Next quarter", digest.dueNext), ("This quarter", digest.dueNow)] {
      let quarter: Phrase = load.quarter.map { Due(due: $0).withDays } ?? "not on the calendar"
      document.paragraph("\(Phrase.ours(word).bold): \(quarter)")
      document.list(
        load.actions.map { "\($0.headline) (\($0.brief))\($0.dissentMark)" }, orElse: "Nothing is due in it yet (`fix aN by QUARTER`).")
    }
  }

  private func questions(in digest: Digest, _ document: inout MarkdownDocument) {
    document.heading(2, "6. Open questions")
    document.list(
      digest.questions.map { "\($0.phrase) (open for \(.counted($0.days, "day", "days")))" },
      orElse: "None is open yet (`ask aN by @member: QUESTION`).")
  }

  private func unanswered(in digest: Digest, _ document: inout MarkdownDocument) {
    document.heading(2, "7. Issues with no answer")
    document.list(
      digest.unanswered.map {
        "\($0.label.code.phrase.bold) \($0.label.title)\(.ours($0.isRaisedLater ? " (raised during implementation)" : ""))"
      }, orElse: "None; an issue that has no answer yet will stand here (`issue CODE: TITLE`).")
  }

  private func amendments(of digest: Digest, in document: inout MarkdownDocument) {
    document.heading(2, "8. Changes to the plan itself")
    document.list(digest.amendments.map(\.phrase), orElse: "None yet; actions that are added, dropped, moved or reworded will stand here.")
  }
}

extension Heard.Promise {
  /// Its dissent behind a mention, so that it is never without; empty where there is none.
  fileprivate var dissentMark: Phrase { dissentPhrase.map { ". Dissent: \($0)" } ?? "" }
}
