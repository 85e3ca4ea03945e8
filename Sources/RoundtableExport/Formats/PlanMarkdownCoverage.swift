internal import RoundtableRecord
internal import RoundtableReports

// The end of section 3: who was heard on what, and under which themes.

extension PlanMarkdown {
  /// The coverage matrix, and its holes.
  func coverage(of plan: ActionPlan, in document: inout MarkdownDocument) {
    document.heading(3, "Who was heard on what")
    guard !plan.coverage.isEmpty, !plan.groups.isEmpty else {
      return document.paragraph("The matrix fills as groups speak on issues (`group CODE: NAME`, `issue CODE: TITLE`, `discuss CODE`).")
    }
    let columns: [TextTable.Column] = ["Issue"] + plan.groups.map { .number($0.label.code.phrase.markdown) }
    document.table(
      columns + [.number("no group"), .number("all")],
      plan.coverage.map { row in
        [row.issue.phrase] + row.cells.map { $0.count > 0 ? "\($0.count)" : $0.passes > 0 ? "passed" : "–" } + [
          "\(row.withoutGroup)", "\(row.total)",
        ]
      })
    document.paragraph(
      "Perspectives by issue and group; one that several groups gave together counts once for each. "
        + plan.groups.map { "\($0.label.code.phrase) is \($0.label.name)" }.joined("; ") + ".")
    let declined = plan.coverage.contains { !$0.declined.isEmpty }
    if declined { document.paragraph("*passed*: nothing stands here under the group's name, but somebody of it was asked and declined.") }
    holes(of: plan, in: &document)
  }

  /// Silence and declining are told apart, and so are groups of which nobody came.
  private func holes(of plan: ActionPlan, in document: inout MarkdownDocument) {
    document.paragraph("Holes, where nothing stands here under a group's name:")
    document.list(
      plan.coverage.compactMap { row in
        let silent: Phrase = row.holes.count == row.cells.count ? "every group" : plan.names(of: row.holes)
        let asked: Phrase = "invited and declined: \(plan.names(of: row.declined))"
        let parts = (row.holes.isEmpty ? [] : [silent]) + (row.declined.isEmpty ? [] : [asked])
        return parts.isEmpty ? nil : "\(row.issue.phrase): \(parts.joined("; "))"
      })
    if plan.coverage.allSatisfy({ $0.holes.isEmpty && $0.declined.isEmpty }) { document.list(["none; every group spoke on every issue"]) }
    let absent = plan.groups.filter(\.isAbsent).map(\.label.name)
    if !absent.isEmpty { document.paragraph("Nobody came for \(Phrase.sentence(absent)), so nothing could be heard from there.") }
  }

  /// The themes, and what carries them.
  func themes(of plan: ActionPlan, in document: inout MarkdownDocument) {
    document.heading(3, "Themes")
    guard !plan.themes.isEmpty else {
      return document.paragraph("No theme is marked yet (`theme CODE: WHAT IT COVERS`, or `+theme` with a perspective).")
    }
    document.list(
      plan.themes.map { theme in
        let covers: Phrase = theme.covers.map { " \($0)" } ?? ""
        let actions: Phrase = theme.actions.isEmpty ? "no action" : Phrase.ids(.action, theme.actions)
        return "\(theme.code.theme.bold)\(covers): \(.counted(theme.perspectives, "perspective", "perspectives")); \(actions)"
      })
  }
}

extension ActionPlan {
  /// The names of groups, as the parts of a sentence.
  func names(of codes: [Code]) -> Phrase {
    Phrase.sentence(codes.map { code in groups.first { $0.label.code == code }?.label.name ?? code.phrase })
  }
}
