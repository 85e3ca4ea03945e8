import RoundtableRecord

// The plan, the agreement with it, and the board, in words.

extension ActionProposed: Told {
  func told(in session: Session) -> Phrase {
    .parts([
      "\(ItemID(.action, number)) \(.ours(drafted ? "was drafted" : "was proposed")): \(title)", measure.map { "we will know by \($0)" },
      owner.map { "owner \(session.label(of: $0))" }, due.map { "due \(.due($0))" }, issues.map { "on \(.codes($0))" },
      from.map { "rests on \(.items(.perspective, $0))" }, themes.map { .themes($0) },
    ])
  }
}

extension ActionAmended: Told {
  func told(in session: Session) -> Phrase {
    .parts([
      "\(ItemID(.action, number)) was changed", title.map { "it reads \($0)" }, measure.map { "we will know by \($0)" },
      owner.map { "owner \(session.label(of: $0))" }, due.map { "due \(.due($0))" }, issues.map { "on \(.codes($0))" },
      from.map { $0.isEmpty ? "rests on nothing" : "rests on \(.items(.perspective, $0))" }, themes.map { .themes($0) },
    ])
  }
}

extension ActionDropped: Told {
  func told(in session: Session) -> Phrase { "\(ItemID(.action, number)) was dropped: \(reason)" }
}

extension ActionRestored: Told {
  func told(in session: Session) -> Phrase { "\(ItemID(.action, number)) stands again" }
}

extension IssueAnswered: Told {
  func told(in session: Session) -> Phrase {
    let rests: Phrase = .tail(from.map { ", resting on \(Phrase.items(.perspective, $0))" })
    return "\(.code(issue)) was answered \(.ours(answer.words))\(rests): \(why)"
  }
}

extension BaselineTaken: Told {
  func told(in session: Session) -> Phrase { "\(ItemID(.action, number)) begins from: \(text)" }
}

extension SupportPledged: Told {
  func told(in session: Session) -> Phrase {
    "\(ItemID(.action, number)) is supported by \(parties.map { session.label(of: $0) }.joined(" and "))"
  }
}

extension MilestoneSet: Told {
  func told(in session: Session) -> Phrase { "\(ItemID(.action, number)) milestone by \(.due(due)): \(text)" }
}

extension ActionAccepted: Told {
  func told(in session: Session) -> Phrase { "\(ItemID(.action, number)) was accepted by \(session.label(of: by))\(.reason(note))" }
}

extension ActionDeclined: Told {
  func told(in session: Session) -> Phrase { "\(ItemID(.action, number)) was declined by \(session.label(of: by)): \(reason)" }
}

extension ActionMoved: Told {
  func told(in session: Session) -> Phrase { "\(ItemID(.action, number)) was moved to \(.due(to)): \(reason)" }
}

extension GroupGauged: Told {
  func told(in session: Session) -> Phrase {
    let shown = (hands ?? []).compactMap { Hands(stored: $0) }.map { "\($0.count) at \($0.score)" as Phrase }
    let answer: Phrase = stance.map { "\($0)" } ?? (shown.isEmpty ? "no hands" : "hands \(shown.joined(", "))")
    return "\(ItemID(.action, number)) \(session.label(of: .group(group))), asked how far it agrees: \(answer)"
  }
}

extension ObjectionRaised: Told {
  func told(in session: Session) -> Phrase {
    let why: Phrase = reason.map { ": \($0)" } ?? ", reason declined"
    return "\(ItemID(.objection, number)) \(session.label(of: by)) objects to \(ItemID(.action, action)) (\(level))\(why)"
  }
}

extension ObjectionResolved: Told {
  func told(in session: Session) -> Phrase { "\(ItemID(.objection, number)) is resolved: \(how)" }
}

extension PlanAdopted: Told {
  func told(in session: Session) -> Phrase { "version \(version) of the plan was adopted at head \(Untrusted(head))\(.reason(note))" }
}

extension MemberAppointed: Told {
  func told(in session: Session) -> Phrase {
    let term: Phrase = .tail(from.map { " from \(Phrase.due($0))" }) + .tail(to.map { " to \(Phrase.due($0))" })
    return "\(session.label(of: .person(person))) was appointed to the board\(term): \(role)"
  }
}

extension MemberDismissed: Told {
  func told(in session: Session) -> Phrase { "\(session.label(of: .person(person))) left the board: \(reason)" }
}

extension MemberRecused: Told {
  func told(in session: Session) -> Phrase {
    "\(session.label(of: .person(person))) stands aside for \(ItemID(.action, action))\(.reason(reason))"
  }
}

extension QuestionAsked: Told {
  func told(in session: Session) -> Phrase {
    let about: Phrase = .tail(action.map { " about \(ItemID(.action, $0))" })
    return "\(ItemID(.question, number)) \(session.label(of: by)) asks\(about): \(text)"
  }
}

extension QuestionAnswered: Told {
  func told(in session: Session) -> Phrase { "\(ItemID(.question, number)) \(session.label(of: by)) replies: \(text)" }
}

extension StatusReported: Told {
  func told(in session: Session) -> Phrase { .status(number, "reported", status, asOf, session.label(of: by), text) }
}

extension StatusAssessed: Told {
  func told(in session: Session) -> Phrase { .status(number, "assessed", status, asOf, session.label(of: by), text) }
}

extension Phrase {
  fileprivate static func status(
    _ number: Int, _ verb: String, _ status: ActionStatus, _ asOf: Day?, _ by: Phrase, _ text: Untrusted
  ) -> Phrase {
    let day: Phrase = .tail(asOf.map { " as of \(Phrase.ours($0.iso))" })
    return "\(ItemID(.action, number)) was \(.ours(verb)) \(.ours(status.words))\(day) by \(by): \(text)"
  }
}
