import RoundtableRecord
import RoundtableReports

extension Judgement {
  /// Who thinks it can be done, and why: `feasible with conditions, says Riverton Police Service: if …`.
  var phrase: Phrase { "\(.ours(verdict.words)), says \(by.owner)\(why.map { ": \($0)" } ?? " (words withheld)")" }
}
