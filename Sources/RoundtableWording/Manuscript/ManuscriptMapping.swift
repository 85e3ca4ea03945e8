import RoundtableRecord

// Every phrase of a manuscript, replaced by another: what is not mapped here does not compile.

extension Manuscript.Block {
  /// The same block with other phrases in it.
  func mapped(_ other: (Phrase) -> Phrase) -> Manuscript.Block {
    switch self {
    case .heading(let depth, let words, let anchor): .heading(depth, other(words), anchor)
    case .paragraph(let words): .paragraph(other(words))
    case .list(let items): .list(items.map { $0.mapped(other) })
    case .numbered(let items): .numbered(items.map { $0.mapped(other) })
    case .table(let table): .table(table.mapped(other))
    case .figure(let figure): .figure(figure.mapped(other))
    case .sheet(let blocks): .sheet(blocks.map { $0.mapped(other) })
    case .colophon(let words): .colophon(other(words))
    }
  }
}

extension Manuscript.Item {
  fileprivate func mapped(_ other: (Phrase) -> Phrase) -> Self { Self(other(words), under: under.map(other)) }
}

extension Manuscript.Table {
  fileprivate func mapped(_ other: (Phrase) -> Phrase) -> Self {
    Self(columns.map { $0.mapped(other) }, rows.map { $0.map(other) }, caption: caption.map(other))
  }
}

extension Figure {
  fileprivate func mapped(_ other: (Phrase) -> Phrase) -> Figure {
    Figure(title: other(title), drawing: drawing.mapped(other), alternative: alternative.mapped(other))
  }
}

extension Figure.Drawing {
  fileprivate func mapped(_ other: (Phrase) -> Phrase) -> Self {
    switch self {
    case .timeline(let axis, let rows): .timeline(axis.mapped(other), rows.map { $0.mapped(other) })
    case .matrix(let sizes): .matrix(sizes)
    case .hands(let rows): .hands(rows.map { Figure.HandsRow(label: other($0.label), hands: $0.hands) })
    case .series(let axis, let points, let target): .series(axis.mapped(other), points, target: target)
    }
  }
}

extension Figure.TimelineRow {
  fileprivate func mapped(_ other: (Phrase) -> Phrase) -> Self {
    Self(label: other(label), state: state, firstDue: firstDue, due: due, milestones: milestones, reports: reports)
  }
}

extension Figure.Alternative {
  fileprivate func mapped(_ other: (Phrase) -> Phrase) -> Self {
    switch self {
    case .table(let table): .table(table.mapped(other))
    case .sentence(let words): .sentence(other(words))
    }
  }
}

extension Phrase {
  /// The same phrase with other words in the place of people's.
  func replacing(_ words: (Untrusted) -> Untrusted) -> Phrase {
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
