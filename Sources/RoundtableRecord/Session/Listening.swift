// Words read back, said back, and taken away.

extension Session {
  /// The reflection of this number; nil when there is none.
  package func reflection(_ number: Int) -> Reflection? { reflections[number] }

  /// Notes what a speaker said of the words of a perspective, or of a reflection of them.
  mutating func check(_ item: ItemID, _ check: Check) {
    switch item.kind {
    case .perspective:
      guard var known = perspectives[item.number] else { return }
      known.check = check
      change(.perspective(item.number, known))
    case .reflection:
      guard var known = reflections[item.number] else { return }
      known.check = check
      change(.reflection(item.number, known))
    default: return
    }
  }

  /// Remembers that the fact at this position holds words of a perspective, or words about them, for when they are to be taken away.
  mutating func keepsWords(of number: Int, at position: Int) {
    guard var known = perspectives[number] else { return }
    known.wordsAt.append(position)
    change(.perspective(number, known))
  }

  /// Puts a tombstone in the place of a perspective, takes its reflections out, and forgets what undo kept of both: nothing in memory holds
  /// the words any longer, and the session is the one that is folded when the file is opened again.
  mutating func erase(perspective number: Int, reflections gone: [Int], positions: [Int], reason: Untrusted, at moment: Moment) {
    for reflection in gone { _ = put(.reflection(reflection, nil)) }
    var tombstone = Perspective(
      number: number, speakers: [], text: Untrusted(""), level: .private, mode: .paraphrase, kind: nil, language: nil, issues: [], themes: [],
      answers: [], moment: moment)
    tombstone.erased = reason
    _ = put(.perspective(number, tombstone))
    forget(Set(gone.map { .reflection($0) }).union([.perspective(number)]))
    for terminal in terminals.keys where terminals[terminal]?.last == ItemID(.perspective, number) { terminals[terminal]?.last = nil }
  }

  /// Takes changes of these things out of every unit; a unit of which nothing is left can be neither undone nor redone.
  private mutating func forget(_ keys: Set<Change.Key>) {
    for place in units.indices where units[place].before.contains(where: { keys.contains($0.key) }) {
      let kept = zip(units[place].before, units[place].stamps).filter { !keys.contains($0.0.key) }
      units[place].before = kept.map(\.0)
      units[place].stamps = kept.map(\.1)
      guard kept.isEmpty else { continue }
      let terminal = units[place].writer.terminal
      terminals[terminal]?.done.removeAll { $0 == units[place].first }
      terminals[terminal]?.undone.removeAll { $0 == units[place].first }
    }
    for key in keys { stamps[key] = nil }
  }
}
