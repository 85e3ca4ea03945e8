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
