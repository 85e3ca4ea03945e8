import RoundtableRecord

// How far an action is, and where an issue stands: each in one word, worked out here for every format.

extension Heard {
  /// How far an action is, in one word: the first that is true.
  package enum ActionState: String, CaseIterable, Sendable {
    /// The board found it complete.
    case done
    /// The quarter it is due in has ended.
    case late
    /// It is due later than first planned.
    case slipping
    /// Its quarter has not ended.
    case coming
    /// No quarter was set for it.
    case none

    init(_ promise: Promise, on day: Day) {
      self =
        if promise.isDone { .done } else if promise.isLate(on: day) { .late } else if promise.isSlipping { .slipping } else if promise.due != nil {
          .coming
        } else { .none }
    }

    /// Where page one shows the action, and what was said on it.
    var outcome: Outcome.Kind {
      switch self {
      case .done: .done
      case .late: .late
      case .slipping, .coming, .none: .coming
      }
    }
  }

  /// Where an issue stands. Documents, section 4: every issue has one of three states.
  package enum IssueState: String, CaseIterable, Sendable {
    /// The table answered it in words.
    case answered
    /// An action takes it up, and there is no answer in words.
    case takenUp = "taken-up"
    /// Neither.
    case noAnswer = "no-answer"
  }
}

extension Heard.Topic {
  /// Where it stands.
  package var state: Heard.IssueState {
    if answer != nil { return .answered }
    return promises.isEmpty && dropped.allSatisfy(\.successors.isEmpty) ? .noAnswer : .takenUp
  }
}
