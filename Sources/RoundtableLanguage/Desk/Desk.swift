package import RoundtableRecord

/// What a line is checked against: the current session, and the terminal it was typed at.
package struct Desk: Sendable {
  /// The session, with all facts of all terminals applied.
  package let session: Session
  /// Who types, and where.
  package let writer: Writer
  /// The wall clock.
  package let now: Moment
  /// True at the prompt, where verbs may be shortened.
  package let isPrompt: Bool

  /// True when a line was refused here that would have become `.`, and nothing was recorded since: what is amended now is not what its author means.
  package let isAfterRefusal: Bool
  /// True when the same line was typed right before, and the program asked about it.
  package let isRepeated: Bool
  /// True in room view.
  package let isRoom: Bool
  /// The room's own session, by whose ids things are typed; nil where they are typed by the ids of `session`.
  package let room: Session?
  /// What finds a zone by its name; nil for a name that the machine does not know.
  let zones: @Sendable (String) -> Zone?

  /// A desk for lines that `writer` types into `session`; not after a refusal, not repeated and not in room view unless the caller says so.
  package init(
    session: Session, writer: Writer, now: Moment, isPrompt: Bool, isAfterRefusal: Bool = false, isRepeated: Bool = false, isRoom: Bool = false,
    room: Session? = nil,
    zones: @escaping @Sendable (String) -> Zone? = { _ in nil }
  ) {
    self.session = session
    self.writer = writer
    self.now = now
    self.isPrompt = isPrompt
    self.isAfterRefusal = isAfterRefusal
    self.isRepeated = isRepeated
    self.isRoom = isRoom
    self.room = room
    self.zones = zones
  }

  /// What `.` stands for at this terminal; nil when it stands for nothing.
  package var last: ItemID? { session.terminals[writer.terminal]?.last }

  /// The issue open at this terminal; nil when none is.
  package var openIssue: Code? { session.openIssue(at: writer.terminal) }

  /// Today, as the room says it.
  package var today: Day { session.day(of: now) }

  /// The day that quarters are held against: the last of the session's own, or today.
  package var sessionDay: Day { session.front.to ?? session.front.from ?? today }

  /// The day that tells whether the plan is late: the session's own until the plan is adopted, and from then on today, unless the session is
  /// still to come.
  package var planDay: Day { session.adopted == nil ? sessionDay : max(sessionDay, today) }

  /// The grammar of quarters with the years that are set.
  package var quarters: QuarterGrammar {
    let settings = session.settings
    return QuarterGrammar(
      year: settings["year"].flatMap { Int($0) }, fiscalMonth: settings["fiscal-year"].flatMap { Setting.months.firstIndex(of: $0) }.map { $0 + 1 },
      isNamedByEnd: settings["fiscal-year-named"].map { $0 == "end" })
  }
}
