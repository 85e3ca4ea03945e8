import RoundtableRecord
package import RoundtableReports

extension ActionPlan.Withheld {
  /// What is kept back and what is shown in its place, to follow the count.
  package var what: String {
    switch rule {
    case .private: "said in confidence: not printed, nor what was said of them, and counted nowhere else in this document"
    case .confidence:
      "(reflections, answers to them, matters parked, turns declined) of people who speak in confidence: not printed, and counted nowhere else"
    case .objections:
      "raised in confidence: not printed, and counted nowhere else, so that an action may be called agreed all the same"
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
    case .notes: "of the facilitators that nobody at the table said: in the internal record only"
    case .passNotes: "on why somebody declined to speak: in the internal record only"
    }
  }

  /// What is counted, in the singular or plural that fits.
  package var things: String {
    switch rule {
    case .private, .withdrawn, .anon, .group: count == 1 ? "perspective" : "perspectives"
    case .objections: count == 1 ? "objection" : "objections"
    case .confidence: count == 1 ? "other thing" : "other things"
    case .people: count == 1 ? "person" : "people"
    case .smallGroups: count == 1 ? "community group" : "community groups"
    case .notes: count == 1 ? "free note" : "free notes"
    case .passNotes: count == 1 ? "note" : "notes"
    }
  }

  /// The count, what is counted, and what is kept back: an item of a list.
  var phrase: Phrase { "\(count) \(.ours(things)) \(.ours(what))" }
}
