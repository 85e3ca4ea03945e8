package import RoundtableRecord

// The way out into Markdown. What is escaped was learnt from the CommonMark 0.31 and GFM 0.29 specifications, from cmark-gfm's
// `extensions/autolink.c`, and from pandoc's commonmark_x; tests render hostile words with both programs.

extension Untrusted {
  /// The words as CommonMark and GFM on one line, safe in a paragraph, list item, heading, quote or table cell.
  ///
  /// Rendered, they read as they were said, but for blanks: each run of blanks, tabs and line breaks is one blank, and none stands at
  /// either end. What a screen would hide is shown as in `terminal`. Nothing becomes a link, an e-mail address or a picture of an
  /// emoji.
  package var markdownInline: String {
    MarkdownText.escaped(Visible.tidied(raw.unicodeScalars))
  }

  /// The words line by line, each as `markdownInline`. Lines without words fall away; at least one line, which may be empty.
  ///
  /// Markdown joins lines that follow each other: end all but the last of them with `\` where the breaks are to be seen.
  package var markdownBlock: [String] {
    let lines = raw.unicodeScalars.split { Visible.breaksLine($0) }.map { Visible.tidied($0) }.filter { !$0.isEmpty }
    return lines.isEmpty ? [""] : lines.map { MarkdownText.escaped($0) }
  }
}
