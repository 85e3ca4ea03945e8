import RoundtableRecord

/// Words that say, or seem to say, how far words may travel: misspelled, in look-alike letters, in other words, or in the wrong place.
///
/// They are looked for so that a slip does not publish what was said in confidence.
enum LevelWord {
  /// The level that a word means; nil when it means none. One slip from `private` still means it.
  static func meant(by word: String) -> Level? { level(of: runs(of: Array(word.unicodeScalars)[...]).joined()) }

  /// The level that plain letters spell.
  private static func level(of letters: String) -> Level? {
    if others.contains(letters) || isNearPrivate(letters) { return .private }
    return letters.hasPrefix("anonym") ? .anon : Level(rawValue: letters)
  }

  /// True when a word of a head may mean that the words after it are private.
  static func isPrivate(_ token: Token) -> Bool {
    let parts = token.typed.unicodeScalars.split { ",:;.，：；".unicodeScalars.contains($0) }.map { Array($0)[...] }
    // A handle or a theme may begin as it likes; what is glued to it may not.
    guard let first = token.typed.unicodeScalars.first(where: { !isInvisible($0) }) else { return false }
    if first == "+", meant(by: token.typed) == .private { return true }
    let rest = first == "@" || first == "+" ? parts.dropFirst() : parts[...]
    return rest.contains { part in
      let runs = runs(of: part)
      let letters = runs.joined()
      if letters.hasPrefix("priv") || level(of: letters) == .private { return true }
      return runs.contains { others.contains($0) || isNearPrivate($0) }
    }
  }

  /// The level that a text claims for itself at its beginning, `(private) …` or `confidential: …`, and where its own words begin; nil when it
  /// claims none.
  static func claim(of text: [Unicode.Scalar]) -> (level: Level, rest: Int)? {
    let begin = text.firstIndex { !isInvisible($0) && !$0.properties.isWhitespace && !openings.contains($0) } ?? text.count
    let isOpened = text[..<begin].contains { brackets.contains($0) }
    var end = begin
    while end < text.count, end - begin <= longest, !ends(text, at: end) { end += 1 }
    let isMarked = end == text.count || ends(text, at: end) && (!isOpened || closings.contains(text[end]))
    guard isMarked, let level = meant(by: phrase(text[begin..<end])) else { return nil }
    // `Group, …` and `Named. …` are ordinary words; a colon or brackets make them a level.
    if level < .anon, end == text.count || !(isOpened || text[end] == ":" || text[end] == "：") { return nil }
    let rest = text[end...].firstIndex { !$0.properties.isWhitespace && !closings.contains($0) && !isStop($0) } ?? text.count
    return (level, rest)
  }

  // MARK: Spelling

  private static let others: Set = [
    "confidential", "confidentiel", "confidentielle", "confidencial", "vertraulich", "secret", "topsecret", "nonpublic", "notpublic", "offrecord",
    "offtherecord", "inconfidence", "strictlyprivate", "strictlyconfidential", "privateandconfidential", "notforpublication", "keepprivate",
    "keepthisprivate",
  ]

  private static func isNearPrivate(_ letters: String) -> Bool {
    let stems: [String] = ["private", "privat", "privately", "prive", "privado"]
    return stems.contains(letters) || Nearest.distance(Array(letters.unicodeScalars), Array("private".unicodeScalars)) <= 1
  }

  /// The beginning of a text without words that only lead to a level: `please keep this private`.
  private static func phrase(_ part: ArraySlice<Unicode.Scalar>) -> String {
    let words = runs(of: part)
    return words.drop { ["please", "this", "is", "said"].contains($0) }.joined()
  }

  /// The plain Latin letters of each part of a word, whatever they are written in.
  private static func runs(of part: ArraySlice<Unicode.Scalar>) -> [String] {
    let letters = part.filter { !isInvisible($0) && !$0.isMark }.map { plain($0) }
    return letters.split(separator: "", omittingEmptySubsequences: true).map { $0.joined() }
  }

  /// The Latin letter that a scalar is or looks like; empty for what is no letter.
  private static func plain(_ scalar: Unicode.Scalar) -> String {
    if let letter = scalar.plainLatin ?? alike[scalar] { return letter }
    let words = scalar.isASCII ? [] : scalar.properties.name?.split(separator: " ") ?? []
    guard let last = words.last, last.utf8.count == 1, last.utf8.allSatisfy({ (0x41...0x5A).contains($0) }), styles.contains(words[0]) else {
      return scalar.properties.isAlphabetic ? scalar.properties.lowercaseMapping : ""
    }
    return last.lowercased()
  }

  /// How the names of styled Latin letters begin: full-width, mathematical, in circles.
  private static let styles: Set<Substring> = ["FULLWIDTH", "MATHEMATICAL", "CIRCLED", "PARENTHESIZED", "SQUARED", "NEGATIVE", "DOUBLE-STRUCK", "SCRIPT"]

  /// Letters of other scripts that look like Latin ones.
  private static let alike: [Unicode.Scalar: String] = [
    "а": "a", "А": "a", "е": "e", "Е": "e", "ё": "e", "о": "o", "О": "o", "р": "p", "Р": "p", "с": "c", "С": "c", "т": "t", "Т": "t", "і": "i",
    "І": "i", "ї": "i", "ѵ": "v", "ѕ": "s", "һ": "h", "ԁ": "d", "г": "r", "у": "y", "ν": "v", "Ν": "n", "ι": "i", "Ι": "i", "ρ": "p", "Ρ": "p",
    "α": "a", "Α": "a", "τ": "t", "Τ": "t", "ε": "e", "Ε": "e", "ο": "o", "Ο": "o", "ɑ": "a", "ɩ": "i", "ʋ": "v", "ᴘ": "p", "ʀ": "r", "ɪ": "i",
    "ᴠ": "v", "ᴀ": "a", "ᴛ": "t", "ᴇ": "e",
  ]

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.generalCategory == .format
  }

  // MARK: Where a claim ends

  /// More scalars than a level and the words around it have.
  private static let longest = 48
  private static let brackets = Set("([{<（［｛【«‹".unicodeScalars)
  private static let openings = brackets.union("\"'“”‘’„*_~`/\\|+#-–—".unicodeScalars)
  private static let closings = Set(")]}>）］｝】»›\"'”’*_~`/\\|".unicodeScalars)
  private static let stops = Set(":;,.!?|：；，。\n".unicodeScalars)

  private static func isStop(_ scalar: Unicode.Scalar) -> Bool { stops.contains(scalar) || dashes.contains(scalar) }
  private static let dashes = Set("-–—".unicodeScalars)

  /// True where the beginning of a text ends: at a mark, or at a dash that does not join two words.
  private static func ends(_ text: [Unicode.Scalar], at place: Int) -> Bool {
    if closings.contains(text[place]) || stops.contains(text[place]) { return true }
    guard dashes.contains(text[place]) else { return false }
    return place + 1 == text.count || text[place + 1].properties.isWhitespace
  }
}
