import RoundtableRecord

// What was said and heard, in words.

extension IssueOpened: Told {
  func told(in session: Session) -> Phrase { "the table turned to \(.code(issue))\(.tail(session.issues[issue].map { " \($0.title)" }))" }
}

extension IssueClosed: Told {
  func told(in session: Session) -> Phrase { "\(.code(issue)) closed\(.reason(note))" }
}

extension TurnPassed: Told {
  func told(in session: Session) -> Phrase {
    "\(session.label(of: party)) passed\(.tail(issue.map { " on \(Phrase.code($0))" }))\(.reason(note))"
  }
}

extension QueueJoined: Told {
  func told(in session: Session) -> Phrase { "\(session.label(of: party)) asked to speak\(.reason(note))" }
}

extension QueueLeft: Told {
  func told(in session: Session) -> Phrase { "\(session.label(of: party)) no longer waits to speak" }
}

extension SpeakerCalled: Told {
  func told(in session: Session) -> Phrase { "\(session.label(of: party)) was called" }
}

extension PerspectiveShared: Told {
  func told(in session: Session) -> Phrase {
    let marks: [Phrase?] = [
      issues.map { "on \(.codes($0))" }, mode.map { "\($0)" }, perspectiveKind.map { "\($0)" },
      language.map { "lang \(Untrusted($0))" }, themes.map { .themes($0) }, answers.map { "re \(.items(.perspective, $0))" }, "\(level)",
    ]
    return "\(ItemID(.perspective, number)) \(session.labels(of: speakers)) (\(.parts(marks))): \(text)"
  }
}

extension PerspectiveAmended: Told {
  func told(in session: Session) -> Phrase {
    .parts([
      "\(ItemID(.perspective, number)) put right", speakers.map { "said by \(session.labels(of: $0))" }, issues.map { "on \(.codes($0))" },
      mode.map { "\($0)" }, perspectiveKind.map { "\($0)" }, language.map { "lang \(Untrusted($0))" }, themes.map { .themes($0) },
      answers.map { "re \(.items(.perspective, $0))" }, level.map { "\($0)" }, text.map { "it reads \($0)" },
    ])
  }
}

extension PerspectiveRetracted: Told {
  func told(in session: Session) -> Phrase { "\(ItemID(.perspective, number)) was withdrawn: \(reason)" }
}

extension PerspectiveRestored: Told {
  func told(in session: Session) -> Phrase { "\(ItemID(.perspective, number)) stands again" }
}

extension PerspectiveReflected: Told {
  func told(in session: Session) -> Phrase {
    "\(ItemID(.reflection, number)) \(session.label(of: by)) said back \(ItemID(.perspective, perspective)): \(text)"
  }
}

extension WordsConfirmed: Told {
  func told(in session: Session) -> Phrase { "\(item) was confirmed\(.tail(by.map { " by \(session.label(of: $0))" }))" }
}

extension WordsDisputed: Told {
  func told(in session: Session) -> Phrase { "\(item) was disputed\(.tail(by.map { " by \(session.label(of: $0))" })): \(text)" }
}

extension WordsErased: Told {
  func told(in session: Session) -> Phrase {
    let places: Phrase = positions.map { "\($0)" as Phrase }.joined(", ")
    return "the words of \(ItemID(.perspective, number)) were taken away for good (entries \(places)): \(reason)"
  }
}

extension MatterParked: Told {
  func told(in session: Session) -> Phrase {
    let raised: Phrase = .tail(by.map { " by \(session.label(of: $0))" })
    return "\(ItemID(.parked, number)) put aside\(raised)\(.tail(issue.map { " on \(Phrase.code($0))" })): \(text)"
  }
}

extension MatterResolved: Told {
  func told(in session: Session) -> Phrase { "\(ItemID(.parked, number)) is resolved: \(outcome)" }
}

extension NoteMade: Told {
  func told(in session: Session) -> Phrase { "note\(.tail(issue.map { " on \(Phrase.code($0))" })): \(text)" }
}

extension Session {
  /// Several who said something together.
  fileprivate func labels(of parties: [Party]) -> Phrase { parties.map { label(of: $0) }.joined(" and ") }
}

extension Phrase {
  /// Codes of issues.
  static func codes(_ codes: [Code]) -> Phrase { codes.isEmpty ? "no issue" : codes.map { code($0) }.joined(", ") }

  /// Themes as they are typed.
  static func themes(_ codes: [Code]) -> Phrase { codes.isEmpty ? "no theme" : codes.map { theme($0) }.joined(", ") }
}
