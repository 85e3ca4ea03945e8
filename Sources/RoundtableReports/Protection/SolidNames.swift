import RoundtableRecord

/// Names in scripts without capitals: Han, Arabic, Hebrew, Thai, Devanagari and others. A full name counts wherever its letters stand, with or
/// without spaces; so does a name of two letters or more in Han, and in other scripts one that is a word but for two letters, since words take
/// on prefixes and endings.
struct SolidNames: Sendable {
  private struct Name {
    let person: Int
    let letters: [Unicode.Scalar]
    let isWhole: Bool

    var isHan: Bool { letters.allSatisfy { $0.properties.isIdeographic } }
  }

  /// The names by their first letters.
  private var byFirst: [Unicode.Scalar: [Name]] = [:]

  /// Looks for a name too, if its script has no capitals.
  mutating func add(_ name: Untrusted, of person: Int) {
    let parts = NameFinder.parts(of: name).map { FoldedText($0).words.flatMap { Array($0.folded.unicodeScalars) } }
    for letters in parts {
      add(Name(person: person, letters: letters, isWhole: parts.count == 1))
      // Four letters of Han are a family name and a given name of two each.
      if letters.count == 4, letters.allSatisfy(\.properties.isIdeographic) {
        for half in [letters[..<2], letters[2...]] { add(Name(person: person, letters: Array(half), isWhole: false)) }
      }
    }
    if parts.count > 1 { add(Name(person: person, letters: Array(parts.joined()), isWhole: true)) }
  }

  private mutating func add(_ name: Name) {
    guard let first = name.letters.first, name.letters.count > 1, !name.letters.contains(where: { $0.properties.isCased }) else { return }
    byFirst[first, default: []].append(name)
  }

  /// Every person who is mentioned, in the order of the text.
  func hits(in text: FoldedText) -> [NameFinder.Hit] {
    var hits: [NameFinder.Hit] = []
    for (person, places) in mentions(in: text) where !hits.contains(where: { $0.people == [person] }) {
      hits.append(NameFinder.Hit(people: [person], words: text.original(places), isHint: false))
    }
    return hits
  }

  /// Every mention, and where it stands among the scalars of the text.
  func mentions(in text: FoldedText) -> [(person: Int, places: ClosedRange<Int>)] {
    guard !byFirst.isEmpty else { return [] }
    var letters: [(letter: Unicode.Scalar, place: Int, word: Int)] = []
    for (number, word) in text.words.enumerated() {
      for (letter, place) in zip(word.letters, word.places) {
        for folded in letter.folded.unicodeScalars { letters.append((folded, place, number)) }
      }
    }
    var mentions: [(person: Int, places: ClosedRange<Int>)] = []
    for place in letters.indices {
      for name in byFirst[letters[place].letter] ?? [] where place + name.letters.count <= letters.count {
        let run = letters[place..<(place + name.letters.count)]
        guard run.lazy.map(\.letter).elementsEqual(name.letters), let last = run.last else { continue }
        let isWord = text.words[letters[place].word].letters.count <= name.letters.count + 2 && letters[place].word == last.word
        guard name.isWhole || name.isHan || isWord else { continue }
        mentions.append((name.person, letters[place].place...last.place))
      }
    }
    return mentions
  }
}
