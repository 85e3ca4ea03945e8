import RoundtableReports
import RoundtableRecord

// How an action stands, as a word with a shape before it: never colour alone.

extension ActionState {
  /// The shape that stands before the word.
  var shape: StateMark {
    switch self {
    case .done: .done
    case .late: .late
    case .slipping: .slipping
    case .coming: .coming
    case .none: .none
    }
  }

  /// Words after its shape: `◆ 1 late`.
  func mark(_ words: Phrase) -> Phrase { shape.beside(words) }

  /// In a table: `◆ late`.
  var marked: Phrase { mark(self == .none ? "no quarter" : .ours(rawValue)) }
}

extension Promise {
  /// How it stands on a day, and that it is the board's turn.
  func stateMark(on day: Day) -> Phrase { isAwaitingBoard ? "◇ awaiting the board" : state(on: day).marked }

  /// Its shape and what it is called: `◆ a1`.
  func shapedName(_ name: Phrase, on day: Day) -> Phrase { isAwaitingBoard ? "◇ \(name)" : state(on: day).mark(name) }
}

extension StateCounts {
  /// All of it in one line: `4 actions: ● 2 done · ◆ 1 late · ○ 1 due by 30 September 2023`.
  var phrase: Phrase {
    if all == 0 { return "No actions yet." }
    let parts = ActionState.allCases.compactMap(part) + (awaitingBoard == 0 ? [] : ["◇ \(awaitingBoard) awaiting the board"])
    return "\(.counted(all, "action")): \(parts.joined(" · "))"
  }

  private func part(_ state: ActionState) -> Phrase? {
    let count = self[state]
    if count == 0 { return nil }
    return switch state {
    case .done: state.mark("\(count) done")
    case .late: state.mark("\(count) late")
    case .slipping: state.mark("\(count) slipping\(self[.coming] == 0 ? next(count) : "")")
    case .coming: state.mark("\(count) due\(next(count + self[.slipping]))")
    case .none: state.mark("\(count) without a quarter")
    }
  }

  private func next(_ count: Int) -> Phrase { nextDue.map { count == 1 ? " by \($0.words)" : ", the next by \($0.words)" } ?? "" }

  /// How many come late; empty where none does.
  var lateness: Phrase {
    if afterFirstDue == 0 { return "" }
    return afterFirstDue == all && all > 1
      ? "All of them came or will come after they were first due."
      : "\(afterFirstDue) of \(all) came or will come after \(.ours(afterFirstDue == 1 ? "it was" : "they were")) first due."
  }
}
