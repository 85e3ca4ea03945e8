import RoundtableRecord
package import RoundtableReports

extension ActionPlan.Withheld {
  /// What is kept back and what is shown in its place, to follow the count.
  package var what: String {
    switch rule {
    case .withdrawn: "withdrawn: not printed, and counted only among the withdrawals"
    case .anon:
      "printed without a name or group, as their speakers chose\(hidesPool ? " or because too few protected people came" : ""): counted in totals, never for a group"
    case .group: "printed with the group, or with the small groups together, but without a name, as their speakers chose"
    case .people: "who did not choose to be named: counted, and not listed"
    case .smallGroups:
      hidesPool
        ? "of so few people who chose to be shown by their group, fewer than \(smallest) in all, that nothing is counted for them"
        : "with fewer than \(smallest) people who chose to be shown by their group, and those shown with them so that none can be told apart: counted together"
    }
  }

  /// What is counted, in the singular or plural that fits.
  package var things: String {
    switch rule {
    case .withdrawn, .anon, .group: count == 1 ? "statement" : "statements"
    case .people: count == 1 ? "person" : "people"
    case .smallGroups: count == 1 ? "group" : "groups"
    }
  }

  /// The count, what is counted, and what is kept back: an item of a list.
  var phrase: Phrase { "\(count) \(.ours(things)) \(.ours(what))" }
}
