import Glibc
import RoundtableExport
import RoundtableRecord

/// The medians side by side, and how they grow.
struct ResultTable {
  /// The lines of the table.
  let lines: [String]

  /// A row for each thing that was done. The exponent is of the growth between two sizes: 0 when the cost stays the same, 1 when it grows
  /// with the session.
  init(_ results: [Results]) {
    var columns: [TextTable.Column] = ["what is done"]
    for (index, result) in results.enumerated() {
      columns.append(.number("\(result.facts) facts"))
      if index > 0 { columns.append(.number("exponent")) }
    }
    var table = TextTable(columns)
    for (row, done) in (results.first?.medians ?? []).enumerated() {
      var cells: [Phrase] = [.ours(done.what)]
      for (index, result) in results.enumerated() where row < result.medians.count {
        let took = result.medians[row].nanoseconds
        cells.append(.ours(Self.told(took)))
        if index > 0 { cells.append(.ours(Self.exponent(from: results[index - 1], to: result, row))) }
      }
      table.add(cells)
    }
    lines = table.render(width: nil)
  }

  /// Microseconds with one place behind the point.
  private static func told(_ nanoseconds: Int) -> String { "\(nanoseconds / 1000).\(nanoseconds / 100 % 10) µs" }

  private static func exponent(from one: Results, to other: Results, _ row: Int) -> String {
    let exponent =
      log(Double(max(1, other.medians[row].nanoseconds)) / Double(max(1, one.medians[row].nanoseconds)))
      / log(Double(other.facts) / Double(one.facts))
    let hundredths = Int((exponent * 100).rounded())
    return (hundredths < 0 ? "-" : "") + "\(abs(hundredths) / 100)." + (abs(hundredths) % 100 < 10 ? "0" : "") + "\(abs(hundredths) % 100)"
  }
}
