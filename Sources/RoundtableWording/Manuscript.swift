package import RoundtableRecord
package import RoundtableReports

/// A document with every sentence in place and no syntax yet: what a reader reads, before a way out writes it down.
package struct Manuscript: Sendable, Equatable {
  /// One part of a manuscript.
  package enum Block: Sendable, Equatable {
    /// A heading of this depth, from 1.
    case heading(Int, Phrase)
    /// A paragraph.
    case paragraph(Phrase)
    /// A list, with or without a second level.
    case list([Item])
    /// Rows under column titles, a phrase a column.
    case table([Column], [[Phrase]])
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

  /// A column of a table.
  package struct Column: Sendable, Equatable, ExpressibleByStringLiteral {
    /// What stands above it.
    package let title: Phrase
    /// True when it holds figures, which stand at the right.
    package let isNumber: Bool

    private init(_ title: Phrase, isNumber: Bool) {
      self.title = title
      self.isNumber = isNumber
    }

    /// A column of words.
    package init(stringLiteral title: String) { self.init(.ours(title), isNumber: false) }

    /// A column of figures.
    static func number(_ title: Phrase) -> Column { Column(title, isNumber: true) }
  }

  /// The parts, in order.
  package private(set) var blocks: [Block] = []

  /// Adds a heading of this depth, from 1.
  mutating func heading(_ depth: Int, _ words: Phrase) { blocks.append(.heading(depth, words)) }

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

  /// Adds a table; nothing when it has no rows.
  mutating func table(_ columns: [Column], _ rows: [[Phrase]]) { if !rows.isEmpty { blocks.append(.table(columns, rows)) } }
}

extension Manuscript {
  /// The same, with other words in the place of people's.
  package func replacing(_ words: (Untrusted) -> Untrusted) -> Manuscript {
    var shown = self
    shown.blocks = blocks.map { block in
      switch block {
      case .heading(let depth, let phrase): .heading(depth, phrase.replacing(words))
      case .paragraph(let phrase): .paragraph(phrase.replacing(words))
      case .list(let items): .list(items.map { Item($0.words.replacing(words), under: $0.under.map { $0.replacing(words) }) })
      case .table(let columns, let rows): .table(columns, rows.map { $0.map { $0.replacing(words) } })
      }
    }
    return shown
  }
}

extension Phrase {
  fileprivate func replacing(_ words: (Untrusted) -> Untrusted) -> Phrase {
    Phrase(
      pieces.map { piece in
        switch piece {
        case .ours, .mark: piece
        case .theirs(let their): .theirs(words(their))
        case .cut(let their): .cut(words(their))
        }
      })
  }
}

/// A report that can be written out in sentences.
package protocol WordedReport: Report {
  /// All of it, as people read it.
  var manuscript: Manuscript { get }
}
