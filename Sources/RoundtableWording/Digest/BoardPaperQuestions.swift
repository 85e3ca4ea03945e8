import RoundtableRecord
import RoundtableReports

// The question that each rule puts to the board, and what finds no place today.

extension BoardPaper {
  /// The question to decide.
  func question(_ decision: BoardDecision) -> Phrase {
    switch decision.rule {
    case .disagreement: isReportedComplete(decision) ? "Accept it as complete, or keep it open with a new quarter?" : "Which of the two stands?"
    case .awaiting: "Does the board find it complete?"
    case .late: "Set a new quarter, or drop it?"
    case .openQuestion: "Who answers, and by when?"
    case .openObjection: "Is it withdrawn, resolved or kept?"
    case .seats: "Who is asked, and by when?"
    case .finding: "What does the owner say to it?"
    case .unanswered: "Answer, or say why not?"
    case .measure: "How will we know?"
    case .measuredAfterwards: "Measure it earlier, or move it?"
    case .milestone: "Reached, moved or missed?"
    case .nothingAhead: "What comes next, or does the work end there?"
    }
  }

  private func isReportedComplete(_ decision: BoardDecision) -> Bool {
    decision.matters.allSatisfy { if case .promise(let promise) = $0.subject { promise.reported?.status == .complete } else { false } }
  }

  /// A decision that finds no place today, in a few words.
  func brief(_ decision: BoardDecision) -> Phrase {
    let all = decision.matters.count
    return switch decision.rule {
    case .disagreement: .counted(all, "disagreement of owner and board", "disagreements of owner and board")
    case .awaiting: "\(.counted(all, "action")) awaiting the board"
    case .late: .counted(all, "late action")
    case .openQuestion: .counted(all, "question")
    case .openObjection: .counted(all, "objection")
    case .seats: "\(.counted(all, "seat")) on the board"
    case .finding: .counted(all, "finding")
    case .unanswered: "\(.counted(all, "issue")) without an answer"
    case .measure: "\(.counted(all, "action")) without a measure"
    case .measuredAfterwards: "\(.counted(all, "action")) measured after \(.ours(all == 1 ? "its quarter" : "their quarters"))"
    case .milestone: .counted(all, "past milestone")
    case .nothingAhead: "nothing planned after the next quarter"
    }
  }
}
