/// An action of the plan.
package struct Action: Sendable, Equatable {
  /// Its number, from 1.
  package let number: Int
  /// What will be done.
  package var title: Untrusted
  /// How we will know; nil until that is said.
  package var measure: Untrusted?
  /// How far the measure is to get, and by when; nil until that is said.
  package var target: MeasureTarget?
  /// Who owns it; nil until that is said.
  package var owner: Party?
  /// When it is due; nil until that is said.
  package var due: Due?
  /// When it was first due.
  package var originalDue: Due?
  /// The issues it takes up.
  package var issues: [Code]
  /// The perspectives it rests on.
  package var from: [Int]
  /// Its themes.
  package var themes: [Code]
  /// True when `draft` wrote it and no one has completed it yet.
  package var drafted: Bool
  /// When it was proposed.
  package let moment: Moment
  /// Why it was dropped; nil while it stands.
  package var dropped: Untrusted?
  /// When it was dropped; nil while it stands.
  package var droppedAt: Moment?
  /// The actions it became part of when it was dropped, in order.
  package var successors: [Int] = []
  /// Where things stand before it begins.
  package var baseline: Untrusted?
  /// Who supports it, besides the owner.
  package var supporting: [Party] = []
  /// The steps on the way, in the order in which they were set.
  package var milestones: [Milestone] = []
  /// Every answer of every owner, in order; `acceptance` tells which of them counts.
  package var answers: [Acceptance] = []
  /// Every change of its owner after it was proposed, in order.
  package var handovers: [Handover] = []
  /// Its moves from quarter to quarter, in order.
  package var moves: [Move] = []
  /// Every gauge of every group, in order; `presentGauges` tells which of them count.
  package var gauges: [Gauge] = []

  /// Its id as people say it.
  package var id: ItemID { ItemID(.action, number) }
  /// False when it was dropped.
  package var stands: Bool { dropped == nil }

  /// Everyone who has a part in it: owner, supporters, and who owned it before, answered or was asked. May hold one twice.
  package var parties: [Party] {
    let owners = [owner] + handovers.flatMap { [$0.from, $0.to] }
    return owners.compactMap(\.self) + answers.map(\.by) + supporting + gauges.map { .group($0.group) }
  }

  /// Gives it to another owner, who has to accept it again.
  mutating func give(to party: Party, by envelope: Envelope) {
    handovers.append(Handover(from: owner, to: party, answers: answers.count, moment: envelope.moment, position: envelope.position))
    owner = party
    supporting.removeAll { $0 == party }
  }
}

extension Action: Thing {
  package static var kind: ThingKind { .action }
  package static var shelf: WritableKeyPath<Session, Numbered<Action>> { \.actions }
  package var key: Ref.Key { .number(number) }
  package var needs: [Ref] {
    Ref.parties(parties) + issues.map { Ref(.issue, $0) } + from.map { Ref(.perspective, $0) } + Ref.all(.action, successors)
  }
  package var voices: Voices {
    // It is the table's, whoever answers for it: `shown` leaves out what private people said of it, and each such line has a voice of its own.
    .table
  }

  package var coined: [Code] { themes }
  package var passages: [Passage?] {
    let own = [
      Passage(title, replacedBy: "fix \(id.text)"), Passage(measure, replacedBy: "measure \(id.text)"),
      Passage(baseline, replacedBy: "baseline \(id.text)"), .remark(dropped),
    ]
    let answered = answers.map { Passage.remark($0.words) }
    let planned = milestones.map { Passage($0.text) } + (moves.map(\.reason) + milestones.flatMap(\.remarks)).map { Passage.remark($0) }
    return own + answered + planned
  }

  /// Counts its themes, and what it lacks while it stands.
  package func count(by step: Int, in session: inout Session) {
    for theme in themes { session.index.themes.edit(theme, from: 0) { $0 += step } }
    guard stands else { return }
    if from.isEmpty { session.index.restingOnNothing.set(number, step > 0) }
    if owner == nil || due == nil || measure == nil { session.index.unfinished.set(number, step > 0) }
  }

  /// Without the words of private people who accepted or declined, and without the perspectives that are not shown.
  package func shown(in view: AudienceView) -> Action? {
    guard view.number(.action, number) != nil else { return nil }
    var shown = self
    shown.from = view.perspectives(from)
    shown.successors = successors.compactMap { view.number(.action, $0) }
    shown.answers = answers.map { $0.shown(in: view) }
    return shown
  }

  /// True while it is what `draft` wrote, dropped or not: no one has completed it, and nothing else is noted of it.
  var isOnlyDrafted: Bool {
    let bare = Action(
      number: number, title: title, issues: issues, from: from, themes: themes, drafted: true, moment: moment, dropped: dropped, droppedAt: droppedAt,
      successors: successors)
    return self == bare
  }
}
