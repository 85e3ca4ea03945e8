import RoundtableRecord

extension Desk {
  /// Why a setting of the fiscal year cannot be changed: a quarter on record is called by it, and would be called as another is. Nil when it can.
  func fiscalRefusal(of setting: Setting, _ value: String, at span: Span) -> Refusal? {
    guard setting.key.hasPrefix("fiscal-year"), let present = session.settings[setting.key], present != value else { return nil }
    let named = session.fiscalQuarters
    guard let first = named.first else { return nil }
    let list = named.map { "\($0.by) (\(.ours($0.quarter.label)))" as Phrase }.joined(", ")
    return Refusal(
      "\(Phrase.ours(setting.key)) is \(Phrase.ours(present)), and quarters on record are named by it: \(list)", at: span,
      suggestions: ["name them by the calendar first: \(first.by) from \(.ours(first.quarter.start.iso)) to \(.ours(first.quarter.end.iso))"])
  }
}

extension Session {
  /// The quarters on record that are named by a fiscal year, each with what it is the quarter of.
  fileprivate var fiscalQuarters: [(by: Phrase, quarter: Quarter)] {
    let actions = actions.all.filter(\.stands).flatMap { action -> [(by: Phrase, quarter: Quarter)] in
      ([action.due] + action.milestones.map(\.due)).compactMap(\.self).flatMap { [$0.start, $0.due].compactMap(\.self) }.map { ("\(action.id)", $0) }
    }
    let terms = members.all.flatMap { member in [member.from, member.to].compactMap(\.self).map { (by: handle(of: .person(member.person)), quarter: $0) } }
    return (actions + terms).filter { $0.quarter.calendar == nil }
  }
}
