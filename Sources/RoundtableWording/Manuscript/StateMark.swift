package import RoundtableRecord

/// How an action stands, as a shape before the word for it, so that neither colour nor shape alone has to tell.
package enum StateMark: CaseIterable, Sendable {
  /// It is complete.
  case done
  /// Its quarter is over, and it is not complete.
  case late
  /// Its quarter was moved.
  case slipping
  /// Its quarter is still ahead.
  case coming
  /// Nothing is known.
  case none

  /// The shape that stands before the word.
  package var shape: String {
    switch self {
    case .done: "●"
    case .late: "◆"
    case .slipping: "▲"
    case .coming: "○"
    case .none: "–"
    }
  }

  /// The shape and the words for it: `● done`, `◆ 1 late`.
  package func beside(_ words: Phrase) -> Phrase {
    let marked: Phrase = "\(.ours(shape)) \(words)"
    return style.map { marked.styled($0) } ?? marked
  }

  private var style: Phrase.Style? {
    switch self {
    case .done: .done
    case .late: .late
    case .slipping: .slipping
    case .coming: .coming
    case .none: nil
    }
  }
}
