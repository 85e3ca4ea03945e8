package import RoundtableRecord

extension Manuscript {
  /// Rows under column titles, a phrase a column.
  package struct Table: Sendable, Equatable {
    /// The columns, from the left.
    package let columns: [Column]
    /// The rows, from the top.
    package let rows: [[Phrase]]
    /// What the table shows, said above it; nil where the heading says it.
    package let caption: Phrase?

    /// The table of these columns and rows.
    init(_ columns: [Column], _ rows: [[Phrase]], caption: Phrase? = nil) {
      self.columns = columns
      self.rows = rows
      self.caption = caption
    }
  }

  /// A column of a table.
  package struct Column: Sendable, Equatable, ExpressibleByStringLiteral {
    /// How much of the page a column takes where its destination can share the page out.
    package enum Width: Sendable, Equatable, CaseIterable {
      /// A figure, an id, a state: never broken into lines.
      case narrow
      /// As much as its content asks for.
      case fitting
      /// Sentences: what the other columns leave.
      case wide
    }

    /// What stands above it.
    package let title: Phrase
    /// True when it holds figures, which stand at the right.
    package let isNumber: Bool
    /// How much of the page it takes.
    package let width: Width

    private init(_ title: Phrase, isNumber: Bool = false, width: Width) {
      self.title = title
      self.isNumber = isNumber
      self.width = width
    }

    /// A column of words.
    package init(stringLiteral title: String) { self.init(.ours(title), width: .fitting) }

    /// A column of words, as wide as they ask for.
    static func words(_ title: Phrase) -> Column { Column(title, width: .fitting) }

    /// A column of figures.
    static func number(_ title: Phrase) -> Column { Column(title, isNumber: true, width: .narrow) }

    /// A column of ids, states or single words.
    static func narrow(_ title: Phrase) -> Column { Column(title, width: .narrow) }

    /// A column of sentences.
    static func wide(_ title: Phrase) -> Column { Column(title, width: .wide) }
  }
}

extension Manuscript.Column {
  /// The same column under another title.
  func mapped(_ other: (Phrase) -> Phrase) -> Manuscript.Column { Manuscript.Column(other(title), isNumber: isNumber, width: width) }
}
