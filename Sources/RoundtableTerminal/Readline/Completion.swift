/// One thing that the word under the cursor may become.
package struct Choice: Equatable, Sendable {
  /// What replaces the bytes from `Offers.start` to the cursor.
  package let insert: String
  /// What it is, shown beside it in the list; empty when there is nothing to say.
  package let note: String
  /// True when a blank follows it, because nothing can be added to the word.
  package let closes: Bool

  /// A choice of these words.
  package init(insert: String, note: String = "", closes: Bool = true) {
    self.insert = insert
    self.note = note
    self.closes = closes
  }
}

/// What TAB offers at one place in a line.
package struct Offers: Equatable, Sendable {
  /// Where the replaced part begins, in bytes from the start of the line.
  package let start: Int
  /// In the order in which they are listed.
  package let choices: [Choice]
  /// What stands above their list; empty for nothing.
  package let title: String

  /// Offers for the part of a line that begins at this byte.
  package init(start: Int, choices: [Choice], title: String = "") {
    self.start = start
    self.choices = choices
    self.title = title
  }

  /// Nothing to offer.
  package static let none = Offers(start: 0, choices: [])
}

/// Offers, in the shape that readline wants: all of its word from a blank onwards, whatever part of it is replaced.
struct CompletionAnswer: Equatable {
  /// What the word becomes now: the only choice, or as much as all choices share.
  let word: [UInt8]
  /// Each thing the whole word may become; empty when there is one choice only.
  let matches: [[UInt8]]
  /// True when a blank is put after the word.
  let closes: Bool

  /// Fits offers to a line. Nil when nothing is offered.
  ///
  /// - Parameter wordStart: where readline's word begins, in bytes. Offers that begin before it are cut, and those that would
  ///   change something there are left out.
  init?(_ offers: Offers, line: [UInt8], cursor: Int, wordStart: Int) {
    let cursor = min(max(cursor, 0), line.count)
    let start = min(max(offers.start, 0), cursor)
    let wordStart = min(max(wordStart, 0), cursor)
    let typed = Array(line[max(start, wordStart)..<cursor])
    let kept = Array(line[min(start, wordStart)..<wordStart])
    let head = Array(line[wordStart..<max(start, wordStart)])

    var endings: [[UInt8]] = []
    var closes = true
    for choice in offers.choices {
      guard let ending = Self.cut(kept, from: Array(choice.insert.utf8)), !endings.contains(ending) else { continue }
      endings.append(ending)
      closes = choice.closes
    }
    guard let first = endings.first else { return nil }
    guard endings.count > 1 else {
      self.init(word: head + first, matches: [], closes: closes)
      return
    }
    // Where nothing is typed yet the list is a lesson, and nothing is decided by it.
    let shared = typed.isEmpty ? [] : Self.commonPrefix(endings)
    self.init(word: head + (Self.extends(shared, typed) ? shared : typed), matches: endings.map { head + $0 }, closes: false)
  }

  private init(word: [UInt8], matches: [[UInt8]], closes: Bool) {
    self.word = word
    self.matches = matches
    self.closes = closes
  }

  /// The longest beginning that all share. It ends between Unicode scalars, never within a letter's bytes.
  static func commonPrefix(_ texts: [[UInt8]]) -> [UInt8] {
    var shared = texts.first ?? []
    for text in texts.dropFirst() {
      let same = zip(shared, text).prefix { $0 == $1 }.count
      shared.removeLast(shared.count - same)
    }
    func endsWithinALetter() -> Bool { texts.contains { $0.count > shared.count && $0[shared.count] & 0xC0 == 0x80 } }
    while !shared.isEmpty && endsWithinALetter() { shared.removeLast() }
    return shared
  }

  /// True when the shared beginning says all that was typed, letter case aside. A shorter one would take typed letters away.
  private static func extends(_ shared: [UInt8], _ typed: [UInt8]) -> Bool {
    guard shared.count >= typed.count else { return false }
    let shared = shared.map(lowered)
    let typed = typed.map(lowered)
    return (0...(shared.count - typed.count)).contains { shared[$0..<($0 + typed.count)].elementsEqual(typed) }
  }

  /// What is after these first bytes, letter case aside; nil when they are others.
  private static func cut(_ head: [UInt8], from text: [UInt8]) -> [UInt8]? {
    guard text.count >= head.count, zip(head, text).allSatisfy({ lowered($0) == lowered($1) }) else { return nil }
    return Array(text.dropFirst(head.count))
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }
}
