package import RoundtableRecord

extension ActionPlan {
  /// What the plan of an earlier state shows an audience and the plan of today would not, since someone has become stricter, or words were
  /// withdrawn: the ids of perspectives and objections, and the codes of people, in that order, by the numbers of the record. Empty for the
  /// internal audience.
  package static func noLongerShown(of earlier: Session, in session: Session, to audience: Audience) -> [Phrase] {
    guard !audience.seesAll else { return [] }
    let then = Disclosure(session: earlier, audience: audience)
    let now = Disclosure(session: session, audience: audience)
    let perspectives = earlier.perspectives.all.filter { before in
      guard before.stands, earlier.mayShow(before.ref, on: .room) else { return false }
      guard let present = session.perspective(before.number), present.stands, session.mayShow(present.ref, on: .room) else { return true }
      return now.level(of: present) > then.level(of: before)
    }
    let objections = earlier.objections.all.filter { before in
      guard let present = session.objections[before.number] else { return false }
      return session.level(of: present) > earlier.level(of: before) || before.withdrawal == nil && present.withdrawal != nil
    }
    let others = earlier.parked.all.map(\.id) + earlier.reflections.all.map(\.id) + earlier.questions.all.map(\.id) + earlier.statuses.all.map(\.id)
    let withdrawn = others.filter { earlier.withdrawal(of: $0) == nil && session.withdrawal(of: $0) != nil }
    let people = earlier.people.all.filter { before in session.person(before.number).map { $0.level > before.level } ?? false }
    return perspectives.map { "\($0.id)" } + objections.map { "\($0.id)" } + withdrawn.map { "\($0)" } + people.map { $0.code.map { "\($0)" } ?? "a host" }
  }
}
