import RoundtableRecord

// Two states of a session side by side.

/// A session beside an earlier state of it.
struct Comparison {
  let session: Session
  let earlier: Session
  let disclosure: Disclosure
  /// What became of things in between, line by line: what two states alone do not tell.
  let history: History

  init(of session: Session, since earlier: Session, _ disclosure: Disclosure) {
    (self.session, self.earlier, self.disclosure) = (session, earlier, disclosure)
    history = History(of: session, after: earlier.position)
  }

  /// What happened, and in each part by day; what has no day stands last.
  var entries: [Digest.Entry] {
    [adoptions, progress, agreement, answers, board, parked, corrections].flatMap { Comparison.inOrder($0) }
  }

  private static func inOrder(_ entries: [Digest.Entry]) -> [Digest.Entry] {
    let places = entries.indices.sorted { one, other in
      switch (entries[one].day, entries[other].day) {
      case (let mine?, let theirs?) where mine != theirs: mine < theirs
      case (.some, nil): true
      case (nil, .some): false
      case (.some, .some), (nil, nil): one < other
      }
    }
    return places.map { entries[$0] }
  }

  private var adoptions: [Digest.Entry] {
    let before = Set(earlier.withdrawnAdoptions.map(\.version))
    return session.adoptions.all.filter { earlier.adoptions[$0.version] != $0 }.map { .init(session.day(of: $0.moment), .adopted($0)) }
      + session.withdrawnAdoptions.filter { !before.contains($0.version) }.map { .init(nil, .withdrawn($0, adopted: session.day(of: $0.moment))) }
  }

  private var agreement: [Digest.Entry] {
    let asked = session.actions.all.compactMap { action -> Digest.Entry? in
      let gauges = action.gauges.new(since: earlier.action(action.number)?.gauges)
      let groups = Set(gauges.map(\.group))
      let alone = session.groups.codes.filter { groups.contains($0) && !disclosure.isPooled($0) }
      let speakers = alone.map { Speaker.group(disclosure.label(ofGroup: $0)) } + (groups.contains { disclosure.isPooled($0) } ? [disclosure.pooled] : [])
      let isEarlier = !gauges.contains { $0.isFor(action.terms) }
      return groups.isEmpty
        ? nil : .init(gauges.last.map { session.day(of: $0.moment) }, .asked(action: action.number, speakers, isForEarlierWords: isEarlier))
    }
    return asked + session.objections.all.filter { $0.withdrawal?.isStruck != true }.flatMap { objected($0) }
  }

  private func objected(_ objection: Objection) -> [Digest.Entry] {
    let before = earlier.objections[objection.number]
    let described = Dissent(objection, disclosure)
    let new: [Digest.Entry] = before == nil ? [.init(session.day(of: objection.moment), .objected(described))] : []
    if let before, before.withdrawal == nil, objection.withdrawal != nil {
      return [.init(history.day(objection) { $0.withdrawal }, .resolved(described))]
    }
    guard objection.resolution != nil, before?.resolution != objection.resolution else { return new }
    let day = history.day(objection) { $0.resolution }
    return new + [.init(day, .resolved(described))]
  }

  private var answers: [Digest.Entry] {
    session.issues.all.flatMap { issue -> [Digest.Entry] in
      let label = Label(code: issue.code, title: issue.title)
      let before = earlier.issues[issue.code]
      func day<Part: Equatable>(_ part: (Issue) -> Part?) -> Day? { history.day(issue, of: part) }
      var found: [Digest.Entry] = before == nil && issue.isRaisedLater ? [.init(day(\.code), .issue(label, .raised))] : []
      switch (before?.answer, issue.answer) {
      case (let old, let new?) where old.map({ isOther(new, than: $0) }) ?? true:
        found.append(.init(session.day(of: new.moment), .issue(label, .answered(before: old?.kind, .init(new, disclosure)))))
      case (.some, nil): found.append(.init(day { $0.answer }, .issue(label, .answerGone)))
      case (.some, .some), (nil, _): break
      }
      return found
    }
  }

  /// True when an answer reads otherwise. What it rests on is held against what the audience may see now on both sides, or a change among words
  /// that are withheld since would show.
  private func isOther(_ new: Answer, than old: Answer) -> Bool {
    (old.kind, old.why, old.moment) != (new.kind, new.why, new.moment)
      || ActionPlan.Basis(of: old.from, disclosure) != ActionPlan.Basis(of: new.from, disclosure)
  }

  private var parked: [Digest.Entry] {
    session.parked.all.compactMap { matter in
      if matter.withdrawal?.isStruck == true { return nil }
      let before = earlier.parked[matter.number]
      let described = Heard.Parked(matter, disclosure)
      if matter.outcome != nil, before?.outcome != matter.outcome {
        return .init(history.day(matter) { $0.outcome }, .settled(described))
      }
      return before == nil ? .init(session.day(of: matter.moment), .parked(described)) : nil
    }
  }

  /// What was shown before and reads otherwise now. Why something is shown no longer is not told: withdrawn, taken away and taken into
  /// confidence look the same, and a day could tell them apart.
  private var corrections: [Digest.Entry] {
    let then = Disclosure(session: earlier, audience: disclosure.audience)
    let hearing = PerspectiveTally(of: session, disclosure)
    let new = hearing.quotes.keys.filter { earlier.perspective($0) == nil && session.perspective($0)?.erased == nil }
    let days = Set(new.compactMap { session.perspective($0) }.map { session.day(of: $0.moment) })
    var gone = 0
    let changed = earlier.perspectives.all.filter { then.shows($0) }.flatMap { before -> [Digest.Entry] in
      guard let now = session.perspective(before.number), let quote = hearing.quotes[now.number], now.stands || !before.stands else {
        if before.stands { gone += 1 }
        return []
      }
      // Held against what was printed, or a change among the people of small groups would show.
      let isOther = then.printed(before) != disclosure.printed(now)
      let day = history.day(now) { $0.text }
      return (now.text == before.text ? [] : [.init(day, .corrected(quote))]) + (isOther ? [.init(nil, .attributed(quote))] : [])
    }
    return (new.isEmpty ? [] : [.init(days.count == 1 ? days.first : nil, .heard(new.count))]) + changed
      + (gone == 0 ? [] : [.init(nil, .noLongerShown(gone))])
  }
}

extension Array where Element: Equatable {
  /// The elements after the beginning that both have in common.
  func new(since earlier: [Element]?) -> ArraySlice<Element> {
    guard let earlier else { return self[...] }
    return dropFirst(zip(self, earlier).prefix { $0 == $1 }.count)
  }
}

extension Disclosure {
  /// Who said something and how far it may travel, as shown to the audience.
  fileprivate func printed(_ perspective: Perspective) -> Attribution {
    let level = level(of: perspective)
    return Attribution(speakers: speakers(of: perspective, at: level), level: level)
  }
}

/// Who said something, and how far it may travel, as it is printed.
private struct Attribution: Equatable {
  let speakers: [Speaker]
  let level: Level
}
