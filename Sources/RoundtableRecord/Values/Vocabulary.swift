/// How far words may travel, from open to strict. Language, section 3.
package enum Level: String, CaseIterable, Comparable, Sendable {
  /// Name and group may be printed.
  case named
  /// The group only; the default.
  case group
  /// No name and no group.
  case anon
  /// The internal record only.
  case `private`

  /// How strict it is, 0 for `named` to 3 for `private`.
  package var strictness: Int {
    switch self {
    case .named: 0
    case .group: 1
    case .anon: 2
    case .private: 3
    }
  }

  /// The stricter is the greater.
  package static func < (one: Level, other: Level) -> Bool { one.strictness < other.strictness }
}

/// How words were taken down.
package enum Mode: String, CaseIterable, Sendable {
  /// Word for word.
  case verbatim
  /// In the note-taker's words; the default.
  case paraphrase
  /// Through an interpreter.
  case interpreted
}

/// What kind of perspective it is.
package enum PerspectiveKind: String, CaseIterable, Sendable {
  /// Something lived.
  case experience
  /// Something feared or objected to.
  case concern
  /// Something proposed.
  case idea
  /// Something asked.
  case question
}

/// The answer the table gives to an issue of the report.
package enum AnswerKind: String, CaseIterable, Sendable {
  /// Taken up in the plan.
  case takenUp = "taken-up"
  /// Taken up in part.
  case partly
  /// Not taken up, and why.
  case notTakenUp = "not-taken-up"
  /// Needs more talk.
  case needsTalk = "needs-talk"
  /// Not a matter for this table.
  case outOfScope = "out-of-scope"

  /// The words a reader sees.
  package var words: String {
    switch self {
    case .takenUp: "taken up"
    case .partly: "partly taken up"
    case .notTakenUp: "not taken up"
    case .needsTalk: "needs more talk"
    case .outOfScope: "out of scope"
    }
  }
}

/// A public role, whose holder's name is printed.
package enum Role: String, CaseIterable, Sendable {
  /// Leads the session.
  case facilitator
  /// Takes the notes.
  case scribe
}

/// Why a group that was asked showed no hands. *Not present* and *not asked* are not recorded: they follow from who came and who was asked.
package enum Stance: String, CaseIterable, Sendable {
  /// The group stood aside.
  case aside
  /// The group declined to say.
  case declined
}

/// How far an action is: the Open Government Partnership's five levels of completion (Independent Reporting Mechanism, procedures manual).
package enum ActionStatus: String, CaseIterable, Sendable {
  /// There is no evidence.
  case noEvidence = "no-evidence"
  /// Work has not begun.
  case notStarted = "not-started"
  /// Some steps were taken.
  case limited
  /// Most is done.
  case substantial
  /// It is done; this one needs evidence.
  case complete

  /// The words a reader sees.
  package var words: String {
    switch self {
    case .noEvidence: "no evidence"
    case .notStarted: "not started"
    case .limited, .substantial, .complete: rawValue
    }
  }
}
