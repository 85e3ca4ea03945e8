import RoundtableRecord
import RoundtableReports

// From each issue to its answer; who was in the room and who sits on the board.

extension BoardPaper {
  /// Who spoke on each issue, what the table answered, and which actions take it up.
  func matrix(in manuscript: inout Manuscript) {
    let matrix = digest.matrix
    if matrix.lines.isEmpty { return }
    manuscript.heading(2, "From each issue to its answer")
    let columns = matrix.columns.map { Manuscript.Column.number(digest.numbering.isOwn ? $0.row.name : $0.row.column) }
    let table = Manuscript.Table(
      ["Issue"] + columns + [.number("all"), "Answer", "Actions"],
      matrix.lines.map { line in
        let cells = zip(matrix.columns, line.cells).map { column, cell -> Phrase in
          cell.count > 0 ? "\(cell.count)" : cell.passes > 0 ? "passed" : column.isAbsent ? "absent" : "·"
        }
        return ["\(headline(line.label))\(.ours(line.isRaisedLater ? " (raised later)" : ""))"] + cells
          + ["\(line.total)", answer(to: line), actions(of: line)]
      })
    let sizes = matrix.lines.map { line in [nil] + line.cells.map { $0.count > 0 ? $0.count : nil } + [nil, nil, nil] }
    manuscript.figure(Figure(title: "Statements on each issue, by group", drawing: .matrix(sizes), alternative: .table(table)))
    let passed: Phrase = matrix.lines.contains { $0.cells.contains { $0.passes > 0 && $0.count == 0 } } ? " Passed: asked, and chose not to speak." : ""
    manuscript.paragraph("The figures are statements that may be shown.\(passed)\(digest.pool.map { " \($0.explanation)" } ?? "")")
  }

  private func answer(to line: IssueMatrix.Line) -> Phrase {
    switch line.state {
    case .answered: line.answer.map { "\(.ours($0.kind.words)): \($0.why)" } ?? "answered"
    case .takenUp: "an action, without an answer in words"
    case .none: "\(strong: "no answer")"
    }
  }

  private func actions(of line: IssueMatrix.Line) -> Phrase {
    line.actions.compactMap { number in digest.action(number).map { $0.promise.shapedName(name(number), on: digest.day) } }.joined(", ")
  }

  /// Who came, and who oversees.
  func people(in manuscript: inout Manuscript) {
    let board = board
    if digest.groups.isEmpty && board.isEmpty { return }
    manuscript.heading(2, "Who was in the room, and who sits on the board")
    if !digest.groups.isEmpty {
      let day: Phrase = digest.opening.from.map { " on \(Phrase.period(from: $0, to: digest.opening.to))" } ?? ""
      manuscript.paragraph("In the room\(day): \(digest.groups.map { came(for: $0) }.joined(" · ")).")
    }
    manuscript.list(board)
  }

  private func came(for group: ActionPlan.SeatedGroup) -> Phrase {
    if group.isAbsent { return "\(group.label.name) no one\(group.regrets.map { " (\($0))" } ?? "")" }
    return "\(group.label.name) \(group.present)\(group.seats.map { " of \($0)" } ?? "")"
  }

  /// The board: its members, who stands aside, and whose part in the plan a reader has to know.
  private var board: [Phrase] {
    let serving = digest.board.members.filter { !$0.hasLeft && !$0.isTermOver }
    let seats = serving.count + digest.board.vacancies.count
    if seats == 0 { return [] }
    let members: Phrase = serving.isEmpty ? "no one" : serving.map { member(of: $0) }.joined("; ")
    return ["On the board (\(serving.count) of \(.counted(seats, "seat"))): \(members)."] + recusals(of: serving) + digest.stakes.map { stake($0) }
      + serving.compactMap { member in
        member.tie.map { "\(member.who.owner) \($0), and the oversight board is external to it." }
      }
  }

  private func member(of member: Oversight.Member) -> Phrase {
    let term: [Phrase?] = [member.role.map { .theirs($0) }, member.to.map { "until \($0.end.words)" }]
    let known = term.compactMap(\.self)
    return known.isEmpty ? member.who.owner : "\(member.who.owner), \(known.joined(", "))"
  }

  private func recusals(of members: [Oversight.Member]) -> [Phrase] {
    members.flatMap { member in
      member.recusals.map { "\(member.who.owner) stands aside for \(name($0.action))\($0.reason.map { ": \($0)" } ?? "")." }
    }
  }

  private func stake(_ stake: Oversight.Stake) -> Phrase {
    let part: Phrase = stake.part == .owns ? "owns" : "objects to"
    return stake.hasAssessed
      ? "\(name(stake.action)) was assessed by \(stake.who.owner), who \(part) it." : "\(stake.who.owner) oversees \(name(stake.action)) and \(part) it."
  }
}
