// What is on the table.

/// An issue of the report, or one of the table's own.
package struct Issue: Sendable, Equatable {
  /// Its code.
  package let code: Code
  /// Its title.
  package var title: Untrusted
  /// When it was discussed, in order.
  package var discussions: [Discussion] = []
  /// The table's answer to it; nil while there is none.
  package var answer: Answer?
  /// True when it came up after a version of the plan was adopted.
  package var isRaisedLater = false
}

/// One stretch of time that an issue was open at a terminal.
package struct Discussion: Sendable, Equatable {
  /// The terminal it was open at.
  package let terminal: String
  /// When it was opened.
  package let opened: Moment
  /// When it was closed; nil while it is open.
  package var closed: Moment?
  /// What was noted at its end.
  package var note: Untrusted?
}

/// The table's answer to an issue.
package struct Answer: Sendable, Equatable {
  /// The answer.
  package let kind: AnswerKind
  /// The perspectives it rests on.
  package let from: [Int]
  /// Why.
  package let why: Untrusted
  /// When it was given.
  package let moment: Moment
}

/// A theme that something was said to cover.
package struct Theme: Sendable, Equatable {
  /// Its code.
  package let code: Code
  /// What it covers; nil until that is said.
  package var covers: Untrusted?
}

/// A focus area of the review.
package struct FocusArea: Sendable, Equatable {
  /// Its code.
  package let code: Code
  /// Its quarters.
  package var by: Due?
  /// Its title.
  package var title: Untrusted?
}

/// A report that the table relies on.
package struct Source: Sendable, Equatable {
  /// Its code.
  package let code: Code
  /// When it was published; nil when that was not said.
  package var dated: Day?
  /// How many people it heard; nil when that was not said.
  package var people: Int?
  /// Its title.
  package var title: Untrusted?
}

/// Something the note-taker wrote down that nobody in particular said.
package struct Note: Sendable, Equatable {
  /// The words.
  package let text: Untrusted
  /// The issue that was open; nil when none was.
  package let issue: Code?
  /// When it was written.
  package let moment: Moment
}

/// An item of the agenda.
package struct AgendaItem: Sendable, Equatable {
  /// Its number, from 1, in the order of the agenda.
  package let number: Int
  /// How many minutes it may take; nil when that was not said.
  package let minutes: Int?
  /// The issue it is about; nil when it is about none.
  package let issue: Code?
  /// What it is.
  package let what: Untrusted
  /// When the table turned to it; nil until then.
  package var opened: Moment?
  /// When the table went on; nil until then.
  package var closed: Moment?
}

/// A sitting: a day, and a place if it was another than the session's.
package struct Sitting: Sendable, Equatable {
  /// The day.
  package let day: Day
  /// The place; nil for the session's own.
  package let place: Untrusted?
  /// When it was noted that it begins.
  package let opened: Moment
}

/// Somebody was invited to speak and declined.
package struct Pass: Sendable, Equatable {
  /// Who passed.
  package let party: Party
  /// The issue that was open; nil when none was.
  package let issue: Code?
  /// What was noted of it.
  package let note: Untrusted?
  /// When it was noted.
  package let moment: Moment
}

/// Somebody who waits to speak.
package struct Waiting: Sendable, Equatable {
  /// Who waits.
  package let party: Party
  /// What about; nil when that was not said.
  package let note: Untrusted?
  /// Since when.
  package let since: Moment
}
