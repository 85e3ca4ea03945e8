import RoundtableRecord

// What frames the session, in words.

extension SessionTitled: Told {
  func told(in session: Session) -> Phrase { "the session is called \(title)" }
}

extension SessionDated: Told {
  func told(in session: Session) -> Phrase {
    "it meets on \(.ours(from.iso))\(.tail(to.map { " to \(Phrase.ours($0.iso))" }))"
  }
}

extension PlaceNamed: Told {
  func told(in session: Session) -> Phrase { "it meets at \(place)" }
}

extension RoleGiven: Told {
  func told(in session: Session) -> Phrase { "\(session.label(of: .person(person))) is \(role)" }
}

extension SettingChanged: Told {
  func told(in session: Session) -> Phrase { "setting \(Untrusted(key)) is \(Untrusted(value))" }
}

extension TemplateApplied: Told {
  func told(in session: Session) -> Phrase { "begun from the template \(Untrusted(name))" }
}

extension GroupDescribed: Told {
  func told(in session: Session) -> Phrase {
    let parts: [Phrase?] = [
      "group \(.code(code))", kind.map { "\($0)" }, name.map { "called \($0)" }, seats.map { "\($0) seats" },
      within.map { "within \(.code($0))" }, namedBy.map { "named by \(.code($0))" },
    ]
    return .parts(parts)
  }
}

extension BodyDescribed: Told {
  func told(in session: Session) -> Phrase { .parts(["body \(.code(code))", kind.map { "\($0)" }, name.map { "called \($0)" }]) }
}

extension IssueDescribed: Told {
  func told(in session: Session) -> Phrase { "issue \(.code(code)) \(title)" }
}

extension ThemeDescribed: Told {
  func told(in session: Session) -> Phrase { .parts(["theme \(.theme(code))", covers.map { "covers \($0)" }]) }
}

extension FocusAreaDescribed: Told {
  func told(in session: Session) -> Phrase {
    .parts(["focus area \(.code(code))", by.map { "in \(.due($0))" }, title.map { .theirs($0) }])
  }
}

extension SourceDescribed: Told {
  func told(in session: Session) -> Phrase {
    .parts(["source \(.code(code))", people.map { "\($0) people" }, dated.map { "dated \(.ours($0.iso))" }, title.map { .theirs($0) }])
  }
}

extension PersonJoined: Told {
  func told(in session: Session) -> Phrase {
    .parts([
      "\(name)\(.brackets(affiliation)) joined\(.tail(group.map { " for \(Phrase.code($0))" }))", "handle \(.handle(handle))", "\(level)",
      youth ? "youth" : nil,
    ])
  }
}

extension PersonCorrected: Told {
  func told(in session: Session) -> Phrase {
    .parts([
      "\(session.label(of: .person(person))) put right", name.map { "name \($0)" }, affiliation.map { "affiliation \($0)" },
      handle.map { "handle \(.handle($0))" }, group.map { "group \(.code($0))" }, level.map { "\($0)" }, youth ? "youth" : nil,
    ])
  }
}

extension PersonLeft: Told {
  func told(in session: Session) -> Phrase { "\(session.label(of: .person(person))) left\(.reason(note))" }
}

extension PersonReturned: Told {
  func told(in session: Session) -> Phrase { "\(session.label(of: .person(person))) is back" }
}

extension RegretsSent: Told {
  func told(in session: Session) -> Phrase { "\(session.label(of: .group(group))) sent regrets\(.reason(reason))" }
}

extension SittingOpened: Told {
  func told(in session: Session) -> Phrase { "sitting of \(.ours(day.iso))\(.tail(place.map { " at \($0)" }))" }
}

extension AgendaItemAdded: Told {
  func told(in session: Session) -> Phrase {
    .parts(["agenda", minutes.map { "\($0) min" }, issue.map { "on \(.code($0))" }, .theirs(what)])
  }
}

extension AgendaItemOpened: Told {
  func told(in session: Session) -> Phrase {
    "the table turned to item \(number) of the agenda\(.reason(session.agenda[number]?.what))"
  }
}

extension RuleAgreed: Told {
  func told(in session: Session) -> Phrase { "ground rule: \(text)" }
}

extension UnitUndone: Told {
  func told(in session: Session) -> Phrase { "took back what was typed at \(unit)" }
}

extension UnitRedone: Told {
  func told(in session: Session) -> Phrase { "put back what was typed at \(unit)" }
}

// The small words that all facts are told with.

extension Phrase {
  /// A code, as somebody's word: a record from elsewhere may hold anything in its place.
  static func code(_ code: Code) -> Phrase { .theirs(Untrusted(code.text)) }

  /// A handle as it is typed.
  static func handle(_ code: Code) -> Phrase { .theirs(Untrusted("@" + code.text)) }

  /// A theme as it is typed.
  static func theme(_ code: Code) -> Phrase { .theirs(Untrusted("+" + code.text)) }

  /// A quarter or window.
  static func due(_ due: Due) -> Phrase { .theirs(Untrusted(due.label)) }

  /// What is there, parted by commas.
  static func parts(_ parts: [Phrase?]) -> Phrase { parts.compactMap(\.self).joined(", ") }

  /// A phrase, or nothing.
  static func tail(_ phrase: Phrase?) -> Phrase { phrase ?? "" }

  /// Words behind a colon; nothing when there are none.
  static func reason(_ words: Untrusted?) -> Phrase { words.map { ": \($0)" } ?? "" }

  /// An affiliation in brackets; nothing when there is none.
  static func brackets(_ words: Untrusted?) -> Phrase { words.map { " (\($0))" } ?? "" }

  /// Ids of things of one kind.
  static func items(_ kind: ItemKind, _ numbers: [Int]) -> Phrase { numbers.map { "\(ItemID(kind, $0))" as Phrase }.joined(", ") }
}
