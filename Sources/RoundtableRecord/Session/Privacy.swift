// Where words may be seen. This is the one place that decides it for the prompt, its files and the room; documents have `Disclosure`.

/// Where something may come to be seen.
package enum Viewing: Sendable {
  /// The note-taker's own screen.
  case screen
  /// A screen that others can see.
  case room
  /// A file beside the record: drafts, and the history of typed lines.
  case disk
}

extension Session {
  /// True when a thing may be seen there. False for one that is not recorded; one that was undone is judged by all that lines keep of it.
  package func mayShow(_ ref: Ref, on place: Viewing) -> Bool {
    if let thing = thing(ref) { return mayShow(thing.voices, on: place) }
    let kept = kept(ref)
    return !kept.isEmpty && kept.allSatisfy { mayShow($0.voices, on: place) }
  }

  /// True when what a line changed may be seen there: the thing as it is now, and as the line keeps it.
  package func mayShow(_ change: Change, on place: Viewing) -> Bool {
    let known = [thing(change.ref), change.previous].compactMap(\.self)
    return !known.isEmpty && known.allSatisfy { mayShow($0.voices, on: place) }
  }

  /// True when words of these voices may be seen there: the level that was noted with them and everyone who gave them allow it, and so does
  /// what they are about.
  package func mayShow(_ voices: Voices, on place: Viewing) -> Bool {
    if voices.level == .private || voices.parties.contains(where: { isPrivate($0) }) { return false }
    return voices.about.map { mayShow($0, on: place) } ?? true
  }

  /// True for a person whose own choice is `private`; never for a group, a body or someone not known.
  package func isPrivate(_ party: Party?) -> Bool { party.map { $0.person != nil && floor(of: $0) == .private } ?? false }

  /// How far a perspective may travel: the strictest of what was noted with it and what its speakers chose.
  package func level(of perspective: Perspective) -> Level {
    perspective.speakers.reduce(perspective.level) { max($0, floor(of: $1)) }
  }

  /// How far an objection's words may travel: the strictest of what was noted with it and what its speaker chose, then or since.
  package func level(of objection: Objection) -> Level { max(objection.level, floor(of: objection.by)) }

  /// The most open level a speaker's words may have: a person's own choice. Groups and bodies have none to protect;
  /// an unknown speaker is `anon`.
  package func floor(of speaker: Party) -> Level {
    switch speaker {
    case .person(let number): people[number]?.level ?? .private
    case .group, .body: .named
    case .unknown: .anon
    }
  }
}

extension Session {
  /// All words that no screen shows unless one asks for their thing by its id.
  package var privateWords: Set<Untrusted> {
    var words: Set<Untrusted> = []
    for type in ThingTable.all { words.formUnion(privateWords(of: type)) }
    let checks = perspectives.all.flatMap(\.checks) + reflections.all.flatMap(\.checks)
    return words.union(checks.compactMap { isPrivate($0.by) ? $0.words : nil })
  }

  private func privateWords<T: Thing>(of type: T.Type) -> [Untrusted] {
    self[keyPath: T.shelf].all.filter { !mayShow($0.voices, on: .screen) }.flatMap(\.words)
  }
}
