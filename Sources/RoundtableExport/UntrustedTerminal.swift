package import RoundtableRecord

extension Untrusted {
  /// The words as a screen may show them: what is invisible or could move the cursor or reverse the text is written like `\u{202E}`.
  ///
  /// Escaped are controls (tabs too; a line break is ` ¶ `), direction marks, overrides and isolates, zero-width and other invisible formats,
  /// the byte-order mark, tags, private use and what Unicode has not assigned. A joiner stays inside an emoji or a script that is
  /// written with it, and a variation selector stays after something that has variants; everything else stays as it is.
  package var terminal: String {
    if raw.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return raw }
    return Glyph.all(in: self).text
  }
}
