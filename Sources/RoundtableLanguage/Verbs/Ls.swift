import RoundtableRecord
import RoundtableReports
import RoundtableWording

extension Verb {
  /// `ls [p|a|…] [tokens as filters]`
  static let ls = Verb(
    "ls", topic: .look, summary: "Lists perspectives, actions, people, groups, issues and the rest; head tokens are filters.",
    forms: [
      Form(
        .may(
          .choice(
            Listing.Subject.self,
            meaning: "what is listed: p perspectives, a actions, k parked matters, o objections, b board questions; perspectives unless said")),
        .may(.placed(.speakers)), .may(.placed(.issues())), .placed(.themes), .may(.placed(.level())), .may(.placed(.mode())), .may(.placed(.kind))
      ) { _, desk, subject, parties, issues, themes, level, mode, kind throws(Refusal) in
        let subject = subject ?? .perspectives
        // A list that looks filtered and is not would be a false answer.
        try check(
          [
            (.parties, parties?.span), (.issues, issues?.span), (.themes, themes.value.isEmpty ? nil : themes.span), (.level, level?.span),
            (.mode, mode?.span), (.kind, kind?.span),
          ], of: subject)
        let filter = Listing.Filter(
          parties: parties?.value ?? [], issues: issues?.value, themes: themes.value, level: level?.value, mode: mode?.value, kind: kind?.value)
        return .show(Listing.page(desk.session, of: subject, filter, on: desk.planDay))
      }
    ],
    examples: [Example("ls"), Example("ls p @ruth on r2"), Example("ls issues"), Example("ls a")],
    refuses: ["a word that is no list and no filter", "a filter that the list does not know"])

  private enum Filter { case parties, issues, themes, level, mode, kind }

  private static func check(_ typed: [(filter: Filter, span: Span?)], of subject: Listing.Subject) throws(Refusal) {
    let known = filters(of: subject)
    for (filter, span) in typed {
      guard let span, !known.contains(filter) else { continue }
      throw Refusal(
        "ls \(Phrase.ours(subject.rawValue)) has no such filter", at: span,
        suggestions: known.isEmpty
          ? [.ours("ls \(subject.rawValue) lists all of them")] : ["ls p takes all of them: @who, on r2, +theme, named, verbatim, idea"])
    }
  }

  private static func filters(of subject: Listing.Subject) -> Set<Filter> {
    switch subject {
    case .perspectives: [.parties, .issues, .themes, .level, .mode, .kind]
    case .actions: [.parties, .issues, .themes]
    case .objections: [.parties, .issues, .themes, .level]
    case .parked, .questions: [.parties, .issues]
    case .board, .people, .groups, .agenda, .issues, .themes, .focus, .sources: []
    }
  }
}
