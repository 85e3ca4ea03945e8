import RoundtableRecord

/// Which groups of the community said something that an audience reads without learning that it was theirs: a reason or a note beside it
/// that names the group would tell.
struct UnnamedGroups {
  private let session: Session
  private let disclosure: Disclosure

  init(_ session: Session, for audience: Audience) {
    self.session = session
    disclosure = Disclosure(session: session, audience: audience)
  }

  /// The groups whose unnamed words a thing holds or points at; for an issue also those said on it.
  func beside(_ leaving: Session.Leaving) -> Set<Code> {
    var near = [leaving.thing] + (session.thing(leaving.thing)?.needs ?? [])
    if leaving.thing.kind == .issue, let issue = leaving.thing.code { near += session.perspectives(on: issue).map(\.ref) }
    return near.reduce(into: []) { groups, ref in
      guard ref.party == nil, let voices = session.thing(ref)?.voices, let level = voices.level else { return }
      groups.formUnion(unnamed(voices, at: level))
    }
  }

  private func unnamed(_ voices: Voices, at level: Level) -> Set<Code> {
    let strictest = voices.parties.reduce(level) { max($0, session.floor(of: $1)) }
    let labels = Set(disclosure.speakers(voices.parties, sitting: voices.seats, at: strictest).compactMap(\.group))
    return Set(
      session.groups(of: voices.parties, sitting: voices.seats).filter {
        session.groups[$0].map { session.kinds[$0.kind].isProtected } == true && !labels.contains($0)
      })
  }
}

/// Finds the names of groups in words, by title and by code, in singular and plural.
struct GroupNames {
  private var runs = WordRuns<Code>()

  init(_ session: Session) {
    for group in session.groups.all {
      for name in Set([group.title, Untrusted(group.code.text)]) { runs.add(FoldedText(name).words.map { Self.stem($0.folded) }, group.code) }
    }
  }

  /// The mentions of these groups, each once.
  func hits(in text: Untrusted, of groups: Set<Code>) -> [(group: Code, name: Untrusted)] {
    guard !groups.isEmpty else { return [] }
    let folded = FoldedText(text)
    var found: [(group: Code, name: Untrusted)] = []
    for place in folded.words.indices {
      for run in runs.found(at: place, in: folded.words, by: Self.stem) where groups.contains(run.value) {
        guard !found.contains(where: { $0.group == run.value }), let end = folded.words[place + run.count - 1].places.last else { continue }
        found.append((run.value, folded.original(folded.words[place].places[0]...end)))
      }
    }
    return found
  }

  /// A word without the ending of an English or French plural.
  private static func stem(_ word: String) -> String { word.utf8.count > 3 && word.hasSuffix("s") ? String(word.dropLast()) : word }
}
