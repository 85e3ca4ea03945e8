import RoundtableLanguage
import RoundtableRecord
import RoundtableReports
import RoundtableWording

/// A screen that others may be able to see.
struct RoomScreen {
  /// True in room view.
  var isOn: Bool
  private var made: (version: Int, filter: RoomFilter)?

  /// A screen on which room view is on or off.
  init(isOn: Bool) { self.isOn = isOn }

  /// What takes names out of words. Made again only when a name has changed.
  mutating func filter(for session: Session) -> RoomFilter {
    if let made, made.version == session.namesVersion { return made.filter }
    let filter = RoomFilter(session)
    made = (session.namesVersion, filter)
    return filter
  }
}

/// Responses as a screen shows them that others can see.
struct RoomView {
  private let filter: RoomFilter
  private let desk: Desk

  /// The view for a session as it is now.
  init(_ desk: Desk, _ filter: RoomFilter) {
    self.desk = desk
    self.filter = filter
  }

  /// The response without names. Of a secret line it says only that it was recorded; of a refused one nothing that was typed.
  func shown(_ response: Response) -> Response {
    switch response {
    case .idle, .quit, .drafts, .reveal: return response
    case .failed(.export(let phrase)): return .failed(.export(filter.phrase(phrase)))
    case .failed: return response
    case .receipt(var receipt):
      receipt.text = receipt.isSecret ? Self.withoutWords(receipt) : filter.phrase(receipt.text)
      receipt.ids = receipt.isSecret ? [] : receipt.ids.map { filter.handle($0) }
      receipt.warnings = receipt.isSecret ? [] : receipt.warnings.map { filter.phrase($0) }
      return .receipt(receipt)
    case .page(let verb, let page): return .page(verb: verb, self.page(page))
    case .document(let verb, let text): return .document(verb: verb, text: filter.text(text))
    case .refused(let refusal, let line):
      var shown = refusal.withoutWords(of: line, at: desk)
      shown.message = filter.phrase(shown.message)
      shown.suggestions = shown.suggestions.map { filter.phrase($0) }
      shown.hidesLine = true
      return .refused(shown, Line(""))
    }
  }

  /// What is said of a secret line.
  private static func withoutWords(_ receipt: Response.Receipt) -> Phrase {
    switch receipt.effect {
    case .nothing: "nothing changed"
    case .asked: "type the line again to do it"
    case .recorded: "recorded"
    case .wrote: "written"
    }
  }

  /// The page without names.
  func page(_ page: Page) -> Page {
    var shown = Page()
    for block in page.blocks {
      switch block {
      case .heading(let phrase): shown.heading(filter.phrase(phrase))
      case .line(let phrase): shown.line(filter.phrase(phrase))
      case .table(let table): shown.table(table.columns, table.rows.map { $0.map { filter.phrase($0) } }, empty: "")
      }
    }
    return shown
  }
}
