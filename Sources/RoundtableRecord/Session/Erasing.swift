// Words taken away for good.

extension Session {
  /// Remembers that the fact at this position holds words of a perspective, or words about them, for when they are to be taken away.
  mutating func keepsWords(of number: Int, at position: Int) { update(Perspective.self, number) { $0.wordsAt.append(position) } }

  /// Makes a person who is to be forgotten private: nothing is shown of them any more.
  mutating func hide(person number: Int) {
    guard var person = people[number] else { return }
    person.level = .private
    put(person, at: person.ref)
  }

  /// Replaces perspectives with tombstones, takes reflections out, and forgets what undo kept of both and of the other things: nothing in
  /// memory holds the words any longer, and the session is the one that is folded when the file is opened again.
  mutating func erase(_ items: [ItemID], level: Level, reason: Untrusted, at moment: Moment) {
    let items = items.filter { mayHaveGiven(Ref($0)) }
    for item in items {
      switch item.kind {
      case .perspective:
        var tombstone = Perspective(
          number: item.number, speakers: [], text: Untrusted(""), level: level, mode: .paraphrase, kind: nil, language: nil, issues: [],
          themes: [], answers: [], moment: moment)
        tombstone.erased = reason
        put(tombstone, at: Ref(item))
      case .reflection: put(nil as Reflection?, at: Ref(item))
      case .objection, .parked, .question, .status: markErased(item, because: reason)
      case .action: continue
      }
    }
    for unit in log.forget(Set(items.map { Ref($0) })) { terminals.edit(unit.writer.terminal) { $0.forget(unit: unit.first) } }
    terminals.editAll { if let last = $0.last, items.contains(last) { $0.last = nil } }
  }
}
