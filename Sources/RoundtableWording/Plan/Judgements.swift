import RoundtableRecord
import RoundtableReports

extension ActionPlan.PlannedAction {
  /// What became of a dropped action: `dropped`, or the actions it became part of.
  var fate: Phrase { successors.isEmpty ? "dropped" : "became part of \(.ids(.action, successors))" }
}

extension Judgement {
  /// Who thinks it can be done, and why: `feasible with conditions, says Riverton Police Service: if …`.
  var phrase: Phrase { "\(.ours(verdict.words)), says \(by.owner)\(why.map { ": \($0)" } ?? " (words withheld)")" }
}
