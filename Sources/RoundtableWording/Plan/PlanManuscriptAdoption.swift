import RoundtableRecord
import RoundtableReports

// Section 0: which version of the plan this is.

extension PlanManuscript {
  /// Whether it was adopted, and what changed since.
  func status(of plan: ActionPlan) -> Phrase {
    guard let adoption = plan.adoption else {
      return "\(strong: "DRAFT. Not adopted.") What stands here may change until the table adopts it\(plan.hint("adopt"))."
    }
    let version: Phrase = "Adopted, version \(adoption.version)"
    if plan.asOf != nil { return "\(strong: "\(version), as it stood on \(.ours(plan.day.iso)).") Nothing that came after that is in this document." }
    let changes = plan.amendments.count
    let since: Phrase = "what was asked, answered, reported and resolved since then is included; the digest tells it"
    if changes > 0 { return "\(strong: version), with \(.counted(changes, "amendment")) since, listed below; \(since)." }
    return plan.isLater
      ? "\(strong: "\(version).") No action was added, changed or dropped since; \(since)." : "\(strong: "\(version).") Nothing was recorded since."
  }

  /// A line for every adoption, the last one first, and for those that were taken back.
  func adoption(of plan: ActionPlan) -> [Manuscript.Item] {
    let described = ([plan.adoption] + plan.earlierAdoptions.reversed()).compactMap(\.self).enumerated().map { place, adoption in
      Manuscript.Item(
        """
        \(.ours(place == 0 ? "Adopted" : "Adopted before")): version \(adoption.version), \(.time(adoption.moment, in: plan.provenance.zone))\
        \(adoption.note.map { " (\($0))" } ?? "")\
        \(place == 0 ? "" : plan.hint("digest since v\(adoption.version)"))
        """, under: seals(of: adoption))
    }
    return described
      + plan.withdrawn.map {
        .init("Version \($0.version), adopted \(.time($0.moment, in: plan.provenance.zone)): \(strong: "withdrawn"); the table took that adoption back")
      }
  }

  private func seals(of adoption: ActionPlan.AdoptedVersion) -> [Phrase] {
    [
      adoption.head.map { "Head of the record as it was adopted: fact \($0.position), \(code: .ours($0.spoken))" }
        ?? "Head of the record as it was adopted: not in the record in full",
      adoption.digest.map { "SHA-256 of the plan as it was adopted, for this audience: \(code: .ours($0))" }
        ?? "SHA-256 of the plan as it was adopted, for this audience: none was taken",
    ]
  }

  /// How the plan changed since it was adopted; nothing where it did not.
  func amendments(of plan: ActionPlan, in manuscript: inout Manuscript) {
    guard let adoption = plan.adoption, !plan.amendments.isEmpty else { return }
    manuscript.heading(3, "Amendments since version \(adoption.version)")
    manuscript.list(plan.amendments.map(\.phrase))
  }
}
