package import RoundtableRecord

/// Finds the names of people in somebody's words, so that no one is named who did not choose to be. Documents, section 3, "Names inside words".
///
/// Letters are compared without case and accents; invisible characters and full-width forms make no difference. A full name and a handle always count,
/// a single name where it is written as a name. In scripts without capitals, such as Han and Arabic, a name counts wherever its letters stand,
/// with or without spaces.
package struct NameFinder: Sendable {
  /// One mention of a person.
  package struct Hit: Sendable, Equatable {
    /// The person's number.
    package let person: Int
    /// The words as they stand in the text.
    package let words: Untrusted
    /// True when the word is also an everyday word, such as Will or Hope: worth a look, and no reason to stop.
    package let isHint: Bool
  }

  /// A name that is looked for.
  private struct Name {
    let person: Int
    /// The folded words, `["amina", "farah"]`.
    let words: [String]
    /// True when it is only a part of the full name.
    let isPart: Bool
  }

  /// Names by their first folded word.
  private let byFirst: [String: [Name]]
  /// Names in scripts without capitals, folded and without spaces.
  private let solid: [(person: Int, letters: [Unicode.Scalar])]
  private let handles: [String: Int]

  /// Looks for these people.
  ///
  /// - Parameter people: each person's number, names (present and former) and handles (present and former).
  package init(_ people: [(number: Int, names: [Untrusted], handles: [Code])]) {
    var byFirst: [String: [Name]] = [:]
    var solid: [(person: Int, letters: [Unicode.Scalar])] = []
    var handles: [String: Int] = [:]
    for person in people {
      for handle in person.handles { handles[handle.text] = person.number }
      for name in person.names.flatMap({ Self.readings(of: $0, person.number) }) {
        guard let first = name.words.first else { continue }
        byFirst[first] = (byFirst[first] ?? []) + [name]
      }
      for name in person.names {
        for part in [name] + Self.parts(of: name) where part.isWithoutCapitals {
          let letters = FoldedText(part).words.flatMap { Array($0.folded.unicodeScalars) }
          if letters.count > 1 { solid.append((person.number, letters)) }
        }
      }
    }
    self.byFirst = byFirst.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    self.solid = solid.sorted { $0.letters.count > $1.letters.count }
    self.handles = handles
  }

  /// Every mention, in the order of the text; one for each person and spelling.
  package func hits(in text: Untrusted) -> [Hit] {
    let folded = FoldedText(text)
    var hits: [Hit] = []
    var place = 0
    while place < folded.words.count {
      let found = handle(at: place, in: folded) ?? name(at: place, in: folded)
      if let found, !hits.contains(found.hit) { hits.append(found.hit) }
      place += found?.length ?? 1
    }
    for hit in solidHits(in: folded) where !hits.contains(where: { $0.person == hit.person }) { hits.append(hit) }
    return hits
  }

  private func handle(at place: Int, in text: FoldedText) -> (hit: Hit, length: Int)? {
    guard text.words[place].followsAt else { return nil }
    // A handle may hold hyphens, at which words part: the longest one that is known counts.
    for end in (place..<min(place + 4, text.words.count)).reversed() {
      let words = text.words[place...end]
      guard words.dropFirst().allSatisfy(\.followsHyphen), let person = handles[words.map(\.folded).joined(separator: "-")] else { continue }
      return (Hit(person: person, words: Untrusted("@" + text.original(place...end)), isHint: false), words.count)
    }
    return nil
  }

  private func name(at place: Int, in text: FoldedText) -> (hit: Hit, length: Int)? {
    var hint: (hit: Hit, length: Int)?
    for name in byFirst[text.words[place].folded] ?? [] {
      let end = place + name.words.count
      guard end <= text.words.count, text.words[place..<end].lazy.map(\.folded).elementsEqual(name.words) else { continue }
      let isEveryday = name.words.count == 1 && EverydayWords.all.contains(name.words[0])
      if name.isPart, !text.words[place].isCapital { continue }
      let hit = Hit(person: name.person, words: Untrusted(text.original(place...(end - 1))), isHint: isEveryday)
      if isEveryday { hint = hint ?? (hit, name.words.count) } else { return (hit, name.words.count) }
    }
    return hint
  }

  private func solidHits(in text: FoldedText) -> [Hit] {
    guard !solid.isEmpty else { return [] }
    let letters = text.words.flatMap { Array($0.folded.unicodeScalars) }
    return solid.compactMap { name in
      letters.holds(name.letters) ? Hit(person: name.person, words: Untrusted(String(String.UnicodeScalarView(name.letters))), isHint: false) : nil
    }
  }

  /// The ways in which a full name is written: as it is, with the family name first, without middle names, and each of its names alone.
  private static func readings(of name: Untrusted, _ person: Int) -> [Name] {
    let parts = parts(of: name).map { FoldedText($0).words.map(\.folded) }.filter { !$0.isEmpty }
    guard let first = parts.first, let last = parts.last else { return [] }
    let whole = parts.flatMap(\.self)
    var readings = [Name(person: person, words: whole, isPart: parts.count == 1)]
    if parts.count > 1 {
      readings += [last + first, first + last].map { Name(person: person, words: $0, isPart: false) }
      let telling = parts.filter { $0.joined().count > 1 && !NameWords.titles.contains($0.joined()) && !NameWords.particles.contains($0.joined()) }
      readings += telling.map { Name(person: person, words: $0, isPart: true) }
    }
    return readings
  }

  /// The words of a name, parted at white space and commas only, so that `Jean-Luc` is one.
  private static func parts(of name: Untrusted) -> [Untrusted] {
    name.raw.unicodeScalars.split { $0.properties.isWhitespace || $0 == "," || $0 == "，" || $0 == "、" }
      .map { Untrusted(String(String.UnicodeScalarView($0))) }
  }
}

extension Untrusted {
  /// True when its first letter belongs to a script that has no capitals: Han, Arabic, Hebrew, Thai, Devanagari and others.
  fileprivate var isWithoutCapitals: Bool {
    raw.unicodeScalars.first { $0.properties.isAlphabetic }.map { !$0.properties.isCased } ?? false
  }
}

extension Array where Element == Unicode.Scalar {
  fileprivate func holds(_ other: [Unicode.Scalar]) -> Bool {
    guard !other.isEmpty, count >= other.count else { return false }
    return (0...(count - other.count)).contains { self[$0..<($0 + other.count)].elementsEqual(other) }
  }
}
