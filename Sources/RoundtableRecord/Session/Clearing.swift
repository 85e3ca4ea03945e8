// Names in words that leave the internal record. Documents, section 3, "Names inside words".

extension Session {
  /// Words of a thing that leave the internal record.
  package struct Leaving: Sendable {
    /// The thing.
    package let thing: Ref
    /// Whose words it holds.
    package let voices: Voices
    /// Those of its words that leave.
    package let passages: [Passage]
  }

  /// The words of every thing that an audience may see, in the order of the kinds.
  package func leaving(to audience: Audience) -> [Leaving] {
    let view = AudienceView(of: self, for: audience, beside: nil)
    return ThingTable.all.flatMap { leaving($0, view) }
  }

  private func leaving<T: Thing>(_ type: T.Type, _ view: AudienceView) -> [Leaving] {
    self[keyPath: T.shelf].all.compactMap { thing in
      guard let shown = thing.shown(in: view) else { return nil }
      let passages = thing.passages.compactMap(\.self).filter { shown.words.contains($0.words) } + shown.coined.compactMap { Passage(Untrusted($0.text)) }
      return passages.isEmpty ? nil : Leaving(thing: thing.ref, voices: thing.voices, passages: passages)
    }
  }

  /// True when the name of a person or group may be printed in these words of a thing.
  package func isCleared(_ party: Party, in words: Untrusted, of thing: Ref) -> Bool {
    clearances.all.contains { $0.named.contains(party) && $0.things.contains(thing) && $0.marks.contains(words.hashValue) }
  }

  /// The words of a thing as they are, the codes in it, then its words as they were before they were replaced.
  package func wordsEver(of ref: Ref) -> [Untrusted] {
    let now = thing(ref)
    return (now?.words ?? []) + (now?.coined ?? []).map { Untrusted($0.text) }
      + log.units.flatMap(\.changes).filter { $0.ref == ref }.compactMap(\.previous).flatMap(\.words)
  }

  /// Clears the names of these parties in everything that the things say, and said in what a line replaced: documents print that too.
  mutating func clear(_ things: [Ref], of named: [Party], reason: Untrusted, at moment: Moment) {
    let words = things.flatMap { wordsEver(of: $0) }
    change(
      Clearance(
        number: clearances.highest + 1, things: things, marks: Set(words.map(\.hashValue)), named: named, reason: reason, moment: moment))
  }

  // MARK: Naming any thing

  /// The things that are typed so: `p3`, `@amina`, `+trust`, `rule2`. More than one where registers share a code; none for an unknown word.
  package func things(typed word: String) -> [Ref] {
    if let item = ItemID(word) { return thing(Ref(item)).map { [$0.ref] } ?? [] }
    let kinds = ThingTable.all.filter { type in !ItemKind.allCases.contains { $0.thing == type.kind } }
    return kinds.flatMap { things($0, typed: word) }
  }

  private func things<T: Thing>(_ type: T.Type, typed word: String) -> [Ref] {
    self[keyPath: T.shelf].all.map(\.ref).filter { T.typed($0, in: self) == word }
  }

  /// How a thing is typed; nil for a kind that has no such word.
  package func typed(_ thing: Ref) -> String? { thing.kind.type.typed(thing, in: self) }
}
