package import RoundtableRecord

/// How often, and at what length, each group was heard, beside the seats it has.
package enum Voices {
  /// The page. Passes and unknown speakers are listed separately, and so are groups of which no one is here.
  package static func page(_ session: Session) -> Page {
    var page = Page()
    let index = session.index
    let here = session.groups.codes.filter { (index.came[$0] ?? 0) > 0 }
    let turns = here.map { index.byGroup[$0]?.total ?? 0 }.reduce(0, +)
    let words = here.map { index.words[$0] ?? 0 }.reduce(0, +)
    let rows = here.map { group -> [Phrase] in
      let seats: Phrase = session.groups[group]?.seats.map { "\($0)" } ?? ""
      let own = index.byGroup[group]?.total ?? 0
      return [
        "\(group)", seats, "\(index.present[group] ?? 0)", "\(own)", share(own, of: turns), "\(index.words[group] ?? 0)",
        share(index.words[group] ?? 0, of: words), "\(index.passesByGroup[group] ?? 0)",
      ]
    }
    page.table(
      ["group", "seats", "here", "turns", "of all", "words", "of all", "passed"], rows,
      empty: "Nobody is at the table yet; join GROUP: Full Name.")
    let silent = here.filter { (index.byGroup[$0]?.total ?? 0) == 0 && (index.present[$0] ?? 0) > 0 }
    if !silent.isEmpty { page.line(.ours("present, not heard: " + silent.map(\.text).joined(separator: ", "))) }
    let absent = session.groups.codes.filter { (index.came[$0] ?? 0) == 0 }
    if !absent.isEmpty { page.line(.ours("nobody here: " + absent.map(\.text).joined(separator: ", "))) }
    if index.unknownSpeakers.count > 0 { page.line("speaker not known: \(Listing.some(index.unknownSpeakers.all, .perspective))") }
    return page
  }

  private static func share(_ part: Int, of whole: Int) -> Phrase { whole == 0 ? "" : "\((part * 100 + whole / 2) / whole)%" }
}
