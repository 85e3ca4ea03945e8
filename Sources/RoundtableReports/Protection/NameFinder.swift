package import RoundtableRecord

/// Finds the names of people in someone's words, so that no one is named who did not choose to be. Documents, section 3, "Names inside words".
///
/// Letters are compared without case and accents; invisible characters and full-width forms make no difference. A full name and a handle
/// after `@` always count, a single name where it is written as a name. In scripts without capitals, such as Han and Arabic, a name counts
/// with or without spaces (`SolidNames`).
package struct NameFinder: Sendable {
  /// Someone whose name is looked for.
  package struct Bearer: Sendable {
    let number: Int
    let names: [Untrusted]
    let handles: [Code]

    /// A person's number, names and handles, present and former.
    package init(number: Int, names: [Untrusted], handles: [Code]) {
      self.number = number
      self.names = names
      self.handles = handles
    }
  }

  /// One mention.
  package struct Hit: Sendable, Equatable {
    /// The numbers of those who may be meant, in order.
    package let people: [Int]
    /// The words as they stand in the text.
    package let words: Untrusted
    /// True when it is more likely a word than a name, such as Will or Hope: worth a look, and no reason to stop.
    package let isHint: Bool
  }

  private typealias Found = (hit: Hit, length: Int, places: ClosedRange<Int>)

  /// What a run of words is of a name.
  private enum Use { case whole, part, handle }

  private var runs = WordRuns<(person: Int, use: Use)>()
  private var solid = SolidNames()
  /// Single names that are also words of the table's own titles: more often those.
  private let titles: Set<String>

  /// Looks for these people.
  ///
  /// - Parameter titles: names of groups, bodies and places: a person's single name that is also one of their words is a hint.
  package init(_ people: [Bearer], titles: [Untrusted] = []) {
    self.titles = Set(titles.flatMap { FoldedText($0).words.map(\.folded) })
    for person in people {
      for handle in person.handles { runs.add(FoldedText(Untrusted(handle.text)).words.map(\.folded), (person.number, .handle)) }
      for name in person.names {
        for reading in Self.readings(of: name) { runs.add(reading.words, (person.number, reading.isPart ? .part : .whole)) }
        solid.add(name, of: person.number)
      }
    }
  }

  /// Every mention, in the order of the text; one for each spelling.
  package func hits(in text: Untrusted) -> [Hit] {
    let folded = FoldedText(text)
    var hits: [Hit] = []
    var place = 0
    while place < folded.words.count {
      let found = found(at: place, in: folded)
      if let found, !hits.contains(found.hit) { hits.append(found.hit) }
      place += found?.length ?? 1
    }
    let named = Set(hits.filter { !$0.isHint }.flatMap(\.people))
    return hits + solid.hits(in: folded).filter { !named.isSuperset(of: $0.people) && !hits.contains($0) }
  }

  /// The words with a mark in the place of each name, for a screen that shows none. What may be a name is one there too, but for a word that
  /// begins a sentence, and for one of the table's own titles.
  package func masked(_ text: Untrusted) -> Untrusted {
    let folded = FoldedText(text)
    var names = solid.mentions(in: folded).map(\.places)
    var place = 0
    while place < folded.words.count {
      let found = found(at: place, in: folded)
      if let found, !found.hit.isHint || !titles.contains(folded.words[place].folded) && !beginsSentence(place, in: folded) { names.append(found.places) }
      place += found?.length ?? 1
    }
    return names.isEmpty ? text : folded.replacing(names, by: "[name]")
  }

  /// True for a word that begins a sentence; the point of a title or of an initial, as in `Dr. Hope` and `B. Hope`, does not end one.
  private func beginsSentence(_ place: Int, in text: FoldedText) -> Bool {
    guard text.beginsSentence(place) else { return false }
    let before = place > 0 ? text.words[place - 1].folded : ""
    return before.unicodeScalars.count != 1 && !NameWords.titles.contains(before)
  }

  /// The longest mention at a word; one that is certain comes before a hint.
  private func found(at place: Int, in text: FoldedText) -> Found? {
    let candidates = runs.found(at: place, in: text.words).compactMap { run in
      strength(of: run.value.use, count: run.count, at: place, in: text).map { (count: run.count, person: run.value.person, isHint: $0) }
    }
    guard let best = candidates.first(where: { !$0.isHint }) ?? candidates.first else { return nil }
    let people = Set(candidates.filter { $0.count == best.count && $0.isHint == best.isHint }.map(\.person)).sorted()
    let last = text.words[place + best.count - 1]
    let begin = text.words[place].places[0] - (text.words[place].followsAt && !best.isHint ? 1 : 0)
    guard let end = last.places.last else { return nil }
    return (Hit(people: people, words: text.original(begin...end), isHint: best.isHint), best.count, begin...end)
  }

  /// Whether words that could be a name are a hint; nil when they do not count.
  private func strength(of use: Use, count: Int, at place: Int, in text: FoldedText) -> Bool? {
    let word = text.words[place]
    let isEveryday = count == 1 && EverydayWords.all.contains(word.folded)
    switch use {
    case .whole: return false
    case .handle:
      let isJoined = text.words[place..<(place + count)].dropFirst().allSatisfy { $0.sign == "-" }
      if word.followsAt { return isJoined ? false : nil }
      return isEveryday || count > 1 && !isJoined ? nil : true
    case .part: return word.isCapital ? isEveryday || count == 1 && titles.contains(word.folded) : nil
    }
  }

  /// The ways in which a full name is written: as it is, without titles and middle names, with the family name first, and each of its names
  /// alone.
  private static func readings(of name: Untrusted) -> [(words: [String], isPart: Bool)] {
    let all = parts(of: name).map { FoldedText($0).words.map(\.folded) }.filter { !$0.isEmpty }
    let parts = Array(all.drop { NameWords.titles.contains($0.joined()) })
    guard let first = parts.first, let last = parts.last else { return [] }
    let telling = parts.enumerated().filter { place, part in
      let word = part.joined()
      return word.unicodeScalars.count > 1 && !NameWords.titles.contains(word) && (place == 0 || !NameWords.particles.contains(word))
    }
    let single = telling.map { ($0.element, true) }
    return parts.count == 1 ? single : [(Array(parts.joined()), false), (last + first, false), (first + last, false)] + single
  }

  /// The words of a name, split at white space and commas only, so that `Jean-Luc` is one.
  static func parts(of name: Untrusted) -> [Untrusted] {
    name.raw.unicodeScalars.split { $0.properties.isWhitespace || $0 == "," || $0 == "，" || $0 == "、" }
      .map { Untrusted(String(String.UnicodeScalarView($0))) }
  }
}
