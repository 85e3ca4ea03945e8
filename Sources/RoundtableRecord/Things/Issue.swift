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

extension Issue {
  /// True when the table answered that it is taken up, wholly or in part.
  package var isAnsweredAsTakenUp: Bool {
    switch answer?.kind {
    case .takenUp, .partly: true
    case .notTakenUp, .needsTalk, .outOfScope, nil: false
    }
  }
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
  package var from: [Int]
  /// Why.
  package let why: Untrusted
  /// When it was given.
  package let moment: Moment
}

extension Issue: Thing {
  package static var kind: ThingKind { .issue }
  package static var shelf: WritableKeyPath<Session, Registry<Issue>> { \.issues }
  package var key: Ref.Key { .code(code) }
  package var needs: [Ref] { (answer?.from ?? []).map { Ref(.perspective, $0) } }
  package var voices: Voices { .table }
  package var passages: [Passage?] {
    let from = answer?.from.isEmpty == false ? " from " + (answer?.from ?? []).map { "p\($0)" }.joined(separator: ",") : ""
    let why = Passage.remark(answer?.why, replacedBy: "answer \(code.text) \(answer?.kind.rawValue ?? "")\(from)")
    return [Passage(title, replacedBy: "issue \(code.text)"), why] + discussions.map { .remark($0.note) }
  }

  package func replacing(_ change: Replacement) -> Issue {
    var moved = self
    moved.answer?.from = change.perspectives(answer?.from ?? [])
    return moved
  }

  /// The answer is the table's own, whatever it rests on.
  package func shown(in view: AudienceView) -> Issue? {
    var shown = self
    if let answer { shown.answer?.from = view.perspectives(answer.from) }
    return shown
  }

  /// The answer, which rests on perspectives.
  package func label(asUserOf need: Ref, in session: Session) -> Phrase { "the answer to \(code)" }
}
