// Words taken away for good.

extension Session {
  /// Every reflection there ever was of a perspective, those that were undone too: their words are in the record all the same.
  package func everyReflection(of perspective: Int) -> [Int] {
    let undone = log.undoneUnits.flatMap(\.changes).compactMap { $0.previous(as: Reflection.self) }.filter { $0.of == perspective }
    return Set(reflections(of: perspective).map(\.number) + undone.map(\.number)).sorted()
  }

  /// Remembers that the fact at this position holds words of a perspective, or words about them, for when they are to be taken away.
  mutating func keepsWords(of number: Int, at position: Int) { update(Perspective.self, number) { $0.wordsAt.append(position) } }

  /// Replaces a perspective with a tombstone, takes its reflections out, and forgets what undo kept of both: nothing in memory holds
  /// the words any longer, and the session is the one that is folded when the file is opened again.
  mutating func erase(perspective number: Int, reflections gone: [Int], reason: Untrusted, at moment: Moment) {
    let perspective = Ref(.perspective, number)
    let reflections = gone.map { Ref(.reflection, $0) }
    guard ([perspective] + reflections).allSatisfy(mayHaveGiven) else { return }
    for reflection in reflections { put(nil as Reflection?, at: reflection) }
    var tombstone = Perspective(
      number: number, speakers: [], text: Untrusted(""), level: .private, mode: .paraphrase, kind: nil, language: nil, issues: [],
      themes: [], answers: [], moment: moment)
    tombstone.erased = reason
    put(tombstone, at: perspective)
    for unit in log.forget(Set(reflections + [perspective])) { terminals.edit(unit.writer.terminal) { $0.forget(unit: unit.first) } }
    terminals.editAll { if $0.last == ItemID(.perspective, number) { $0.last = nil } }
  }
}
