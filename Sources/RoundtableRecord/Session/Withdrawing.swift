// Things that were withdrawn: they count nowhere, and only the internal record has their words.

/// Why something was withdrawn.
package struct Withdrawal: Sendable, Equatable {
  /// The reason given.
  package let reason: Untrusted
  /// True when its words were taken away for good.
  package let isErased: Bool
  /// True for a slip of the note-taker, which no one withdrew: nothing of it leaves the internal record.
  package var isStruck = false
}

/// A thing with an id that someone gave, and may take back.
protocol Withdrawable: Thing {
  /// Nil while it stands.
  var withdrawal: Withdrawal? { get set }
}

extension Session {
  /// Why a thing was withdrawn; nil for one that stands, and for kinds that are not withdrawn so.
  package func withdrawal(of item: ItemID) -> Withdrawal? {
    switch item.kind {
    case .objection: objections[item.number]?.withdrawal
    case .parked: parked[item.number]?.withdrawal
    case .reflection: reflections[item.number]?.withdrawal
    case .question: questions[item.number]?.withdrawal
    case .status: statuses[item.number]?.withdrawal
    case .perspective, .action: nil
    }
  }

  /// Takes back a slip of the note-taker.
  mutating func strike(_ item: ItemID, because reason: Untrusted, at position: Int) {
    if item.kind == .perspective {
      update(Perspective.self, item.number) { slip in
        slip.struck = Withdrawal(reason: reason, isErased: false, isStruck: true)
        slip.wordsAt.append(position)
      }
    }
    withdraw(item, Withdrawal(reason: reason, isErased: false, isStruck: true))
  }

  /// Withdraws a thing, or puts it back; undo takes that back too.
  mutating func withdraw(_ item: ItemID, _ withdrawal: Withdrawal?) {
    switch item.kind {
    case .objection: updateAnywhere(Objection.self, item.number) { $0.withdrawal = withdrawal }
    case .parked: updateAnywhere(ParkedMatter.self, item.number) { $0.withdrawal = withdrawal }
    case .reflection: updateAnywhere(Reflection.self, item.number) { $0.withdrawal = withdrawal }
    case .question: updateAnywhere(BoardQuestion.self, item.number) { $0.withdrawal = withdrawal }
    case .status: updateAnywhere(StatusNote.self, item.number) { $0.withdrawal = withdrawal }
    case .perspective, .action: return
    }
  }

  /// Marks a thing whose words were taken away. What undo kept of it is gone too.
  mutating func markErased(_ item: ItemID, because reason: Untrusted) {
    let withdrawal = Withdrawal(reason: reason, isErased: true, isStruck: withdrawal(of: item)?.isStruck ?? false)
    switch item.kind {
    case .objection: mark(objections[item.number], withdrawal)
    case .parked: mark(parked[item.number], withdrawal)
    case .question: mark(questions[item.number], withdrawal)
    case .status: mark(statuses[item.number], withdrawal)
    case .perspective, .reflection, .action: return
    }
  }

  private mutating func mark<T: Withdrawable>(_ thing: T?, _ withdrawal: Withdrawal) {
    guard var thing else { return }
    thing.withdrawal = withdrawal
    put(thing, at: thing.ref)
  }
}
