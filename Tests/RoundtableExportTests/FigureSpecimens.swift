import RoundtableRecord
import RoundtableTestSupport
import RoundtableReports
@testable import RoundtableWording

/// A manuscript with every block and every picture in it.
enum FigureSpecimens {
  static var manuscript: Manuscript {
    var manuscript = Manuscript()
    manuscript.heading(1, "The board's paper")
    manuscript.paragraph("For the meeting of 4 July 2023 · version 2")
    manuscript.paragraph(
      "4 actions: \(StateMark.done.beside("2 done")) · \(StateMark.late.beside("1 late")) · \(StateMark.coming.beside("1 due by 30 September 2023"))")
    manuscript.heading(2, "1. For decision today", at: Anchor("decisions"))
    manuscript.numbered([
      .init("\(strong: "a1 \(Untrusted("Train officers"))") is late. \(emphasis: "Keep it open?")", under: ["open for 20 days"]), .init("Who sits for youth?"),
    ])
    manuscript.sheet { sheet in
      sheet.heading(3, "a1 \(Untrusted("Train officers & students"))", at: Anchor(ItemID(.action, 1)))
      sheet.list(["Owner: \(Untrusted("Priya Nair"))", "Code: \(code: "3f2a 99c0")"])
      sheet.table(
        [.narrow("State"), "Action", .number("Hands"), .wide("Owner says")],
        [[StateMark.late.beside("late"), .theirs(Untrusted("Train officers")), "12", "\(Untrusted("All trained.\nList with the board."))"]],
        caption: "Actions by \(Untrusted("Priya"))")
    }
    manuscript.heading(2, "2. Pictures")
    for figure in [timeline, matrix, hands, series].compactMap(\.self) { manuscript.figure(figure) }
    manuscript.colophon("Written by roundtable 0.4.0.")
    return manuscript
  }

  private static var axis: Figure.Axis? {
    let quarters = [(2022, 2), (2022, 3), (2022, 4), (2023, 1), (2023, 2), (2023, 3)].compactMap { Quarter(year: $0.0, quarter: $0.1) }
    return Day(year: 2023, month: 7, day: 4).flatMap { Figure.Axis(quarters, today: $0) }
  }

  private static func place(_ year: Int, _ month: Int, _ day: Int) -> Int? { Day(year: year, month: month, day: day).flatMap { axis?.place(of: $0) } }

  private static var timeline: Figure? {
    guard let axis else { return nil }
    let rows = [
      Figure.TimelineRow(
        label: "a1 \(Untrusted("Train officers"))", state: .late, firstDue: place(2022, 12, 31), due: place(2023, 6, 30),
        milestones: [place(2022, 9, 30)].compactMap(\.self), reports: [place(2022, 10, 3), place(2023, 1, 9)].compactMap(\.self)),
      Figure.TimelineRow(label: "a2 Answer families", state: .done, firstDue: place(2022, 12, 31), due: place(2022, 12, 31), milestones: [], reports: []),
      Figure.TimelineRow(label: "a3 Seat a youth table", state: .slipping, firstDue: place(2022, 9, 30), due: place(2023, 3, 31), milestones: [], reports: []),
      Figure.TimelineRow(label: "a8 Say at every school", state: .coming, firstDue: place(2023, 9, 30), due: place(2023, 9, 30), milestones: [], reports: []),
      Figure.TimelineRow(label: "a9 Not planned", state: .none, firstDue: nil, due: nil, milestones: [], reports: []),
    ]
    let table = Manuscript.Table(
      ["Action", "First due", "Due"], [["a1 \(Untrusted("Train officers"))", "Q4 2022", "Q2 2023"], ["a2", "Q4 2022", "Q4 2022"]])
    return Figure(title: "When each action is due", drawing: .timeline(axis, rows), alternative: .table(table))
  }

  private static var matrix: Figure {
    let table = Manuscript.Table(
      ["Issue", .number("police"), .number("\(Untrusted("Students"))"), .wide("Answer"), .narrow("Action")],
      [["r1 More officers", "1", "4", "needs more talk", "–"], ["r2 Training", "0", "12", "taken up", "a1"]], caption: "Statements on each issue")
    return Figure(title: "From each issue to its answer", drawing: .matrix([[nil, 1, 4, nil, nil], [nil, 0, 12, nil, nil]]), alternative: .table(table))
  }

  private static var hands: Figure {
    let rows = [
      Figure.HandsRow(label: "\(Untrusted("Students"))", hands: .scores([0, 1, 2, 6, 3, 0])),
      Figure.HandsRow(label: "Riverton Police Service", hands: .scores([0, 0, 0, 1, 0, 2])),
      Figure.HandsRow(label: "the community", hands: .bands(14, opposed: .noneOrNearlyNone, reserved: .few, agree: .most)),
    ]
    return Figure(
      title: "Hands shown on a1", drawing: .hands(rows), alternative: .sentence("Of 12 \(Untrusted("Students")) 9 agree; of 14 in the community most do."))
  }

  private static var series: Figure? {
    guard let axis, let first = place(2022, 9, 30), let second = place(2023, 1, 9), let target = place(2023, 3, 31) else { return nil }
    return Figure(
      title: "Officers trained",
      drawing: .series(
        axis, [.init(place: first, count: 11, total: 38), .init(place: second, count: 29, total: 38)], target: .init(place: target, count: 34, total: 38)),
      alternative: .sentence("11 of 38 by 30 September 2022, 29 of 38 by 9 January 2023; the target is 34 of 38 by 31 March 2023."))
  }
}
