import RoundtableRecord
package import RoundtableReports

extension ActionPlan.Withheld {
  /// What is kept back and what is shown in its place, to follow the count.
  package var what: String {
    switch rule {
    case .withdrawn: "withdrawn: not printed, and counted only among the withdrawals"
    case .anon:
      "printed without name and group, as their speakers chose\(hidesGroups ? " or to protect a small group" : ""): counted in totals, never for a group"
    case .group: "printed with the group but without a name, as their speakers chose"
    case .people: "who did not choose to be named: counted, and listed by code at most\(hidesGroups ? "; those of small groups are not among them" : "")"
    case .smallGroups:
      """
      with fewer than \(smallest) people, now or when a version was adopted: no figure of theirs is printed, nor a total that holds one, \
      and what their people say is a participant's, unless they chose to be named
      """
    }
  }

  /// What is counted, in the singular or plural that fits.
  package var things: String {
    switch rule {
    case .withdrawn, .anon, .group: count == 1 ? "perspective" : "perspectives"
    case .people: count == 1 ? "person" : "people"
    case .smallGroups: count == 1 ? "community group" : "community groups"
    }
  }

  /// The count, what is counted, and what is kept back: an item of a list.
  var phrase: Phrase { "\(count) \(.ours(things)) \(.ours(what))" }
}
