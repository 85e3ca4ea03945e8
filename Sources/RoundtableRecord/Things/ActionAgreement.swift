// What groups and owners said to an action, and to which words of it.

extension Action {
  /// What is agreed to: what will be done, how we will know and how far it is to get, whose it is, and by when, with the steps on the way.
  package var terms: AgreedWords { AgreedWords(title, measure, target, owner, due, milestones.map(\.words)) }

  /// What the owner said to the action as it is now; nil while it is assigned, not accepted.
  package var acceptance: Acceptance? {
    let terms = terms
    return answers.last { $0.givenFor == terms }
  }

  /// What the present owner said last to earlier words of it, where there is no answer to the present ones; nil otherwise.
  package var earlierAcceptance: Acceptance? {
    acceptance == nil ? answers.dropFirst(handovers.last?.answers ?? 0).last : nil
  }

  /// Each group's present answer, in the order in which the groups were first asked.
  package var presentGauges: [Gauge] {
    let terms = terms
    return gauges.filter { $0.isFor(terms) }.lastOfEachGroup
  }

  /// What groups answered last to earlier words, where they were not asked about the present ones.
  package var earlierGauges: [Gauge] {
    let asked = Set(presentGauges.map(\.group))
    return gauges.filter { !asked.contains($0.group) }.lastOfEachGroup
  }

  /// True for an answer of an owner to the words as they are now.
  package func isCurrent(_ answer: Acceptance) -> Bool { answer.givenFor == terms }

  /// Keeps what the owner says to the action as it is now.
  mutating func keep(_ answer: Acceptance) {
    var answer = answer
    answer.givenFor = terms
    answers.append(answer)
  }

  /// Keeps what a group says to the action as it is now, with how many of its people are at the table.
  mutating func keep(_ gauge: Gauge, atTable: Int) {
    var gauge = gauge
    (gauge.givenFor, gauge.atTable) = (terms, atTable)
    gauges.append(gauge)
  }
}

extension Action {
  /// What two things are that turn out to be one: the same owner is still the one who agreed, and hands of one group add up.
  package func replacing(_ change: Replacement) -> Action {
    var moved = self
    moved.owner = change(owner)
    moved.supporting = change(supporting).filter { $0 != moved.owner }
    for place in moved.handovers.indices {
      (moved.handovers[place].from, moved.handovers[place].to) = (change(handovers[place].from), change(handovers[place].to))
    }
    (moved.issues, moved.themes) = (change.codes(.issue, issues), change.codes(.theme, themes))
    moved.from = change.perspectives(from)
    let (before, now) = (terms, moved.terms)
    for place in moved.answers.indices {
      moved.answers[place].by = change(answers[place].by)
      if answers[place].givenFor == before { moved.answers[place].givenFor = now }
    }
    for place in moved.gauges.indices {
      moved.gauges[place].group = change.code(.group, gauges[place].group)
      if gauges[place].isFor(before) { moved.gauges[place].givenFor = now }
    }
    moved.add(handsOf: presentGauges.filter { Ref(.group, $0.group) == change.old || Ref(.group, $0.group) == change.new }, for: now)
    return moved
  }

  private mutating func add(handsOf both: [Gauge], for words: AgreedWords) {
    guard both.count == 2, let group = gauges.last(where: { $0.moment == both[0].moment || $0.moment == both[1].moment })?.group else { return }
    var sum = both[0].adding(both[1])
    (sum.group, sum.givenFor) = (group, words)
    gauges.append(sum)
  }
}

extension Gauge {
  /// True for an answer to these words.
  package func isFor(_ words: AgreedWords) -> Bool { givenFor == words }
}

extension [Gauge] {
  /// The last gauge of each group, in the order in which the groups first occur.
  fileprivate var lastOfEachGroup: [Gauge] {
    var order: [Code] = []
    var present: [Code: Gauge] = [:]
    for gauge in self where present.updateValue(gauge, forKey: gauge.group) == nil { order.append(gauge.group) }
    return order.compactMap { present[$0] }
  }
}
