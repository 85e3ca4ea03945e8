package import RoundtableRecord

// The way out into HTML. What can leave the text of an element or a quoted attribute is in the HTML Standard, 13.2.5, "Tokenization": `&`,
// `<` and the quotation marks; tests read hostile words back with html5lib.

extension Untrusted {
  /// The words as HTML on one line, for the text of an element or a quoted attribute.
  ///
  /// They read as they were said, but for blanks: each run of blanks, tabs and line breaks is one blank, and none stands at either end. What a
  /// screen would hide is shown as in `terminal`.
  package var html: HTML { HTML(escaping: Visible.tidied(raw.unicodeScalars)) }

  /// The same with a `<br>` where a line breaks, for the text of an element; lines without words fall away. Words of a script that runs from
  /// right to left are set apart, so that what stands beside them keeps its place.
  var htmlLines: HTML {
    let lines = raw.unicodeScalars.split { Visible.breaksLine($0) }.map { Visible.tidied($0) }.filter { !$0.isEmpty }
    let markup = lines.map { HTML(escaping: $0) }.joined(separator: "<br>")
    return raw.unicodeScalars.contains(where: Visible.runsLeft) ? "<bdi>\(markup)</bdi>" : markup
  }
}

extension Phrase {
  /// As HTML within an element: everyone's words made safe, styles as elements.
  var html: HTML {
    pieces.reduce(into: HTML()) { markup, piece in
      switch piece {
      case .ours(let text): markup += HTML(escaping: text.unicodeScalars)
      case .theirs(let words), .cut(let words): markup += words.htmlLines
      case .mark(let style, let opens): markup += opens ? style.opening : style.closing
      }
    }
  }

  /// The words alone, on one line.
  var plainHTML: HTML {
    pieces.reduce(into: HTML()) { markup, piece in
      switch piece {
      case .ours(let text): markup += HTML(escaping: text.unicodeScalars)
      case .theirs(let words), .cut(let words): markup += words.html
      case .mark: break
      }
    }
  }
}

extension Phrase.Style {
  fileprivate var opening: HTML {
    switch self {
    case .strong: "<strong>"
    case .emphasis: "<em>"
    case .code: "<code>"
    case .done: "<span class=\"done\">"
    case .late: "<span class=\"late\">"
    case .slipping: "<span class=\"slipping\">"
    case .coming: "<span class=\"coming\">"
    }
  }

  fileprivate var closing: HTML {
    switch self {
    case .strong: "</strong>"
    case .emphasis: "</em>"
    case .code: "</code>"
    case .done, .late, .slipping, .coming: "</span>"
    }
  }
}
