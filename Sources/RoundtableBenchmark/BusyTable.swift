/// A busy roundtable: twelve groups with ninety people, twelve issues, and lines as note-takers type them, one like the other on every run.
enum BusyTable {
  /// What is typed before anybody speaks.
  static let setting: [String] =
    ["session: A busy roundtable", "when 2022-06-14", "set year 2022"] + (1...12).map { "group g\($0) seats 9: Group number \($0)" }
    + (1...12).map { "issue r\($0): Issue number \($0)" } + (1...90).map { "join g\($0 % 12 + 1) @ann\($0): Ann Number\($0)" }

  /// One line of the session.
  static func line(_ step: Int) -> String {
    let said = step / 10 * 7
    switch step % 10 {
    case 7: return said > 40 ? "fix p\(said / 2 + 1) +t\(step / 10 % 20)" : "note: line \(step)"
    case 8: return "+t\(step / 10 % 17)"
    case 9 where step % 200 == 9 && said > 8:
      return "act @g\(step / 200 % 12 + 1) by Q4 2022 on r\(step / 200 % 12 + 1) from p\(said): do thing \(step) :: see thing \(step)"
    case 9 where step % 50 == 9: return "discuss r\(step / 50 % 12 + 1)"
    default:
      let kinds = ["", " concern", " idea", " verbatim", " anon", " experience +t3"]
      return
        "@ann\(step * 7 % 90 + 1) on r\(step % 12 + 1)\(kinds[step % kinds.count]): thing \(step) that somebody said at the table, 10:30 & \"more\""
    }
  }
}
