internal import RoundtableRecord
package import RoundtableReports

/// The action plan as Markdown, to be read as it is or rendered. Documents, "The plan, in this order".
package struct PlanMarkdown: Format {
  package static let name = FormatName.markdown

  /// The format.
  package init() {}

  package func bytes(of plan: ActionPlan) -> [UInt8] {
    var document = MarkdownDocument()
    front(of: plan, in: &document)
    summary(of: plan, in: &document)
    table(of: plan, in: &document)
    heard(of: plan, in: &document)
    answers(of: plan, in: &document)
    actions(of: plan, in: &document)
    calendar(of: plan, in: &document)
    dissent(of: plan, in: &document)
    board(of: plan, in: &document)
    trace(of: plan, in: &document)
    limits(of: plan, in: &document)
    return document.bytes
  }
}
