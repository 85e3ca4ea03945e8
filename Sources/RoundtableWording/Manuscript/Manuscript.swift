package import RoundtableRecord
package import RoundtableReports

/// A document with every sentence in place and no syntax yet: what a reader reads, before a way out writes it down.
package struct Manuscript: Sendable, Equatable {
  /// One part of a manuscript.
  package enum Block: Sendable, Equatable {
    /// A heading of this depth, from 1, with the anchor that a link leads to; nil where none does.
    case heading(Int, Phrase, Anchor?)
    /// A paragraph.
    case paragraph(Phrase)
    /// A list, with or without a second level.
    case list([Item])
    /// A list whose items are counted from 1.
    case numbered([Item])
    /// Rows under column titles.
    case table(Table)
    /// A picture of figures, with the same content in words.
    case figure(Figure)
    /// Blocks that stay together on paper where they fit on a page.
    indirect case sheet([Block])
    /// Where the document comes from: the last words, at its foot.
    case colophon(Phrase)
  }

  /// An item of a list, with items under it.
  package struct Item: Sendable, Equatable {
    /// What it says.
    package let words: Phrase
    /// What stands under it.
    package let under: [Phrase]

    /// The item of these words, with these under it.
    init(_ words: Phrase, under: [Phrase] = []) {
      self.words = words
      self.under = under
    }
  }

  /// The parts, in order.
  package private(set) var blocks: [Block] = []

  /// Adds a heading of this depth, from 1, to which a link may lead.
  mutating func heading(_ depth: Int, _ words: Phrase, at anchor: Anchor? = nil) { blocks.append(.heading(depth, words, anchor)) }

  /// Adds a paragraph; nothing when it is empty.
  mutating func paragraph(_ words: Phrase) { if !words.isEmpty { blocks.append(.paragraph(words)) } }

  /// Adds a list; nothing when it has no items.
  mutating func list(_ items: [Phrase]) { list(items.map { Item($0) }) }

  /// Adds a list of two levels; nothing when it has no items.
  mutating func list(_ items: [Item]) { if !items.isEmpty { blocks.append(.list(items)) } }

  /// Adds a list, or a paragraph that says what is missing.
  mutating func list(_ items: [Phrase], orElse nothing: Phrase) { list(items.map { Item($0) }, orElse: nothing) }

  /// Adds a list of two levels, or a paragraph that says what is missing.
  mutating func list(_ items: [Item], orElse nothing: Phrase) { if items.isEmpty { paragraph(nothing) } else { list(items) } }

  /// Adds a numbered list; nothing when it has no items.
  mutating func numbered(_ items: [Item]) { if !items.isEmpty { blocks.append(.numbered(items)) } }

  /// Adds a table; nothing when it has no rows.
  mutating func table(_ columns: [Column], _ rows: [[Phrase]], caption: Phrase? = nil) {
    if !rows.isEmpty { blocks.append(.table(Table(columns, rows, caption: caption))) }
  }

  /// Adds a picture with its words.
  mutating func figure(_ figure: Figure) { blocks.append(.figure(figure)) }

  /// Adds where the document comes from; nothing when that is empty.
  mutating func colophon(_ words: Phrase) { if !words.isEmpty { blocks.append(.colophon(words)) } }

  /// Adds the blocks that `write` adds, to be kept together on paper; nothing when it adds none.
  mutating func sheet(_ write: (inout Manuscript) -> Void) {
    var sheet = Manuscript()
    write(&sheet)
    if !sheet.blocks.isEmpty { blocks.append(.sheet(sheet.blocks)) }
  }
}

extension Manuscript {
  /// The same, with other words in the place of people's.
  package func replacing(_ words: (Untrusted) -> Untrusted) -> Manuscript {
    var shown = self
    shown.blocks = blocks.map { $0.mapped { $0.replacing(words) } }
    return shown
  }
}

/// A report that can be written out in sentences.
package protocol WordedReport: Report {
  /// The language of the program's own sentences in it.
  var language: DocumentLanguage { get }
  /// All of it, as people read it.
  var manuscript: Manuscript { get }
}

extension WordedReport {
  /// English, unless the document is written in others too.
  package var language: DocumentLanguage { .en }
}
