/// What a working group thinks of doing an action, or what an issue asks for.
package struct Opinion: Sendable, Equatable {
  /// Its number, from 1; people never say it.
  package let number: Int
  /// The action or issue.
  package let subject: Ref
  /// Whether it can be done.
  package let verdict: Feasibility
  /// The group or body whose opinion it is.
  package internal(set) var by: Party
  /// Why.
  package let why: Untrusted
  /// When it was given.
  package let moment: Moment
}

/// Whether something can be done.
package enum Feasibility: String, CaseIterable, Sendable {
  /// It can be done.
  case yes
  /// It can be done if something else is so.
  case withConditions = "with-conditions"
  /// It cannot be done.
  case no

  /// How it reads in a sentence.
  package var words: String {
    switch self {
    case .yes: "feasible"
    case .withConditions: "feasible with conditions"
    case .no: "not feasible"
    }
  }
}

extension Opinion: Thing {
  package static var kind: ThingKind { .opinion }
  package static var shelf: WritableKeyPath<Session, Numbered<Opinion>> { \.opinions }
  package var key: Ref.Key { .number(number) }
  package var needs: [Ref] { [subject] + Ref.parties([by]) }
  package var voices: Voices { Voices([by]) }
  package var passages: [Passage?] { [.remark(why)] }

  package func replacing(_ change: Replacement) -> Opinion {
    Opinion(number: number, subject: subject == change.old ? change.new : subject, verdict: verdict, by: change(by), why: why, moment: moment)
  }

  package func shown(in view: AudienceView) -> Opinion? {
    if let action = subject.number, subject.kind == .action, view.number(.action, action) == nil { return nil }
    return self
  }

  package static func label(of ref: Ref, was known: Opinion?, in session: Session) -> Phrase? {
    known.map { "the opinion of \(session.label(of: $0.by)) on \(session.typed($0.subject).map { Phrase.ours($0) } ?? "it")" }
  }

  package func label(asUserOf need: Ref, in session: Session) -> Phrase { "an opinion on whether it can be done" }
}

extension Session {
  /// The last opinion of each group and body on an action or issue, in the order in which they were given.
  package func opinions(on subject: Ref) -> [Opinion] {
    let all = opinions.all.filter { $0.subject == subject }
    return all.enumerated().filter { place, one in !all.dropFirst(place + 1).contains { $0.by == one.by } }.map(\.element)
  }
}
