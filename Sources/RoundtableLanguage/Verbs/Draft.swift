import RoundtableRecord

extension Verb {
  /// `draft [r2]`
  static let draft = Verb(
    "draft", topic: .plan, summary: "Writes an unowned action for each issue that has perspectives and never had an action.",
    details: [
      "The title is the issue's; it rests on the issue's perspectives. fix completes a drafted action, drop removes it.",
      "An issue with private words alone gets no draft, since a draft would tell that they are there; act writes one.",
    ],
    forms: [
      Form(.may(.issue)) { _, desk, issue in
        let session = desk.session
        let issues = (issue.map { [$0] } ?? session.issues.all).filter {
          session.actions(on: $0.code).isEmpty && session.perspectives(on: $0.code).contains { session.mayShow($0.voices, on: .room) }
        }
        guard !issues.isEmpty else {
          return .nothing(
            "\(issue.map { "\($0.code)" } ?? "every issue") has an action, or no perspective that a draft may rest on",
            target: nil)
        }
        let first = session.next(.action).number
        let facts = issues.enumerated().map { place, issue in
          ActionProposed(
            number: first + place, title: issue.title, issues: [issue.code], from: session.perspectives(on: issue.code).map(\.number), drafted: true)
        }
        return .record(
          Recording(facts, ids: facts.map { ItemID(.action, $0.number).text }) { _ in
            "drafted \(zip(facts, issues).map { "\(ItemID(.action, $0.number)) on \($1.code)" as Phrase }.joined(", ")); fix completes one, drop removes it"
          })
      }
    ],
    examples: [Example("draft"), Example("draft r2"), Example("DRAFT R2")],
    refuses: ["an issue that is not there"])
}
