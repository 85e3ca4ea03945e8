/// Who waits to speak.
package struct WaitingList: Sendable, Equatable {
  /// Those who wait, the first to ask first.
  package var waiting: [Waiting]
}

/// Someone who waits to speak.
package struct Waiting: Sendable, Equatable {
  /// Who waits.
  package internal(set) var party: Party
  /// What about; nil when that was not said.
  package let note: Untrusted?
  /// Since when.
  package let since: Moment
}

extension WaitingList: Thing {
  package static var kind: ThingKind { .queue }
  package static var shelf: WritableKeyPath<Session, Single<WaitingList>> { \.waitingList }
  package var key: Ref.Key { .only }
  package var needs: [Ref] { Ref.parties(waiting.map(\.party)) }
  package var voices: Voices {
    // It is the table's, whoever waits: `shown` leaves out private people.
    .table
  }

  package var passages: [Passage?] { waiting.map { .remark($0.note) } }
  package func replacing(_ change: Replacement) -> WaitingList {
    WaitingList(
      waiting: waiting.reduce(into: []) { list, one in
        var moved = one
        moved.party = change(one.party)
        if !list.contains(where: { $0.party == moved.party }) { list.append(moved) }
      })
  }

  package static func label(of ref: Ref, was known: WaitingList?, in session: Session) -> Phrase? { "the queue" }

  /// For the room alone, without private people and without what others want to speak about.
  package func shown(in view: AudienceView) -> WaitingList? {
    guard view.audience == .room else { return nil }
    let open = waiting.filter { !view.isPrivate($0.party) }
    return open.isEmpty ? nil : WaitingList(waiting: open.map { Waiting(party: $0.party, note: nil, since: $0.since) })
  }
}
