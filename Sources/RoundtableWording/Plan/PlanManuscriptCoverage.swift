import RoundtableRecord
import RoundtableReports

// The end of section 3: who was heard on what, and under which themes.

extension PlanManuscript {
  /// The coverage matrix, and its holes.
  func coverage(of plan: ActionPlan, in manuscript: inout Manuscript) {
    manuscript.heading(3, "Who was heard on what")
    guard !plan.coverage.isEmpty, !plan.groups.isEmpty else {
      return manuscript.paragraph("The matrix fills as groups speak on issues\(plan.hint("discuss CODE")).")
    }
    let columns: [Manuscript.Column] = ["Issue"] + (plan.coverage.first?.cells ?? []).map { .number($0.row.column) }
    manuscript.table(
      columns + [.number("no group"), .number("all")],
      plan.coverage.map { [$0.issue.phrase] + $0.cells.map(\.phrase) + ["\($0.withoutGroup)", "\($0.total)"] })
    let alone = plan.groups.filter { !$0.isPooled }.map { "\($0.label.code.phrase) is \($0.label.name)" as Phrase }
    manuscript.paragraph(
      """
      Perspectives by issue and group; one that several groups gave together counts once for each. \(emphasis: "No group"): printed without a \
      group. \(alone.joined("; ")).
      """)
    manuscript.paragraph(pooling(in: plan))
    let declined = plan.coverage.contains { !$0.declined.isEmpty }
    if declined { manuscript.paragraph("\(emphasis: "passed"): nothing stands here under the group's name, but someone from it was asked and declined.") }
    holes(of: plan, in: &manuscript)
  }

  /// The groups not heard on an issue: silent or declined, listed separately; then the groups of which no one came.
  private func holes(of plan: ActionPlan, in manuscript: inout Manuscript) {
    manuscript.paragraph("Holes, where nothing stands here under a group's name:")
    manuscript.list(
      plan.coverage.compactMap { row in
        let silent: Phrase = row.holes.count == row.cells.count ? "every group" : .sentence(row.holes.map(\.name))
        let asked: Phrase = "invited and declined: \(Phrase.sentence(row.declined.map(\.name)))"
        let parts = (row.holes.isEmpty ? [] : [silent]) + (row.declined.isEmpty ? [] : [asked])
        return parts.isEmpty ? nil : "\(row.issue.phrase): \(parts.joined("; "))"
      })
    if plan.coverage.allSatisfy({ $0.holes.isEmpty && $0.declined.isEmpty }) {
      manuscript.list([plan.pool == nil ? "none; every group spoke on every issue" : "none among the groups and columns shown"])
    }
    let absent = plan.groups.filter(\.isAbsent).map(\.label.name)
    if !absent.isEmpty { manuscript.paragraph("No one came for \(Phrase.sentence(absent)), so nothing could be heard from there.") }
  }

  /// The themes, and what carries them.
  func themes(of plan: ActionPlan, in manuscript: inout Manuscript) {
    manuscript.heading(3, "Themes")
    guard !plan.themes.isEmpty else {
      return manuscript.paragraph("No theme is marked\(plan.yet)\(plan.hint("theme CODE: WHAT IT COVERS")).")
    }
    manuscript.list(
      plan.themes.map { theme in
        let covers: Phrase = theme.covers.map { " \($0)" } ?? ""
        let actions: Phrase = theme.actions.isEmpty ? "no action" : Phrase.ids(.action, theme.actions)
        return "\(theme.code.theme.strong)\(covers): \(theme.perspectives.map { "\(.counted($0, "perspective")); " } ?? "")\(actions)"
      })
  }
}

extension ActionPlan.CoverageCell {
  /// What stands in the matrix.
  fileprivate var phrase: Phrase { count > 0 ? "\(count)" : passes > 0 ? "passed" : "–" }
}

extension PlanManuscript {
  /// Which groups are shown together, and why; empty where none are.
  func pooling(in plan: ActionPlan) -> Phrase { plan.pool?.explanation ?? "" }
}

extension ActionPlan {
  /// What rows are called, as the parts of a sentence.
  func names(of rows: [Row]) -> Phrase {
    let labels: [RowLabel] = groups.map { .group($0.label) } + (pool.map { [.pool($0)] } ?? [])
    return .sentence(rows.map { $0.name(among: labels) })
  }
}
