import RoundtableExport
import RoundtableRecord

/// What an outsider could learn from all documents of a session together, but for internal ones, by code that shares nothing with the program's
/// own: set reasoning over labels, linear programming over figures, and a look for what may stand nowhere. Documents, section 3.
///
/// The two versions are those of adoptions, or follow one: "a group that was in the pool of an adopted version stays in it" is promised of
/// these alone.
struct Auditor {
  /// All documents of all versions and audiences.
  let documents: [Published]
  /// What is true.
  let truth: TrueRecord

  /// What is wrong, in words; empty when nothing is.
  var findings: [String] {
    labels + wordsAcrossDocuments + traits + figures + recounts + sums + agreements + leftOut
  }

  /// Whom a label may mean in a document: people who chose exactly `group`; nil where it may be anyone, or no one in particular, or a name.
  func crowd(of label: JSONValue, in document: Published, at versions: [Int]) -> Set<String>? {
    switch label["kind"]?.text {
    case "pool": truth.crowd(of: document.pool, others: document.hasOthers, at: versions)
    case "member", "group":
      (label["group"] ?? label["handle"])?.text.flatMap { group in
        truth.isProtected(group) && truth.came(group, at: document.version) > 0 ? truth.crowd(of: [group], at: versions) : nil
      }
    default: nil
    }
  }

  /// True for a protected group of which so few chose to be shown by their group that a document tells nothing of it by itself but how many came.
  func isSmall(_ group: String, in document: Published) -> Bool {
    truth.isProtected(group) && truth.crowd(of: [group], at: [document.version]).count < document.least
  }

  /// True for a small group that someone came for.
  func isSmallAndCame(_ group: String, in document: Published) -> Bool { isSmall(group, in: document) && truth.came(group, at: document.version) > 0 }

  /// The plans.
  var plans: [Published] { documents.filter(\.isPlan) }
}
