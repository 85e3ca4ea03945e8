import RoundtableRecord

extension Slot where Value == [Code] {
  /// `+theme`, any number of them; empty when none is typed.
  static var themes: Slot {
    var any = AnySlot("+theme", meaning: "a theme; a new one is accepted and marked new") { $0.word.hasPrefix("+") }
    any.isDescriptive = true
    any.offering = { place in
      place.piece.hasPrefix("+") ? place.completer.themes().filter { !place.has([$0.word]) } : [Candidate("+", "a theme")]
    }
    return Slot(any, absent: []) { token, head, themes throws(Refusal) in
      if let level = LevelWord.meant(by: token.word), level >= .anon {
        throw Refusal(
          "\(Untrusted(token.typed)) would be a theme, and a theme keeps nothing private; a level has no +", at: token.span,
          suggestions: [head.line.offering(level, for: token, at: head.desk)])
      }
      guard let typed = Code(theme: token.word.dropFirst()), !typed.looksLikeItem else { throw Refusal.noTheme(token) }
      let theme = head.desk.session.spelling(of: typed)
      let before = themes ?? []
      return (before.contains(theme) ? before : before + [theme], nil)
    }
  }
}
