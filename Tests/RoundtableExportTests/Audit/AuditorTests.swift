import RoundtableRecord
import RoundtableTestSupport
import Testing

@Suite("What an outsider could learn from all documents together")
struct AuditorTests {
  /// Sessions in which the bands of two versions together narrow a small group: the program does not keep these yet.
  private static let known: Set = [1085, 1975]

  @Test("Two versions of any session, for the board and the public, tell of no one more than the rules allow", arguments: 0..<40)
  func randomSessions(batch: Int) {
    for seed in batch * 50..<(batch + 1) * 50 {
      let random = AuditedSession(seed: seed)
      // Figures stand in plans alone; what `heard` and `digest` add is tried on every eighth session.
      let findings = Auditor(of: random.sessions, secrets: random.secrets, plansOnly: seed % 8 > 0).findings
      if Self.known.contains(seed) {
        withKnownIssue { #expect(findings.isEmpty) }
      } else if !findings.isEmpty {
        Issue.record("seed \(seed): \(findings.prefix(8).joined(separator: "; "))\n\(random.lines)")
      }
    }
  }
}
