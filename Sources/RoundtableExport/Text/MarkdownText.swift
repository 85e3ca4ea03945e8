/// Escapes what has a meaning in CommonMark, GFM or pandoc's commonmark_x, and little else, so that the source stays readable.
///
/// Scalars only, never `Character`: a combining mark after `*` makes one `Character` of both, and Markdown still sees the `*`.
/// Both ends are assumed to be the worst case: the words may stand at the beginning of a line, and anything may follow them.
enum MarkdownText {
  /// Tidy words with everything escaped that could be structure. Costs no more than their length, whatever they are.
  static func escaped(_ words: [Unicode.Scalar]) -> String {
    let marker = listMarker(words)
    let closing = words.endIndex - words.reversed().prefix { $0 == "#" }.count
    let addresses = addresses(in: words)
    var text = ""
    for (place, scalar) in words.enumerated() {
      let address = addresses[place]
      if address == .begins { text += "`" }
      if address == nil, isRecomposed(words, at: place) {
        text += "&#\(scalar.value);"
        continue
      }
      if address == nil, place == marker || place >= closing || isStructure(words, at: place) { text += "\\" }
      text.unicodeScalars.append(scalar)
      if address != nil, addresses[place + 1] != .goesOn { text += "`" }
    }
    return text
  }

  /// True for what Unicode's normal form C turns into, or out of, an ASCII sign: the Greek varia is a backtick to pandoc, which
  /// normalises before it reads, and `<` with a stroke is no longer the `<` that a backslash escapes.
  private static func isRecomposed(_ words: [Unicode.Scalar], at place: Int) -> Bool {
    switch words[place] {
    case "\u{1FEF}", "\u{37E}": true
    case "<", "=", ">": place + 1 < words.count && words[place + 1].properties.canonicalCombiningClass != .notReordered
    default: false
    }
  }

  /// What a scalar is in a row of e-mail addresses.
  private enum InAddress {
    case begins, goesOn
  }

  /// The places of e-mail addresses. GitHub's renderer looks for them after it has undone every escape, so that only another kind of inline
  /// keeps one from becoming a link: they are written as code, which has no escapes, of letters that need none.
  private static func addresses(in words: [Unicode.Scalar]) -> [Int: InAddress] {
    var found: [Int: InAddress] = [:]
    func isPlain(_ scalar: Unicode.Scalar) -> Bool { isWordLetter(scalar) || ".+-_".unicodeScalars.contains(scalar) }
    for place in words.indices where words[place] == "@" && isAddress(words, at: place) {
      var (start, end) = (place, place + 1)
      while start > 0, found[start - 1] == nil, isPlain(words[start - 1]) { start -= 1 }
      while end < words.count, isPlain(words[end]) { end += 1 }
      for one in start..<end { found[one] = .goesOn }
      if found[start - 1] == nil { found[start] = .begins }
    }
    return found
  }

  private static func isStructure(_ words: [Unicode.Scalar], at place: Int) -> Bool {
    let before = place > 0 ? words[place - 1] : nil
    let next = place + 1 < words.count ? words[place + 1] : nil
    switch words[place] {
    case "\\", "`", "*", "[", "]", "<", "|", "~", "^", "$", "{": return true
    case "_": return !(isWordLetter(before) && isWordLetter(next))
    case "#", ">": return place == 0
    case "-", "+", "=": return place == 0 && !isWordLetter(next)
    case "!": return next == nil
    case "&": return opensReference(words, at: place)
    case "@": return next == nil || next == "{" || next == "_" || isAlphanumeric(next)
    case ":": return place == 0 || opensShortcode(words, at: place) || (next == "/" && words.dropFirst(place + 2).first == "/")
    case ".": return endsWWW(words, at: place)
    default: return false
    }
  }

  /// The place of the full stop or bracket of `1.` `2)` `a.` `(iv)` `#.` at the beginning, which would make the words a list item.
  private static func listMarker(_ words: [Unicode.Scalar]) -> Int? {
    let start = words.first == "(" ? 1 : 0
    let label = words[start...].prefix { $0 != "." && $0 != ")" && $0 != " " }
    guard let stop = words[label.endIndex...].first, stop != " ", !label.isEmpty || start == 1 else { return nil }
    guard words.count == label.endIndex + 1 || words[label.endIndex + 1] == " " else { return nil }
    let isNumber = label.allSatisfy { $0.properties.numericType != nil }
    let isRoman = label.allSatisfy { "ivxlcdmIVXLCDM".unicodeScalars.contains($0) }
    // Of any script, and with its accents: to pandoc `é.` is item 137.
    let isLetter =
      label.first?.properties.isAlphabetic == true
      && label.dropFirst().allSatisfy { $0.properties.canonicalCombiningClass != .notReordered }
    return isNumber || isRoman || isLetter || label.first == "@" || label.first == "#" ? label.endIndex : nil
  }

  /// True for the colon that begins `:tada:`, or could begin it with what follows the words. Of numbers only two are names of pictures.
  private static func opensShortcode(_ words: [Unicode.Scalar], at place: Int) -> Bool {
    let name = words[(place + 1)...].prefix { isWordLetter($0) || $0 == "_" || $0 == "+" || $0 == "-" }
    guard !name.isEmpty, name.endIndex == words.count || words[name.endIndex] == ":" else { return false }
    return !name.allSatisfy { ("0"..."9").contains($0) } || name.elementsEqual("100".unicodeScalars)
      || name.elementsEqual("1234".unicodeScalars)
  }

  /// True for the ampersand that begins `&amp;` or `&#38;`, or could begin it with what follows the words.
  private static func opensReference(_ words: [Unicode.Scalar], at place: Int) -> Bool {
    let name = words[(place + 1)...].prefix { isWordLetter($0) || $0 == "#" }
    return name.endIndex == words.count || (!name.isEmpty && words[name.endIndex] == ";")
  }

  /// True for the full stop of `www.`, in any case, where a word begins with it.
  private static func endsWWW(_ words: [Unicode.Scalar], at place: Int) -> Bool {
    guard place >= 3, words[(place - 3)..<place].allSatisfy({ $0 == "w" || $0 == "W" }) else { return false }
    return place == 3 || !isWordLetter(words[place - 4])
  }

  /// True for the `@` of `name@host.example`, or of what could become it with what follows the words.
  private static func isAddress(_ words: [Unicode.Scalar], at place: Int) -> Bool {
    guard place > 0 else { return false }
    guard isAlphanumeric(words[place - 1]) || ".+-_:/".unicodeScalars.contains(words[place - 1]) else { return false }
    // Up to the next `@`, so that a long row of them costs no more than its length.
    let host = words[(place + 1)...].prefix { isAlphanumeric($0) || $0 == "." || $0 == "-" || $0 == "_" }
    return host.endIndex == words.count || words[host.endIndex] == "@" || host.contains(".")
  }

  private static func isWordLetter(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
  }

  private static func isAlphanumeric(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return isWordLetter(scalar) || (scalar.value > 0x7F && !scalar.properties.isWhitespace)
  }
}
