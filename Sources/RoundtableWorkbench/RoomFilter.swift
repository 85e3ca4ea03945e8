import RoundtableLanguage
package import RoundtableRecord

/// Replaces names by codes in whatever is about to be shown in room view: whole names, each word of a name, handles.
///
/// A second safeguard: the pages already leave names out, and the filter covers what is put together from typed words, such as receipts,
/// refusals and statements that mention someone. A word that happens to be a name is replaced too; in front of a room that is the safer mistake.
package struct RoomFilter: Sendable {
  private let codes: [[Unicode.Scalar]: String]
  private let whole: [(name: [Unicode.Scalar], code: String)]
  private let handles: [String: String]

  /// A filter for the people of a session. A person whose name is being revealed is left as is.
  package init(_ session: Session, revealing revealed: Int? = nil) {
    var codes: [[Unicode.Scalar]: String] = [:]
    var whole: [(name: [Unicode.Scalar], code: String)] = []
    var handles: [String: String] = [:]
    for person in session.people.all + session.formerPeople where person.number != revealed {
      let code = person.publicCode.text
      handles[person.handle.text] = handles[person.handle.text] ?? code
      for words in [person.name] + (person.affiliation.map { [$0] } ?? []) {
        let scalars = Array(words.raw.unicodeScalars)
        whole.append((Self.folded(scalars[...]), code))
        for word in Self.words(scalars) where word.count > 1 { codes[Self.folded(scalars[word])] = codes[Self.folded(scalars[word])] ?? code }
      }
      codes[Array(person.handle.text.unicodeScalars)] = code
    }
    // The names of the table's groups and bodies stay: a group's name is not a person's.
    let titles = session.groups.all.map(\.title) + session.bodies.all.map(\.title)
    for title in titles { Self.forget(title, in: &codes) }
    let kept = Set(titles.map { Self.folded(Array($0.raw.unicodeScalars)[...]) })
    self.codes = codes
    self.whole = whole.filter { !$0.name.isEmpty && !kept.contains($0.name) }.sorted { $0.name.count > $1.name.count }
    self.handles = handles
  }

  /// The phrase without names.
  package func phrase(_ phrase: Phrase) -> Phrase {
    Phrase(
      phrase.pieces.map { piece in
        switch piece {
        case .ours(let text): .ours(ours(text))
        case .theirs(let words): .theirs(Untrusted(theirs(words.raw)))
        case .cut(let words): .cut(Untrusted(theirs(words.raw)))
        case .mark: piece
        }
      })
  }

  /// Filters a text in which the program's words can no longer be told apart from people's.
  package func text(_ text: String) -> String { ours(theirs(text)) }

  /// A handle, or the code in its place.
  package func handle(_ handle: String) -> String { handles[handle] ?? handle }

  /// The program's own words: only handles can be names in them.
  private func ours(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "@")) || handles[text] != nil else { return text }
    if let code = handles[text] { return code }
    var made = String.UnicodeScalarView()
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      made.append(scalar)
      guard scalar == "@" else { continue }
      let handle = rest.prefix { $0 == "-" || $0.properties.isAlphabetic || $0.properties.numericType != nil }
      made.append(contentsOf: (handles[Line.string(handle)] ?? Line.string(handle)).unicodeScalars)
      rest = rest.dropFirst(handle.count)
    }
    return String(made)
  }

  /// Filters what people typed: whole names first, then each word that is part of one.
  private func theirs(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    var folded = Self.placed(scalars)
    for (name, code) in whole where Self.holds(name, in: folded) {
      scalars = replaced(name, by: code, in: scalars)
      folded = Self.placed(scalars)
    }
    var made = String.UnicodeScalarView()
    var from = 0
    for word in Self.words(scalars) {
      guard let code = codes[Self.folded(scalars[word])] else { continue }
      made.append(contentsOf: scalars[from..<word.lowerBound])
      made.append(contentsOf: code.unicodeScalars)
      from = word.upperBound
    }
    made.append(contentsOf: scalars[from...])
    return String(made)
  }

  private func replaced(_ name: [Unicode.Scalar], by code: String, in scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let folded = Self.placed(scalars)
    guard folded.count >= name.count else { return scalars }
    var made: [Unicode.Scalar] = []
    var from = 0
    var at = 0
    while at + name.count <= folded.count {
      if folded[at..<(at + name.count)].lazy.map(\.1).elementsEqual(name) {
        made += scalars[from..<max(from, folded[at].0)]
        made += Array(code.unicodeScalars)
        from = folded[at + name.count - 1].0 + 1
        while from < scalars.count, scalars[from].isMark { from += 1 }
        at += name.count
      } else {
        at += 1
      }
    }
    return made + scalars[min(from, scalars.count)...]
  }

  /// The folded scalars, each with the place it comes from: folding may change how many there are.
  private static func placed(_ scalars: [Unicode.Scalar]) -> [(Int, Unicode.Scalar)] {
    var made: [(Int, Unicode.Scalar)] = []
    made.reserveCapacity(scalars.count)
    for (place, scalar) in scalars.enumerated() {
      if scalar.isASCII {
        made.append((place, ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar))
      } else {
        for folded in folded([scalar][...]) { made.append((place, folded)) }
      }
    }
    return made
  }

  /// True when a folded text holds a folded name. Most hold none, so this is asked first.
  private static func holds(_ name: [Unicode.Scalar], in folded: [(Int, Unicode.Scalar)]) -> Bool {
    guard let first = name.first, folded.count >= name.count else { return false }
    return (0...(folded.count - name.count)).contains { at in
      folded[at].1 == first && name.indices.allSatisfy { folded[at + $0].1 == name[$0] }
    }
  }

  /// The runs of letters with the marks on them.
  private static func words(_ scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var begin: Int?
    for place in 0...scalars.count {
      let isLetter = place < scalars.count && (scalars[place].properties.isAlphabetic || scalars[place].isMark)
      if isLetter, begin == nil { begin = place }
      if !isLetter, let start = begin {
        words.append(start..<place)
        begin = nil
      }
    }
    return words
  }

  /// Lower case, without accents: `Élise` and `elise` are one name.
  private static func folded(_ scalars: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    scalars.flatMap { Array($0.folded.unicodeScalars) }
  }

  private static func forget(_ title: Untrusted, in codes: inout [[Unicode.Scalar]: String]) {
    let scalars = Array(title.raw.unicodeScalars)
    for word in words(scalars) { codes[folded(scalars[word])] = nil }
  }
}
