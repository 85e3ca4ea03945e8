import RoundtableLanguage
import RoundtableRecord
import RoundtableReports
import RoundtableWording

/// Answers as a screen shows them that others can see.
struct RoomView {
  private let filter: RoomFilter
  private let desk: Desk

  /// The view for a session as it is now.
  init(_ desk: Desk, _ filter: RoomFilter) {
    self.desk = desk
    self.filter = filter
  }

  /// The answer without names. Of a secret line only that it was taken is told; of a refused one nothing that was typed.
  func shown(_ answer: Answer) -> Answer {
    switch answer {
    case .idle, .quit, .drafts, .reveal: return answer
    case .failed(.export(let phrase)): return .failed(.export(filter.phrase(phrase)))
    case .failed: return answer
    case .told(var told):
      told.text = told.isSecret ? "recorded" : filter.phrase(told.text)
      told.ids = told.isSecret ? [] : told.ids.map { filter.handle($0) }
      told.warnings = told.isSecret ? [] : told.warnings.map { filter.phrase($0) }
      return .told(told)
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
