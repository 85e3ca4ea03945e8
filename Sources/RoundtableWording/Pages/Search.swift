package import RoundtableRecord

/// Words found anywhere in the record.
package enum Search {
  /// The page: every thing that holds the words, however they are spelled (`Untrusted.folded`), and every theme that is called so. The words
  /// of private people are found, and not shown.
  package static func page(_ session: Session, for words: Untrusted) -> Page {
    let wanted = words.withoutQuotes.folded
    let rows: [[Phrase]] = ThingTable.all.flatMap { Self.rows(of: $0, wanted, session) } + themes(wanted, session)
    var page = Page()
    page.table(["id", "who", "words"], rows, empty: "\(words) is nowhere in this session.")
    if !rows.isEmpty { page.line("\(rows.count) found") }
    return page
  }

  private static func rows<T: Thing>(of type: T.Type, _ wanted: Untrusted, _ session: Session) -> [[Phrase]] {
    session[keyPath: T.shelf].all.compactMap { thing in
      let words = thing.words.map { session.callings?.masked($0) ?? $0 }
      guard let found = words.first(where: { $0.holds(folded: wanted) }) else { return nil }
      if thing.ref.party != nil { return [T.shortLabel(of: thing.ref, in: session), "", .theirs(found)] }
      let who = session.voices(thing.voices.parties, at: thing.voices.level ?? .named)
      return [T.label(of: thing.ref, was: thing, in: session) ?? "", who, shown(found, of: thing, session)]
    }
  }

  private static func shown(_ words: Untrusted, of thing: some Thing, _ session: Session) -> Phrase {
    if let absence = (thing as? Perspective)?.absence { return absence }
    return session.mayShow(thing.voices, on: .screen) ? .theirs(words) : "…"
  }

  private static func themes(_ wanted: Untrusted, _ session: Session) -> [[Phrase]] {
    let codes = session.themes.codes + session.index.themes.filter { $0.value > 0 && session.themes[$0.key] == nil }.keys.sorted()
    return codes.filter { Untrusted($0.text).holds(folded: wanted) }.map { code in
      ["+\(code)", "", "used \(Phrase.counted(session.index.themes[code] ?? 0, "time"))"]
    }
  }
}

extension Untrusted {
  /// The words inside quotation marks that stand around all of them, as people type what they search for.
  fileprivate var withoutQuotes: Untrusted {
    let scalars = Array(raw.unicodeScalars)
    let marks = "\"“”„«»'‘’".unicodeScalars
    guard scalars.count > 2, marks.contains(scalars[0]), marks.contains(scalars[scalars.count - 1]) else { return self }
    return Untrusted(String(String.UnicodeScalarView(scalars[1..<(scalars.count - 1)])))
  }
}
