import RoundtableRecord

// Page one: what became of what was said, each statement once.

extension Heard {
  /// An action, and the statements that stand under it.
  package struct Entry: Sendable {
    /// The action.
    package let promise: Promise
    /// How far it is.
    package let state: ActionState
    /// The statements that it rests on, or that an action rested on which became part of it.
    package let voices: [Voice]
    /// Other statements on an issue that it takes up.
    package let others: [Voice]
  }

  /// What the table said on an issue without promising anything, and the statements that this is the answer to.
  package struct Reply: Sendable {
    /// The issue; nil for statements that belong to none.
    package let topic: Topic?
    /// The statements.
    package let voices: [Voice]

    /// The actions that were planned for them and dropped, each once, by number.
    package var dropped: [Dropped] {
      var seen: Set<Int> = []
      return voices.flatMap(\.outcome.dropped).filter { seen.insert($0.number).inserted }
    }
  }

  /// The actions of one part of page one, by number, also those that no statement stands under. A statement stands under the first action that is
  /// as far as the statement itself.
  package func entries(_ kind: Outcome.Kind) -> [Entry] {
    let those = promises.filter { states[$0.number]?.outcome == kind }
    let known = Set(those.map(\.number))
    let placed = Dictionary(grouping: voices.filter { $0.outcome.kind == kind }) { $0.outcome.actions.first { known.contains($0) } }
    return those.map { promise in
      let here = placed[promise.number] ?? []
      return Entry(
        promise: promise, state: states[promise.number] ?? .none, voices: here.filter { $0.outcome.link != .issue },
        others: here.filter { $0.outcome.link == .issue })
    }
  }

  /// What has no action, in one part of page one: by issue, then what belongs to none.
  package func replies(_ kind: Outcome.Kind) -> [Reply] {
    let those = Dictionary(grouping: voices.filter { $0.outcome.kind == kind && $0.outcome.actions.isEmpty }, by: \.outcome.issue)
    let answered = topics.compactMap { topic in those[topic.label.code].map { Reply(topic: topic, voices: $0) } }
    return answered + (those[nil].map { [Reply(topic: nil, voices: $0)] } ?? [])
  }

  /// The issues on which nothing is printed and nothing was answered.
  package var silentTopics: [Topic] { topics.filter(\.isSilent) }

  /// The matters that still wait.
  package var waiting: [Parked] { parked.filter { $0.outcome == nil } }
}

extension Heard.Topic {
  /// True when nothing is printed on it, nothing was answered and nothing planned.
  package var isSilent: Bool { voices.isEmpty && closingNotes.isEmpty && state == .none && dropped.isEmpty }
}
