package import RoundtableRecord
package import RoundtableReports

extension Riverton {
  /// The plan of a session, the one of Riverton unless said, at a fixed moment and head.
  package static func plan(of session: Session = Riverton.session, for audience: Audience, reproducible: Bool = false) -> ActionPlan {
    ActionPlan(
      of: session, for: audience, at: Moment(milliseconds: 1_655_222_400_000),
      head: SealedHead(
        position: session.position, hash: String(repeating: "3f2a91bc", count: 8), spoken: "3f2a 91bc 3f2a 91bc 3f2a 91bc 3f2a 91bc"),
      sessionName: "riverton", reproducible: reproducible, generator: "roundtable 0.1")
  }
}
