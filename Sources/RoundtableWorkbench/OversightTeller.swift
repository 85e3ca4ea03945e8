import RoundtableLanguage
import RoundtableRecord
import RoundtableReports
import RoundtableWording

/// Tells what a line did to an action or to the board, where the thing as a whole would say less: who accepted it, how it was moved, what was
/// reported.
struct OversightTeller {
  private let session: Session
  private let kinds: [String]

  /// A teller of one unit.
  init(_ session: Session, _ unit: Unit) {
    self.session = session
    kinds = unit.kinds
  }

  /// What the line did to the action; nil where the action itself tells it.
  func told(_ action: Action) -> Phrase? {
    guard kinds.count == 1 else { return nil }
    let id: Phrase = "\(action.id)"
    switch kinds[0] {
    case BaselineTaken.kind: return action.baseline.map { Receipt.columns(id, "baseline", .cut($0)) }
    case MilestoneSet.kind: return action.milestones.last.map { Receipt.columns(id, .ours("milestone by \($0.due.label)"), .cut($0.text)) }
    case SupportPledged.kind: return Receipt.columns(id, "supported by \(action.supporting.map { session.label(of: $0) }.joined(", "))")
    case ActionAccepted.kind, ActionDeclined.kind:
      return action.acceptance.map {
        Receipt.columns(id, "\(Phrase.ours($0.verdict.rawValue)) by \(session.label(of: $0.by))", $0.words.map { .cut($0) })
      }
    case ActionMoved.kind: return action.moves.last.map { Receipt.columns(id, .ours("moved to \($0.to.label)"), .cut($0.reason)) }
    case GroupGauged.kind: return Receipt.columns([id] + action.presentGauges.map { "\($0.group): \($0.phrase)" })
    case StatusReported.kind: return action.reported.last.map { status(id, "reported", $0) }
    case StatusAssessed.kind: return action.assessed.last.map { status(id, "assessed", $0) }
    default: return nil
    }
  }

  private func status(_ id: Phrase, _ verb: String, _ note: StatusNote) -> Phrase {
    Receipt.columns(id, .ours("\(verb) \(note.status.words) as of \(note.asOf.iso)"), "by \(session.label(of: note.by))", .cut(note.text))
  }

  /// A question of the board, or the last reply to it.
  func told(_ question: BoardQuestion) -> Phrase {
    guard kinds.contains(QuestionAnswered.kind), let reply = question.replies.last else { return Receipt.question(question, in: session) }
    return Receipt.columns("\(question.id)", "\(session.label(of: reply.by)) replies", .cut(reply.text))
  }

  /// A seat on the board.
  func told(_ member: Member, showsName: Bool) -> Phrase {
    if kinds.contains(MemberRecused.kind), let recusal = member.recusals.last {
      return Receipt.columns(session.handle(of: .person(member.person)), "stands aside for \(ItemID(.action, recusal.action))")
    }
    if showsName { return Receipt.member(member, in: session) }
    return Receipt.columns("board", session.handle(of: .person(member.person)), .cut(member.role), member.dismissed == nil ? nil : "left")
  }
}
