import RoundtableRecord
import RoundtableReports

// The actions in one table, when they are due, and who objects.

extension BoardPaper {
  /// The actions, state first.
  func actions(in manuscript: inout Manuscript) {
    if digest.actions.isEmpty { return }
    manuscript.heading(2, "The actions")
    manuscript.table(
      ["State", "Action and owner", "Due", "The owner says", "The board says", "How we will know", "Agreement"],
      digest.actions.map { action in
        let promise = action.promise
        return [
          promise.stateMark(on: digest.day), "\(headline(promise)). \(promise.owner == nil ? "No owner" : owner(of: promise)).", due(promise),
          said(promise.reported), assessed(promise),
          measure(of: promise), agreement(with: promise),
        ]
      })
  }

  /// How we will know, and how far the measure has come.
  private func measure(of promise: Promise) -> Phrase {
    let parts = [promise.howWeWillKnow, promise.course.map { "so far \($0)" }].compactMap(\.self)
    return parts.isEmpty ? "–" : parts.joined("; ")
  }

  /// How far it is by one side's last word, with the day it speaks of and the evidence.
  private func said(_ standing: Standing?) -> Phrase {
    guard let standing else { return "–" }
    return "\(Phrase.ours(standing.status.words).strong), \(standing.asOf.words)\(standing.words.map { ": \($0)" } ?? "")"
  }

  private func assessed(_ promise: Promise) -> Phrase {
    guard promise.isAwaitingBoard else { return said(promise.assessed) }
    return promise.assessed == nil ? "not assessed yet" : "\(said(promise.assessed)). Not assessed since"
  }

  /// When actions were and are due, with the steps on the way and the reports: a column for each quarter that has any.
  func timeline(in manuscript: inout Manuscript) {
    let timeline = digest.timeline
    if timeline.rows.isEmpty { return }
    manuscript.heading(2, "When")
    let table = Manuscript.Table(
      ["Action"] + timeline.quarters.map { Manuscript.Column(stringLiteral: $0.label) },
      timeline.rows.map { row in
        [row.action.shapedName(name(row.action.number), on: digest.day)] + timeline.quarters.map { row.marks(in: $0).joined(", ") }
      })
    guard let axis = Figure.Axis(timeline.span, today: digest.day) else { return }
    let rows = timeline.rows.map { row in
      Figure.TimelineRow(
        label: name(row.action.number), state: row.action.state(on: digest.day).shape, firstDue: row.firstDue.map { axis.place(of: $0) },
        due: row.due.map { axis.place(of: $0) }, milestones: row.milestones.map { axis.place(of: $0.due.due.end) },
        reports: row.reports.map { axis.place(of: $0) })
    }
    manuscript.figure(Figure(title: "When each action was and is due", drawing: .timeline(axis, rows), alternative: .table(table)))
  }

  /// Objections, the open ones first, in the words of those who hold them.
  func dissent(in manuscript: inout Manuscript) {
    if digest.dissent.isEmpty { return }
    manuscript.heading(2, "Who objects")
    manuscript.table(["To", "Who", "Why", "What became of it"], digest.dissent.map { row(of: $0) })
  }
}

extension PlanTimeline.Row {
  /// What happens in a quarter of the calendar, in a few words.
  fileprivate func marks(in quarter: Quarter) -> [Phrase] {
    func isIn(_ day: Day?) -> Bool { day.map { quarter.start <= $0 && $0 <= quarter.end } ?? false }
    let steps = milestones.count { isIn($0.due.due.end) }
    let dues: [Phrase] = isIn(due) ? [(firstDue == due ? "due" : "due now" as Phrase).strong] : []
    let first: [Phrase] = isIn(firstDue) && firstDue != due ? ["first due"] : []
    return first + dues + (steps == 0 ? [] : [steps == 1 ? "milestone" : "\(steps) milestones"]) + (reports.contains(where: isIn) ? ["report"] : [])
      + (isIn(action.completeSince) ? ["● done"] : [])
  }
}
