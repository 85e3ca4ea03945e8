package import RoundtableRecord

/// How often, and at what length, each group was heard, beside the seats it has.
package enum Voices {
  /// The page. Passes and unknown speakers are listed separately, and so are groups of which no one is here.
  package static func page(_ session: Session) -> Page {
    var page = Page()
    let index = session.index
    let here = session.countedRows.filter { row in row.groups.contains { (index.came[$0] ?? 0) > 0 } }
    let turns = here.map { session.heard($0, on: nil) }.reduce(0, +)
    let words = here.map { session.words($0) }.reduce(0, +)
    let rows = here.map { row -> [Phrase] in
      let seats = row.groups.compactMap { session.groups[$0]?.seats }.reduce(0, +)
      let (own, ownWords) = (session.heard(row, on: nil), session.words(row))
      return [
        .ours(row.label), seats == 0 ? "" : "\(seats)", "\(session.present(row))", "\(own)", share(own, of: turns), "\(ownWords)",
        share(ownWords, of: words), "\(row.groups.map { index.passesByGroup[$0] ?? 0 }.reduce(0, +))",
      ]
    }
    page.table(
      ["group", "seats", "here", "turns", "of all", "words", "of all", "passed"], rows,
      empty: "Nobody is at the table yet; join GROUP: Full Name.")
    let silent = session.silentRows(on: nil)
    if !silent.isEmpty { page.line(.ours("present, not heard: " + silent.map(\.label).joined(separator: ", "))) }
    let absent = session.groups.codes.filter { (index.came[$0] ?? 0) == 0 }
    if !absent.isEmpty { page.line(.ours("nobody here: " + absent.map(\.text).joined(separator: ", "))) }
    if index.unknownSpeakers.count > 0 { page.line("speaker not known: \(Listing.some(index.unknownSpeakers.all, .perspective))") }
    return page
  }

  private static func share(_ part: Int, of whole: Int) -> Phrase { whole == 0 ? "" : "\((part * 100 + whole / 2) / whole)%" }
}
