import RoundtableLanguage
import RoundtableRecord
import RoundtableReports
import RoundtableWording

/// A screen that others may be able to see.
struct RoomScreen {
  /// True in room view.
  var isOn: Bool
  private var made: (position: Int, filter: RoomFilter)?
  private var seen: (last: ItemID?, session: Session)?

  /// A screen on which room view is on or off.
  init(isOn: Bool) { self.isOn = isOn }

  /// What takes names out of words. Made again only when something was recorded.
  mutating func filter(for session: Session, on shown: Session) -> RoomFilter {
    if let made, made.position == session.position { return made.filter }
    let filter = RoomFilter(session, on: shown)
    made = (session.position, filter)
    return filter
  }
}

extension RoomScreen {
  /// The room's own session. Made again only when something was recorded, or `.` of the terminal has moved.
  mutating func seen(of session: Session, at terminal: String) -> Session {
    let last = session.terminals[terminal]?.last
    if let seen, seen.session.position == session.position, seen.last == last { return seen.session }
    let made = session.onRoomScreen()
    seen = (last, made)
    return made
  }
}

/// Responses as a screen shows them that others can see.
struct RoomView {
  private let filter: RoomFilter
  private let numbers: RoomNumbers
  private let desk: Desk

  /// The view for a session as it is now.
  init(_ desk: Desk, _ filter: RoomFilter, _ numbers: RoomNumbers) {
    self.desk = desk
    self.filter = filter
    self.numbers = numbers
  }

  /// The response without names. Of a secret line it says only that it was recorded; of a refused one nothing that was typed.
  func shown(_ response: Response) -> Response {
    switch response {
    case .idle, .quit, .drafts, .reveal: return response
    case .failed(.export(let phrase)): return .failed(.export(filter.phrase(phrase)))
    case .failed: return response
    case .receipt(var receipt):
      receipt.text = receipt.isSecret ? Self.withoutWords(receipt) : said(receipt.text)
      receipt.ids = receipt.isSecret ? [] : receipt.ids.map { filter.handle(numbers.text($0)) }
      receipt.warnings = receipt.isSecret ? [] : receipt.warnings.map { said($0) }
      return .receipt(receipt)
    case .page(let verb, let page): return .page(verb: verb, self.page(page))
    // Its words are without names already, and the program's own stay as they are.
    case .document: return response
    case .refused(let refusal, let line):
      var shown = refusal.withoutWords(of: line, at: desk)
      shown.message = filter.phrase(shown.message)
      shown.suggestions = shown.suggestions.map { filter.phrase($0) }
      shown.hidesLine = true
      return .refused(shown, Line(""))
    }
  }

  /// A sentence about the record, without names and by the room's numbers.
  private func said(_ phrase: Phrase) -> Phrase { filter.phrase(numbers.phrase(phrase)) }
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
