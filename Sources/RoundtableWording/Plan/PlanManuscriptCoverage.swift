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
    let isWhole = !plan.groups.contains(where: \.isWithheld)
    let columns: [Manuscript.Column] = ["Issue"] + plan.groups.map { .number($0.label.code.phrase) }
    manuscript.table(
      columns + (isWhole ? [.number("no group"), .number("all")] : []),
      plan.coverage.map { row in
        [row.issue.phrase] + row.cells.map(\.phrase) + (isWhole ? [.figure(row.withoutGroup), .figure(row.total)] : [])
      })
    manuscript.paragraph(
      "Perspectives by issue and group; one that several groups gave together counts once for each. "
        + plan.groups.map { "\($0.label.code.phrase) is \($0.label.name)" }.joined("; ") + ".")
    manuscript.paragraph(withheldFigures(of: plan))
    let declined = plan.coverage.contains { !$0.declined.isEmpty }
    if declined { manuscript.paragraph("\(emphasis: "passed"): nothing stands here under the group's name, but somebody of it was asked and declined.") }
    holes(of: plan, in: &manuscript)
  }

  /// The groups not heard on an issue: silent or declined, listed separately; then the groups of which no one came.
  private func holes(of plan: ActionPlan, in manuscript: inout Manuscript) {
    manuscript.paragraph("Holes, where nothing stands here under a group's name:")
    manuscript.list(
      plan.coverage.compactMap { row in
        let silent: Phrase = row.holes.count == row.cells.count ? "every group" : plan.names(of: row.holes)
        let asked: Phrase = "invited and declined: \(plan.names(of: row.declined))"
        let parts = (row.holes.isEmpty ? [] : [silent]) + (row.declined.isEmpty ? [] : [asked])
        return parts.isEmpty ? nil : "\(row.issue.phrase): \(parts.joined("; "))"
      })
    if plan.coverage.allSatisfy({ $0.holes.isEmpty && $0.declined.isEmpty }) {
      let isWhole = !plan.groups.contains(where: \.isWithheld)
      manuscript.list([isWhole ? "none; every group spoke on every issue" : "none among the groups whose figures are shown"])
    }
    let absent = plan.groups.filter(\.isAbsent).map(\.label.name)
    if !absent.isEmpty { manuscript.paragraph("Nobody came for \(Phrase.sentence(absent)), so nothing could be heard from there.") }
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
        return "\(theme.code.theme.strong)\(covers): \(.counted(theme.perspectives, "perspective")); \(actions)"
      })
  }
}

extension ActionPlan.CoverageCell {
  /// What stands in the matrix.
  fileprivate var phrase: Phrase {
    guard let count, let passes else { return .withheld }
    return count > 0 ? "\(count)" : passes > 0 ? "passed" : "–"
  }
}

extension Phrase {
  /// What stands in a table in the place of a figure of a small group, and of a total that holds one.
  static var withheld: Phrase { "w" }

  /// A figure of a table.
  static func figure(_ figure: Int?) -> Phrase { figure.map { "\($0)" } ?? .withheld }
}

extension PlanManuscript {
  /// What the sign in the place of a figure means, to stand below its table; empty where nothing is withheld.
  func withheldFigures(of plan: ActionPlan) -> Phrase {
    let small = plan.groups.filter(\.isWithheld).map(\.label.name)
    guard !small.isEmpty else { return "" }
    let least = plan.withheld.first { $0.rule == .smallGroups }?.smallest ?? 0
    return """
      \(emphasis: "w"): withheld. \(Phrase.sentence(small)): fewer than \(least) people, now or when a version was adopted. No figure of \
      \(.ours(small.count == 1 ? "this group" : "these groups")) is told, and no total that holds one.
      """
  }
}

extension ActionPlan {
  /// The names of groups, as the parts of a sentence.
  func names(of codes: [Code]) -> Phrase {
    Phrase.sentence(codes.map { code in groups.first { $0.label.code == code }?.label.name ?? code.phrase })
  }
}
