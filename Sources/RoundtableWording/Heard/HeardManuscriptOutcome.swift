import RoundtableRecord
import RoundtableReports

// What was said back, put aside and promised, and what became of every issue and every voice.

extension HeardManuscript {
  /// What was said back, in both versions.
  func saidBack(in heard: Heard, _ manuscript: inout Manuscript) {
    manuscript.heading(2, "3. Said back")
    manuscript.list(
      heard.echoes.map { echo in
        Manuscript.Item(
          "\(Phrase("\(ItemID(.reflection, echo.number))").strong) on \(ItemID(.perspective, echo.of)):",
          under: [
            "\(Speaker.phrase(of: echo.speakers)) said: \(echo.noted)", "\(echo.by.phrase) heard: \(echo.text)",
          ] + echo.answers)
      }, orElse: "Nothing that may be shown was said back yet\(heard.audience.hint("heard pN by @who: WHAT I HEARD")).")
  }

  /// What was put aside.
  func parked(in heard: Heard, _ manuscript: inout Manuscript) {
    manuscript.heading(2, "4. Put aside for later")
    manuscript.list(heard.parked.map(\.phrase), orElse: "Nothing was put aside yet\(heard.audience.hint("park: MATTER")).")
  }

  /// The actions, none without its dissent.
  func promised(in heard: Heard, _ manuscript: inout Manuscript) {
    manuscript.heading(2, "5. What was promised, and how it stands")
    if heard.promises.isEmpty {
      manuscript.paragraph(
        "Nothing is planned yet\(heard.audience.hint("act @owner by QUARTER: WHAT WILL BE DONE :: HOW WE WILL KNOW")).")
    }
    for promise in heard.promises {
      manuscript.heading(3, "\(promise.id) \(promise.title)")
      manuscript.list(
        [
          "Who: \(promise.ownerPhrase)", "When: \(promise.calendar)",
          "How we will know: \(promise.howWeWillKnow ?? "no measure yet")",
          "What the table says: \(promise.verdictPhrase)",
          "How far, by its owner: \(promise.reported?.phrase ?? "nothing reported yet")",
          "How far, by the oversight board: \(promise.assessed?.phrase ?? "nothing assessed yet")",
        ] + (promise.dissentPhrase.map { ["Who disagrees: \($0)"] } ?? []))
    }
  }

  /// You said, we did.
  func became(of heard: Heard, in manuscript: inout Manuscript) {
    manuscript.heading(2, "6. You said, we did")
    if heard.topics.isEmpty && heard.voices.isEmpty {
      manuscript.paragraph("Nothing is on the table yet\(heard.audience.hint("issue CODE: TITLE", then: "@who: WORDS")).")
    }
    let promises = Dictionary(heard.promises.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    for (topic, voices) in zip(heard.topics, heard.toAnswer) {
      manuscript.heading(3, "\(topic.label.code.phrase) \(topic.label.title)")
      manuscript.paragraph(answer(to: topic, promises))
      manuscript.list(voices.compactMap { heard.voice($0) }.map { became(of: $0, promises, heard.topics) })
      let here = Set(voices)
      let above = topic.voices.filter { !here.contains($0) }
      if !above.isEmpty { manuscript.paragraph("Answered above, with another issue: \(Phrase.ids(.perspective, above)).") }
    }
    guard !heard.withoutIssue.isEmpty else { return }
    manuscript.heading(3, "On no issue")
    manuscript.list(heard.withoutIssue.compactMap { heard.voice($0) }.map { became(of: $0, promises, heard.topics) })
  }

  private func answer(to topic: Heard.Topic, _ promises: [Int: Promise]) -> Phrase {
    let actions: [Phrase] = topic.promises.compactMap { number in
      promises[number].map { "\(Phrase("\($0.id)").strong) takes it up: \($0.outcome)" }
    }
    var parts: [Phrase] = []
    if let answer = topic.answer { parts.append("\(Phrase.ours(answer.kind.words).strong): \(answer.why)") }
    parts += actions
    parts += topic.dropped.map { "\(ItemID(.action, $0.number)) was dropped: \($0.reason)\($0.dissent)" }
    if !topic.waiting.isEmpty { parts.append("put aside for later: \(Phrase.ids(.parked, topic.waiting))") }
    if topic.answer == nil && actions.isEmpty { parts.insert("\(strong: "no answer yet")", at: 0) }
    return "We did: \(parts.joined("; "))."
  }

  private func became(of voice: Heard.Voice, _ promises: [Int: Promise], _ topics: [Heard.Topic]) -> Phrase {
    let outcome = voice.outcome
    let actions: [Phrase] = outcome.actions.compactMap { promises[$0] }.map { "\($0.id): \($0.outcome)" }
    var parts: [Phrase] = actions.isEmpty ? [] : ["\(strong: "taken up") in \(actions.joined("; "))"]
    parts += outcome.restingAnswers.compactMap { code in
      answered(code, topics).map { "\(strong: "answered"): the answer to \(code.phrase) (\($0)) rests on it" }
    }
    if parts.isEmpty {
      parts += outcome.issueAnswers.compactMap { code in answered(code, topics).map { "\(strong: "answered") with \(code.phrase), \($0)" } }
      parts += outcome.dropped.map { "what rested on it, \(ItemID(.action, $0.number)), was dropped: \($0.reason)\($0.dissent)" }
    }
    if outcome.kind == .withdrawn { parts = ["withdrawn"] }
    if parts.isEmpty { parts = [nothingYet(outcome)] }
    let words: Phrase = "\(Speaker.phrase(of: voice.quote.speakers)), \(voice.quote.text.beginning)"
    return "You said: \(Phrase("\(voice.quote.id)").strong) \(words) \(.ours("→")) \(parts.joined("; "))"
  }

  private func nothingYet(_ outcome: Heard.Outcome) -> Phrase {
    outcome.open.isEmpty
      ? "\(strong: "nothing yet"), since it belongs to no issue and no action rests on it"
      : "\(strong: "nothing yet"), since no action rests on it and \(Phrase.sentence(outcome.open.map(\.phrase))) has no answer"
  }

  private func answered(_ code: Code, _ topics: [Heard.Topic]) -> Phrase? {
    topics.first { $0.label.code == code }?.answer.map { "\(Phrase.ours($0.kind.words)): \($0.why)" }
  }
}

extension Heard.Echo {
  /// Whether it was right, as each who was asked said.
  fileprivate var answers: [Phrase] {
    let said = verdicts.map(\.phrase) + (confirmedEarlier.map { [.confirmedEarlier(on: $0)] } ?? [])
    return said.isEmpty ? ["whether that is right was not said"] : said
  }
}

extension Heard.Dropped {
  /// Who disagrees, to add after the reason; empty where no one does.
  fileprivate var dissent: Phrase { promise.dissentPhrase.map { " (dissent: \($0))" } ?? "" }
}

extension Untrusted {
  /// Its first words, with `…` where there are more; the full text is elsewhere in the same document.
  fileprivate var beginning: Phrase {
    let short = String(raw.prefix(80))
    return short.utf8.count == raw.utf8.count ? .theirs(self) : "\(Untrusted(short))…"
  }
}
